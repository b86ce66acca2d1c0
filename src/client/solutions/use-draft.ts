import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CatalogueEntry, TextProblem } from '../../server/recommendations/catalogue/catalogue-page.ts'
import { fieldId } from '../shared/field.tsx'
import type { Failure } from '../shared/failure.ts'
import { isSame, textsOf, type Draft } from './draft.ts'
import { keepDraft, keptDraft } from './kept-drafts.ts'
import type { SolutionFormProps } from './solution-form.tsx'

interface DraftState {
    readonly draft: Draft
    readonly language: string
    /** The state of the solution that saving replaces. */
    readonly version: string
    readonly problems: readonly TextProblem[]
    readonly failure: Failure | null
    /** Somebody else saved first. */
    readonly conflict: string
    readonly isBusy: boolean
    readonly isRestored: boolean
}

/** What the form holds, kept over a reload until it is saved or given up. */
export function useDraft(props: SolutionFormProps, onSaved: (entry: CatalogueEntry) => void) {
    const { name, start, onSave, onChanged } = props
    const [state, setState] = useState((): DraftState => {
        const kept = keptDraft(name)
        const isOutdated = kept !== null && kept.version !== props.version
        return {
            draft: kept?.draft ?? start,
            language: kept?.language ?? props.language,
            version: props.version,
            problems: [],
            failure: null,
            conflict: isOutdated ? t('This solution was changed while you were writing.') : '',
            isBusy: false,
            isRestored: kept !== null,
        }
    })
    // What runs across a request reads the newest state, not the one of the moment when it began.
    const current = useRef(state)
    const update = (change: Partial<DraftState>): void => {
        current.current = { ...current.current, ...change }
        setState(current.current)
    }
    const isDirty = !isSame(state.draft, start) || state.language !== props.language
    const dirty = useRef(isDirty)
    dirty.current = isDirty

    function keep(change: Pick<Partial<DraftState>, 'draft' | 'language'>): void {
        update({ ...change, isRestored: false })
        const { version, language, draft } = current.current
        keepDraft(name, { version, language, draft })
    }

    async function save(): Promise<void> {
        if (current.current.isBusy) return
        update({ isBusy: true, failure: null, conflict: '', problems: [], isRestored: false })
        const { draft, language, version } = current.current
        const answer = await onSave(textsOf(draft), language, version)
        update({ isBusy: false })
        if (answer.ok && answer.value.entry) {
            keepDraft(name, null)
            dirty.current = false
            onSaved(answer.value.entry)
        } else if (answer.ok) {
            const { problems } = answer.value
            update({ problems })
            const [first] = problems
            // Once it is painted.
            if (first) setTimeout(() => document.getElementById(fieldId(first.field))?.focus())
        } else if (answer.failure.notice?.code === 'SOLUTION_CHANGED' && onChanged) {
            update({ conflict: answer.failure.notice.message })
            await onChanged()
        } else update({ failure: answer.failure })
    }

    // What is stored was read anew: saving replaces that.
    useEffect(() => {
        update({ version: props.version })
        if (keptDraft(name)) {
            const { draft, language } = current.current
            keepDraft(name, { version: props.version, language, draft })
        }
    }, [props.version])

    useEffect(() => {
        const leave = (event: BeforeUnloadEvent): void => {
            // A kept draft comes back in this tab; closing it would lose it.
            if (dirty.current) event.preventDefault()
        }
        addEventListener('beforeunload', leave)
        return () => removeEventListener('beforeunload', leave)
    }, [])

    return {
        ...state,
        isDirty,
        edit: (field: keyof Draft, value: string) =>
            keep({ draft: { ...current.current.draft, [field]: value } }),
        choose: (language: string) => keep({ language }),
        save: () => {
            if (dirty.current) void save()
        },
        discard: () => {
            dirty.current = false
            keepDraft(name, null)
        },
    }
}
