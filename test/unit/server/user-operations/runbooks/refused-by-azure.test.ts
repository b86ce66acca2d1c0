import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { inputOf } from '../../../../../src/server/user-operations/runbooks/runbook-input.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AUTOMATION, FakeAutomation, runbook } from '../../../../fakes/automation-account.ts'
import { EMMA, json, OperationsLab } from '../../../../fakes/operations-lab.ts'

test('a 403 at the start switches runbooks off for those that come after, until the check was run', () => {
    const lab = new OperationsLab(
        { automation: AUTOMATION, runbooks: [runbook({ parameters: [] })] },
        { 'run-runbook': { tier: 1, approval: 'automatic' } },
    )
    const azure = new FakeAutomation()
    azure.trouble = () => json(403, { error: { code: 'AuthorizationFailed', message: 'x' } })
    lab.graph = azure.answer
    const ask = (key: string) =>
        requestOperation(lab.deps(), {
            key,
            kind: 'run-runbook',
            targetId: EMMA,
            requesterId: EMMA,
            input: inputOf('Add-SharedMailboxPermission', {}),
        })
    ask('first')
    ask('planned before')
    workOnOperations(lab.deps(), OPERATION_RUNNERS)
    expect(lab.row(0).error?.code).toBe('AUTOMATION_ROLE_MISSING')
    expect(lab.row(1).error?.code).toBe('OPERATION_PERMISSION_MISSING')
    expect(lab.calls().filter((call) => call.startsWith('PUT '))).toHaveLength(1)
    expect(ask('again')).toMatchObject({
        ok: false,
        error: { code: 'OPERATION_PERMISSION_MISSING', parameters: ['Automation Job Operator'] },
    })
    lab.platform.resultRows = []
    expect(ask('again').ok).toBe(true)
})
