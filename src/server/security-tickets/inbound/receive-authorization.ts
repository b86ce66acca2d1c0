import { appError } from '../../errors.ts'
import { LONGEST_BODY, parseBody, type GivenBody } from '../../inbound/given-body.ts'
import { refuseCaller, type CallerDependencies } from '../../inbound/integration-user.ts'
import { fieldsOf } from '../../inbound/read-fields.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../../result.ts'
import { isSenderExpected } from '../../setup/checks/ticket-sender.ts'
import { noteSender, type SenderDependencies } from '../authorize-sender.ts'
import type { TicketSettingsStore } from '../ticket-store.ts'
import type { Authorization } from './received-ticket.ts'
import { refuseTickets } from './takes-tickets.ts'

export interface AuthorizationDependencies extends CallerDependencies, SenderDependencies {
    readonly ticketSettings: TicketSettingsStore
    readonly user: CallerDependencies['user']
}

/**
 * `POST /inbound/security_tickets/authorization`: the test call of a sender. That it came through, signed in as the integration
 * user, is all that it has to show; nothing is made. The body is `{}`.
 */
export function receiveAuthorization(
    deps: AuthorizationDependencies,
    body: GivenBody,
): Result<Authorization> {
    const refusal = refuseCaller(deps)
    if (refusal) return err(refusal)
    if (!isSenderExpected(deps.setup.latest()?.state)) return err(appError('INBOUND_TICKETS_OFF'))
    const parsed = parseBody(body, LONGEST_BODY, 'INBOUND_TICKET_INVALID')
    if (!parsed.ok) return parsed
    const { problems } = fieldsOf(parsed.value, [])
    if (problems.length > 0) return err(appError('INBOUND_TICKET_INVALID', [problems.join('; ')]))
    noteSender(deps)
    return ok({
        isAuthorized: true,
        at: formatTime(deps.clock.now()),
        takesTickets: refuseTickets(deps) === undefined,
    })
}
