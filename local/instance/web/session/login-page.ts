import { bodyForm, type Exchange } from '../http/exchange.ts'
import { page, redirect } from '../http/answer.ts'
import { localPath } from '../http/local-path.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { document } from '../ui/document.ts'
import { html } from '../ui/html.ts'
import { mayUsePages } from './interactive-user.ts'
import { cookieFor, expiredCookie } from './sessions.ts'

/** Leads somebody without a session to the login page, and back afterwards. */
export function askToSignIn(exchange: Exchange): WebAnswer {
    const query = exchange.query.toString()
    const wanted = exchange.path + (query ? `?${query}` : '')
    return redirect(`/login.do?${new URLSearchParams({ sysparm_goto_url: wanted }).toString()}`)
}

/** /login.do: shows the form, or signs in under a new session id. */
export function loginPage(exchange: Exchange): WebAnswer {
    if (exchange.method !== 'POST') {
        return page(loginForm(localPath(exchange.query.get('sysparm_goto_url')), '', false))
    }
    const form = bodyForm(exchange)
    const goto = localPath(form.get('sysparm_goto_url'))
    const userName = form.get('user_name') ?? ''
    const user = exchange.instance.security.authenticate(userName, form.get('user_password') ?? '')
    if (!user || !mayUsePages(exchange.instance, user.userId))
        return page(loginForm(goto, userName, true), 401)
    if (exchange.cookieSession) exchange.sessions.close(exchange.cookieSession)
    return redirect(goto, { 'set-cookie': cookieFor(exchange.sessions.open(user.userId)) })
}

/** /logout.do: ends the session and forgets its cookie. */
export function logoutPage(exchange: Exchange): WebAnswer {
    if (exchange.cookieSession) exchange.sessions.close(exchange.cookieSession)
    return redirect('/login.do', { 'set-cookie': expiredCookie })
}

const loginForm = (goto: string, userName: string, failed: boolean) =>
    document({
        title: 'Log in | Local instance',
        body: html`<main class="login">
            <form method="post" action="/login.do" class="card">
                <h1>Log in</h1>
                <p class="hint">A local stand-in for a ServiceNow instance.</p>
                ${failed && html`<p class="message error" role="alert">User name or password invalid</p>`}
                <input type="hidden" name="sysparm_goto_url" value="${goto}" />
                <label for="user_name">User name</label>
                <input
                    id="user_name"
                    name="user_name"
                    autocomplete="username"
                    required
                    autofocus
                    value="${userName}"
                />
                <label for="user_password">Password</label>
                <input
                    id="user_password"
                    name="user_password"
                    type="password"
                    autocomplete="current-password"
                    required
                />
                <button type="submit" class="button primary">Log in</button>
            </form>
        </main>`,
    })
