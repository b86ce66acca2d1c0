import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { mayUsePages } from './interactive-user.ts'
import { cookieFor } from './sessions.ts'

/**
 * A visitor who signs in to a REST API by a header gets a session, under a new id so that the one known before is worth
 * nothing: "REST APIs also support cookies that enable binding to the existing session" (c_RESTAPI, REST API security).
 * So `now-sdk install` comes to a session by OAuth. Users who use APIs only get none.
 */
export function withBoundSession(
    { instance, sessions, headers }: Exchange,
    session: Session | undefined,
    answer: WebAnswer,
): WebAnswer {
    if (!session || answer.status >= 400 || headers['authorization'] === undefined) return answer
    if (!sessions.isVisit(headers['cookie']) || !mayUsePages(instance, session.userId)) return answer
    return {
        ...answer,
        headers: { ...answer.headers, 'set-cookie': cookieFor(sessions.open(session.userId)) },
    }
}
