import type { SecureScore } from '@microsoft/microsoft-graph-types'
import { jsonAnswer } from '../http/exchange.ts'
import { CONTENT_TYPE, type GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'

const SCORES = /^\/v1\.0\/security\/secureScores\/?$/

const rules = {
    entity: 'microsoft.graph.secureScore',
    sortable: {},
    selectable: ['id', 'azureTenantId', 'createdDateTime', 'currentScore', 'maxScore'],
    expandable: [],
    filterSupport: false,
    collection: true,
} as const

/** Today's score, without its controls. */
const todaysScore = (tenantId: string, now: number): SecureScore => {
    const day = new Date(now).toISOString().slice(0, 10)
    return {
        id: `${tenantId}_${day}`,
        azureTenantId: tenantId,
        activeUserCount: 41,
        averageComparativeScores: [],
        controlScores: [],
        createdDateTime: `${day}T00:00:00Z`,
        currentScore: 57.5,
        enabledServices: ['HasEXOP3'],
        licensedUserCount: 48,
        maxScore: 112,
        vendorInformation: {
            provider: 'SecureScore',
            providerVersion: null,
            subProvider: null,
            vendor: 'Microsoft',
        },
    }
}

/** https://learn.microsoft.com/graph/api/security-list-securescores */
export const secureScoreEndpoint: GraphEndpoint = {
    isOwn: (path) => SCORES.test(path),
    methods: ['GET'],
    permissions: ['SecurityEvents.Read.All', 'SecurityEvents.ReadWrite.All'],
    refusal: [
        'Forbidden',
        'You cannot perform the requested operation, required scopes are missing in the token.',
    ],
    isLimited: false,
    answer: (graph, request, exchange, caller) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
        const all = [todaysScore(caller.tenantId, graph.clock.now())]
        const value = all
            .slice(query.skip, query.skip + (query.top ?? all.length))
            .map((score) => selectProperties(score as Entity, query.select))
        return jsonAnswer(
            200,
            {
                '@odata.context': `https://${request.host}/v1.0/$metadata#security/secureScores`,
                ...(query.count ? { '@odata.count': all.length } : {}),
                value,
            },
            exchangeHeaders(exchange),
            CONTENT_TYPE,
        )
    },
}
