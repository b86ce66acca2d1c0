import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { aadstsAnswer } from './aadsts-errors.ts'
import { openIdConfiguration } from './openid-configuration.ts'
import { answerTokenRequest, correlationIdOf, resolveTenant, type Entra } from './token-endpoint.ts'
import type { TokenVersion } from './token-request.ts'

const TOKEN = /^\/([^/]+)\/oauth2\/(v2\.0\/)?token\/?$/
const CONFIGURATION = /^\/([^/]+)\/(v2\.0\/)?\.well-known\/openid-configuration$/
const KEYS = /^\/([^/]+)\/discovery\/(v2\.0\/)?keys$/

const versionOf = (v2: string | undefined): TokenVersion => (v2 === undefined ? 'v1' : 'v2')

const notFound = (request: ServiceRequest): Answer =>
    jsonAnswer(404, { error: 'not_simulated', error_description: `${request.method} ${request.path}` })

/** Routes a request to one of the login hosts. */
export const answerEntra = async (entra: Entra, request: ServiceRequest): Promise<Answer> => {
    const token = TOKEN.exec(request.path)
    if (token !== null) {
        if (request.method !== 'POST') return jsonAnswer(405, { error: 'invalid_request' }, { allow: 'POST' })
        return answerTokenRequest(entra, request, decodeURIComponent(token[1]!), versionOf(token[2]))
    }
    if (request.method !== 'GET') return notFound(request)
    const keys = KEYS.exec(request.path)
    if (keys !== null) return jsonAnswer(200, entra.keys.jwks)
    const configuration = CONFIGURATION.exec(request.path)
    if (configuration === null) return notFound(request)
    const tenant = resolveTenant(entra.tenants, decodeURIComponent(configuration[1]!), request.host)
    if ('code' in tenant) {
        const { code, context } = tenant
        const now = entra.clock.now()
        return aadstsAnswer(code, context, {
            now,
            loginHost: request.host,
            correlationId: correlationIdOf(request),
        })
    }
    return jsonAnswer(200, openIdConfiguration(tenant, versionOf(configuration[2])))
}
