import { useRef, useState } from 'preact/hooks'
import type { TicketForm, TicketFormView } from '../../server/security-tickets/security-tickets-view.ts'
import { fieldId } from '../shared/field.tsx'
import { useTask } from '../shared/use-task.ts'
import { keep, kept } from './kept-draft.ts'
import { createTicket } from './requests.ts'

/** What the form of a ticket holds, kept over a reload until it is sent or given up. */
export function useTicketForm({ proposal }: TicketFormView, onCreated: () => Promise<void>) {
    const [draft, setDraft] = useState(() => kept(proposal.action))
    const [isRestored, setRestored] = useState(draft !== null)
    const wasCut = useRef(false)
    const isMade = useRef(false)
    const form: TicketForm = { ...proposal, ...draft }
    const { isRunning, value, failure, start, forget } = useTask(createTicket, ({ isNew, ticket }, sent) => {
        // What was sent before, and never answered, may be what is there already.
        isMade.current = isNew || (wasCut.current && ticket.name === sent.name.trim())
        wasCut.current = false
        if (isMade.current) change(null)
        return onCreated()
    })
    function change(next: TicketForm | null): void {
        setDraft(next)
        setRestored(false)
        keep(proposal.action, next)
    }

    return {
        form,
        isRestored,
        isRunning,
        failure,
        /** What came of the last sending. */
        outcome: value && { ...value, isNew: isMade.current },
        edit: (changes: Partial<TicketForm>): void => change({ ...form, ...changes }),
        async send(): Promise<void> {
            const answer = await start(form)
            if (!answer || answer.ok) return
            wasCut.current ||= answer.failure.status === null
            const { field } = answer.failure.notice ?? {}
            // Once it is painted.
            if (field) setTimeout(() => document.getElementById(fieldId(field))?.focus())
        },
        discard(): void {
            change(null)
            forget()
        },
        /** One more although one is open. */
        another(): void {
            change({ ...form, ordinal: proposal.ordinal, another: true })
            forget()
        },
    }
}

export type TicketDraft = ReturnType<typeof useTicketForm>
