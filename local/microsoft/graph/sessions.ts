import { accountOf, contextOf, entityAnswer, isAnswer, keyOf } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'

const REVOKE = /^\/v1\.0\/users\/([^/]+)\/revokeSignInSessions\/?$/

/** Ends the sign-ins of a user. https://learn.microsoft.com/graph/api/user-revokesigninsessions */
export const revokeSessionsEndpoint: GraphEndpoint = {
    isOwn: (path) => REVOKE.test(path),
    methods: ['POST'],
    permissions: ['User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const account = accountOf(graph, tenantId, keyOf(REVOKE, request.path), exchange)
        if (isAnswer(account)) return account
        graph.directory.change(tenantId, account.id, () => ({ sessionsRevokedAt: graph.clock.now() }))
        return entityAnswer(exchange, { '@odata.context': contextOf(request, 'Edm.Boolean'), value: true })
    },
}
