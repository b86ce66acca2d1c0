import { json } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

const FORM = 'application/x-www-form-urlencoded'
const BODY_ONLY = 'glide.oauth.allow.parameters.in.post.body.only'

/**
 * /oauth_token.do: tokens for API clients. Parameters come in the body, and in the URL only where a property allows
 * that.
 * @see ServiceNowDocs: platform-security/authentication/r_OAuthAPIRequestParameters, OAuth-token-processor-parm
 */
export function oauthToken(exchange: Exchange): WebAnswer {
    if (exchange.method !== 'POST') return refused('The token endpoint is for POST', 405, { allow: 'POST' })
    const type = (exchange.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
    if (type !== FORM) return refused(`The content type is not ${FORM}`)
    const given = [...bodyForm(exchange)]
    if (exchange.instance.property(BODY_ONLY) === 'false') given.push(...exchange.query)
    const parameters = Object.fromEntries(given)
    if (Object.keys(parameters).length !== given.length) return refused('A parameter is given twice')
    const { status, body } = exchange.instance.inboundOAuth.token(parameters)
    return json(body, status, { pragma: 'no-cache' })
}

const refused = (why: string, status = 400, headers: Readonly<Record<string, string>> = {}): WebAnswer =>
    json({ error: 'invalid_request', error_description: why }, status, { pragma: 'no-cache', ...headers })

/** /oauth_revoke_token.do: whoever has a token may end it (t_RevokeOAuthToken). It never says whether there was one. */
export function oauthRevokeToken({ instance, query }: Exchange): WebAnswer {
    const token = query.get('token') ?? ''
    if (token === '') return refused('The parameter token is missing')
    instance.inboundOAuth.revoke(token)
    return json({}, 200, { pragma: 'no-cache' })
}
