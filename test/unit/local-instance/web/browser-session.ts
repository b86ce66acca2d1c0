import type { Web } from '../../../../local/instance/web/create-web.ts'
import type { WebAnswer } from '../../../../local/instance/web/http/web-request.ts'

export interface Visitor {
    get(url: string, headers?: Record<string, string>): WebAnswer
    send(method: string, url: string, body?: string, headers?: Record<string, string>): WebAnswer
    /** Posts a form with the session's token. */
    submit(url: string, fields: Record<string, string>): WebAnswer
    readonly cookie: string
    readonly token: string
}

const encode = (body: string) => new TextEncoder().encode(body)
export const textOf = (answer: WebAnswer): string =>
    typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body)
export const jsonOf = <T = Record<string, unknown>>(answer: WebAnswer): T => JSON.parse(textOf(answer)) as T
export const basic = (user: string, password = user) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

/** Somebody at a browser: nobody yet without a name, else signed in through the login page. */
export function visitor(web: Web, user?: string): Visitor {
    const base = { host: 'localhost:8080' }
    const send = (method: string, url: string, body = '', headers: Record<string, string> = {}) =>
        web.handle({
            method,
            url,
            headers: { ...base, ...(cookie ? { cookie } : {}), ...headers },
            body: encode(body),
        })
    let cookie = ''
    let token = ''
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    if (user !== undefined) {
        const login = send(
            'POST',
            '/login.do',
            new URLSearchParams({ user_name: user, user_password: user }).toString(),
            form,
        )
        cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
        token = String(
            send('POST', '/angular.do?sysparm_type=get_user').headers['x-usertoken-response'] ?? '',
        )
    }
    return {
        get: (url, headers) => send('GET', url, '', headers),
        send,
        submit: (url, fields) =>
            send('POST', url, new URLSearchParams({ sysparm_ck: token, ...fields }).toString(), form),
        get cookie() {
            return cookie
        },
        get token() {
            return token
        },
    }
}
