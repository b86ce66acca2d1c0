import { storeIncidentMatches } from '../../../../src/server/service-health/match-incident.ts'
import { graphIssue } from '../../../fakes/graph-issues.ts'
import type { MemoryPlatform } from '../../../fakes/memory-platform.ts'
import { Crash, tenant } from '../../../fakes/memory-platform.ts'
import {
    sysId,
    save,
    prepared,
    publish,
    work,
    decide,
    incident,
    parent,
    own,
    read,
    showOwn,
    writes,
} from '../../../fakes/outage-lab.ts'

describe('a confirmed incident', () => {
    test('becomes a child of the incident of the issue, which the job makes first; the tab says all of it', () => {
        const platform = prepared()
        expect(decide(platform, 1, 'confirm').healthIssues[0]?.outage).toEqual({
            incident: null,
            linked: 0,
            state: 'waiting',
            offer: 'adopt',
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
