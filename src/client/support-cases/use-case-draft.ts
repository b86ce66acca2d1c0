import { useRef, useState } from 'preact/hooks'
import type {
    CaseForm,
    CasePreview,
    IncidentCases,
    OpenCaseBody,
} from '../../server/support-cases/support-case-view.ts'
import { fieldId } from '../shared/field.tsx'
import type { Failure } from '../shared/failure.ts'
import { keep, kept } from './kept-drafts.ts'
import { openCase, previewCase } from './requests.ts'
import type { Ask } from './use-cases.ts'

interface Draft {
    readonly form: CaseForm
    /** Which case of the incident it is to be, by what the page showed when it was begun. */
    readonly ordinal: number
    /** Who began it, by what is proposed to them: the next person at this browser does not see it. */
    readonly contact: string
}

interface DraftState extends Draft {
    readonly preview: CasePreview | null
    readonly problems: CasePreview['problems']
    readonly failure: Failure | null
    readonly isChecking: boolean
    readonly isRestored: boolean
}

const IN_THIS_ORDER: readonly (keyof CaseForm)[] = [
    'title',
    'description',
    'service',
    'severity',
    'affectedUsers',
    'files',
    'contactName',
    'contactMail',
    'contactPhone',
    'preferredTime',
    'language',
]

/** What the form of a new case holds, kept over a reload until it is sent or given up. */
export function useCaseDraft({ incident, opening, cases }: IncidentCases, ask: Ask) {
    const { proposal } = opening
    const contact = `${proposal.contactName} ${proposal.contactMail}`
    const fresh: DraftState = {
        form: proposal,
        ordinal: opening.ordinal,
        contact,
        preview: null,
        problems: {},
        failure: null,
        isChecking: false,
        isRestored: false,
    }
    const [state, setState] = useState<DraftState>(() => {
        const found = kept<Draft>(incident.sysId)
        return found?.contact === contact
            ? { ...fresh, form: { ...proposal, ...found.form }, ordinal: found.ordinal, isRestored: true }
            : fresh
    })
    // What runs across a request reads the newest state, not the one of the moment when it began.
    const current = useRef(state)
    const update = (change: Partial<DraftState>): void => {
        current.current = { ...current.current, ...change }
        setState(current.current)
    }
    const store = (): void => {
        const { form, ordinal } = current.current
        keep(incident.sysId, { form, ordinal, contact } satisfies Draft)
    }
    const body = (): OpenCaseBody => {
        const { form, ordinal } = current.current
        return { ordinal, form, ...(ordinal > 1 && { another: true }) }
    }
    const reset = (): void => {
        keep(incident.sysId, null)
        update(fresh)
    }

    return {
        ...state,
        isDirty: JSON.stringify(state.form) !== JSON.stringify(proposal),
        /** Somebody else opened a case since. */
        isOutdated: cases.length > 0 && state.ordinal < opening.ordinal,
        edit(change: Partial<CaseForm>): void {
            update({ form: { ...current.current.form, ...change }, isRestored: false })
            store()
        },
        async check(): Promise<void> {
            if (current.current.isChecking) return
            update({ isChecking: true, failure: null, problems: {}, isRestored: false })
            const answer = await previewCase(incident.sysId, body())
            if (!answer.ok) return update({ isChecking: false, failure: answer.failure })
            const { problems } = answer.value
            const first = IN_THIS_ORDER.find((field) => problems[field])
            update({ isChecking: false, problems, preview: first ? null : answer.value })
            // Once it is painted.
            if (first) setTimeout(() => document.getElementById(fieldId(first))?.focus())
        },
        change: () => update({ preview: null }),
        openAnother(): void {
            update({ ordinal: opening.ordinal })
            store()
        },
        async send(): Promise<boolean> {
            const opened = await ask('open', () => openCase(incident.sysId, body()))
            if (!opened) return false
            keep(incident.sysId, null)
            update({ ...fresh, form: opened.opening.proposal, ordinal: opened.opening.ordinal })
            return true
        },
        discard: reset,
    }
}

export type CaseDraft = ReturnType<typeof useCaseDraft>
