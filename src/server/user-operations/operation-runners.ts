import { runAssignLicense } from './licenses/assign-license.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationRunner } from './operation-runner.ts'

/** What the job does, by kind. What is handed over to a person, or read at once, is not done by the job. */
export type OperationRunners = Partial<Record<OperationKind, OperationRunner>>

export const OPERATION_RUNNERS: OperationRunners = { 'assign-license': runAssignLicense }
