import fc from 'fast-check'
import { policyOf, tierOf } from '../../../../src/server/user-operations/operation-policy.ts'
import {
    changed,
    waitsFor,
    type OperationChange,
} from '../../../../src/server/user-operations/operation-state.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../../../../src/server/user-operations/operation-settings.ts'
import { OPERATION_KINDS, TIERS } from '../../../../src/server/user-operations/operation-kind.ts'
import { ENDED, type UserOperation } from '../../../../src/server/user-operations/user-operation.ts'

const operation = (changes: Partial<UserOperation> = {}): UserOperation => ({
    sysId: '1'.repeat(32),
    tenantId: '',
    kind: 'assign-license',
    tier: 1,
    isDryRun: false,
    targetId: 't',
    accountId: '',
    requesterId: 'r',
    verifierId: '',
    approverId: '',
    recipientId: '',
    incidentId: '',
    requestItemId: '',
    input: {},
    inputHash: '',
    state: 'requested',
    attempts: 0,
    nextAttemptAt: null,
    progress: {},
    outcome: null,
    error: null,
    undo: null,
    createdAt: 0,
    finishedAt: null,
    history: [],
    ...changes,
})

const CHANGES: readonly OperationChange[] = [
    { kind: 'verified', by: 'm' },
    { kind: 'approved', by: 'm' },
    { kind: 'rejected', by: 'm', detail: '' },
    { kind: 'cancelled', by: 'r', detail: '' },
    { kind: 'refused', by: 'x', detail: 'own-request' },
    { kind: 'verification-failed', by: 'x', detail: '' },
    { kind: 'inspected', progress: { inspectedAt: '1' } },
    { kind: 'inspected', progress: {}, outcome: { code: 'self-service', parameters: [] } },
    { kind: 'queued' },
    { kind: 'begun' },
    { kind: 'postponed', at: 5, error: null },
    { kind: 'postponed', at: null, error: null },
    { kind: 'stop-asked', by: 'm' },
    { kind: 'stopped' },
    { kind: 'repeated', by: 'm' },
    { kind: 'repeat-failed', error: { code: 'PASSWORD_REFUSED', parameters: [] } },
    { kind: 'succeeded', outcome: { code: 'license-assigned', parameters: [] } },
    { kind: 'failed', error: { code: 'ACCOUNT_NOT_FOUND', parameters: [] } },
    { kind: 'handed-over', by: 'm', outcome: { code: 'password-reset', parameters: [] } },
]
const changes = fc.array(fc.constantFrom(...CHANGES), { maxLength: 25 })

test('whatever happens in whatever order, what has ended stays ended and every change has its line', () => {
    fc.assert(
        fc.property(changes, fc.constantFrom(...OPERATION_KINDS), (order, kind) => {
            let now = operation({ kind })
            let lines = 0
            order.forEach((change, at) => {
                const next = changed(now, change, at)
                if (!next) return
                lines += 1
                expect(next.history).toHaveLength(lines)
                expect(next.history.at(-1)).toMatchObject({ kind: change.kind, at })
                if (ENDED.includes(now.state)) expect(next.state).toBe(now.state)
                if (ENDED.includes(next.state)) expect(next.nextAttemptAt).toBeNull()
                // Nothing is done without having been planned or approved.
                if (next.state === 'running') expect(['approved', 'queued', 'running']).toContain(now.state)
                now = next
            })
        }),
    )
})

test('no order of changes brings a sensitive operation to work without identity and approval', () => {
    fc.assert(
        fc.property(changes, (order) => {
            const policy = policyOf(
                { tier: 2, isDryRun: false },
                DEFAULT_OPERATION_SETTINGS.kinds['run-runbook'],
            )
            let now = operation({ kind: 'run-runbook', tier: 2 })
            for (const change of order) {
                // As the use cases do: only what is waited for happens.
                const waiting = waitsFor(now, policy)
                if (change.kind === 'verified' && waiting !== 'verification') continue
                if (change.kind === 'approved' && waiting !== 'approval') continue
                if ((change.kind === 'queued' || change.kind === 'begun') && waiting !== 'work') continue
                now = changed(now, change, 0) ?? now
                if (now.state === 'queued' || now.state === 'running' || now.state === 'succeeded')
                    expect([now.verifierId, now.approverId]).toEqual(['m', 'm'])
            }
        }),
    )
})

test('no order of changes hands a secret over without inspection, identity and approval', () => {
    fc.assert(
        fc.property(changes, (order) => {
            const policy = policyOf(
                { tier: 2, isDryRun: false },
                DEFAULT_OPERATION_SETTINGS.kinds['reset-password'],
            )
            let now = operation({ kind: 'reset-password', tier: 2 })
            for (const change of order) {
                const waiting = waitsFor(now, policy)
                if (change.kind === 'inspected' && waiting !== 'inspection') continue
                if (change.kind === 'verified' && waiting !== 'verification') continue
                if (change.kind === 'approved' && waiting !== 'approval') continue
                if (change.kind === 'begun' && waiting !== 'recipient') continue
                // Not planned, and ended by a hand-over or without anything done.
                if (change.kind === 'queued' || change.kind === 'succeeded') continue
                if (change.kind === 'handed-over' && now.state === 'succeeded' && now.recipientId === '')
                    continue
                now = changed(now, change, 0) ?? now
                if (now.state === 'running' || now.recipientId !== '')
                    expect([now.progress['inspectedAt'], now.verifierId, now.approverId]).toEqual([
                        '1',
                        'm',
                        'm',
                    ])
                // The job is never at it.
                if (now.state !== 'requested') expect(waitsFor(now, policy)).not.toBe('work')
            }
        }),
    )
})

test('a protected person raises every tier but that of reading', () => {
    expect(TIERS.map((tier) => tierOf(tier, true))).toEqual([0, 3, 3, 3])
    expect(TIERS.map((tier) => tierOf(tier, false))).toEqual([0, 1, 2, 3])
})

test('of what is tried again and again the first and the last lines are kept', () => {
    let now = operation({ state: 'running' })
    for (let n = 0; n < 500; n += 1) now = changed(now, { kind: 'postponed', at: n, error: null }, n) ?? now
    expect(now.history).toHaveLength(60)
    expect([now.history[0]?.at, now.history.at(-1)?.at]).toEqual([0, 499])
})
