import type { SubscribedSku } from '@microsoft/microsoft-graph-types'
import { consumedUnits } from '../licenses/license-states.ts'
import type { Holding } from '../licenses/license-book.ts'
import { productNamed } from '../licenses/products.ts'
import { badRequestAnswer, contextOf, entityAnswer, keyOf, notThere } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery, type QueryRules } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import type { Graph } from './route.ts'

const SKUS = /^\/v1\.0\/subscribedSkus\/?$/
const SKU = /^\/v1\.0\/subscribedSkus\/([^/]+)\/?$/

const PERMISSIONS = [
    ...['LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All'],
    ...['Organization.Read.All', 'Organization.ReadWrite.All'],
    ...['Directory.Read.All', 'Directory.ReadWrite.All'],
]

const rules: QueryRules = {
    entity: 'microsoft.graph.subscribedSku',
    sortable: {},
    selectable: [
        ...[
            'id',
            'accountId',
            'accountName',
            'appliesTo',
            'capabilityStatus',
            'consumedUnits',
            'prepaidUnits',
        ],
        ...['servicePlans', 'skuId', 'skuPartNumber', 'subscriptionIds'],
    ],
    expandable: [],
    filterSupport: false,
    // Neither pages nor filters: it takes $select alone.
    collection: false,
}

const toSku = (graph: Graph, tenantId: string, accountName: string, holding: Holding): SubscribedSku => {
    const { skuId, skuPartNumber, appliesTo, servicePlans } = productNamed(holding.skuPartNumber)
    const { enabled, suspended, warning, lockedOut } = holding
    return {
        id: `${tenantId}_${skuId}`,
        accountId: tenantId,
        accountName,
        appliesTo,
        capabilityStatus: holding.capabilityStatus,
        consumedUnits: consumedUnits(graph.directory, tenantId, graph.directory.accounts(tenantId), skuId),
        prepaidUnits: { enabled, suspended, warning, lockedOut },
        servicePlans: servicePlans.map((plan) => ({
            appliesTo: plan.appliesTo,
            provisioningStatus: 'Success',
            servicePlanId: plan.id,
            servicePlanName: plan.name,
        })),
        skuId,
        skuPartNumber,
        subscriptionIds: [skuId.replace(/^.{8}/, tenantId.slice(0, 8))],
    }
}

/**
 * What the tenant bought, with the units in use. "Query filter expressions are not supported."
 * https://learn.microsoft.com/graph/api/subscribedsku-list
 */
export const subscribedSkuEndpoint: GraphEndpoint = {
    isOwn: (path) => SKUS.test(path) || SKU.test(path),
    methods: ['GET'],
    permissions: PERMISSIONS,
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query))
            return badRequestAnswer(exchange, query.badRequest, 'Request_UnsupportedQuery')
        const accountName = graph.tenants.find(({ id }) => id === tenantId)?.name ?? ''
        const all = graph.licenses
            .of(tenantId)
            .map((holding) => toSku(graph, tenantId, accountName, holding) as Entity)
        const shape = `subscribedSkus${query.select ? `(${query.select.join(',')})` : ''}`
        const select = (sku: Entity): Entity => selectProperties(sku, query.select)
        if (SKUS.test(request.path))
            return entityAnswer(exchange, {
                '@odata.context': contextOf(request, shape),
                value: all.map(select),
            })
        const key = keyOf(SKU, request.path)
        const one = all.find(({ id }) => id === key)
        if (one === undefined) return notThere(exchange, key)
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, `${shape}/$entity`),
            ...select(one),
        })
    },
}
