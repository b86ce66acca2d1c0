import {
    approveOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { handOver } from '../../../../../src/server/user-operations/passwords/hand-over.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import type { Runbook } from '../../../../../src/server/user-operations/runbooks/runbook.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AUTOMATION, FakeAutomation, parameter, runbook } from '../../../../fakes/automation-account.ts'
import { AGENT, EMMA, EMMA_ACCOUNT, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const RESETS: Partial<Runbook> = {
    name: 'Reset-OnPremisesPassword',
    label: 'Password in Active Directory',
    resetsPasswords: true,
    parameters: [parameter('Person', { type: 'user' })],
}

class Started {
    readonly azure = new FakeAutomation()
    readonly lab: OperationsLab

    constructor(changes: Partial<Runbook> = {}) {
        this.lab = new OperationsLab({
            automation: AUTOMATION,
            runbooks: [runbook({ ...RESETS, ...changes })],
        })
        this.lab.accounts.clear()
        this.lab.graph = (request) => this.azure.answer(request)
        const made = requestOperation(this.lab.deps(), {
            key: 'k',
            kind: 'reset-password',
            targetId: EMMA,
            requesterId: AGENT,
            input: {},
        })
        if (!made.ok) throw new Error(made.error.code)
        this.pass()
    }
    pass(): void {
        workOnOperations(this.lab.deps(), OPERATION_RUNNERS)
        this.lab.platform.at += 60_000
    }
    decide(): void {
        const { sysId } = this.lab.row()
        if (!confirmIdentity(this.lab.deps(), sysId, MAX).ok) throw new Error('not verified')
        if (!approveOperation(this.lab.deps(), sysId, MAX).ok) throw new Error('not approved')
    }
    run(): void {
        for (let n = 0; n < 200 && this.lab.row().nextAttemptAt !== null; n += 1) this.pass()
    }
}

test('an account that only exists on-premises is reset by the registered runbook, after identity and approval', () => {
    const started = new Started()
    expect(started.lab.row()).toMatchObject({ state: 'requested', progress: { way: 'runbook' } })
    started.pass()
    expect(started.azure.jobs.size).toBe(0)
    started.decide()
    expect(started.lab.row().state).toBe('queued')
    started.azure.output = '{"reference":"kv-4711"}'
    started.run()
    expect([...started.azure.jobs.values()]).toEqual([
        {
            properties: {
                runbook: { name: 'Reset-OnPremisesPassword' },
                parameters: { Person: 'emma' },
                runOn: 'HybridWorkers-OnPrem',
            },
        },
    ])
    expect(started.lab.row()).toMatchObject({
        state: 'succeeded',
        accountId: '',
        outcome: { code: 'runbook-reference', parameters: ['Password in Active Directory', 'kv-4711'] },
    })
    const given = handOver(started.lab.deps(), started.lab.row().sysId, MAX, false)
    expect(!given.ok && given.error.code).toBe('OPERATION_STATE')
})

test.each<[string, Partial<Runbook>]>([
    ['switched off', { isOn: false }],
    ['not one that resets passwords', { resetsPasswords: false }],
    [
        'one that needs more than the person',
        { parameters: [parameter('Person', { type: 'user' }), parameter('X')] },
    ],
    ['one that takes no person', { parameters: [parameter('Person')] }],
])('a runbook that is %s is none: the reset is done by hand', (_why, changes) => {
    const started = new Started(changes)
    expect(started.lab.row()).toMatchObject({ state: 'failed', error: { code: 'PASSWORD_BY_HAND' } })
})

test('an account that is at Microsoft by now was not looked at: nothing is started', () => {
    const started = new Started()
    started.decide()
    started.lab.accounts.set('emma@contoso.com', EMMA_ACCOUNT)
    started.run()
    expect(started.lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_CHANGED' } })
    expect(started.azure.jobs.size).toBe(0)
})

test('a runbook that an admin took away after the approval is not started', () => {
    const started = new Started()
    started.decide()
    started.lab.configure({ automation: AUTOMATION, runbooks: [] })
    started.run()
    expect(started.lab.row()).toMatchObject({ state: 'failed', error: { code: 'RUNBOOK_NOT_REGISTERED' } })
    expect(started.azure.jobs.size).toBe(0)
})
