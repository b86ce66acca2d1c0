import { decideOnTab } from '../../../../src/server/incident-tab/decide-on-tab.ts'
import { readIncidentTab } from '../../../../src/server/incident-tab/read-incident-tab.ts'
import type { DecisionBody, IncidentTab } from '../../../../src/server/incident-tab/incident-tab.ts'
import { storeIncidentMatches } from '../../../../src/server/service-health/match-incident.ts'
import {
    DEFAULT_SETTINGS,
    type HealthSettings,
    type OutageSettings,
} from '../../../../src/server/service-health/settings/health-settings.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { workOnIncidents } from '../../../../src/server/service-health/work-on-incidents.ts'
import { graphIssue, otherIssues } from '../../../fakes/graph-issues.ts'
import { Crash, jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'
import type { IncidentRow } from '../../../fakes/memory-outages.ts'

const TEXT = 'Outlook keeps asking for my password since this morning'
const sysId = (n: number): string => String(n).padStart(32, '0')
const EX = (platform: MemoryPlatform): string => {
    const found = [...platform.issueRows].find(([, { issue }]) => issue.id === 'EX900001')?.[0]
    if (!found) throw new Error('EX900001')
    return found
}

function save(
    platform: MemoryPlatform,
    outages: Partial<OutageSettings>,
    rest: Partial<HealthSettings> = {},
) {
    const settings = {
        ...DEFAULT_SETTINGS,
        ...rest,
        outages: { ...DEFAULT_SETTINGS.outages, enabled: true, minimumScore: 0.5, ...outages },
    }
    platform.outageRows.settings.push({ revision: 1, settings, by: '', at: NOW })
}

/** So many incidents of the same text, matched. */
function prepared(incidents = 1, outages: Partial<OutageSettings> = {}, rest: Partial<HealthSettings> = {}) {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    publish(platform, graphIssue())
    for (let n = 1; n <= incidents; n += 1) {
        platform.incidentRows.set(sysId(n), {
            sysId: sysId(n),
            number: `INC${n}`,
            shortDescription: TEXT,
            openedAt: NOW - 30 * 60_000,
        })
        storeIncidentMatches(platform.dependencies(), sysId(n), platform.tenants.active())
    }
    save(platform, outages, rest)
    return platform
}

function publish(platform: MemoryPlatform, issue: Record<string, unknown>): void {
    platform.answer = () => jsonAnswer(200, { value: [issue, ...otherIssues()] })
    syncServiceHealth(platform.dependencies(), platform.tenants.active()[0] ?? tenant())
}

const RESOLVED = graphIssue({
    isResolved: true,
    status: 'serviceRestored',
    endDateTime: '2026-11-21T08:50:00Z',
    lastModifiedDateTime: '2026-11-21T08:55:00Z',
    posts: [
        {
            createdDateTime: '2026-11-21T08:55:00Z',
            postType: 'regular',
            description: { contentType: 'text', content: 'Final status: The fix has reached all servers.' },
        },
    ],
})

const work = (platform: MemoryPlatform) => {
    platform.at += 300_000
    return workOnIncidents(platform.dependencies()).counts
}
function decide(platform: MemoryPlatform, n: number, decision: DecisionBody['decision']): IncidentTab {
    const answer = decideOnTab(platform.dependencies(), sysId(n), EX(platform), { decision })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
const incident = (platform: MemoryPlatform, id: string): IncidentRow => {
    const found = platform.dependencies().incidentWriter.state(id)
    if (!found) throw new Error(id)
    return found as IncidentRow
}
const parent = (platform: MemoryPlatform, n = 1): string => incident(platform, sysId(n)).parent
const own = (platform: MemoryPlatform): string =>
    platform.dependencies().issueIncidents.ofIssue(EX(platform))?.incidentSysId ?? ''
const read = (platform: MemoryPlatform, id: string): IncidentTab => {
    const answer = readIncidentTab(platform.dependencies(), id)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
/** What matching and the tab know of an incident that the app made. */
const showOwn = (platform: MemoryPlatform): void => {
    const { number } = incident(platform, own(platform))
    const shortDescription = 'Users are repeatedly prompted for their password in Outlook'
    platform.incidentRows.set(own(platform), {
        sysId: own(platform),
        number,
        shortDescription,
        openedAt: NOW,
    })
}
const writes = (platform: MemoryPlatform): number =>
    [...platform.outageRows.incidents.values()].reduce((sum, row) => sum + row.writes.length, 0)

describe('a confirmed incident', () => {
    test('becomes a child of the incident of the issue, which the job makes first; the tab says all of it', () => {
        const platform = prepared()
        expect(decide(platform, 1, 'confirm').healthIssues[0]?.outage).toEqual({
            incident: null,
            linked: 0,
            state: 'waiting',
        })
        expect(writes(platform)).toBe(0)
        expect(work(platform)).toMatchObject({ linked: 1, waiting: 0 })
        expect(platform.outageRows.issueIncidents.values().next().value).toMatchObject({
            how: 'outage',
            state: 'open',
        })
        expect(parent(platform)).toBe(own(platform))
        expect(incident(platform, sysId(1)).writes[0]?.['work_notes']).toBe(
            `Linked to ${incident(platform, own(platform)).number}: Microsoft service health incident EX900001.`,
        )
        showOwn(platform)
        const { number } = incident(platform, own(platform))
        expect(read(platform, sysId(1)).healthIssues[0]?.outage).toEqual({
            incident: { sysId: own(platform), number },
            linked: 1,
            state: 'linked',
        })
        expect(read(platform, own(platform)).healthIssues[0]).toMatchObject({
            id: 'EX900001',
            outage: { linked: 1, state: 'itself' },
        })
        // Microsoft's posts are noted on it; then there is nothing left to write.
        expect(work(platform)).toMatchObject({ linked: 0, waiting: 0 })
        const before = writes(platform)
        expect(work(platform)).toMatchObject({ linked: 0, waiting: 0 })
        expect(writes(platform)).toBe(before)
    })

    test('is linked by the click itself once the incident of the issue is there', () => {
        const platform = prepared(2)
        decide(platform, 1, 'confirm')
        work(platform)
        showOwn(platform)
        expect(decide(platform, 2, 'confirm').healthIssues[0]?.outage).toMatchObject({
            state: 'linked',
            linked: 2,
        })
        expect(parent(platform, 2)).toBe(own(platform))
    })

    test('is not touched while outage mode is off, nor on a clone; switched on, it is linked', () => {
        const platform = prepared(1, { enabled: false })
        expect(decide(platform, 1, 'confirm').healthIssues[0]?.outage).toBeNull()
        work(platform)
        expect(writes(platform)).toBe(0)
        save(platform, {})
        platform.tenantRows.set(tenant().sysId, {
            ...(platform.tenantRows.get(tenant().sysId) ?? tenant()),
            instanceName: 'prod',
        })
        work(platform)
        decide(platform, 1, 'undo')
        decide(platform, 1, 'confirm')
        expect(writes(platform)).toBe(0)
        platform.tenantRows.set(tenant().sysId, {
            ...(platform.tenantRows.get(tenant().sysId) ?? tenant()),
            instanceName: 'dev1',
        })
        work(platform)
        expect(parent(platform)).toBe(own(platform))
    })

    test('that has another parent is left alone and says so', () => {
        const platform = prepared()
        const other = '7'.repeat(32)
        platform.dependencies().incidentWriter.update(sysId(1), { parent_incident: other })
        decide(platform, 1, 'confirm')
        work(platform)
        showOwn(platform)
        expect(parent(platform)).toBe(other)
        expect(read(platform, sysId(1)).healthIssues[0]?.outage?.state).toBe('other-parent')
    })

    test.each(['6', '7', '8'])('of state %s is not written', (state) => {
        const platform = prepared()
        platform.dependencies().incidentWriter.update(sysId(1), { state })
        decide(platform, 1, 'confirm')
        const before = writes(platform)
        work(platform)
        expect(writes(platform)).toBe(before)
    })

    test('of an issue whose incident a person has closed stays without parent, and none is made anew', () => {
        const platform = prepared(2)
        decide(platform, 1, 'confirm')
        work(platform)
        showOwn(platform)
        platform.dependencies().incidentWriter.update(own(platform), { state: '7' })
        decide(platform, 2, 'confirm')
        work(platform)
        expect(parent(platform, 2)).toBe('')
        expect(platform.outageRows.issueIncidents.size).toBe(1)
        expect(read(platform, sysId(2)).healthIssues[0]?.outage?.state).toBe('over')
    })
})

describe('unlinking sticks', () => {
    test.each(['undo', 'dismiss'] as const)(
        '%s takes the parent out, and nothing enters it again',
        (what) => {
            const platform = prepared(6, { automatic: true })
            decide(platform, 1, 'confirm')
            work(platform)
            expect(parent(platform)).toBe(own(platform))
            decide(platform, 1, what)
            expect(parent(platform)).toBe('')
            expect(incident(platform, sysId(1)).writes.slice(-1)[0]?.['work_notes']).toMatch(
                /^No longer linked to INC/,
            )
            work(platform)
            expect(parent(platform)).toBe('')
            // The person's own word links it again.
            decide(platform, 1, 'confirm')
            expect(parent(platform)).toBe(own(platform))
        },
    )

    test('a parent that somebody takes out by hand stays out', () => {
        const platform = prepared(6, { automatic: true })
        work(platform)
        expect(parent(platform)).toBe(own(platform))
        platform.dependencies().incidentWriter.update(sysId(1), { parent_incident: '' })
        work(platform)
        showOwn(platform)
        expect(parent(platform)).toBe('')
        expect(read(platform, sysId(1)).healthIssues[0]?.outage?.state).toBe('not-linked')
    })

    test('another parent that somebody entered meanwhile is not taken out', () => {
        const platform = prepared()
        decide(platform, 1, 'confirm')
        work(platform)
        platform.dependencies().incidentWriter.update(sysId(1), { parent_incident: '7'.repeat(32) })
        decide(platform, 1, 'undo')
        work(platform)
        expect(parent(platform)).toBe('7'.repeat(32))
    })
})

describe('linking by itself', () => {
    test('begins when enough open incidents match, and says that nobody did it', () => {
        const few = prepared(4, { automatic: true })
        work(few)
        expect(writes(few)).toBe(0)

        const many = prepared(5, { automatic: true })
        expect(work(many)).toMatchObject({ linked: 5 })
        expect(read(many, sysId(3)).healthIssues[0]).toMatchObject({
            decision: { state: 'confirmed', how: 'automatic' },
            outage: { state: 'linked', linked: 5 },
        })
        expect(work(many)).toMatchObject({ linked: 0 })
    })

    test('is off until it is switched on, and needs the score', () => {
        for (const outages of [{ automatic: false }, { automatic: true, minimumScore: 0.999 }]) {
            const platform = prepared(8, outages)
            work(platform)
            expect(writes(platform)).toBe(0)
        }
    })

    test('never concerns what a person decided, nor issues of the own environment', () => {
        const platform = prepared(7, { automatic: true })
        decide(platform, 1, 'dismiss')
        decide(platform, 2, 'confirm')
        decide(platform, 2, 'undo')
        work(platform)
        expect([1, 2, 3].map((n) => parent(platform, n) !== '')).toEqual([false, false, true])

        const own = prepared(8, { automatic: true })
        publish(own, graphIssue({ origin: 'customer', lastModifiedDateTime: '2026-11-21T08:59:00Z' }))
        work(own)
        expect(writes(own)).toBe(0)
    })

    test('a match of an older text does not count for the new one', () => {
        const platform = prepared(6, { automatic: true })
        const changed = platform.incidentRows.get(sysId(1))
        if (!changed) throw new Error('1')
        platform.incidentRows.set(sysId(1), { ...changed, shortDescription: 'Printer is on fire' })
        work(platform)
        expect([parent(platform, 1), parent(platform, 2)]).toEqual(['', own(platform)])
    })

    test("the issue's own incident, which bears its title, is neither counted nor linked to itself", () => {
        const platform = prepared(4, { automatic: true })
        decide(platform, 1, 'confirm')
        work(platform)
        showOwn(platform)
        storeIncidentMatches(platform.dependencies(), own(platform), platform.tenants.active())
        expect(platform.matches.read(own(platform)).matches).toHaveLength(1)
        work(platform)
        expect(parent(platform, 2)).toBe('')
        expect(incident(platform, own(platform)).parent).toBe('')
    })
})

test('a run writes no more incidents than it may; the rest waits for the next ones', () => {
    const platform = prepared(12, { automatic: true }, { writesPerRun: 5 })
    const linked = (): number =>
        Array.from({ length: 12 }, (_, n) => parent(platform, n + 1)).filter((id) => id !== '').length
    // The incident of the issue is the first write.
    expect(work(platform)).toMatchObject({ linked: 4, waiting: 8 })
    expect(linked()).toBe(4)
    work(platform)
    // Its work notes took one.
    expect(linked()).toBeLessThanOrEqual(9)
    for (let n = 0; n < 3; n += 1) work(platform)
    expect(linked()).toBe(12)
})

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

test('what the instance refuses is named in the log, tried again after an hour, and holds nothing else up', () => {
    const platform = prepared(2)
    platform.refusing.add(sysId(1))
    decide(platform, 1, 'confirm')
    decide(platform, 2, 'confirm')
    expect(work(platform)).toMatchObject({ linked: 1, refused: 1 })
    expect(platform.errors.map(({ code }) => code)).toContain('INCIDENT_LINK_REFUSED')
    platform.errors = []
    work(platform)
    expect(platform.errors).toEqual([])
    platform.refusing.clear()
    platform.at += 3_600_000
    expect(work(platform)).toMatchObject({ linked: 1 })
    expect(parent(platform)).toBe(own(platform))
})

test('a run that is cut at any write is completed by the next: each incident is linked once and noted once', () => {
    const scene = (): MemoryPlatform => prepared(5, { automatic: true })
    const whole = scene()
    whole.written = []
    work(whole)
    const cuts = whole.written.length
    expect(cuts).toBeGreaterThan(15)
    for (let cut = 1; cut <= cuts; cut += 1) {
        const platform = scene()
        platform.written = []
        platform.crashAt = cut
        expect(() => work(platform)).toThrow(Crash)
        platform.crashAt = Infinity
        // The lease of the node that died.
        platform.at += 11 * 60_000
        work(platform)
        work(platform)
        expect(platform.outageRows.issueIncidents.size).toBe(1)
        for (let n = 1; n <= 5; n += 1) {
            expect([cut, n, parent(platform, n)]).toEqual([cut, n, own(platform)])
            expect(incident(platform, sysId(n)).writes).toHaveLength(1)
        }
    }
})

test('a decision that is taken back while the job links it ends unlinked', () => {
    const platform = prepared()
    decide(platform, 1, 'confirm')
    platform.written = []
    let once = true
    platform.beforeWrite = () => {
        // The first write of an incident makes that of the issue, the second links.
        if (!once || platform.written.filter((what) => what === 'incident').length < 2) return
        once = false
        decide(platform, 1, 'undo')
    }
    work(platform)
    platform.beforeWrite = () => undefined
    expect(once).toBe(false)
    work(platform)
    expect(parent(platform)).toBe('')
})
