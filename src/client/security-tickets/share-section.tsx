import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ActionLineView, TicketFormView } from '../../server/security-tickets/security-tickets-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { TicketForm } from './ticket-form.tsx'
import { TicketTitle } from './ticket-row.tsx'
import { useTicketForm } from './use-ticket-form.ts'

interface ShareSectionProps {
    readonly view: TicketFormView
    /** Of the action, if it has one. */
    readonly open: ActionLineView['ticket']
    /** The form is there from the beginning. */
    readonly isWantedAtFirst: boolean
    readonly readAgain: () => Promise<void>
}

/** From an action, or somebody's own recommendation, to a change request or an incident: Share to ServiceNow. */
export function ShareSection({ view, open, isWantedAtFirst, readAgain }: ShareSectionProps) {
    const draft = useTicketForm(view, readAgain)
    const { outcome, isRestored, form } = draft
    const [isWanted, setWanted] = useState(isWantedAtFirst || isRestored)
    const share = useRef<HTMLButtonElement>(null)
    const section = useRef<HTMLElement>(null)
    const isMade = outcome?.isNew ?? false
    // Somebody else created one since this form was begun.
    const isOutdated = isWanted && open && !form.another && form.ordinal < view.proposal.ordinal

    useEffect(() => {
        if (isMade) setWanted(false)
        // What is open already stands above the form.
        else if (outcome) section.current?.focus()
    }, [outcome !== null, isMade])
    useEffect(() => {
        // What was pressed is gone: the keyboard goes on at the button that begins the next one.
        if (!isWanted && document.activeElement === document.body) share.current?.focus()
    }, [isWanted])

    if (view.problems.length > 0)
        return (
            <>
                {view.problems.map(({ message, fix }) => (
                    <MessageBox key={message} tone="info">
                        <p class="m365-message__title">{message}</p>
                        <p>{fix}</p>
                    </MessageBox>
                ))}
            </>
        )
    const another = (
        <button type="button" class="m365-button" onClick={draft.another}>
            {t('Create another all the same')}
        </button>
    )
    return (
        <section ref={section} tabIndex={-1} class="m365-stack">
            {outcome && (
                <MessageBox tone={!isMade ? 'info' : outcome.ticket.record ? 'positive' : 'warning'}>
                    <p class="m365-message__title">
                        {!isMade
                            ? t('There is a ticket already: nothing new was created.')
                            : outcome.ticket.record
                              ? t('The ticket was created.')
                              : t('The ticket is kept. Its record in ServiceNow is not there yet.')}
                    </p>
                    <TicketTitle ticket={outcome.ticket} />
                    <p>{outcome.ticket.remark}</p>
                    {!isMade && another}
                </MessageBox>
            )}
            {!isWanted && (
                <div class="m365-meta">
                    {open && !outcome && (
                        <p>
                            {t('Open ticket:')} <strong>{open.number}</strong>
                        </p>
                    )}
                    <button
                        ref={share}
                        type="button"
                        class={open || outcome ? 'm365-button' : 'm365-button m365-button--primary'}
                        onClick={() => {
                            if (open) draft.another()
                            else draft.discard()
                            setWanted(true)
                        }}
                    >
                        {open || outcome ? t('Create another') : t('Share to ServiceNow')}
                    </button>
                </div>
            )}
            {isOutdated && !outcome && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">
                        {t('A ticket was created for this action while you were writing.')}
                    </p>
                    <p>
                        <strong>{open.number}</strong> {t('What you entered is still here.')}
                    </p>
                    {another}
                </MessageBox>
            )}
            {isWanted && (
                <TicketForm
                    view={view}
                    draft={draft}
                    onDiscard={() => {
                        draft.discard()
                        setWanted(false)
                    }}
                />
            )}
        </section>
    )
}
