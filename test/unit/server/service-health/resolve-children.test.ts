import { DEFAULT_SETTINGS } from '../../../../src/server/service-health/settings/health-settings.ts'
import type { MemoryPlatform } from '../../../fakes/memory-platform.ts'
import {
    sysId,
    save,
    prepared,
    publish,
    RESOLVED,
    work,
    decide,
    incident,
    own,
} from '../../../fakes/outage-lab.ts'

describe('when the parent is resolved', () => {
    const resolving = (resolveChildren = true): MemoryPlatform => {
        const platform = prepared(
            3,
            { resolveChildren },
            { incidents: { ...DEFAULT_SETTINGS.incidents, resolve: true } },
        )
        for (const n of [1, 2, 3]) decide(platform, n, 'confirm')
        work(platform)
        platform.at += 300_000
        publish(platform, RESOLVED)
        return platform
    }

    test("its children are resolved with Microsoft's final words, once", () => {
        const platform = resolving()
        for (let n = 0; n < 3; n += 1) work(platform)
        const child = incident(platform, sysId(1))
        expect(child.state).toBe('6')
        const words = child.writes.slice(-1)[0]?.['close_notes'] ?? ''
        expect(words).toContain('The Microsoft service health incident was resolved on ')
        expect(words).toContain('Final status: The fix has reached all servers.')
        expect(child.writes.slice(-1)[0]).toMatchObject({ close_code: 'Closed/Resolved by Caller' })
        // What a person opens again stays open.
        platform.dependencies().incidentWriter.update(sysId(1), { state: '2' })
        for (let n = 0; n < 2; n += 1) work(platform)
        expect(incident(platform, sysId(1)).state).toBe('2')
    })

    test('what ended, or was given another parent, or was taken back, is left as it is', () => {
        const platform = resolving()
        const { incidentWriter } = platform.dependencies()
        incidentWriter.update(sysId(1), { state: '8' })
        incidentWriter.update(sysId(2), { parent_incident: '' })
        decide(platform, 3, 'undo')
        for (let n = 0; n < 3; n += 1) work(platform)
        expect([1, 2, 3].map((n) => incident(platform, sysId(n)).state)).toEqual(['8', '1', '1'])
    })

    test('nothing happens to them unless that is switched on', () => {
        const platform = resolving(false)
        for (let n = 0; n < 3; n += 1) work(platform)
        expect(incident(platform, own(platform)).state).toBe('6')
        expect(incident(platform, sysId(1)).state).toBe('1')
    })

    test('nor while the parent is open', () => {
        const platform = resolving()
        save(platform, { resolveChildren: true })
        for (let n = 0; n < 3; n += 1) work(platform)
        expect(incident(platform, sysId(1)).state).toBe('1')
    })
})
