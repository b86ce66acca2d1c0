import {
    countFailures,
    countRetried,
} from '../../../../../src/server/user-operations/overview/count-failures.ts'
import { countVolumes } from '../../../../../src/server/user-operations/overview/count-volumes.ts'
import { countWaiting } from '../../../../../src/server/user-operations/overview/count-waiting.ts'
import { readThrottle } from '../../../../../src/server/user-operations/overview/read-throttle.ts'
import { HOUR, MINUTE, OverviewLab } from '../../../../fakes/overview-lab.ts'
import { NOW } from '../../../../fakes/memory-platform.ts'

const FREE = { code: 'LICENSE_NONE_FREE', parameters: ['Visio Plan 2'] } as const
const BUSY = { code: 'MICROSOFT_THROTTLED', parameters: [] } as const
const iso = (at: number): string => new Date(at).toISOString()

describe('volumes', () => {
    test('by kind and state in their order, with the share that went well and the time in the middle', () => {
        const lab = new OverviewLab()
        for (const took of [10, 30]) lab.plant({ age: HOUR, finishedAt: NOW - HOUR + took * 1000 })
        lab.plant({ state: 'failed', error: FREE, age: HOUR, finishedAt: NOW - HOUR + 20_000 })
        lab.plant({ state: 'requested' })
        lab.plant({ state: 'cancelled' })
        lab.plant({ kind: 'read-account', tier: 0 })
        const [account, license, ...others] = countVolumes(lab.overview(), {})
        expect(others).toEqual([])
        expect(account).toMatchObject({ kind: { value: 'read-account' }, total: 1, successPercent: 100 })
        expect(license).toEqual({
            kind: { value: 'assign-license', label: 'Assign license' },
            total: 5,
            states: [
                { value: 'requested', label: 'Requested', count: 1 },
                { value: 'succeeded', label: 'Succeeded', count: 2 },
                { value: 'failed', label: 'Failed', count: 1 },
                { value: 'cancelled', label: 'Cancelled', count: 1 },
            ],
            successPercent: 66.7,
            medianSeconds: 20,
        })
    })

    test('what nobody carried out has no share and no time, and what is not there no line', () => {
        const lab = new OverviewLab()
        lab.plant({ state: 'requested' })
        expect(countVolumes(lab.overview(), {})).toEqual([
            expect.objectContaining({ total: 1, successPercent: null, medianSeconds: null }),
        ])
        expect(countVolumes(lab.overview(), { kind: 'run-runbook' })).toEqual([])
        expect(countVolumes(lab.overview(), { from: NOW })).toEqual([])
    })
})

describe('failures', () => {
    test('most frequent first, in the words of the newest, with the three newest of each', () => {
        const lab = new OverviewLab()
        lab.plant({ state: 'failed', error: { code: 'LICENSE_LOCATION_MISSING', parameters: [] }, age: 1 })
        const failed = [4, 3, 2, 1].map((hours) =>
            lab.plant({
                state: 'failed',
                age: hours * HOUR,
                error: { ...FREE, parameters: [`Product ${hours}`] },
            }),
        )
        const found = countFailures(lab.overview(), {})
        expect(found.map(({ code, count }) => [code, count])).toEqual([
            ['LICENSE_NONE_FREE', 4],
            ['LICENSE_LOCATION_MISSING', 1],
        ])
        expect(found[0]?.notice.message).toBe('No license of this product is free: Product 1.')
        expect(found[0]?.notice.fix).not.toBe('')
        expect(found[0]?.newest).toEqual(
            [1, 2, 3].map((n) => ({ sysId: failed[4 - n], requestedAt: iso(NOW - n * HOUR) })),
        )
    })

    test('what was put off is no failure, and what failed is not put off', () => {
        const lab = new OverviewLab()
        lab.plant({ state: 'queued', error: BUSY, age: 40 * 24 * HOUR })
        lab.plant({ state: 'running', error: BUSY })
        lab.plant({ state: 'failed', error: FREE })
        expect(countFailures(lab.overview(), {}).map(({ code }) => code)).toEqual(['LICENSE_NONE_FREE'])
        expect(countRetried(lab.overview())).toEqual([
            { count: 2, notice: expect.objectContaining({ code: 'MICROSOFT_THROTTLED' }) },
        ])
    })
})

describe('what waits', () => {
    test('for whom, how many, and since when; dry runs wait for nobody', () => {
        const lab = new OverviewLab()
        const reset = { kind: 'reset-password', tier: 2 } as const
        lab.plant({ state: 'requested', age: 3 * HOUR })
        lab.plant({ state: 'requested', age: HOUR })
        lab.plant({ ...reset, state: 'requested' })
        lab.plant({ ...reset, state: 'requested', progress: { inspectedAt: '1' } })
        lab.plant({ ...reset, state: 'approved', progress: { inspectedAt: '1' } })
        lab.plant({ state: 'requested', isDryRun: true })
        lab.plant({ state: 'succeeded' })
        expect(countWaiting(lab.overview()).map(({ for: { value }, count }) => [value, count])).toEqual([
            ['inspection', 1],
            ['verification', 1],
            ['approval', 2],
            ['recipient', 1],
            ['work', 1],
        ])
        expect(countWaiting(lab.overview())[2]?.oldestAt).toBe(iso(NOW - 3 * HOUR))
    })

    test('by the settings of now: what needs no approval any more waits for its turn', () => {
        const lab = new OverviewLab({}, { 'assign-license': { approval: 'automatic' } })
        lab.plant({ state: 'requested' })
        expect(countWaiting(lab.overview()).map(({ for: { value } }) => value)).toEqual(['work'])
    })
})

describe('whether Microsoft asks us to wait', () => {
    const TENANT = 'a'.repeat(32)
    const ran = (lab: OverviewLab, minutesAgo: number, operationsDone: number): void =>
        lab.platform.runs.record({
            job: 'work-on-operations',
            tenantId: null,
            startedAt: NOW - minutesAgo * MINUTE,
            durationMs: 1000,
            outcome: 'done',
            counts: { operationsDone },
            errorCode: null,
            correlationId: null,
        })

    test('nothing is planned: nothing to wait for', () => {
        expect(readThrottle(new OverviewLab().overview())).toEqual({
            pauses: [],
            planned: 0,
            nextAt: null,
            drainMinutes: 0,
            retried: [],
        })
    })

    test('a pause that lasts is shown with its end, one that is over is not', () => {
        const lab = new OverviewLab()
        lab.platform.throttles.set(TENANT, {
            'user-operations': { until: NOW + 5 * MINUTE, failures: 1 },
            automation: { until: NOW - 1, failures: 1 },
        })
        lab.plant({ state: 'queued', nextAttemptAt: NOW + 5 * MINUTE })
        const { pauses, planned, nextAt, drainMinutes } = readThrottle(lab.overview())
        expect(pauses).toEqual([
            {
                service: { value: 'user-operations', label: 'Microsoft Graph' },
                until: iso(NOW + 5 * MINUTE),
            },
        ])
        expect([planned, nextAt, drainMinutes]).toEqual([1, iso(NOW + 5 * MINUTE), null])
    })

    test('by the pace of the last hour, and after the pause, it is said when all is done', () => {
        const lab = new OverviewLab()
        for (let n = 0; n < 7; n += 1) lab.plant({ state: 'queued', nextAttemptAt: NOW })
        ran(lab, 90, 100)
        expect(readThrottle(lab.overview()).drainMinutes).toBeNull()
        ran(lab, 2, 3)
        ran(lab, 1, 1)
        expect(readThrottle(lab.overview()).drainMinutes).toBe(4)
        lab.platform.throttles.set(TENANT, { automation: { until: NOW + 10 * MINUTE, failures: 1 } })
        expect(readThrottle(lab.overview()).drainMinutes).toBe(14)
    })
})
