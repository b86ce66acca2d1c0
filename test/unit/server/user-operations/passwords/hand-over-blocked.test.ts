import { found, type CheckResult } from '../../../../../src/server/setup/check.ts'
import {
    approveOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { handOver } from '../../../../../src/server/user-operations/passwords/hand-over.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AGENT, EMMA, GROUP, GUS, MAX, OperationsLab, PROFILE } from '../../../../fakes/operations-lab.ts'
import { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const MISSING = ['user-passwordprofile-readwrite-all', 'userauthmethod-tap-readwrite-all']

/** What Setup's check of a permission says while it is not granted. */
const missing = (id: string, at: number): CheckResult => ({
    ...found('fail', {
        message: 'The application permission {0} is not granted.',
        fix: '',
        whoFixes: 'entra-admin',
        code: 'GRAPH_PERMISSION_MISSING',
    }),
    id: `user-operations-permission-${id}`,
    subject: JSON.stringify([PROFILE, 'contoso.com', 'global']),
    ranAt: at,
    since: at,
})

test('while Microsoft has not granted what a reset needs, it waits for the recipient and nobody is called', () => {
    const lab = new OperationsLab({}, { 'reset-password': { approval: 'group', approvalGroup: GROUP } })
    const microsoft = new PasswordsAtMicrosoft(lab)
    requestOperation(lab.deps(), {
        key: 'k',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
    })
    workOnOperations(lab.deps(), OPERATION_RUNNERS)
    const { sysId } = lab.row()
    confirmIdentity(lab.deps(), sysId, MAX)
    approveOperation(lab.deps(), sysId, GUS)
    const codeOf = (): string => {
        const done = handOver(lab.deps(), sysId, MAX, false)
        return done.ok ? 'done' : done.error.code
    }
    lab.platform.resultRows = MISSING.map((id) => missing(id, lab.platform.at))
    const calls = lab.platform.callRows.length
    expect(codeOf()).toBe('OPERATION_PERMISSION_MISSING')
    expect([lab.row().state, lab.platform.callRows.length, microsoft.passwords]).toEqual([
        'approved',
        calls,
        [],
    ])
    lab.platform.resultRows = []
    expect(codeOf()).toBe('done')
})
