import { contextOf, badRequestAnswer, entityAnswer } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'

const DOMAINS = /^\/v1\.0\/domains\/?$/

const rules = {
    entity: 'microsoft.graph.domain',
    sortable: {},
    selectable: ['authenticationType', 'id', 'isDefault', 'isVerified'],
    expandable: [],
    filterSupport: false,
    collection: true,
} as const

/** The domains of a tenant and how each signs in. https://learn.microsoft.com/graph/api/domain-list */
export const domainsEndpoint: GraphEndpoint = {
    isOwn: (path) => DOMAINS.test(path),
    methods: ['GET'],
    permissions: ['Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All'],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
        const { federatedDomains } = graph.policies.of(tenantId)
        const own = graph.tenants.find(({ id }) => id === tenantId)?.domains ?? []
        const value = [...new Set([...own, ...federatedDomains])].map((id, at) =>
            selectProperties(
                {
                    id,
                    authenticationType: federatedDomains.includes(id) ? 'Federated' : 'Managed',
                    isDefault: at === 0,
                    isVerified: true,
                } as Entity,
                query.select,
            ),
        )
        return entityAnswer(exchange, { '@odata.context': contextOf(request, 'domains'), value })
    },
}
