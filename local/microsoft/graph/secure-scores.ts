import { secureScoreId, secureScoreOf } from '../secure-score/entities.ts'
import { dayOf, HELD_DAYS, percentOn, startOfDay } from '../secure-score/score-book.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { securityListAnswer, withUnreadable } from './security-list.ts'

const SCORES = /^\/v1\.0\/security\/secureScores\/?$/i

export const SECURITY_REFUSAL = [
    'Forbidden',
    'You cannot perform the requested operation, required scopes are missing in the token.',
] as const

/** Newest first, one a day, 90 days. https://learn.microsoft.com/graph/api/security-list-securescores */
export const secureScoreEndpoint: GraphEndpoint = {
    isOwn: (path) => SCORES.test(path),
    methods: ['GET'],
    permissions: ['SecurityEvents.Read.All', 'SecurityEvents.ReadWrite.All'],
    refusal: SECURITY_REFUSAL,
    limits: ['security', 'secure-score'],
    answer: (graph, request, exchange, { tenantId }) => {
        const booked = graph.scoreBook.controls(tenantId)
        const today = dayOf(graph.clock.now())
        const days = Array.from({ length: HELD_DAYS }, (_, daysAgo) => today - daysAgo).filter((day) =>
            booked.some((one) => percentOn(one, day) !== undefined),
        )
        const heads = days.map((day) => ({
            id: secureScoreId(tenantId, day),
            azureTenantId: tenantId,
            createdDateTime: startOfDay(day),
            day,
        }))
        return securityListAnswer(
            graph.skipTokens,
            {
                name: 'secureScores',
                entity: 'microsoft.graph.secureScore',
                filterable: { id: 'string', azureTenantId: 'string', createdDateTime: 'dateTime' },
                filterSupport: graph.filterSupport(),
                items: withUnreadable(heads, heads.length === 0 ? 0 : graph.scoreBook.unreadable()),
                // A page holds some days; each is made of all controls.
                whole: (item) =>
                    typeof item?.day === 'number' ? secureScoreOf(tenantId, booked, item.day) : item,
            },
            request,
            exchange,
        )
    },
}
