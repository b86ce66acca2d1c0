import { isErrorCode, ERRORS } from '../errors.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { Clock, CurrentUser, Directory } from '../ports.ts'
import { dayOf } from './calendar-day.ts'
import { ACTION_CATEGORIES, isDone, statusOf } from './improvement-action.ts'
import { TICKET_STATES, type SecurityTicket, type TicketKind, type TicketState } from './security-ticket.ts'
import type { TicketView } from './security-tickets-view.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { isOverdue, type StandingTicket } from './ticket-standing.ts'
import type { ActionLine, TicketRecords } from './ticket-store.ts'
import {
    labelledCategory,
    labelledKind,
    labelledSource,
    labelledState,
    labelledStatus,
    type Speaker,
} from './ticket-words.ts'

export interface TicketViewDependencies {
    readonly ticketRecords: TicketRecords
    readonly directory: Pick<Directory, 'user'>
    readonly user: Speaker
    readonly clock: Clock
}

/** What the views of one answer share: each person and each column is looked up once. */
export interface ViewContext {
    readonly settings: TicketSettings
    readonly action: (sysId: string) => ActionLine | undefined
    readonly personName: (sysId: string) => string
    readonly choices: (kind: TicketKind) => ReadonlyMap<string, string>
}

const remembered = <T>(read: (key: string) => T): ((key: string) => T) => {
    const found = new Map<string, { readonly value: T }>()
    return (key) => {
        const before = found.get(key)
        if (before) return before.value
        const value = read(key)
        found.set(key, { value })
        return value
    }
}

export function viewContext(
    { ticketRecords, directory }: TicketViewDependencies,
    settings: TicketSettings,
    actions: readonly ActionLine[],
): ViewContext {
    const bySysId = new Map(actions.map((action) => [action.sysId, action]))
    const choices = remembered(
        (kind) =>
            new Map(
                ticketRecords
                    .choices(kind as TicketKind, 'state')
                    .map(({ value, label }): readonly [string, string] => [value, label]),
            ),
    )
    return {
        settings,
        action: (sysId) => bySysId.get(sysId),
        personName: remembered((sysId) => (sysId === '' ? '' : (directory.user(sysId)?.name ?? ''))),
        choices,
    }
}

/** States that the page may write: those that the settings have a value for that this instance knows. */
export function statesToWrite({ settings, choices }: ViewContext, kind: TicketKind): readonly TicketState[] {
    const { writes } = settings.kinds[kind]
    return TICKET_STATES.filter((state) => writes[state] !== '' && choices(kind).has(writes[state]))
}

/** Where the classic form of a record is. */
export const recordUrl = (kind: TicketKind, sysId: string): string => `/${kind}.do?sys_id=${sysId}`

/** What became of a ticket that is not as it should be, or of its action in the score. */
function scoreRemark(
    user: Speaker,
    { ticket, state }: StandingTicket,
    action: ActionLine | undefined,
): string {
    if (state === 'waiting')
        return user.translate(
            'It is being created. If it stays like this, the next run of the job finishes it.',
        )
    if (state === 'refused')
        return user.translate(
            'A business rule or data policy of this instance refused the record. Send the ticket again when that is settled.',
        )
    if (state === 'deleted') return user.translate('Its record was deleted on this instance.')
    if (!action) return ''
    if (action.goneAt !== null)
        return user.translate('Microsoft no longer lists this improvement action since {0}.', [
            dayOf(action.goneAt),
        ])
    if (isDone(action) && action.doneSince !== null)
        return user.translate('Secure Score shows this action as completed since {0}.', [
            dayOf(action.doneSince),
        ])
    if (action.lostAt !== null && action.lostAt > ticket.createdAt)
        return user.translate('Points of this action were lost again on {0}.', [dayOf(action.lostAt)])
    return action.isDeprecated ? user.translate('Microsoft has deprecated this improvement action.') : ''
}

/** What the score says of a ticket, and why something waits. */
const remarkOf = (user: Speaker, standing: StandingTicket, action: ActionLine | undefined): string =>
    [scoreRemark(user, standing, action), commentProblem(user, standing.ticket)]
        .filter((sentence) => sentence !== '')
        .join(' ')

function commentProblem(user: Speaker, { comment }: SecurityTicket): string {
    if (comment.lastError === null || comment.nextAttemptAt === null) return ''
    const cause = isErrorCode(comment.lastError) ? user.translate(ERRORS[comment.lastError].message) : ''
    return comment.lastError === 'GRAPH_PERMISSION_MISSING'
        ? user.translate(
              'No comment could be left at Microsoft: the app registration lacks the permission SecurityEvents.ReadWrite.All.',
          )
        : user.translate('The comment at Microsoft waits until {0} UTC. {1}', [
              formatTime(comment.nextAttemptAt).slice(0, 16).replace('T', ' '),
              /\{\d\}/.test(cause) ? '' : cause,
          ])
}

export function toTicketView(
    { user, clock }: Pick<TicketViewDependencies, 'user' | 'clock'>,
    context: ViewContext,
    standing: StandingTicket,
): TicketView {
    const { ticket, record, state } = standing
    const { kind, category, source, name, actionSysId } = ticket.request
    const action = context.action(actionSysId)
    const known = ACTION_CATEGORIES.find((one) => one === category)
    return {
        sysId: ticket.sysId,
        kind: labelledKind(user, kind),
        name,
        category: labelledCategory(user, known ?? 'other', known ? '' : category),
        source: labelledSource(user, source),
        action: action
            ? { sysId: action.sysId, title: action.title, status: labelledStatus(user, statusOf(action)) }
            : null,
        createdAt: formatTime(ticket.createdAt),
        startedBy: context.personName(ticket.startedBy),
        record: record
            ? {
                  number: record.number,
                  url: recordUrl(kind, record.sysId),
                  state: {
                      value: record.state,
                      label: context.choices(kind).get(record.state) ?? record.state,
                  },
                  assignedTo: record.assignedTo,
                  assignmentGroup: record.assignmentGroup,
                  dueAt: record.dueAt === null ? null : formatTime(record.dueAt),
                  isOverdue: isOverdue(standing, clock.now()),
              }
            : null,
        state: labelledState(user, state),
        may: record
            ? statesToWrite(context, kind)
                  .filter((one) => one !== state)
                  .map((one) => labelledState(user, one))
            : [],
        remark: remarkOf(user, standing, action),
    }
}

/** The answer's frame: when it was given, and to whom. */
export const answered = (
    { language, timeZone, isAdmin }: Pick<CurrentUser, 'language' | 'timeZone' | 'isAdmin'>,
    clock: Clock,
): {
    readonly answeredAt: string
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
} => ({ answeredAt: formatTime(clock.now()), user: { language, timeZone, isAdmin } })
