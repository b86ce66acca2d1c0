import { refreshServiceHealth } from '../../../../src/server/service-health/refresh-service-health.ts'
import { refreshServiceStatuses } from '../../../../src/server/service-health/refresh-service-statuses.ts'
import { graphIssue } from '../../../fakes/graph-issues.ts'
import { Crash, jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const EXCHANGE = { service: 'Exchange Online', status: 'serviceDegradation', id: 'Exchange' }
const TEAMS = { service: 'Microsoft Teams', status: 'ServiceOperational', id: 'microsoftteams' }
const isOverview = (url: string): boolean => url.includes('healthOverviews')

const told = (items: () => unknown[] = () => [EXCHANGE, TEAMS]): MemoryPlatform => {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.answer = ({ url }) => jsonAnswer(200, { value: isOverview(url) ? items() : [graphIssue()] })
    return platform
}
const refresh = (platform: MemoryPlatform) => refreshServiceStatuses(platform.dependencies(), tenant())
const stored = (platform: MemoryPlatform) =>
    platform.statuses
        .ofTenant(tenant().sysId)
        .map(({ service, status, since }) => [service, status, since])
        .sort()

test('the state of each service is kept, with the time when it was first seen', () => {
    const platform = told()
    expect(refresh(platform)).toEqual({ ok: true, value: 2 })
    platform.at += 300_000
    platform.written = []
    refresh(platform)
    expect(stored(platform)).toEqual([
        ['Exchange Online', 'serviceDegradation', NOW],
        ['Microsoft Teams', 'serviceOperational', NOW],
    ])
    // Nothing changed: one row for the time of the read, none for a service.
    expect(platform.written).not.toContain('status')
    expect(platform.statuses.readAt(tenant().sysId)).toBe(NOW + 300_000)
})

test('a status that changes is first seen now; a service that Microsoft lists no more goes', () => {
    let items = [EXCHANGE, TEAMS]
    const platform = told(() => items)
    refresh(platform)
    platform.at += 300_000
    items = [{ ...EXCHANGE, status: 'restoringService' }]
    refresh(platform)
    expect(stored(platform)).toEqual([['Exchange Online', 'restoringService', NOW + 300_000]])
})

test('an answer without any usable service changes nothing, not even the time of the read', () => {
    let items: unknown[] = [EXCHANGE]
    const platform = told(() => items)
    refresh(platform)
    platform.at += 300_000
    items = [null, 7, {}, { service: '', status: 'x' }, { service: 'x', status: '' }]
    expect(refresh(platform)).toEqual({ ok: true, value: 0 })
    expect(stored(platform)).toEqual([['Exchange Online', 'serviceDegradation', NOW]])
    expect(platform.statuses.readAt(tenant().sysId)).toBe(NOW)
})

test('every cut: a run that dies at any write, repeated, ends in the same state', () => {
    const whole = told()
    refresh(whole)
    for (let cut = 1; cut <= whole.written.length; cut += 1) {
        const platform = told()
        platform.crashAt = cut
        expect(() => refresh(platform)).toThrow(Crash)
        platform.crashAt = Infinity
        platform.at += 120_000
        refresh(platform)
        expect(stored(platform).map(([service, status]) => [service, status])).toEqual([
            ['Exchange Online', 'serviceDegradation'],
            ['Microsoft Teams', 'serviceOperational'],
        ])
    }
})

test('when only the state of the services cannot be read, the issues are, and the run says what failed', () => {
    const platform = told()
    platform.answer = ({ url }) =>
        isOverview(url)
            ? jsonAnswer(500, { error: { code: 'InternalServerError' } })
            : jsonAnswer(200, { value: [graphIssue()] })
    refreshServiceHealth(platform.dependencies())
    expect(platform.issueRows.size).toBe(1)
    expect(platform.tenants.active()[0]?.sync).toMatchObject({ lastSuccessAt: NOW, lastError: null })
    expect(platform.errors.map(({ code }) => code)).toEqual(['MICROSOFT_UNAVAILABLE'])
    expect(platform.runRows).toMatchObject([
        {
            job: 'sync-service-health',
            outcome: 'done',
            counts: { pages: 1, written: 1, services: 0 },
            errorCode: 'MICROSOFT_UNAVAILABLE',
        },
    ])
})

test('when the issues cannot be read, nothing more is asked', () => {
    const platform = told()
    platform.answer = () => ({ kind: 'failure', reason: 'unreachable', text: 'x' })
    refreshServiceHealth(platform.dependencies())
    expect(platform.sent.filter(({ url }) => isOverview(url))).toEqual([])
    expect(platform.runRows).toMatchObject([{ outcome: 'failed', errorCode: 'NETWORK_UNREACHABLE' }])
    expect(platform.tenants.active()[0]?.sync.lastError).toMatchObject({ at: NOW, since: NOW })
    platform.at += 300_000
    refreshServiceHealth(platform.dependencies())
    expect(platform.tenants.active()[0]?.sync.lastError).toMatchObject({ at: NOW + 300_000, since: NOW })
})
