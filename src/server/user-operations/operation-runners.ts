import { runReadAccount } from './account/run-read-account.ts'
import { runAssignLicense } from './licenses/assign-license.ts'
import { runRemoveLicense } from './licenses/remove-license.ts'
import { runResetPassword } from './passwords/run-reset-password.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationRunner } from './operation-runner.ts'
import { runRunbook } from './runbooks/run-runbook.ts'

/** Who does the work, by kind. What is handed over to a person is done while that person waits. */
export type OperationRunners = Partial<Record<OperationKind, OperationRunner>>

export const OPERATION_RUNNERS: OperationRunners = {
    'read-account': runReadAccount,
    'assign-license': runAssignLicense,
    'remove-license': runRemoveLicense,
    'run-runbook': runRunbook,
    'reset-password': runResetPassword,
}
