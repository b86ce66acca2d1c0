import type { HttpOutcome } from '../../../../src/server/ports.ts'
import { approveOperation, rejectOperation } from '../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../src/server/user-operations/operation-runners.ts'
import { undoOperation } from '../../../../src/server/user-operations/overview/undo-operation.ts'
import type { UserOperation } from '../../../../src/server/user-operations/user-operation.ts'
import { workOnOperations } from '../../../../src/server/user-operations/work-on-operations.ts'
import { Crash } from '../../../fakes/memory-platform.ts'
import { AGENT, EMMA, EMMA_ACCOUNT, json, MAX, OperationsLab } from '../../../fakes/operations-lab.ts'

const VISIO = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
const ASSIGNED = 'a'.repeat(32)
const MINUTE = 60_000

/** An account that the app gave Visio, and what Microsoft does with it. */
class Given {
    groups: readonly (string | null)[] = [null]
    posts: unknown[] = []
    staleReads = 0
    losesAnswers = false
    refuses: HttpOutcome | undefined
    readonly lab: OperationsLab

    constructor(approval: 'automatic' | 'manager' = 'automatic', change: Partial<UserOperation> = {}) {
        this.lab = new OperationsLab({}, { 'assign-license': { approval } })
        const { platform } = this.lab
        Object.assign(platform.user, { sysId: AGENT, mayOperate: true })
        this.lab.memory.rows.set(ASSIGNED, {
            sysId: ASSIGNED,
            tenantId: 'a'.repeat(32),
            kind: 'assign-license',
            tier: 1,
            isDryRun: false,
            targetId: EMMA,
            accountId: EMMA_ACCOUNT,
            requesterId: EMMA,
            verifierId: '',
            approverId: MAX,
            recipientId: '',
            incidentId: '',
            requestItemId: '',
            input: { skuId: VISIO, partNumber: 'VISIOCLIENT' },
            inputHash: '',
            state: 'succeeded',
            attempts: 1,
            nextAttemptAt: null,
            progress: {},
            outcome: { code: 'license-assigned', parameters: ['Visio'] },
            error: null,
            undo: { removeLicense: VISIO },
            createdAt: platform.at,
            finishedAt: platform.at,
            history: [],
            ...change,
        })
        this.lab.graph = ({ url, body }) => {
            if (url.endsWith('/$batch') && body?.includes('subscribedSkus')) return this.#read()
            if (!url.endsWith('/assignLicense')) return undefined
            if (this.refuses) return this.refuses
            this.posts.push(JSON.parse(body ?? '{}'))
            this.groups = this.groups.filter((group) => group !== null)
            return this.losesAnswers
                ? { kind: 'failure', reason: 'timeout', text: '' }
                : json(200, { id: 'x' })
        }
    }

    #read(): HttpOutcome {
        const isStale = this.posts.length > 0 && this.staleReads > 0
        if (isStale) this.staleReads -= 1
        const groups = isStale ? [null] : this.groups
        return json(200, {
            responses: [
                { id: '2', status: 200, body: { value: [] } },
                {
                    id: '1',
                    status: 200,
                    body: {
                        id: 'x',
                        usageLocation: 'FR',
                        licenseAssignmentStates: groups.map((assignedByGroup) => ({
                            skuId: VISIO,
                            assignedByGroup,
                            state: 'Active',
                            error: 'None',
                        })),
                    },
                },
            ],
        })
    }

    ask() {
        return undoOperation(this.lab.deps(), ASSIGNED)
    }

    undo(): UserOperation {
        return this.lab.row(this.lab.memory.rows.size - 1)
    }

    run(minutes = 120): void {
        for (let minute = 0; minute < minutes; minute += 1) {
            workOnOperations(this.lab.deps(), OPERATION_RUNNERS)
            this.lab.platform.at += MINUTE
        }
    }
}

test('what was given is taken back, read back, and the row says what it takes back', () => {
    const given = new Given()
    expect(given.ask()).toMatchObject({
        ok: true,
        value: { undo: { may: false, by: { state: { value: 'queued' } } } },
    })
    given.run()
    expect(given.posts).toEqual([{ addLicenses: [], removeLicenses: [VISIO] }])
    expect(given.undo()).toMatchObject({
        kind: 'remove-license',
        state: 'succeeded',
        requesterId: AGENT,
        targetId: EMMA,
        input: { undoes: ASSIGNED, skuId: VISIO },
        outcome: { code: 'license-removed', parameters: [expect.stringContaining('Visio')] },
        undo: null,
    })
})

test('asked twice, or again once it is done, it is one', () => {
    const given = new Given()
    given.ask()
    given.ask()
    given.run()
    expect(given.ask()).toMatchObject({ ok: true, value: { undo: { may: false } } })
    given.run()
    expect(given.lab.memory.rows.size).toBe(2)
    expect(given.posts).toHaveLength(1)
})

test('the approval that the license needed, its removal needs, too', () => {
    const given = new Given('manager')
    given.ask()
    given.run(3)
    expect([given.undo().state, given.posts.length]).toEqual(['requested', 0])
    const { sysId } = given.undo()
    expect(approveOperation(given.lab.deps(), sysId, AGENT)).toMatchObject({
        ok: false,
        error: { code: 'OPERATION_NOT_YOURS' },
    })
    expect(approveOperation(given.lab.deps(), sysId, MAX).ok).toBe(true)
    given.run()
    expect(given.posts).toHaveLength(1)
})

test('turned down it can be asked for again, five times and no more', () => {
    const given = new Given('manager')
    for (let turn = 0; turn < 5; turn += 1) {
        expect(given.ask().ok).toBe(true)
        rejectOperation(given.lab.deps(), given.undo().sysId, MAX)
    }
    expect(given.ask()).toMatchObject({ ok: false, error: { code: 'OPERATION_ATTEMPTS_USED' } })
    expect(given.lab.memory.rows.size).toBe(6)
})

test.each<[string, Partial<UserOperation>]>([
    ['failed', { state: 'failed', undo: null }],
    ['left nothing to take back', { undo: null }],
    ['is of another kind', { kind: 'run-runbook', undo: null }],
])('one that %s has no way back', (_what, change) => {
    const given = new Given('automatic', change)
    expect(given.ask()).toMatchObject({ ok: false, error: { code: 'OPERATION_NOT_REVERSIBLE' } })
    expect(given.lab.memory.rows.size).toBe(1)
})

test('what is no operation, or no sys_id, is not found', () => {
    const given = new Given()
    for (const sysId of ['b'.repeat(32), "' OR 1=1", ''])
        expect(undoOperation(given.lab.deps(), sysId)).toMatchObject({
            ok: false,
            error: { code: 'OPERATION_NOT_FOUND' },
        })
})

test.each([
    ['nobody gives it any more', []],
    ['only a group gives it', ['22222222-2222-4222-8222-222222222222']],
])('%s: nothing is asked, and the outcome says so', (_what, groups) => {
    const given = new Given()
    given.groups = groups
    given.ask()
    given.run()
    expect(given.posts).toEqual([])
    expect(given.undo().outcome?.code).toBe('license-not-there')
})

test('a group that gives it, too, keeps it; what was given to the account goes', () => {
    const given = new Given()
    given.groups = [null, '22222222-2222-4222-8222-222222222222']
    given.ask()
    given.run()
    expect(given.posts).toHaveLength(1)
    expect(given.undo().outcome?.code).toBe('license-removed')
})

test('a person who has another account by now keeps what that one has', () => {
    const given = new Given()
    given.ask()
    given.lab.accounts.set('emma@contoso.com', '33333333-3333-4333-8333-333333333333')
    given.run()
    expect(given.posts).toEqual([])
    expect(given.undo()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_CHANGED' } })
})

test('an account that holds a directory role by now is left alone', () => {
    const given = new Given()
    given.lab.roles.set(EMMA_ACCOUNT, ['fe930be7-5e62-47db-91af-98c3a49a38b1'])
    given.ask()
    given.run()
    expect(given.posts).toEqual([])
    expect(given.undo().error?.code).toBe('OPERATION_PRIVILEGED')
})

test('reads that are behind, and an answer that is lost: asked once', () => {
    const given = new Given()
    given.staleReads = 4
    given.losesAnswers = true
    given.ask()
    given.run()
    expect(given.posts).toHaveLength(1)
    expect(given.undo().outcome?.code).toBe('license-removed')
})

test('a license that never goes ends with what to do', () => {
    const given = new Given()
    given.staleReads = 1000
    given.ask()
    given.run(400)
    expect(given.undo()).toMatchObject({ state: 'failed', error: { code: 'LICENSE_NOT_REMOVED' } })
})

test('a node dies at any write: the next ends it, and Microsoft is asked once', () => {
    for (let dies = 1; dies <= 6; dies += 1) {
        const given = new Given()
        given.ask()
        let writes = 0
        given.lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        try {
            workOnOperations(given.lab.deps(), OPERATION_RUNNERS)
        } catch (fault) {
            if (!(fault instanceof Crash)) throw fault
        }
        given.lab.onWrite = () => undefined
        given.lab.platform.at += 5 * MINUTE
        given.run()
        expect([dies, given.undo().state, given.posts.length]).toEqual([dies, 'succeeded', 1])
    }
})
