import { readAccountProfile } from '../../microsoft-clients/account-profile.ts'
import type { OperationRunner } from '../operation-runner.ts'
import { toSnapshot } from './account-snapshot.ts'

/** Reads an account and keeps what was read for a while. The row says that it was read, not what. */
export const runReadAccount: OperationRunner = ({ deps, operation, connection, accountId, limitMs }) => {
    const profile = readAccountProfile(deps, connection.graph, accountId, limitMs())
    if (!profile.ok) return { then: 'failed', error: profile.error }
    deps.accountSnapshots.save(operation.targetId, toSnapshot(deps.clock.now(), accountId, profile.value))
    return { then: 'succeeded', outcome: { code: 'account-read', parameters: [] } }
}
