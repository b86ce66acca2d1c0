import type { OperationDependencies } from '../operation-dependencies.ts'
import { isAllowed, isByRunbook } from '../operation-state.ts'
import type { UserOperation } from '../user-operation.ts'

/** Did somebody want it stopped, and Azure not refuse that? */
export const isStopWanted = ({ progress }: Pick<UserOperation, 'progress'>): boolean =>
    (progress['stopWantedAt'] ?? '') !== ''

/** Is it at something that can be stopped? */
export const isRunbookRunning = (operation: UserOperation): boolean =>
    isAllowed(operation, 'stop-asked') && isByRunbook(operation)

/**
 * Who runs operations may stop what a runbook is at. The requester may not: until it was begun they take it back, after that
 * a half-done job is left to somebody who looks after it.
 */
export const mayStopRunbook = (
    { user }: Pick<OperationDependencies, 'user'>,
    operation: UserOperation,
): boolean => user.mayOperate && isRunbookRunning(operation) && !isStopWanted(operation)
