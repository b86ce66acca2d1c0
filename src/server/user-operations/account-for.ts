import { appError } from '../errors.ts'
import {
    findMicrosoftAccount,
    rolesOfMicrosoftAccount,
    type MicrosoftAccount,
} from '../microsoft-clients/microsoft-accounts.ts'
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
 * Entra object id of the account that an operation is for. An account that holds a directory role is not touched,
 * whatever the operation, unless it only reads: its roles are asked for each time, because they change.
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
    return roles.value.length > 0 ? err(appError('OPERATION_PRIVILEGED')) : ok(account.value.id)
}
