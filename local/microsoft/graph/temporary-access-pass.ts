import { randomInt, randomUUID } from 'node:crypto'
import type { TemporaryAccessPassAuthenticationMethod } from '@microsoft/microsoft-graph-types'
import type { DirectoryAccount, TemporaryAccessPass } from '../directory/account.ts'
import { usabilityOf } from '../directory/temporary-access-pass.ts'
import type { Answer, ServiceRequest } from '../http/exchange.ts'
import { jsonObject, type JsonObject } from '../http/json-object.ts'
import { cloudOfGraphHost } from '../hosts.ts'
import type { Caller } from './authorize.ts'
import { AUTHENTICATION_REFUSAL, READ_METHODS } from './authentication-methods.ts'
import {
    accountOf,
    badRequestAnswer,
    contextOf,
    entityAnswer,
    isAnswer,
    noContent,
    notThere,
} from './directory-answer.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { graphError, type GraphExchange } from './graph-error.ts'
import type { Graph } from './route.ts'
import { TAP_POLICY } from './temporary-access-pass-policy.ts'

const PASSES = /^\/v1\.0\/users\/([^/]+)\/authentication\/temporaryAccessPassMethods(?:\/([^/]+))?\/?$/

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789+$%!'
const makeValue = (): string =>
    Array.from({ length: TAP_POLICY.defaultLength }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** The value is shown once, in the answer to the request that made it. */
const toMethod = (
    graph: Graph,
    tenantId: string,
    pass: TemporaryAccessPass,
    value: string | null,
): TemporaryAccessPassAuthenticationMethod => {
    const reason = usabilityOf(pass, graph.policies.of(tenantId), graph.clock.now())
    return {
        id: pass.id,
        temporaryAccessPass: value,
        createdDateTime: new Date(pass.createdAt).toISOString(),
        startDateTime: new Date(pass.startsAt).toISOString(),
        lifetimeInMinutes: pass.lifetimeInMinutes,
        isUsableOnce: pass.isUsableOnce,
        isUsable: reason === 'EnabledByPolicy',
        methodUsabilityReason: reason,
    }
}

const bodyProblem = (body: JsonObject, account: DirectoryAccount): string | undefined => {
    const { lifetimeInMinutes: minutes, isUsableOnce, startDateTime, ...other } = body
    const unknown = Object.keys(other).find((name) => !name.startsWith('@odata.'))
    if (unknown) return `The property '${unknown}' cannot be set on a Temporary Access Pass.`
    const [least, most] = [TAP_POLICY.minimumLifetimeInMinutes, TAP_POLICY.maximumLifetimeInMinutes]
    const inRange =
        Number.isInteger(minutes ?? least) &&
        (minutes === undefined || ((minutes as number) >= least && (minutes as number) <= most))
    if (!inRange) return `lifetimeInMinutes must be between ${least} and ${most}.`
    if (!['undefined', 'boolean'].includes(typeof isUsableOnce)) return 'isUsableOnce must be true or false.'
    if (startDateTime !== undefined && Number.isNaN(Date.parse(String(startDateTime))))
        return 'startDateTime is not a date and time.'
    return account.userType === 'Guest'
        ? 'Temporary Access Pass cannot be added to an external guest user.'
        : undefined
}

/** Makes a pass; one that the user has already is deleted. */
const create = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    { tenantId }: Caller,
    account: DirectoryAccount,
): Answer => {
    const body = jsonObject(request.body)
    const problem = body === undefined ? 'The body is not a JSON object.' : bodyProblem(body, account)
    if (body === undefined || problem !== undefined)
        return badRequestAnswer(exchange, problem ?? '', 'badRequest')
    if (graph.policies.of(tenantId).temporaryAccessPass === 'refused')
        return badRequestAnswer(
            exchange,
            'Temporary Access Pass is not enabled in this tenant.',
            'badRequest',
        )
    const now = graph.clock.now()
    const starts = body.startDateTime === undefined ? now : Date.parse(String(body.startDateTime))
    const pass: TemporaryAccessPass = {
        id: randomUUID(),
        value: makeValue(),
        createdAt: now,
        startsAt: Math.max(now, starts),
        lifetimeInMinutes: (body.lifetimeInMinutes ?? TAP_POLICY.defaultLifetimeInMinutes) as number,
        isUsableOnce: body.isUsableOnce === true,
        isUsed: false,
    }
    graph.directory.change(tenantId, account.id, () => ({ temporaryAccessPass: pass }))
    return entityAnswer(
        exchange,
        {
            '@odata.context': contextOf(
                request,
                `users('${account.id}')/authentication/temporaryAccessPassMethods/$entity`,
            ),
            ...toMethod(graph, tenantId, pass, pass.value),
        },
        201,
    )
}

const answer = (graph: Graph, request: ServiceRequest, exchange: GraphExchange, caller: Caller): Answer => {
    const [, key = '', id] = PASSES.exec(request.path) ?? []
    // "Available in: Global service, US Government L4, US Government L5"
    if (request.method === 'GET' && cloudOfGraphHost(request.host) === 'china')
        return graphError(exchange, 404, 'ResourceNotFound', `Resource not found: GET ${request.path}`)
    const account = accountOf(graph, caller.tenantId, decodeURIComponent(key), exchange)
    if (isAnswer(account)) return account
    const passes = account.temporaryAccessPass === null ? [] : [account.temporaryAccessPass]
    const shape = `users('${account.id}')/authentication/temporaryAccessPassMethods`
    if (id === undefined) {
        if (request.method === 'POST') return create(graph, request, exchange, caller, account)
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, shape),
            value: passes.map((pass) => toMethod(graph, caller.tenantId, pass, null)),
        })
    }
    const pass = passes.find((one) => one.id === id)
    if (pass === undefined) return notThere(exchange, id)
    if (request.method === 'DELETE') {
        graph.directory.change(caller.tenantId, account.id, () => ({ temporaryAccessPass: null }))
        return noContent(exchange)
    }
    return entityAnswer(exchange, {
        '@odata.context': contextOf(request, `${shape}/$entity`),
        ...toMethod(graph, caller.tenantId, pass, null),
    })
}

const WRITE_PASSES = ['UserAuthMethod-TAP.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All']

const endpoint = (isOne: boolean, methods: readonly string[]): GraphEndpoint => ({
    isOwn: (path) => {
        const found = PASSES.exec(path)
        return found !== null && (found[2] !== undefined) === isOne
    },
    methods,
    permissions: [...WRITE_PASSES, 'UserAuthMethod-TAP.Read.All', ...READ_METHODS],
    writePermissions: WRITE_PASSES,
    refusal: AUTHENTICATION_REFUSAL,
    limits: [],
    answer,
})

/**
 * Temporary Access Pass of a user. With the policy off a pass can be made, but not used.
 * https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod,
 * https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export const temporaryAccessPassEndpoints = [
    endpoint(false, ['GET', 'POST']),
    endpoint(true, ['GET', 'DELETE']),
] as const
