import { appError, type ErrorFacts } from '../errors.ts'
import { isGuid } from '../identifiers.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { readGraphBatch } from './graph-batch.ts'
import { writeToGraph } from './graph-write.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'

/** Least application permissions. */
export const READ_LICENSES = 'LicenseAssignment.Read.All'
export const ASSIGN_LICENSES = 'LicenseAssignment.ReadWrite.All'
export const READ_USERS = 'User.Read.All'
export const WRITE_USERS = 'User.ReadWrite.All'

const SKUS =
    '/subscribedSkus?$select=skuId,skuPartNumber,capabilityStatus,appliesTo,consumedUnits,prepaidUnits'

/** A product that the tenant subscribes to. */
export interface SubscribedSku {
    readonly skuId: string
    /** Microsoft's short name, such as VISIOCLIENT. */
    readonly partNumber: string
    /** Units that can be assigned, and those that are. */
    readonly enabled: number
    readonly consumed: number
    /** It is for people, and its subscription is in force. */
    readonly isAssignable: boolean
}

/** One way by which an account has a product. */
export interface LicenseState {
    readonly skuId: string
    /** Object id of the group that it comes from; empty: given to the account itself. */
    readonly group: string
    /** Active, ActiveWithError, Disabled, Error: free text. */
    readonly state: string
    /** Why a group could not give it, such as CountViolation; empty: nothing wrong. */
    readonly error: string
}

export interface AccountLicenses {
    /** ISO 3166-1 alpha-2; empty: none. */
    readonly usageLocation: string
    readonly states: readonly LicenseState[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0)

function toSku(item: unknown): SubscribedSku | undefined {
    if (!isObject(item)) return undefined
    const { skuId, skuPartNumber, capabilityStatus, appliesTo, consumedUnits, prepaidUnits } = item
    if (typeof skuId !== 'string' || !isGuid(skuId)) return undefined
    const units = isObject(prepaidUnits) ? prepaidUnits : {}
    // In the grace period after the end of a subscription its units can still be assigned.
    const isInForce = /^(?:enabled|warning)$/i.test(text(capabilityStatus))
    return {
        skuId: skuId.toLowerCase(),
        partNumber: text(skuPartNumber).slice(0, 100),
        enabled: count(units['enabled']) + count(units['warning']),
        consumed: count(consumedUnits),
        isAssignable: isInForce && /^user$/i.test(text(appliesTo)),
    }
}

export function parseSubscribedSkus(body: unknown, facts: ErrorFacts): Result<readonly SubscribedSku[]> {
    const value = isObject(body) ? body['value'] : undefined
    if (!Array.isArray(value))
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
    return ok(
        (value as readonly unknown[]).map(toSku).filter((sku): sku is SubscribedSku => sku !== undefined),
    )
}

/**
 * What the tenant subscribes to. Graph filters and pages no products.
 * @see https://learn.microsoft.com/graph/api/subscribedsku-list
 */
export const listSubscribedSkus = (
    deps: OutboundDependencies,
    tenant: Tenant,
    timeoutMs: number,
): Result<readonly SubscribedSku[]> =>
    callMicrosoft(
        deps,
        {
            tenant,
            service: 'user-operations',
            permission: READ_LICENSES,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${SKUS}`,
            urlTemplate: '/v1.0/subscribedSkus',
            timeoutMs,
        },
        parseSubscribedSkus,
    )

function toState(item: unknown): LicenseState | undefined {
    if (!isObject(item)) return undefined
    const { skuId, assignedByGroup, state, error } = item
    if (typeof skuId !== 'string') return undefined
    const why = text(error)
    return {
        skuId: skuId.toLowerCase(),
        group: text(assignedByGroup),
        state: text(state),
        error: /^none$/i.test(why) ? '' : why,
    }
}

export function parseAccountLicenses(body: unknown): AccountLicenses | undefined {
    if (!isObject(body) || !Array.isArray(body['licenseAssignmentStates'])) return undefined
    return {
        usageLocation: text(body['usageLocation']),
        states: (body['licenseAssignmentStates'] as readonly unknown[])
            .map(toState)
            .filter((state): state is LicenseState => state !== undefined),
    }
}

export interface LicensesNow {
    readonly account: AccountLicenses
    readonly skus: readonly SubscribedSku[]
}

/** Licenses of an account and products of the tenant, in one call. */
export function readLicenses(
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<LicensesNow> {
    const answer = readGraphBatch(deps, {
        tenant,
        service: 'user-operations',
        permission: [READ_USERS, READ_LICENSES],
        paths: [`/users/${accountId}?$select=id,usageLocation,licenseAssignmentStates`, SKUS],
        timeoutMs,
    })
    if (!answer.ok) return answer
    const [user, skus] = answer.value
    if (!user?.ok) return user ?? err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no account']))
    if (!skus?.ok) return skus ?? err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list']))
    const account = parseAccountLicenses(user.value)
    if (!account) return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no account']))
    const list = parseSubscribedSkus(skus.value, {})
    return list.ok ? ok({ account, skus: list.value }) : list
}

/** Microsoft's sentences of 400, as far as they are known. */
function assignmentHint(message: string): ReturnType<typeof appError> | undefined {
    if (/mutually exclusive/i.test(message)) return appError('LICENSE_PLANS_CONFLICT')
    if (/depends on/i.test(message)) return appError('LICENSE_PLAN_NEEDED')
    if (/usage location/i.test(message)) return appError('LICENSE_LOCATION_MISSING')
    if (/does not have any available licenses/i.test(message)) return appError('LICENSE_NONE_FREE')
    return undefined
}

/** Both lists have to be there. */
const changeLicenses = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    body: { readonly addLicenses: readonly object[]; readonly removeLicenses: readonly string[] },
    timeoutMs: number,
): Result<void> =>
    writeToGraph(deps, {
        tenant,
        method: 'POST',
        permission: ASSIGN_LICENSES,
        path: `/users/${accountId}/assignLicense`,
        template: '/users/{id}/assignLicense',
        body,
        timeoutMs,
        hint: assignmentHint,
    })

/**
 * Gives an account a product, all plans of it. Doing it again changes nothing.
 * @see https://learn.microsoft.com/graph/api/user-assignlicense
 */
export const assignLicense = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    skuId: string,
    timeoutMs: number,
): Result<void> =>
    changeLicenses(
        deps,
        tenant,
        accountId,
        { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [] },
        timeoutMs,
    )

/**
 * Takes a product from an account that has it itself; what a group gives cannot be taken.
 * @see https://learn.microsoft.com/graph/api/user-assignlicense
 */
export const removeLicense = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    skuId: string,
    timeoutMs: number,
): Result<void> =>
    changeLicenses(deps, tenant, accountId, { addLicenses: [], removeLicenses: [skuId] }, timeoutMs)

/**
 * Sets the country in which an account uses Microsoft's services; no license is given without it.
 * @param location ISO 3166-1 alpha-2
 * @see https://learn.microsoft.com/graph/api/user-update
 */
export const setUsageLocation = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    location: string,
    timeoutMs: number,
): Result<void> =>
    writeToGraph(deps, {
        tenant,
        method: 'PATCH',
        permission: WRITE_USERS,
        path: `/users/${accountId}`,
        template: '/users/{id}',
        body: { usageLocation: location },
        timeoutMs,
    })
