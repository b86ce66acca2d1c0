import type { LicenseDetails } from '@microsoft/microsoft-graph-types'
import type { AssignedLicense } from '../directory/account.ts'
import { effectiveLicenses, statesOf } from '../licenses/license-states.ts'
import { productOf } from '../licenses/products.ts'
import { accountOf, badRequestAnswer, contextOf, entityAnswer, isAnswer, keyOf } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import { READ_USERS } from './users.ts'

const DETAILS = /^\/v1\.0\/users\/([^/]+)\/licenseDetails\/?$/

const rules = {
    entity: 'microsoft.graph.licenseDetails',
    sortable: {},
    selectable: ['id', 'servicePlans', 'skuId', 'skuPartNumber'],
    expandable: [],
    filterSupport: false,
    collection: true,
} as const

const toDetails = (accountId: string, { skuId, disabledPlans }: AssignedLicense): LicenseDetails => {
    const product = productOf(skuId)
    return {
        id: Buffer.from(`${accountId}${skuId}`.replace(/-/g, ''), 'hex').toString('base64url'),
        servicePlans: (product?.servicePlans ?? []).map((plan) => ({
            appliesTo: plan.appliesTo,
            provisioningStatus: disabledPlans.includes(plan.id) ? 'Disabled' : 'Success',
            servicePlanId: plan.id,
            servicePlanName: plan.name,
        })),
        skuId,
        skuPartNumber: product?.skuPartNumber ?? null,
    }
}

/** The licences of a user, inherited ones too. https://learn.microsoft.com/graph/api/user-list-licensedetails */
export const licenseDetailsEndpoint: GraphEndpoint = {
    isOwn: (path) => DETAILS.test(path),
    methods: ['GET'],
    permissions: ['LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', ...READ_USERS],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
        const account = accountOf(graph, tenantId, keyOf(DETAILS, request.path), exchange)
        if (isAnswer(account)) return account
        const value = effectiveLicenses(statesOf(graph.directory, tenantId, account)).map((license) =>
            selectProperties(toDetails(account.id, license) as Entity, query.select),
        )
        const shape = `users('${account.id}')/licenseDetails`
        return entityAnswer(exchange, { '@odata.context': contextOf(request, shape), value })
    },
}
