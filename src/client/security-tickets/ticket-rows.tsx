import { useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { TicketState } from '../../server/security-tickets/security-ticket.ts'
import type { TicketView } from '../../server/security-tickets/security-tickets-view.ts'
import { changeState } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import { TicketRow } from './ticket-row.tsx'
import { useTask } from '../shared/use-task.ts'

interface TicketListProps {
    readonly tickets: readonly TicketView[]
    readonly isOfAction?: boolean
}

/** Tickets whose state can be changed. */
export const TicketRows = ({ tickets, isOfAction = false }: TicketListProps) => (
    <ul class="m365-rows">
        {tickets.map((ticket) => (
            <Changeable key={ticket.sysId} ticket={ticket} isOfAction={isOfAction} />
        ))}
    </ul>
)

function Changeable({ ticket, isOfAction }: { readonly ticket: TicketView; readonly isOfAction: boolean }) {
    const [changed, setChanged] = useState<{ readonly before: TicketView; readonly now: TicketView } | null>(
        null,
    )
    // A newer reading counts more than what the last change answered.
    const shown = changed?.before === ticket ? changed.now : ticket
    const { sysId, state, may, record, name } = shown
    const [chosen, choose] = useState('')
    const { isRunning, value, failure, start } = useTask(changeState, ({ ticket: now }) => {
        choose('')
        // An ended ticket has no form any more: the keyboard goes on at its row.
        if (now.may.length === 0) row.current?.focus()
        setChanged({ before: ticket, now })
    })
    const row = useRef<HTMLLIElement>(null)
    const id = `state-${sysId}`

    return (
        <TicketRow ticket={shown} isOfAction={isOfAction} row={row}>
            {may.length > 0 && (
                <form
                    class="m365-meta"
                    onSubmit={(event) => {
                        event.preventDefault()
                        if (chosen) void start(sysId, chosen as TicketState)
                    }}
                >
                    <label for={id}>
                        {t('Change the state')}
                        <span class="m365-visually-hidden"> {record?.number ?? name}</span>
                    </label>
                    <select
                        id={id}
                        class="m365-input m365-short"
                        value={chosen}
                        onChange={({ currentTarget }) => choose(currentTarget.value)}
                    >
                        <option value="">{t('Choose one')}</option>
                        {may.map(({ value, label }) => (
                            <option key={value} value={value}>
                                {label}
                            </option>
                        ))}
                    </select>
                    <button type="submit" class="m365-button" aria-disabled={!chosen || isRunning}>
                        {t('Change')}
                    </button>
                </form>
            )}
            <p role="status" class="m365-said">
                {isRunning && t('Sending')}
                {value && `${t('Done.')} ${state.label}`}
            </p>
            <TaskFailure failure={failure} />
        </TicketRow>
    )
}
