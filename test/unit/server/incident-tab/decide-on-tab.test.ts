import { decideOnTab } from '../../../../src/server/incident-tab/decide-on-tab.ts'
import type { DecisionBody, IncidentTab } from '../../../../src/server/incident-tab/incident-tab.ts'
import { readIncidentTab } from '../../../../src/server/incident-tab/read-incident-tab.ts'
import { storeIncidentMatches } from '../../../../src/server/service-health/match-incident.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { graphIssue, otherIssues } from '../../../fakes/graph-issues.ts'
import { Crash, jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const INCIDENT = {
    sysId: '1'.repeat(32),
    number: 'INC0010001',
    shortDescription: 'Outlook keeps asking for my password since this morning',
    openedAt: NOW - 30 * 60_000,
}
const ANA = '5'.repeat(32)
const OMAR = '6'.repeat(32)

function prepared(): MemoryPlatform {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.incidentRows.set(INCIDENT.sysId, INCIDENT)
    platform.userNames.set(ANA, 'Ana Agent').set(OMAR, 'Omar Escalation')
    platform.answer = () => jsonAnswer(200, { value: [graphIssue(), ...otherIssues()] })
    syncServiceHealth(platform.dependencies(), tenant())
    return platform
}

const issue = (platform: MemoryPlatform, id: string, tenantId = tenant().sysId): string => {
    const found = [...platform.issueRows].find(
        ([, row]) => row.issue.id === id && row.tenantId === tenantId,
    )?.[0]
    if (!found) throw new Error(id)
    return found
}

const outcome = (platform: MemoryPlatform, body: unknown, by = ANA, id = 'EX900001') =>
    decideOnTab(
        { ...platform.dependencies(), user: { ...platform.user, sysId: by } },
        INCIDENT.sysId,
        issue(platform, id),
        body,
    )

function decide(platform: MemoryPlatform, body: DecisionBody, by = ANA, id = 'EX900001'): IncidentTab {
    const answer = outcome(platform, body, by, id)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
const read = (platform: MemoryPlatform): IncidentTab => {
    const answer = readIncidentTab(platform.dependencies(), INCIDENT.sysId)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
const ids = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id)

test('what was confirmed stands first, with who and when, and keeps the score and reason that were seen', () => {
    const platform = prepared()
    const before = read(platform).healthIssues[0]
    const tab = decide(platform, { decision: 'confirm' })
    expect(tab.healthIssues[0]).toEqual({
        ...before,
        decision: {
            state: 'confirmed',
            how: 'agent',
            by: 'Ana Agent',
            at: new Date(NOW).toISOString(),
        },
    })
    expect([...platform.decisionRows.values()]).toMatchObject([
        { state: 'confirmed', score: before?.score, reason: before?.reason, by: ANA },
    ])
    expect(read(platform)).toEqual(tab)
})

test('what was dismissed is listed apart and comes back when it is undone', () => {
    const platform = prepared()
    const dismissed = decide(platform, { decision: 'dismiss' })
    expect(ids(dismissed.healthIssues)).not.toContain('EX900001')
    expect(dismissed.dismissed).toMatchObject([{ id: 'EX900001', decision: { state: 'dismissed' } }])
    const undone = decide(platform, { decision: 'undo' }, OMAR)
    expect(undone.dismissed).toEqual([])
    expect(undone.healthIssues[0]).toMatchObject({ id: 'EX900001', decision: null })
    // The trace stays: nothing may link this pair by itself again.
    expect([...platform.decisionRows.values()]).toMatchObject([{ state: 'undone', by: OMAR }])
})

test.each(['confirm', 'dismiss'] as const)('%s survives re-matching, a new index and a new text', (what) => {
    const platform = prepared()
    decide(platform, { decision: what })
    const again = {
        ...platform.dependencies(),
        matcher: { ...platform.dependencies().matcher, version: 'x' },
    }
    storeIncidentMatches(again, INCIDENT.sysId, platform.tenants.active())
    platform.incidentRows.set(INCIDENT.sysId, { ...INCIDENT, shortDescription: 'Something else entirely' })
    storeIncidentMatches(again, INCIDENT.sysId, platform.tenants.active())
    for (const stored of [true, false]) {
        if (!stored) platform.headerRows.clear()
        const tab = read(platform)
        expect(ids(what === 'confirm' ? tab.healthIssues : tab.dismissed)).toEqual(['EX900001'])
        expect(ids(what === 'confirm' ? tab.dismissed : tab.healthIssues)).not.toContain('EX900001')
    }
})

test('a re-match that is under way cannot undo a decision that is made meanwhile', () => {
    const platform = prepared()
    let once = true
    platform.beforeWrite = () => {
        if (!once) return
        once = false
        decide(platform, { decision: 'dismiss' })
    }
    storeIncidentMatches(platform.dependencies(), INCIDENT.sysId, platform.tenants.active())
    expect(once).toBe(false)
    expect(ids(read(platform).dismissed)).toEqual(['EX900001'])
})

test('saying the same again writes no decision and keeps who said it first', () => {
    const platform = prepared()
    const first = decide(platform, { decision: 'confirm' })
    platform.written = []
    platform.at += 60_000
    const second = decide(platform, { decision: 'confirm', seen: 'none' }, OMAR)
    expect(second.healthIssues[0]?.decision).toEqual(first.healthIssues[0]?.decision)
    expect(platform.written).toEqual([])
    expect(decide(prepared(), { decision: 'undo' }).healthIssues[0]?.decision).toBeNull()
})

test('of two agents, who had not seen the decision of the first is told whose it is', () => {
    const platform = prepared()
    decide(platform, { decision: 'confirm', seen: 'none' })
    expect(outcome(platform, { decision: 'dismiss', seen: 'none' }, OMAR)).toMatchObject({
        ok: false,
        error: { code: 'MATCH_DECIDED', status: 409, parameters: ['Ana Agent'] },
    })
    expect(read(platform).healthIssues[0]?.decision?.state).toBe('confirmed')
    // Who saw it may say otherwise.
    expect(decide(platform, { decision: 'dismiss', seen: 'confirmed' }, OMAR).dismissed).toMatchObject([
        { decision: { by: 'Omar Escalation' } },
    ])
})

test('two agents at the same moment: the database lets one in, the other learns who', () => {
    const platform = prepared()
    storeIncidentMatches(platform.dependencies(), INCIDENT.sysId, platform.tenants.active())
    let once = true
    platform.beforeWrite = () => {
        if (!once) return
        once = false
        decide(platform, { decision: 'dismiss', seen: 'none' }, OMAR)
    }
    expect(outcome(platform, { decision: 'confirm', seen: 'none' })).toMatchObject({
        ok: false,
        error: { code: 'MATCH_DECIDED', parameters: ['Omar Escalation'] },
    })
    expect([...platform.decisionRows.values()]).toMatchObject([{ state: 'dismissed', by: OMAR }])
})

test('an open issue that was not suggested can be confirmed all the same', () => {
    const platform = prepared()
    const tab = decide(platform, { decision: 'confirm' }, ANA, 'TM900003')
    expect(tab.healthIssues[0]).toMatchObject({ id: 'TM900003', reason: '', score: 0 })
    // Taken back, it is no longer an explanation.
    expect(ids(decide(platform, { decision: 'undo' }, ANA, 'TM900003').healthIssues)).toEqual(['EX900001'])
})

test('what was dismissed is not listed again among what is open for the service', () => {
    const platform = prepared()
    const tab = decide(platform, { decision: 'dismiss' })
    expect(tab.healthIssues).toEqual([])
    expect(tab.detectedServices).toEqual(['Exchange Online'])
    expect(ids(tab.openForService)).toEqual(['EX900002'])
})

test('one issue of two tenants is one card with one decision', () => {
    const platform = prepared()
    const other = tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam' })
    platform.tenantRows.set(other.sysId, other)
    syncServiceHealth(platform.dependencies(), other)
    expect(ids(decide(platform, { decision: 'dismiss' }).healthIssues)).not.toContain('EX900001')
    expect(read(platform).dismissed).toMatchObject([{ id: 'EX900001', tenant: 'Contoso, Fabrikam' }])
    const answer = decideOnTab(
        platform.dependencies(),
        INCIDENT.sysId,
        issue(platform, 'EX900001', other.sysId),
        { decision: 'confirm', seen: 'dismissed' },
    )
    expect(answer).toMatchObject({
        ok: true,
        value: { healthIssues: [{ id: 'EX900001', decision: { state: 'confirmed' } }], dismissed: [] },
    })
})

test('a crash at any write leaves no half decision, and deciding again completes it', () => {
    const whole = prepared()
    whole.written = []
    const wanted = decide(whole, { decision: 'confirm' })
    const writes = whole.written.length
    expect(whole.written).toContain('decision')
    for (let cut = 1; cut <= writes; cut += 1) {
        const platform = prepared()
        platform.written = []
        platform.crashAt = cut
        expect(() => decide(platform, { decision: 'confirm' })).toThrow(Crash)
        platform.crashAt = Infinity
        expect(decide(platform, { decision: 'confirm' })).toEqual(wanted)
    }
})

test.each([
    [{}, 'REQUEST_INVALID'],
    [{ decision: 'confirmed' }, 'REQUEST_INVALID'],
    [{ decision: 'confirm', seen: 'suggested' }, 'REQUEST_INVALID'],
    [null, 'REQUEST_INVALID'],
])('%j is refused and nothing is stored', (body, code) => {
    const platform = prepared()
    platform.written = []
    expect(outcome(platform, body)).toMatchObject({ ok: false, error: { code } })
    expect(platform.written).toEqual([])
})

test('who may not read gets 404, who may not write 403, an issue that is gone 404; nothing is stored', () => {
    const platform = prepared()
    platform.written = []
    platform.unchangeable.add(INCIDENT.sysId)
    expect(read(platform).mayDecide).toBe(false)
    expect(outcome(platform, { decision: 'confirm' })).toMatchObject({
        ok: false,
        error: { code: 'INCIDENT_NOT_WRITABLE', status: 403 },
    })
    platform.unreadable.add(INCIDENT.sysId)
    expect(outcome(platform, { decision: 'confirm' })).toMatchObject({
        error: { code: 'INCIDENT_NOT_FOUND', status: 404 },
    })
    platform.unreadable.clear()
    platform.unchangeable.clear()
    const unknown = ['9'.repeat(32), 'x']
    expect(
        unknown.map((id) => {
            const answer = decideOnTab(platform.dependencies(), INCIDENT.sysId, id, { decision: 'confirm' })
            return answer.ok ? '' : answer.error.code
        }),
    ).toEqual(['ISSUE_NOT_FOUND', 'REQUEST_INVALID'])
    expect(platform.written).toEqual([])
})
