import type { HttpOutcome } from '../../../../../src/server/ports.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { decideOwnOperation } from '../../../../../src/server/user-operations/people/decide-own-operation.ts'
import type { OperationView } from '../../../../../src/server/user-operations/people/operation-view.ts'
import { readOperation } from '../../../../../src/server/user-operations/people/read-operation.ts'
import { endWords } from '../../../../../src/server/user-operations/request-items/item-words.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { inputOf } from '../../../../../src/server/user-operations/runbooks/runbook-input.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AUTOMATION, FakeAutomation, runbook } from '../../../../fakes/automation-account.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { AGENT, EMMA, json, OperationsLab } from '../../../../fakes/operations-lab.ts'

const STRANGER = '77'.repeat(16)
const RUNNING = ['Running', 'Running', 'Running', 'Running', 'Running', 'Running']

/** A runbook for Emma whose job runs; Ana runs operations. */
class Running {
    readonly azure = new FakeAutomation()
    readonly lab = new OperationsLab(
        { automation: AUTOMATION, runbooks: [runbook({ parameters: [], timeoutMinutes: 60 })] },
        { 'run-runbook': { tier: 1, approval: 'automatic' } },
    )

    constructor(statuses: readonly string[] = RUNNING) {
        this.azure.statuses = statuses
        this.lab.graph = this.azure.answer
        requestOperation(this.lab.deps(), {
            key: 'k',
            kind: 'run-runbook',
            targetId: EMMA,
            requesterId: EMMA,
            input: inputOf('Add-SharedMailboxPermission', {}),
        })
        this.pass()
    }

    pass(minutes = 0): void {
        this.lab.platform.at += minutes * 60_000
        workOnOperations(this.lab.deps(), OPERATION_RUNNERS)
    }

    run(): void {
        for (let n = 0; n < 200 && this.lab.row().nextAttemptAt !== null; n += 1) this.pass(1)
    }

    #signIn(by: string, mayOperate: boolean): void {
        this.lab.signedIn = { sysId: by, mayOperate }
    }

    /** State, or the code of what refused it. */
    stop(by = AGENT, mayOperate = true): string {
        this.#signIn(by, mayOperate)
        const answer = decideOwnOperation(this.lab.deps(), this.lab.row().sysId, { decision: 'stop' })
        return answer.ok ? answer.value.operation.state : answer.error.code
    }

    view(by = AGENT, mayOperate = true): OperationView {
        this.#signIn(by, mayOperate)
        const answer = readOperation(this.lab.deps(), this.lab.row().sysId)
        if (!answer.ok) throw new Error(answer.error.code)
        return answer.value.operation
    }

    get end(): string {
        const { state, outcome, error } = this.lab.row()
        return `${state} ${outcome?.code ?? error?.code ?? ''}`.trim()
    }
}

const refuse =
    (status: number, body: object = {}): FakeAutomation['trouble'] =>
    (what): HttpOutcome | undefined =>
        what === 'stop' ? json(status, body) : undefined

test('Azure is told at once, and it ends as cancelled when Azure says Stopped, not before', () => {
    const running = new Running(['Running', 'Stopping', 'Stopping', 'Stopped'])
    expect(running.stop()).toBe('running')
    expect(running.azure.stops).toBe(1)
    expect(running.view()).toMatchObject({
        state: 'running',
        may: { stop: false, cancel: false },
        waitsFor: { says: expect.stringContaining('It is to stop') as string },
    })
    running.pass(1)
    running.pass(1)
    expect(running.end).toBe('running')
    running.pass(1)
    expect([running.end, running.azure.stops]).toEqual(['cancelled', 1])
    const asked = running.lab.row().history.find(({ kind }) => kind === 'stop-asked')
    expect([asked?.by, running.lab.events().at(-1)]).toEqual([AGENT, 'stopped'])
    expect(endWords(running.lab.deps(), running.lab.row())).toContain('The job was stopped.')
    expect(running.lab.row().history.map(({ detail }) => detail)).toContain(
        'POST /automationAccounts/{account}/jobs/{job}/stop 200',
    )
})

test('however long it takes to stop, the trail keeps who wanted it', () => {
    const running = new Running([...Array.from({ length: 40 }, () => 'Stopping'), 'Stopped'])
    running.stop()
    running.run()
    expect(running.end).toBe('cancelled')
    const { history } = running.lab.row()
    expect(history.find(({ kind }) => kind === 'stop-asked')?.by).toBe(AGENT)
    expect(history.length).toBeLessThan(65)
})

test.each([
    ['Completed', 'succeeded runbook-completed'],
    ['Failed', 'failed RUNBOOK_FAILED'],
    ['Suspended', 'failed RUNBOOK_FAILED'],
])('a job that is %s before it stops ends by its own outcome', (status, end) => {
    const running = new Running(['Running', 'Stopping', status])
    running.stop()
    running.run()
    expect(running.end).toBe(end)
})

test('one that Azure has stopped without anybody here has failed', () => {
    const running = new Running(['Running', 'Stopped'])
    running.run()
    expect(running.end).toBe('failed RUNBOOK_FAILED')
})

describe('who may not', () => {
    test.each([
        ['who asked for it', EMMA, 'OPERATION_NOT_YOURS'],
        ['a stranger', STRANGER, 'OPERATION_NOT_FOUND'],
    ])('%s, without the role: nothing is told to Azure', (_who, by, code) => {
        const running = new Running()
        expect(running.stop(by, false)).toBe(code)
        expect([running.azure.stops, running.end]).toEqual([0, 'running'])
        expect(running.lab.events().includes('refused')).toBe(code === 'OPERATION_NOT_YOURS')
        expect(running.lab.events()).not.toContain('stop-asked')
        expect(running.view(EMMA, false).may.stop).toBe(false)
    })

    test('nobody stops what has ended', () => {
        const running = new Running(['Running', 'Completed'])
        running.run()
        expect([running.stop(), running.azure.stops]).toEqual(['OPERATION_STATE', 0])
    })

    test('nobody stops what is no runbook', () => {
        const running = new Running()
        const row = running.lab.row()
        running.lab.memory.rows.set(row.sysId, { ...row, kind: 'assign-license' })
        expect([running.stop(), running.view().may.stop]).toEqual(['OPERATION_STATE', false])
    })
})

test('wanted twice it is told once', () => {
    const running = new Running([...RUNNING, 'Stopped'])
    expect([running.stop(), running.stop()]).toEqual(['running', 'running'])
    expect(running.azure.stops).toBe(1)
    expect(running.lab.events().filter((kind) => kind === 'stop-asked')).toHaveLength(1)
})

test.each<[string, FakeAutomation['trouble']]>([
    ['429', refuse(429)],
    ['503', refuse(503)],
])('%s: told again by the job, and once', (_status, trouble) => {
    const running = new Running([...RUNNING, ...RUNNING, 'Stopped'])
    running.azure.trouble = trouble
    expect(running.stop()).toBe('running')
    expect(running.view().may.stop).toBe(false)
    running.azure.trouble = () => undefined
    running.run()
    expect([running.end, running.azure.stops]).toEqual(['cancelled', 1])
})

test('400, as the job has ended meanwhile: the next look tells how', () => {
    const running = new Running(['Running', 'Completed'])
    running.azure.trouble = refuse(400, { code: 'BadRequest', message: 'x' })
    running.stop()
    running.run()
    expect(running.end).toBe('succeeded runbook-completed')
})

test('403: the reason is shown, the job goes on, the kind stays on, and it may be wanted again', () => {
    const running = new Running([...RUNNING, 'Completed'])
    running.azure.trouble = refuse(403, { error: { code: 'AuthorizationFailed', message: 'x' } })
    expect(running.stop()).toBe('running')
    expect(running.view()).toMatchObject({
        may: { stop: true },
        error: { code: 'AUTOMATION_ROLE_MISSING' },
    })
    expect(running.lab.platform.resultRows).toEqual([])
    running.run()
    expect(running.end).toBe('succeeded runbook-completed')
})

test('Azure never says Stopped: its time is over as ever', () => {
    const running = new Running(['Running'])
    running.stop()
    running.run()
    expect(running.end).toBe('failed RUNBOOK_TIMEOUT')
})

describe('before Azure has shown a job', () => {
    test('nothing was asked yet: nothing is started', () => {
        const running = new Running()
        const row = running.lab.row()
        running.lab.memory.rows.set(row.sysId, { ...row, progress: {} })
        expect(running.stop()).toBe('cancelled')
        expect([running.azure.puts, running.azure.stops]).toEqual([1, 0])
    })

    test('the call that was to make it did not arrive: it is not made any more', () => {
        const running = new Running()
        const row = running.lab.row()
        const { jobSeenAt: _unseen, ...progress } = row.progress
        running.lab.memory.rows.set(row.sysId, { ...row, progress })
        running.azure.jobs.clear()
        expect(running.stop()).toBe('running')
        running.run()
        expect([running.end, running.azure.puts, running.azure.stops]).toEqual(['cancelled', 1, 0])
    })

    test('the call arrives late: the job is found and stopped', () => {
        const running = new Running(['Running', 'Running', 'Stopped'])
        const row = running.lab.row()
        const { jobSeenAt: _unseen, ...progress } = row.progress
        running.lab.memory.rows.set(row.sysId, { ...row, progress })
        const [job] = [...running.azure.jobs]
        running.azure.jobs.clear()
        running.stop()
        running.azure.jobs.set(...job!)
        running.run()
        expect([running.end, running.azure.stops]).toEqual(['cancelled', 1])
    })
})

test('cut after any write, it is stopped, and whoever wanted it stands in the trail once', () => {
    /** Answers how many writes there were until then. */
    const stopped = (dies: number): number => {
        const running = new Running([...RUNNING, 'Stopped'])
        let writes = 0
        running.lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        try {
            running.stop()
        } catch (error) {
            if (!(error instanceof Crash)) throw error
        }
        running.lab.onWrite = () => undefined
        running.lab.platform.at += 3 * 60_000
        // What was not stored was not wanted: the person presses again.
        if (!running.lab.events().includes('stop-asked')) running.stop()
        running.run()
        expect([dies, running.end]).toEqual([dies, 'cancelled'])
        expect(running.lab.events().filter((kind) => kind === 'stop-asked')).toHaveLength(1)
        expect(running.azure.stops).toBeGreaterThanOrEqual(1)
        return writes
    }
    const writes = stopped(0)
    expect(writes).toBeGreaterThan(2)
    for (let dies = 1; dies <= writes; dies += 1) stopped(dies)
})
