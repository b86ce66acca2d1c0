import { appError } from '../../../../src/server/errors.ts'
import { recordRun } from '../../../../src/server/maintenance/record-run.ts'
import { MemoryPlatform, NOW } from '../../../fakes/memory-platform.ts'

const platform = (): MemoryPlatform => new MemoryPlatform()

test('a run leaves a row: when, how long, what came of it', () => {
    const lab = platform()
    const answer = recordRun(
        lab,
        'work-on-incidents',
        null,
        () => {
            lab.at += 1500
            return 3
        },
        (created) => ({ outcome: 'left-over', counts: { created } }),
    )
    expect(answer).toBe(3)
    expect(lab.runRows).toEqual([
        {
            job: 'work-on-incidents',
            tenantId: null,
            startedAt: NOW,
            durationMs: 1500,
            outcome: 'left-over',
            counts: { created: 3 },
            errorCode: null,
            correlationId: null,
        },
    ])
})

test('of an error code and correlation id are kept, never its parameters', () => {
    const lab = platform()
    const error = appError('NETWORK_UNREACHABLE', ['secret.example'], { correlationId: 'c1' })
    recordRun(
        lab,
        'sync-service-health',
        'a',
        () => error,
        () => ({ outcome: 'failed', counts: {}, error }),
    )
    expect(lab.runRows).toMatchObject([
        { tenantId: 'a', errorCode: 'NETWORK_UNREACHABLE', correlationId: 'c1' },
    ])
    expect(JSON.stringify(lab.runRows)).not.toContain('secret.example')
})

test('a run that breaks off is recorded as failed, and breaks off all the same', () => {
    const lab = platform()
    const run = (): never => {
        throw new Error('out of memory')
    }
    expect(() => recordRun(lab, 'apply-retention', null, run, () => null)).toThrow('out of memory')
    expect(lab.runRows).toMatchObject([{ job: 'apply-retention', outcome: 'failed', errorCode: null }])
})

test('a run that had nothing to do leaves no row', () => {
    const lab = platform()
    recordRun(
        lab,
        'rematch-incidents',
        null,
        () => 0,
        () => null,
    )
    expect(lab.runRows).toEqual([])
})
