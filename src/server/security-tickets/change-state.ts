import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { TICKET_STATES } from './security-ticket.ts'
import type { TicketChange } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import { standingOf, withRecords } from './ticket-standing.ts'
import { answered, toTicketView, viewContext } from './ticket-view.ts'
import { TICKET_STATE_LABELS } from './ticket-words.ts'
import { stateValues, writeState } from './write-state.ts'

export type ChangeStateDependencies = Pick<
    TicketDependencies,
    'actions' | 'tickets' | 'ticketRecords' | 'ticketSettings' | 'directory' | 'user' | 'clock' | 'log'
>

/**
 * Gives the record of a ticket the state that the settings name for one of ours. What the instance did not take is an error
 * that says where the record stands.
 */
export function changeState(
    deps: ChangeStateDependencies,
    sysId: string,
    body: unknown,
): Result<TicketChange> {
    if (!isSysId(sysId)) return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const given = isObject(body) ? body['state'] : undefined
    const state = TICKET_STATES.find((one) => one === given)
    if (!state)
        return err(
            appError('REQUEST_INVALID', ['state must be open, inProgress, done or cancelled'], {
                field: 'state',
            }),
        )
    const ticket = deps.tickets.bySysId(sysId)
    if (!ticket) return err(appError('TICKET_NOT_FOUND'))
    const { user, ticketRecords: records } = deps
    const { settings } = currentTicketSettings(deps)
    const { kind, actionSysId } = ticket.request
    const [standing] = withRecords(records, settings, [ticket])
    const record = standing?.record
    if (!standing || !record) return err(appError('TICKET_RECORD_MISSING'))

    let after = record
    if (standing.state !== state) {
        const by = user.translate('State set on the page Security Tickets by {0}.', [user.name])
        const values = stateValues(records, settings, kind, state, { closeNotes: by, note: '' })
        if (!values) return err(appError('TICKET_STATE_NOT_OFFERED', [TICKET_STATE_LABELS[state]]))
        const written = writeState(records, settings, kind, record, state, values)
        if (!written.ok) {
            deps.log.error(written.error)
            return written
        }
        after = written.value
    }
    const actions = deps.actions.bySysIds(actionSysId === '' ? [] : [actionSysId])
    const context = viewContext(deps, settings, actions)
    return ok({
        ticket: toTicketView(deps, context, standingOf(settings, ticket, after)),
        ...answered(user, deps.clock),
    })
}
