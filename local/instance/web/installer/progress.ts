import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { notAuthenticated, notAuthorized, restError } from '../rest/rest-error.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'

/** GET /api/sn_cicd/progress/{id} (CICD API). Undefined: another path. */
export function progress(exchange: Exchange): WebAnswer | undefined {
    const id = /^\/api\/sn_cicd\/progress\/([^/]+)$/.exec(exchange.path)?.[1]
    if (id === undefined) return undefined
    const session = authenticateRest(exchange)
    if (!session) return notAuthenticated(exchange)
    if (!exchange.instance.security.hasRole(session, 'admin')) return notAuthorized()
    const tracker = exchange.trackers.find(id)
    if (!tracker) return restError(404, 'No Record found', `There is no execution tracker ${id}`)
    const done = tracker.status === '2'
    return json({
        result: {
            status: tracker.status,
            status_label: done ? 'Successful' : 'Failed',
            status_message: tracker.message,
            status_detail: '',
            error: done ? '' : tracker.message,
            percent_complete: 100,
        },
    })
}
