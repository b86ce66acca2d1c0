import { storeIncidentMatches } from '../../../../src/server/service-health/match-incident.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { NOT_LINKED } from '../../../../src/server/service-health/issue-match.ts'
import { learnedMatcher } from '../../../../src/server/service-health/learned-matcher.ts'
import { readIncidentTab } from '../../../../src/server/incident-tab/read-incident-tab.ts'
import type { Incident } from '../../../../src/server/incident-tab/incident.ts'
import { graphIssue, otherIssues } from '../../../fakes/graph-issues.ts'
import { Crash, jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

export const INCIDENT: Incident = {
    sysId: '1'.repeat(32),
    number: 'INC0010001',
    shortDescription: 'Outlook keeps asking for my password since this morning',
    openedAt: NOW - 30 * 60_000,
}

const withHealth = (items: unknown[] = [graphIssue(), ...otherIssues()]): MemoryPlatform => {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.incidentRows.set(INCIDENT.sysId, INCIDENT)
    platform.answer = () => jsonAnswer(200, { value: items })
    syncServiceHealth(platform.dependencies(), tenant())
    return platform
}
const match = (platform: MemoryPlatform) =>
    storeIncidentMatches(platform.dependencies(), INCIDENT.sysId, platform.tenants.active())
const stored = (platform: MemoryPlatform) => platform.matches.read(INCIDENT.sysId)

test('the issue that explains the incident is stored with its reason, and the header says on what', () => {
    const platform = withHealth()
    expect(match(platform)).toBe('stored')
    const { header, matches } = stored(platform)
    expect(matches[0]).toMatchObject({
        reason: expect.stringMatching(/^Exchange Online · .*password/),
    })
    expect(platform.issues.bySysIds(matches.map(({ issueSysId }) => issueSysId))[0]?.id).toBe('EX900001')
    expect(header?.textHash).toBe(platform.digest.md5(INCIDENT.shortDescription))
})

test('an incident that nothing explains gets a header and no match', () => {
    const platform = withHealth()
    platform.incidentRows.set(INCIDENT.sysId, {
        ...INCIDENT,
        shortDescription: 'Coffee machine on floor 3 leaks',
    })
    match(platform)
    expect(stored(platform)).toMatchObject({ matches: [] })
    expect(stored(platform).header).toBeDefined()
})

test('what is current is not evaluated again; new text or new knowledge is', () => {
    const platform = withHealth()
    match(platform)
    expect(match(platform)).toBe('current')
    platform.incidentRows.set(INCIDENT.sysId, { ...INCIDENT, shortDescription: 'Cannot join Teams meetings' })
    expect(match(platform)).toBe('stored')
    expect(stored(platform).matches).toHaveLength(1)
    platform.answer = () =>
        jsonAnswer(200, { value: [graphIssue({ id: 'MO1', lastModifiedDateTime: '2026-11-21T08:59:00Z' })] })
    syncServiceHealth(platform.dependencies(), platform.tenants.active()[0] ?? tenant())
    expect(match(platform)).toBe('stored')
})

test('every cut: an evaluation that dies at any write, repeated, ends in the same state', () => {
    const prepare = (): MemoryPlatform => {
        const platform = withHealth()
        match(platform)
        platform.incidentRows.set(INCIDENT.sysId, {
            ...INCIDENT,
            shortDescription: 'Teams meetings cannot be joined',
        })
        platform.written = []
        return platform
    }
    const whole = prepare()
    match(whole)
    const writes = whole.written.length
    expect(writes).toBeGreaterThan(1)
    for (let cut = 1; cut <= writes; cut += 1) {
        const platform = prepare()
        platform.crashAt = cut
        expect(() => match(platform)).toThrow(Crash)
        platform.crashAt = Infinity
        match(platform)
        expect(platform.matchState()).toEqual(whole.matchState())
    }
})

test('a text that changed while it was evaluated drops the outcome', () => {
    const platform = withHealth()
    const deps = platform.dependencies()
    const incidents = { ...deps.incidents }
    let reads = 0
    incidents.bySysId = () => {
        reads += 1
        return reads === 1 ? INCIDENT : { ...INCIDENT, shortDescription: 'Never mind' }
    }
    const outcome = storeIncidentMatches({ ...deps, incidents }, INCIDENT.sysId, platform.tenants.active())
    expect(outcome).toBe('superseded')
    expect(stored(platform)).toEqual({ header: undefined, matches: [], decisions: [] })
})

test('what an older evaluation leaves while a newer one is at work is not shown', () => {
    const platform = withHealth()
    const newer = {
        ...platform.dependencies(),
        matcher: { ...learnedMatcher, version: 'newer', over: () => ({ rank: () => [] }) },
    }
    // The newer one has read what is stored and finds nothing; the older one writes its suggestion and its header in between.
    let once = true
    platform.beforeWrite = () => {
        if (!once) return
        once = false
        match(platform)
    }
    storeIncidentMatches(newer, INCIDENT.sysId, platform.tenants.active())
    expect(stored(platform).matches).toHaveLength(1)
    const tab = readIncidentTab(newer, INCIDENT.sysId)
    expect(tab).toMatchObject({ ok: true, value: { healthIssues: [] } })
    // The next evaluation takes it away.
    platform.headerRows.clear()
    storeIncidentMatches(newer, INCIDENT.sysId, platform.tenants.active())
    expect(stored(platform).matches).toEqual([])
})

test("an agent's word outlives a new evaluation", () => {
    const platform = withHealth()
    match(platform)
    const [first] = stored(platform).matches
    if (!first) throw new Error('no match')
    const decision = {
        incidentSysId: INCIDENT.sysId,
        issueSysId: first.issueSysId,
        state: 'dismissed' as const,
        how: 'agent' as const,
        by: platform.user.sysId,
        at: NOW,
        score: first.score,
        reason: first.reason,
    }
    platform.matches.addDecision('d'.repeat(32), decision, NOT_LINKED)
    platform.headerRows.clear()
    match(platform)
    expect(stored(platform).decisions).toMatchObject([decision])
})

test('an issue outside the time window of the incident is no candidate', () => {
    const platform = withHealth([
        graphIssue({
            isResolved: true,
            startDateTime: '2026-11-01T00:00:00Z',
            endDateTime: '2026-11-18T00:00:00Z',
        }),
        graphIssue({ id: 'EX2', startDateTime: '2026-11-23T00:00:00Z' }),
    ])
    match(platform)
    expect(stored(platform).matches).toEqual([])
})

test('an incident that is gone is left alone', () => {
    const platform = withHealth()
    expect(storeIncidentMatches(platform.dependencies(), '9'.repeat(32), platform.tenants.active())).toBe(
        'gone',
    )
})
