import { appError } from '../../errors.ts'
import { readPrincipalName } from '../../microsoft-clients/principal-name.ts'
import { err, ok, type Result } from '../../result.ts'
import { accountFor } from '../account-for.ts'
import type { OperationWork } from '../operation-runner.ts'
import type { Runbook } from './runbook.ts'
import type { RunbookValues } from './runbook-values.ts'

/**
 * User principal name of a person's account. Whoever a runbook is given by name is protected as the person is whom the
 * operation is for.
 * Errors: ACCOUNT_NOT_FOUND, OPERATION_PRIVILEGED, and those of Microsoft Graph.
 */
export function principalNameOf(work: OperationWork, userSysId: string): Result<string> {
    const { deps, connection, operation, settings, limitMs } = work
    if (userSysId === operation.targetId)
        return work.accountId === ''
            ? err(appError('ACCOUNT_NOT_FOUND'))
            : readPrincipalName(deps, connection.graph, work.accountId, limitMs())
    if (settings.protectedUsers.includes(userSysId)) return err(appError('OPERATION_PRIVILEGED'))
    const account = accountFor(
        deps,
        connection,
        { ...operation, targetId: userSysId, accountId: '' },
        limitMs(),
    )
    return account.ok ? readPrincipalName(deps, connection.graph, account.value, limitMs()) : account
}

/** The values as the runbook gets them: people by name. For the call alone; nothing keeps them. */
export function namedValues(
    { parameters }: Runbook,
    values: RunbookValues,
    nameOf: (userSysId: string) => Result<string>,
): Result<RunbookValues> {
    const named: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) {
        const isPerson = parameters.some((one) => one.name === name && one.type === 'user')
        const text = isPerson ? nameOf(value) : ok(value)
        if (!text.ok) return text
        named[name] = text.value
    }
    return ok(named)
}
