import { AUTHENTICATION_REFUSAL } from './authentication-methods.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { graphError } from './graph-error.ts'

const RESET = /^\/v1\.0\/users\/[^/]+\/authentication\/(?:methods|passwordMethods)\/[^/]+\/resetPassword\/?$/

/** "Application: Not supported." https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword */
export const resetPasswordEndpoint: GraphEndpoint = {
    isOwn: (path) => RESET.test(path),
    methods: ['POST'],
    permissions: [],
    refusal: AUTHENTICATION_REFUSAL,
    limits: [],
    answer: (_graph, _request, exchange) => graphError(exchange, 403, ...AUTHENTICATION_REFUSAL),
}
