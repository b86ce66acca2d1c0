import { json } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { mayUsePages } from '../session/interactive-user.ts'
import { cookieFor } from '../session/sessions.ts'
import { isToken } from '../session/token.ts'

/**
 * /angular.do, as far as the SDK's command line signs in through it: `view_form.login` answers a cookie, `get_user`
 * without a token answers 401 with the session's token in `x-usertoken-response`.
 */
export function angularDo(exchange: Exchange): WebAnswer {
    const type = exchange.query.get('sysparm_type') ?? ''
    if (type === 'view_form.login') return login(exchange)
    if (type === 'get_user') return getUser(exchange)
    return json({ status: 'error', message: `local instance: angular.do ${type} is not implemented` }, 400)
}

function login({ instance, sessions, ...exchange }: Exchange): WebAnswer {
    const form = bodyForm({ instance, sessions, ...exchange })
    const user = instance.security.authenticate(form.get('user_name') ?? '', form.get('user_password') ?? '')
    if (!user || !mayUsePages(instance, user.userId))
        return json({ status: 'error', message: 'User name or password invalid' })
    if (exchange.cookieSession) sessions.close(exchange.cookieSession)
    return json({ status: 'success' }, 200, { 'set-cookie': cookieFor(sessions.open(user.userId)) })
}

function getUser({ cookieSession, headers, sessions }: Exchange): WebAnswer {
    // The command line begins so when it signs in by OAuth: its bearer token makes a session of the visit.
    if (!cookieSession) return json({}, 200, { 'set-cookie': sessions.visit() })
    if (!isToken(cookieSession, headers['x-usertoken'])) {
        return json({ status: 'error', message: 'User Not Authenticated' }, 401, {
            'x-usertoken-response': cookieSession.token,
        })
    }
    return json({ user_name: cookieSession.userName, user_sys_id: cookieSession.userId })
}
