import { GlideOAuthClient, GlideOAuthClientRequest, type GlideOAuthToken } from '@servicenow/glide/sn_auth'
import type { TokenClient, TokenOutcome } from '../ports.ts'

/** The platform tells a call that found no host from one that found no end only in words. */
const noAnswer = (text: string): TokenOutcome => ({
    kind: 'failure',
    reason: /timed? ?out/i.test(text) ? 'timeout' : 'unreachable',
    text,
})

/**
 * Tokens for setup's checks. The platform takes the client by its name and adds its secret; the token is handed on
 * and kept nowhere.
 * @see ServiceNowDocs: api-reference/server-api-reference/c_GlideOAuthClient
 */
export const glideTokenClient: TokenClient = {
    request(clientName, scope) {
        const request = new GlideOAuthClientRequest()
        request.setGrantType('client_credentials')
        if (scope !== '') request.setScope(scope)
        try {
            const response = new GlideOAuthClient().requestTokenByRequest(clientName, request)
            // Absent where the request was refused, whatever the types say.
            const token = response.getToken() as GlideOAuthToken | null
            const accessToken = token?.getAccessToken() as unknown
            if (token && accessToken) {
                const expiresIn = Number(token.getExpiresIn()) || 0
                return { kind: 'token', accessToken: String(accessToken), expiresIn }
            }
            const status = Number(response.getResponseCode()) || 0
            const text = `${String(response.getErrorMessage() ?? '')} ${String(response.getBody() ?? '')}`
            return status === 0 ? noAnswer(text) : { kind: 'refused', status, text }
        } catch (thrown) {
            const text = String(thrown)
            return /timed? ?out|unknown host|connect/i.test(text)
                ? noAnswer(text)
                : { kind: 'refused', status: 0, text }
        }
    },
}
