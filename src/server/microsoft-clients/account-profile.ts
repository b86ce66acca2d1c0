import { appError, type AppError } from '../errors.ts'
import { isObject, type Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { readGraphBatch } from './graph-batch.ts'
import { parseGraphTime } from './microsoft-time.ts'
import type { OutboundDependencies } from './outbound-call.ts'

/** What is asked of an account: each is a request of its own, which may be refused alone. */
export const PROFILE_PARTS = ['account', 'manager', 'licenses', 'groups', 'signIn'] as const
export type ProfilePart = (typeof PROFILE_PARTS)[number]

/** The least application permission of each part. */
export const PART_PERMISSIONS: Readonly<Record<ProfilePart, string>> = {
    account: 'User.Read.All',
    manager: 'User.Read.All',
    licenses: 'LicenseAssignment.Read.All',
    // Names of groups, and nothing else of them.
    groups: 'GroupMember.ReadBasic.All',
    signIn: 'AuditLog.Read.All',
}

const MOST_GROUPS = 100

const PATHS: Readonly<Record<ProfilePart, string>> = {
    account: '?$select=id,department,jobTitle,accountEnabled,usageLocation,userType,onPremisesSyncEnabled',
    manager: '/manager?$select=id,displayName',
    licenses: '/licenseDetails?$select=skuId,skuPartNumber',
    groups: `/transitiveMemberOf?$select=id,displayName&$top=${MOST_GROUPS}`,
    // By object id only, and only where the tenant has Microsoft Entra ID P1: a request of its own.
    signIn: '?$select=id,signInActivity',
}

/** Times in milliseconds since 1970; null: Microsoft does not say. No mail address among them. */
export interface AccountProfile {
    readonly account: {
        readonly department: string
        readonly jobTitle: string
        readonly isEnabled: boolean | null
        readonly usageLocation: string
        readonly isGuest: boolean
        readonly isSynced: boolean
    }
    /** Empty name: there is one whose name is not told. Null: none. */
    readonly manager: { readonly name: string } | null
    /** Part numbers. */
    readonly licenses: readonly string[]
    readonly groups: { readonly names: readonly string[]; readonly hasMore: boolean }
    readonly signIn: {
        readonly lastSuccessAt: number | null
        /** The last attempt, successful or not. */
        readonly lastAttemptAt: number | null
    }
}

/** Each part, or why it is not there. */
export type ProfileParts = { readonly [Part in ProfilePart]: Result<AccountProfile[Part]> }

const text = (value: unknown, longest = 200): string =>
    typeof value === 'string' ? value.slice(0, longest) : ''
const timeOf = (value: unknown): number | null => parseGraphTime(value) ?? null
const unreadable = (): AppError => appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no account'])

const listOf = (body: unknown): readonly Json[] | undefined => {
    const value = isObject(body) ? body['value'] : undefined
    return Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : undefined
}

const PARSERS: { readonly [Part in ProfilePart]: (body: unknown) => AccountProfile[Part] | undefined } = {
    account: (body) =>
        isObject(body)
            ? {
                  department: text(body['department']),
                  jobTitle: text(body['jobTitle']),
                  isEnabled: typeof body['accountEnabled'] === 'boolean' ? body['accountEnabled'] : null,
                  usageLocation: text(body['usageLocation'], 2),
                  isGuest: /^guest$/i.test(text(body['userType'])),
                  isSynced: body['onPremisesSyncEnabled'] === true,
              }
            : undefined,
    manager: (body) => (isObject(body) ? { name: text(body['displayName']) } : undefined),
    licenses: (body) =>
        listOf(body)
            ?.map((one) => text(one['skuPartNumber']))
            .filter((one) => one !== ''),
    groups(body) {
        const all = listOf(body)
        if (!all) return undefined
        const names = all
            .filter((one) => /\.group$/i.test(text(one['@odata.type'])))
            .map((one) => text(one['displayName']))
            .filter((name) => name !== '')
        return {
            names: [...names].sort(),
            hasMore: isObject(body) && typeof body['@odata.nextLink'] === 'string',
        }
    },
    signIn(body) {
        if (!isObject(body)) return undefined
        const activity = isObject(body['signInActivity']) ? body['signInActivity'] : {}
        return {
            lastSuccessAt: timeOf(activity['lastSuccessfulSignInDateTime']),
            lastAttemptAt: timeOf(activity['lastSignInDateTime']),
        }
    },
}

function readPart<Part extends ProfilePart>(
    part: Part,
    answer: Result<unknown> | undefined,
): Result<AccountProfile[Part]> {
    if (!answer) return err(unreadable())
    if (answer.ok) {
        const value = PARSERS[part](answer.value)
        return value === undefined ? err(unreadable()) : ok(value)
    }
    // Nobody is told as a 404.
    const isNobody = part === 'manager' && answer.error.code === 'GRAPH_REQUEST_REFUSED'
    return isNobody && answer.error.parameters[0] === '404' ? ok(null as AccountProfile[Part]) : answer
}

/**
 * Reads an account by its object id, all parts in one call. The answer is an error only where nothing was answered.
 * @see https://learn.microsoft.com/graph/json-batching
 * @see https://learn.microsoft.com/graph/api/resources/signinactivity
 */
export function readAccountProfile(
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<ProfileParts> {
    const answer = readGraphBatch(deps, {
        tenant,
        service: 'user-operations',
        permission: PROFILE_PARTS.map((part) => PART_PERMISSIONS[part]),
        paths: PROFILE_PARTS.map((part) => `/users/${accountId}${PATHS[part]}`),
        timeoutMs,
    })
    if (!answer.ok) return answer
    const [account, manager, licenses, groups, signIn] = answer.value
    return ok({
        account: readPart('account', account),
        manager: readPart('manager', manager),
        licenses: readPart('licenses', licenses),
        groups: readPart('groups', groups),
        signIn: readPart('signIn', signIn),
    })
}
