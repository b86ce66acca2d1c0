import { appError, type AppError } from '../../errors.ts'
import { readPasswordFacts } from '../../microsoft-clients/password-facts.ts'
import { blockOf } from '../kind-block.ts'
import type { Attempt, OperationRunner, OperationWork } from '../operation-runner.ts'
import { attemptResetRunbook, resetRunbook } from './reset-runbook.ts'
import { resetWay, selfServicePage } from './reset-way.ts'

const failed = (error: AppError): Attempt => ({ then: 'failed', error })

const seen = ({ deps, operation }: OperationWork): Readonly<Record<string, string>> => ({
    inspectedAt: String(deps.clock.now()),
    managerId: deps.operationPeople.manager(operation.targetId),
})

/** An account that only exists on-premises is reset by a runbook, where an admin has registered one. */
function withoutAccount(work: OperationWork): Attempt {
    const runbook = resetRunbook(work.settings)
    if (!runbook) return failed(appError('PASSWORD_BY_HAND'))
    const blocked = blockOf(work.deps, 'run-runbook', work.settings)
    if (blocked) return failed(blocked)
    if (work.operation.isDryRun)
        return { then: 'succeeded', outcome: { code: 'dry-run', parameters: [`runbook ${runbook.name}`] } }
    return { then: 'inspected', progress: { ...seen(work), way: 'runbook', runbook: runbook.name } }
}

/**
 * Looks at the account before anybody is asked for something: an account that cannot be reset here ends the operation
 * with what to do instead, and whoever can help themselves is sent there. The account and the manager are those of now:
 * the hand-over goes on with no others. What is handed over is never done here: `hand-over.ts`.
 */
export const runResetPassword: OperationRunner = (work) => {
    const { deps, operation, connection, accountId, limitMs } = work
    if (operation.progress['way'] === 'runbook') return attemptResetRunbook(work)
    if (accountId === '') return withoutAccount(work)
    const facts = readPasswordFacts(deps, connection.graph, accountId, limitMs())
    if (!facts.ok) return failed(facts.error)
    const way = resetWay(facts.value)
    if (!way.ok) return failed(way.error)
    if (operation.isDryRun) return dryRun(work, way.value === 'self-service')
    return {
        then: 'inspected',
        progress: seen(work),
        ...(way.value === 'self-service'
            ? { outcome: { code: 'self-service', parameters: [selfServicePage(connection.graph)] } }
            : {}),
    }
}

function dryRun({ settings: { passwords } }: OperationWork, isSelfService: boolean): Attempt {
    const calls = isSelfService
        ? []
        : [
              ...(passwords.usesAccessPass
                  ? ['POST /v1.0/users/{id}/authentication/temporaryAccessPassMethods']
                  : ['PATCH /v1.0/users/{id} passwordProfile']),
              ...(passwords.revokesSessions ? ['POST /v1.0/users/{id}/revokeSignInSessions'] : []),
          ]
    return { then: 'succeeded', outcome: { code: 'dry-run', parameters: calls } }
}
