import { appError, type AppError } from '../errors.ts'
import { isGuid } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { readGraphBatch } from './graph-batch.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'
import type { MicrosoftService } from './throttle-gate.ts'

/** Least application permission to see whether an account exists and is enabled. */
export const READ_ACCOUNTS = 'User.Read.All'
/** Least application permission to see which role a membership stands for. */
export const READ_ROLES = 'RoleManagement.Read.Directory'

export interface MicrosoftAccount {
    /** Object id: what an account is called in every URL. */
    readonly id: string
    readonly isEnabled: boolean
}

const NOT_FOUND = ['404', '400']
/** A key that no account can have is refused as a bad request; to the caller both are an account that is not there. */
const isNotFound = ({ code, parameters }: AppError): boolean =>
    code === 'GRAPH_REQUEST_REFUSED' && NOT_FOUND.includes(parameters[0] ?? '')

function parseAccount(value: unknown): MicrosoftAccount | undefined {
    const { id, accountEnabled } = (value ?? {}) as Readonly<Record<string, unknown>>
    if (typeof id !== 'string' || !isGuid(id) || typeof accountEnabled !== 'boolean') return undefined
    return { id, isEnabled: accountEnabled }
}

const unreadable = (): AppError => appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no account'])

/** By what an account signs in with. */
function byName(part: Result<unknown>): Result<MicrosoftAccount | undefined> {
    if (!part.ok) return isNotFound(part.error) ? ok(undefined) : part
    const account = parseAccount(part.value)
    return account ? ok(account) : err(unreadable())
}

/** By its mailbox; of several with one address, one that is enabled. */
function byMail(part: Result<unknown>): Result<MicrosoftAccount | undefined> {
    if (!part.ok) return part
    const { value } = (part.value ?? {}) as { readonly value?: unknown }
    if (!Array.isArray(value)) return err(unreadable())
    const accounts = value.map(parseAccount)
    if (accounts.includes(undefined)) return err(unreadable())
    return ok(accounts.find((account) => account?.isEnabled) ?? accounts[0])
}

const SELECT = '$select=id,accountEnabled'
/** encodeURIComponent leaves the apostrophe, which ends a text in OData unless it is doubled. */
const inPath = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27')
const inText = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27%27')

/**
 * Finds an account by the address that a person entered: its user principal name, else its mail. Asked inside a batch,
 * because no address may stand in a URL; from then on the account goes by its object id.
 * @see https://learn.microsoft.com/graph/api/user-get, https://learn.microsoft.com/graph/api/user-list
 */
export function findMicrosoftAccount(
    deps: OutboundDependencies,
    tenant: Tenant,
    address: string,
    timeoutMs: number,
    service: MicrosoftService = 'directory',
): Result<MicrosoftAccount | undefined> {
    const answer = readGraphBatch(deps, {
        tenant,
        service,
        permission: READ_ACCOUNTS,
        paths: [
            `/users/${inPath(address)}?${SELECT}`,
            `/users?$filter=${encodeURIComponent('mail eq ')}%27${inText(address)}%27&${SELECT}&$top=5`,
        ],
        timeoutMs,
    })
    if (!answer.ok) return answer
    const [name, mail] = answer.value
    const found = byName(name!)
    return found.ok && found.value === undefined ? byMail(mail!) : found
}

const rolesPath = (id: string): string => `/users/${id}/transitiveMemberOf/microsoft.graph.directoryRole`

/**
 * Template ids of the directory roles that are active for an account, given directly or through a group. Who may not
 * read roles gets them without their template: that is a missing permission, not an account without roles.
 * @see https://learn.microsoft.com/graph/api/user-list-transitivememberof
 */
export function rolesOfMicrosoftAccount(
    deps: OutboundDependencies,
    tenant: Tenant,
    { id }: Pick<MicrosoftAccount, 'id'>,
    timeoutMs: number,
    service: MicrosoftService = 'directory',
): Result<readonly string[]> {
    return callMicrosoft(
        deps,
        {
            tenant,
            service,
            permission: READ_ROLES,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${rolesPath(id)}?$count=true&$select=id,roleTemplateId&$top=999`,
            urlTemplate: `/v1.0${rolesPath('{id}')}`,
            // A cast is one of the advanced queries, which Graph answers only so.
            headers: { ConsistencyLevel: 'eventual' },
            timeoutMs,
        },
        (body, facts) => {
            const { value } = (body ?? {}) as { readonly value?: unknown }
            if (!Array.isArray(value))
                return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
            const templates = (value as readonly unknown[]).map(
                (role) => ((role ?? {}) as { readonly roleTemplateId?: unknown }).roleTemplateId,
            )
            const readable = templates.filter((template): template is string => typeof template === 'string')
            return readable.length < templates.length
                ? err(appError('GRAPH_PERMISSION_MISSING', [READ_ROLES], facts))
                : ok(readable)
        },
    )
}
