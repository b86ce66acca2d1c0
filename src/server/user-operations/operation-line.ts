import { ERRORS } from '../errors.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { nameOfUser } from '../settings-pages/name-of-user.ts'
import type { OperationLine } from './account/incident-account-view.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { KIND_DEFINITIONS } from './operation-kind.ts'
import { OUTCOMES } from './operation-outcome.ts'
import type { OperationState, UserOperation } from './user-operation.ts'

export const STATE_LABELS: Readonly<Record<OperationState, string>> = {
    requested: 'Requested',
    verified: 'Identity verified',
    approved: 'Approved',
    queued: 'Queued',
    running: 'Running',
    succeeded: 'Succeeded',
    failed: 'Failed',
    cancelled: 'Cancelled',
}

/**
 * An operation in one line, in the user's language.
 * @param nameOf where the names of several operations are read at once
 */
export function operationLine(
    deps: Pick<OperationDependencies, 'user' | 'directory'>,
    { sysId, kind, state, createdAt, requesterId, outcome, error }: UserOperation,
    nameOf: (userSysId: string) => string = (userSysId) => nameOfUser(deps, userSysId),
): OperationLine {
    const { user } = deps
    const says = outcome
        ? user.translate(OUTCOMES[outcome.code], outcome.parameters)
        : error
          ? user.translate(ERRORS[error.code].message, error.parameters)
          : ''
    return {
        sysId,
        kind: { value: kind, label: user.translate(KIND_DEFINITIONS[kind].label) },
        state: { value: state, label: user.translate(STATE_LABELS[state]) },
        requestedAt: formatTime(createdAt),
        requestedBy: nameOf(requesterId),
        says,
    }
}
