import { appError } from '../errors.ts'
import { isGuid } from '../identifiers.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { writeToGraph } from './graph-write.ts'
import type { OutboundDependencies } from './outbound-call.ts'

/** Least application permission. */
export const WRITE_PASSES = 'UserAuthMethod-TAP.ReadWrite.All'

export interface AccessPass {
    readonly id: string
    /** The secret: shown by Microsoft in this answer and never again. */
    readonly value: string
    readonly minutes: number
    /** False: the tenant's policy lets nobody sign in with it. */
    readonly isUsable: boolean
}

const PATH = '/authentication/temporaryAccessPassMethods'

function parsePass(body: unknown): Result<AccessPass> {
    const { id, temporaryAccessPass, lifetimeInMinutes, isUsable } = isObject(body) ? body : {}
    return typeof id === 'string' &&
        isGuid(id) &&
        typeof temporaryAccessPass === 'string' &&
        temporaryAccessPass !== '' &&
        typeof lifetimeInMinutes === 'number'
        ? ok({ id, value: temporaryAccessPass, minutes: lifetimeInMinutes, isUsable: isUsable === true })
        : err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no pass']))
}

/**
 * Makes a Temporary Access Pass that can be used once, for as long as the tenant's policy says. One that the account has
 * is replaced.
 * @see https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods
 */
export const createAccessPass = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<AccessPass> =>
    writeToGraph(
        deps,
        {
            tenant,
            method: 'POST',
            permission: WRITE_PASSES,
            path: `/users/${accountId}${PATH}`,
            template: `/users/{id}${PATH}`,
            body: { isUsableOnce: true },
            timeoutMs,
        },
        parsePass,
    )

/** @see https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete */
export const deleteAccessPass = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    { id }: Pick<AccessPass, 'id'>,
    timeoutMs: number,
): Result<void> =>
    writeToGraph(deps, {
        tenant,
        method: 'DELETE',
        permission: WRITE_PASSES,
        path: `/users/${accountId}${PATH}/${id}`,
        template: `/users/{id}${PATH}/{id}`,
        timeoutMs,
    })
