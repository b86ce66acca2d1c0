import { appError } from '../errors.ts'
import {
    findMicrosoftAccount,
    rolesOfMicrosoftAccount,
    type MicrosoftAccount,
} from '../microsoft-clients/microsoft-accounts.ts'
import { isOfRoleAssignableGroup } from '../microsoft-clients/role-assignable-groups.ts'
import { err, ok, type Result } from '../result.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { OperationsConnection } from './operations-connection.ts'
import type { UserOperation } from './user-operation.ts'

/** By one of the addresses of a person; the first that Microsoft knows. */
export function findAccount(
    deps: OperationDependencies,
    { graph }: OperationsConnection,
    userSysId: string,
    limitMs: number,
): Result<MicrosoftAccount> {
    for (const address of deps.personAddresses.of(userSysId)) {
        const found = findMicrosoftAccount(deps, graph, address, limitMs, 'user-operations')
        if (!found.ok) return found
        if (found.value) return ok(found.value)
    }
    return err(appError('ACCOUNT_NOT_FOUND'))
}

/**
 * Entra object id of the account that an operation is for. An account that holds a directory role, or is of a group to which
 * roles can be given, is not touched, whatever the operation, unless it only reads: this is asked each time, because it
 * changes.
 */
export function accountFor(
    deps: OperationDependencies,
    connection: OperationsConnection,
    operation: UserOperation,
    limitMs: number,
): Result<string> {
    const known = operation.accountId
    const account: Result<Pick<MicrosoftAccount, 'id'>> = known
        ? ok({ id: known })
        : findAccount(deps, connection, operation.targetId, limitMs)
    if (!account.ok) return account
    if (operation.tier === 0) return ok(account.value.id)
    const roles = rolesOfMicrosoftAccount(deps, connection.graph, account.value, limitMs, 'user-operations')
    if (!roles.ok) return roles
    if (roles.value.length > 0) return err(appError('OPERATION_PRIVILEGED'))
    const groups = isOfRoleAssignableGroup(deps, connection.graph, account.value.id, limitMs)
    // Where it cannot be told, what can be undone is done all the same; a password is not reset.
    if (!groups.ok && (operation.tier >= 2 || groups.error.retryable)) return groups
    return groups.ok && groups.value ? err(appError('OPERATION_PRIVILEGED')) : ok(account.value.id)
}
