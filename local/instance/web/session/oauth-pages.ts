import { page } from '../http/answer.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { document } from '../ui/document.ts'
import { html } from '../ui/html.ts'

/**
 * /oauth_redirect.do: where an OAuth provider sends a browser back to. It shows nothing of what the provider sent, and
 * takes no code, since the authorization code grant is not there.
 */
export const oauthRedirect = (): WebAnswer =>
    page(
        document({
            title: 'OAuth | Local instance',
            body: html`<main class="login">
                <h1>OAuth</h1>
                <p>You came back from an OAuth provider. This page can be closed.</p>
            </main>`,
        }),
    )

/** /oauth_auth.do, where a browser would ask for an authorization code. */
export const oauthAuthorization = (): WebAnswer => {
    throw new Error('local instance: the OAuth authorization code grant is not implemented')
}
