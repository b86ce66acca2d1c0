import type { ComponentChildren, Ref } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { TicketView } from '../../server/security-tickets/security-tickets-view.ts'
import { Icon } from '../shared/icon.tsx'
import type { Tone } from '../shared/tone.ts'
import { ReaderContext } from './formats.ts'
import { ViewLink } from './view-link.ts'

const TONES: Partial<Readonly<Record<TicketView['state']['value'], Tone>>> = {
    done: 'positive',
    waiting: 'warning',
    deleted: 'warning',
    refused: 'critical',
}

interface TicketProps {
    readonly ticket: TicketView
}

/** Number and name; the number leads to the record. */
export const TicketTitle = ({ ticket: { record, name } }: TicketProps) => (
    <p class="m365-row__title">
        {record && <a href={record.url}>{record.number}</a>} {name}
    </p>
)

/** How the record stands now. */
export function TicketFacts({ ticket, isShort }: TicketProps & { readonly isShort?: boolean }) {
    const { day } = useContext(ReaderContext)
    const { record, state, kind, source, category, createdAt, startedBy } = ticket
    // What the instance calls the state is said where it is another word.
    const own =
        record && record.state.label.toLowerCase() !== state.label.toLowerCase() && ` (${record.state.label})`
    return (
        <p class="m365-meta">
            <span class="m365-pill">
                <span
                    class={`m365-pill__dot m365-tone--${TONES[state.value] ?? 'info'}`}
                    aria-hidden="true"
                />
                {state.label}
                {!isShort && own}
            </span>
            {record?.dueAt && (
                <span>
                    {t('Due:')} {day(record.dueAt)}
                </span>
            )}
            {record?.isOverdue && (
                <strong>
                    <Icon name="critical" class="m365-tone--critical" /> {t('Overdue')}
                </strong>
            )}
            {record && !isShort && (
                <>
                    <span>
                        {t('Assigned to:')} {record.assignedTo || t('nobody')}
                    </span>
                    {record.assignmentGroup && (
                        <span>
                            {t('Group:')} {record.assignmentGroup}
                        </span>
                    )}
                </>
            )}
            {!isShort && (
                <span class="m365-muted">
                    {kind.label} · {category.label} · {source.label} · {day(createdAt)}
                    {startedBy && ` · ${startedBy}`}
                </span>
            )}
        </p>
    )
}

interface TicketRowProps extends TicketProps {
    /** The page is about the action already. */
    readonly isOfAction: boolean
    readonly row: Ref<HTMLLIElement>
    /** What can be done with it. */
    readonly children?: ComponentChildren
}

export function TicketRow({ ticket, isOfAction, row, children }: TicketRowProps) {
    const { action, remark } = ticket
    return (
        <li ref={row} tabIndex={-1} class="m365-row m365-row--stacked">
            <TicketTitle ticket={ticket} />
            <TicketFacts ticket={ticket} />
            {action && !isOfAction && (
                <p>
                    {t('Improvement action:')}{' '}
                    <ViewLink to={{ view: 'action', sysId: action.sysId }}>{action.title}</ViewLink>{' '}
                    <span class="m365-muted">({action.status.label})</span>
                </p>
            )}
            {remark && (
                <p class="m365-text">
                    <Icon name="info" class="m365-tone--info" /> {remark}
                </p>
            )}
            {children}
        </li>
    )
}
