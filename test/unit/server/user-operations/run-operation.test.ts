import type { HttpOutcome } from '../../../../src/server/ports.ts'
import { callMicrosoft } from '../../../../src/server/microsoft-clients/outbound-call.ts'
import { ok } from '../../../../src/server/result.ts'
import { requestOperation } from '../../../../src/server/user-operations/request-operation.ts'
import type { OperationRunner } from '../../../../src/server/user-operations/operation-runner.ts'
import type { OperationRunners } from '../../../../src/server/user-operations/operation-runners.ts'
import {
    summariseOperations,
    workOnOperations,
} from '../../../../src/server/user-operations/work-on-operations.ts'
import { Crash } from '../../../fakes/memory-platform.ts'
import { EMMA, EMMA_ACCOUNT, json, OperationsLab } from '../../../fakes/operations-lab.ts'

const MINUTE = 60_000

/** A change at Microsoft that can be looked at, and counts how often it was made. */
class Switch {
    isOn = false
    changes = 0
    answer: () => HttpOutcome | undefined = () => undefined

    attach(lab: OperationsLab): void {
        lab.graph = ({ method, url }) => {
            if (!url.endsWith('/switch')) return undefined
            const trouble = this.answer()
            if (method === 'GET') return trouble ?? json(200, { isOn: this.isOn })
            if (trouble?.kind === 'answer') return trouble
            this.isOn = true
            this.changes += 1
            return trouble ?? json(200, {})
        }
    }
}

/** Looks before it changes something, as every runner does. */
const switchOn: OperationRunner = ({ deps, connection, accountId, note }) => {
    const call = (method: 'GET' | 'POST') =>
        callMicrosoft(
            deps,
            {
                tenant: connection.graph,
                service: 'user-operations',
                permission: 'User.ReadWrite.All',
                method,
                url: `https://graph.microsoft.com/v1.0/users/${accountId}/switch`,
                urlTemplate: '/v1.0/users/{id}/switch',
                timeoutMs: 1000,
            },
            (body) => ok((body ?? {}) as { isOn?: boolean }),
        )
    const seen = call('GET')
    if (!seen.ok) return { then: 'failed', error: seen.error }
    if (!seen.value.isOn) {
        if (!note({ asked: 'yes' })) return { then: 'taken-over' }
        const made = call('POST')
        if (!made.ok) return { then: 'failed', error: made.error }
    }
    return {
        then: 'succeeded',
        outcome: { code: 'license-assigned', parameters: ['X'] },
        undo: { off: true },
    }
}
const RUNNERS: OperationRunners = { 'assign-license': switchOn }

function started(): { readonly lab: OperationsLab; readonly remote: Switch } {
    const lab = new OperationsLab({}, { 'assign-license': { approval: 'automatic' } })
    const made = requestOperation(lab.deps(), {
        key: 'k',
        kind: 'assign-license',
        targetId: EMMA,
        requesterId: EMMA,
        input: { skuId: 's' },
    })
    if (!made.ok) throw new Error(made.error.code)
    const remote = new Switch()
    remote.attach(lab)
    return { lab, remote }
}

/** The job, each minute, until nothing is planned any more. */
function runOut(lab: OperationsLab, minutes = 24 * 60): void {
    for (let n = 0; n < minutes; n += 1) {
        workOnOperations(lab.deps(), RUNNERS)
        if (lab.row().nextAttemptAt === null) return
        lab.platform.at += MINUTE
    }
}

test('what is planned is done once: the account is found, its roles are read, then the work begins', () => {
    const { lab, remote } = started()
    expect(summariseOperations(workOnOperations(lab.deps(), RUNNERS))).toEqual({
        outcome: 'done',
        counts: { operationsDone: 1, operationsWaiting: 0, operationsFailed: 0 },
    })
    expect(remote.changes).toBe(1)
    expect(lab.row()).toMatchObject({
        state: 'succeeded',
        accountId: EMMA_ACCOUNT,
        outcome: { code: 'license-assigned', parameters: ['X'] },
        undo: { off: true },
        finishedAt: lab.platform.at,
        nextAttemptAt: null,
    })
    expect(lab.row().history.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
        'requested assign-license',
        'queued ',
        'begun ',
        'called POST /v1.0/$batch 200',
        'called GET /v1.0/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole 200',
        'called POST /v1.0/$batch 200',
        'called GET /v1.0/users/{id}/switch 200',
        'called POST /v1.0/users/{id}/switch 200',
        'succeeded license-assigned',
    ])
    for (const event of lab.row().history.filter(({ kind }) => kind === 'called'))
        expect(event.correlationId).toMatch(/^[0-9a-f-]{36}$/)
    expect(workOnOperations(lab.deps(), RUNNERS)).toBeNull()
})

test('calls go out with the app registration of user operations, never with that of service health', () => {
    const { lab } = started()
    workOnOperations(lab.deps(), RUNNERS)
    expect(new Set(lab.platform.sent.map(({ oauthProfile }) => oauthProfile))).toEqual(
        new Set(['000000000000000000000000000000f2']),
    )
})

test('no row, log or URL has the address of the person', () => {
    const { lab } = started()
    workOnOperations(lab.deps(), RUNNERS)
    const kept = JSON.stringify([lab.row(), lab.platform.callRows, lab.platform.errors, lab.calls()])
    expect(kept).not.toContain('@')
})

test('an account with a directory role is not touched', () => {
    const { lab, remote } = started()
    lab.roles.set(EMMA_ACCOUNT, ['fe930be7-5e62-47db-91af-98c3a49a38b1'])
    workOnOperations(lab.deps(), RUNNERS)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_PRIVILEGED' } })
    expect(remote.changes).toBe(0)
})

test('somebody whom Microsoft does not know is told, and not tried again', () => {
    const { lab } = started()
    lab.accounts.clear()
    workOnOperations(lab.deps(), RUNNERS)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'ACCOUNT_NOT_FOUND' } })
})

test('what was changed behind its back, switched off or listed since is not begun', () => {
    for (const [prepare, expected] of [
        [
            (lab: OperationsLab) =>
                lab.memory.rows.set(lab.row().sysId, { ...lab.row(), input: { skuId: 'other' } }),
            'OPERATION_CHANGED',
        ],
        [(lab: OperationsLab) => lab.configure({ isOn: false }), 'OPERATION_KIND_OFF'],
        [(lab: OperationsLab) => lab.configure({ protectedUsers: [EMMA] }), 'OPERATION_PRIVILEGED'],
    ] as const) {
        const { lab, remote } = started()
        prepare(lab)
        workOnOperations(lab.deps(), RUNNERS)
        expect(lab.row()).toMatchObject({ state: 'failed', error: { code: expected } })
        expect(remote.changes).toBe(0)
        expect(lab.platform.sent).toEqual([])
    }
})

test('a pause that Microsoft asks for is kept, and the operation done after it', () => {
    const { lab, remote } = started()
    const end = lab.platform.at + 600_000
    remote.answer = () =>
        lab.platform.at < end
            ? json(429, { error: { code: 'TooManyRequests' } }, { 'Retry-After': '600' })
            : undefined
    workOnOperations(lab.deps(), RUNNERS)
    expect(lab.row()).toMatchObject({
        state: 'running',
        error: { code: 'MICROSOFT_THROTTLED' },
        nextAttemptAt: end,
    })
    const sent = lab.platform.sent.length
    lab.platform.at = end - 1000
    workOnOperations(lab.deps(), RUNNERS)
    expect(lab.platform.sent).toHaveLength(sent)
    lab.platform.at = end
    workOnOperations(lab.deps(), RUNNERS)
    expect([lab.row().state, remote.changes]).toEqual(['succeeded', 1])
})

test('once one is told to wait, those behind it are left alone; however long that takes, none is given up', () => {
    const { lab, remote } = started()
    for (let n = 1; n < 5; n += 1) {
        const made = requestOperation(lab.deps(), {
            key: `k${n}`,
            kind: 'assign-license',
            targetId: EMMA,
            requesterId: EMMA,
            input: { skuId: `s${n}` },
        })
        if (!made.ok) throw new Error(made.error.code)
    }
    const end = lab.platform.at + 50 * MINUTE
    remote.answer = () =>
        lab.platform.at < end
            ? json(429, { error: { code: 'TooManyRequests' } }, { 'Retry-After': '60' })
            : undefined
    const first = workOnOperations(lab.deps(), RUNNERS)
    expect(summariseOperations(first)?.outcome).toBe('left-over')
    const states = () => [...lab.memory.rows.values()].map(({ state }) => state)
    expect(states()).toEqual(['running', 'queued', 'queued', 'queued', 'queued'])
    while (lab.platform.at < end) {
        lab.platform.at += MINUTE
        workOnOperations(lab.deps(), RUNNERS)
    }
    expect(states()).toEqual(Array(5).fill('succeeded'))
    const rows = [...lab.memory.rows.values()]
    expect(rows.map(({ attempts }) => attempts > 1)).toEqual([true, false, false, false, false])
    expect(rows.reduce((sum, { attempts }) => sum + attempts, 0)).toBeGreaterThan(50)
})

test('an answer that is lost after Microsoft did it is seen at the next look: nothing is done twice', () => {
    const { lab, remote } = started()
    let posts = 0
    lab.graph = ({ method, url }) => {
        if (!url.endsWith('/switch')) return undefined
        if (method === 'GET') return json(200, { isOn: remote.isOn })
        posts += 1
        remote.isOn = true
        return { kind: 'failure', reason: 'timeout', text: '' }
    }
    runOut(lab)
    expect([lab.row().state, posts]).toEqual(['succeeded', 1])
})

test('trouble that does not end is given up after 30 attempts, with its error in the trail', () => {
    const { lab, remote } = started()
    remote.answer = () => json(500, { error: { code: 'InternalServerError' } })
    runOut(lab)
    expect(lab.row()).toMatchObject({
        state: 'failed',
        attempts: 30,
        error: { code: 'OPERATION_ATTEMPTS_USED' },
    })
    expect(lab.row().history.length).toBeLessThanOrEqual(60)
    expect(lab.events().filter((kind) => kind === 'failed')).toHaveLength(1)
})

test('a node that dies at any write of an operation leaves one that is done once', () => {
    for (let dies = 1; dies <= 8; dies += 1) {
        const { lab, remote } = started()
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        let died = false
        try {
            workOnOperations(lab.deps(), RUNNERS)
        } catch (fault) {
            if (!(fault instanceof Crash)) throw fault
            died = true
        }
        lab.onWrite = () => undefined
        // The dead node's lock runs out.
        lab.platform.at += 3 * MINUTE
        runOut(lab)
        expect([died || writes < dies, lab.row().state, remote.changes]).toEqual([true, 'succeeded', 1])
    }
})

test('of two nodes one works, and one that comes back late writes nothing', () => {
    const { lab, remote } = started()
    let other: unknown
    const plain = lab.graph
    lab.graph = (request) => {
        if (request.url.endsWith('/switch') && request.method === 'POST' && other === undefined) {
            other = 'began'
            // The first node sleeps here for longer than its lease: the second does the work.
            lab.platform.at += 5 * MINUTE
            workOnOperations(lab.deps(), RUNNERS)
            other = lab.row().state
        }
        return plain(request)
    }
    workOnOperations(lab.deps(), RUNNERS)
    expect(other).toBe('succeeded')
    expect(lab.row().history.filter(({ kind }) => kind === 'succeeded')).toHaveLength(1)
    expect(remote.isOn).toBe(true)
})
