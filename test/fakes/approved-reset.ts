import { approveOperation, confirmIdentity } from '../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../src/server/user-operations/operation-runners.ts'
import type { OperationSettings } from '../../src/server/user-operations/operation-settings.ts'
import {
    requestOperation,
    type OperationRequest,
} from '../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../src/server/user-operations/work-on-operations.ts'
import { AGENT, EMMA, GROUP, GUS, MAX, OperationsLab } from './operations-lab.ts'
import { PasswordsAtMicrosoft } from './passwords-at-microsoft.ts'

export interface ApprovedReset {
    readonly lab: OperationsLab
    readonly microsoft: PasswordsAtMicrosoft
}

/** Emma's reset, inspected, vouched for by her manager and approved by a group: it waits for the recipient. */
export function approvedReset(
    passwords: Partial<OperationSettings['passwords']> = {},
    request: Partial<OperationRequest> = {},
): ApprovedReset {
    const lab = new OperationsLab(
        { passwords: { recipient: 'manager', usesAccessPass: true, revokesSessions: true, ...passwords } },
        { 'reset-password': { approval: 'group', approvalGroup: GROUP } },
    )
    const microsoft = new PasswordsAtMicrosoft(lab)
    const made = requestOperation(lab.deps(), {
        key: 'k',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
        ...request,
    })
    if (!made.ok) throw new Error(made.error.code)
    workOnOperations(lab.deps(), OPERATION_RUNNERS)
    const { sysId } = lab.row()
    const decided = confirmIdentity(lab.deps(), sysId, MAX).ok && approveOperation(lab.deps(), sysId, GUS).ok
    if (!decided) throw new Error(lab.row().state)
    return { lab, microsoft }
}
