import type { DirectoryAccount } from '../directory/account.ts'
import type { Answer } from '../http/exchange.ts'
import { isJsonObject, jsonObject, type JsonObject } from '../http/json-object.ts'
import { assignLicenses, type LicenseRequest } from '../licenses/assign-licenses.ts'
import { assignableUnits } from '../licenses/license-book.ts'
import { consumedUnits, statesOf } from '../licenses/license-states.ts'
import { productNamed } from '../licenses/products.ts'
import { isGuid } from '../tenants.ts'
import { badRequestAnswer, contextOf, entityAnswer, keyOf, notThere } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import type { GraphExchange } from './graph-error.ts'
import type { Graph } from './route.ts'
import { userEntity } from './users.ts'

const ASSIGN = /^\/v1\.0\/users\/([^/]+)\/assignLicense\/?$/

const NO_GUID =
    "Cannot convert a primitive value to the expected type 'Edm.Guid'. See the inner exception for more details."

const isGuids = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && isGuid(one))

const isLicense = (value: unknown): value is JsonObject =>
    isJsonObject(value) && isGuids([value.skuId]) && isGuids(value.disabledPlans ?? [])

/** The request that a body holds, or why Graph does not read it. Both lists must be there, empty ones too. */
const parseRequest = (body: JsonObject): LicenseRequest | string => {
    const missing = ['addLicenses', 'removeLicenses'].filter((name) => !Array.isArray(body[name]))
    if (missing.length > 0)
        return `One or more parameters of the operation 'assignLicense' are missing from the request payload. The missing parameters are: ${missing.join(', ')}.`
    const { addLicenses, removeLicenses } = body as Readonly<Record<string, readonly unknown[]>>
    if (!isGuids(removeLicenses) || !addLicenses!.every(isLicense)) return NO_GUID
    const lower = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toLowerCase())
    const request = {
        addLicenses: (addLicenses as readonly JsonObject[]).map(({ skuId, disabledPlans }) => ({
            skuId: String(skuId).toLowerCase(),
            disabledPlans: lower((disabledPlans ?? []) as readonly string[]),
        })),
        removeLicenses: lower(removeLicenses),
    }
    const asked = [...request.addLicenses.map(({ skuId }) => skuId), ...request.removeLicenses]
    return new Set(asked).size < asked.length ? 'The same license is asked for more than once.' : request
}

const assign = (
    graph: Graph,
    tenantId: string,
    account: DirectoryAccount,
    request: LicenseRequest,
    exchange: GraphExchange,
): Answer | undefined => {
    const { directory, licenses } = graph
    const newest = directory.accounts(tenantId).map(({ id }) => directory.newest(tenantId, id)!)
    const stock = {
        freeUnits: (sku: string): number | undefined => {
            const holding = licenses
                .of(tenantId)
                .find(({ skuPartNumber }) => productNamed(skuPartNumber).skuId === sku)
            return holding && assignableUnits(holding) - consumedUnits(directory, tenantId, newest, sku)
        },
    }
    const assigned = assignLicenses(account, statesOf(directory, tenantId, account), request, stock)
    if ('problem' in assigned) return badRequestAnswer(exchange, assigned.problem)
    const at = graph.clock.now()
    const isAsked = (skuId: string): boolean => request.addLicenses.some((one) => one.skuId === skuId)
    directory.change(tenantId, account.id, () => ({
        licenses: assigned.map((one) => (isAsked(one.skuId) ? { ...one, at } : one)),
    }))
    return undefined
}

/**
 * Gives and takes licences; it answers the user. Writes see the newest state, also while reads are behind.
 * https://learn.microsoft.com/graph/api/user-assignlicense
 */
export const assignLicenseEndpoint: GraphEndpoint = {
    isOwn: (path) => ASSIGN.test(path),
    methods: ['POST'],
    permissions: ['LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const body = jsonObject(request.body)
        if (body === undefined)
            return badRequestAnswer(exchange, 'The body is not a JSON object.', 'BadRequest')
        const parsed = parseRequest(body)
        if (typeof parsed === 'string') return badRequestAnswer(exchange, parsed)
        const key = keyOf(ASSIGN, request.path)
        const account = graph.directory.newest(tenantId, key)
        if (account === undefined) return notThere(exchange, key)
        const refused = assign(graph, tenantId, account, parsed, exchange)
        if (refused) return refused
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, 'users/$entity'),
            ...userEntity(graph, tenantId, graph.directory.newest(tenantId, key)!, undefined),
        })
    },
}
