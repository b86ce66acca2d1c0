import { readIncidentTab } from '../../../../src/server/incident-tab/read-incident-tab.ts'
import { storeIncidentMatches } from '../../../../src/server/service-health/match-incident.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { graphIssue, otherIssues } from '../../../fakes/graph-issues.ts'
import { jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const INCIDENT = {
    sysId: '1'.repeat(32),
    number: 'INC0010001',
    shortDescription: 'Outlook keeps asking for my password since this morning',
    openedAt: NOW - 30 * 60_000,
}

const prepared = (): MemoryPlatform => {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.incidentRows.set(INCIDENT.sysId, INCIDENT)
    platform.answer = () => jsonAnswer(200, { value: [graphIssue(), ...otherIssues()] })
    syncServiceHealth(platform.dependencies(), tenant())
    return platform
}
const read = (platform: MemoryPlatform) => {
    const outcome = readIncidentTab(platform.dependencies(), INCIDENT.sysId)
    if (!outcome.ok) throw new Error(outcome.error.code)
    return outcome.value
}

test('the card tells what, where, since when, what is new, what comes next and why', () => {
    const tab = read(prepared())
    expect(tab.incident).toEqual({
        sysId: INCIDENT.sysId,
        number: 'INC0010001',
        shortDescription: INCIDENT.shortDescription,
    })
    expect(tab.healthIssues[0]).toMatchObject({
        id: 'EX900001',
        title: 'Users are repeatedly prompted for their password in Outlook',
        service: 'Exchange Online',
        classification: 'incident',
        status: 'serviceDegradation',
        isResolved: false,
        startedAt: '2026-11-21T06:00:00.000Z',
        endedAt: null,
        lastUpdate: { at: '2026-11-21T08:10:00.123Z' },
        nextUpdateAt: '2026-11-21T11:00:00.000Z',
        reason: expect.stringMatching(/^Exchange Online · .*password/),
        tenant: null,
        adminCenterUrl: 'https://admin.microsoft.com/#/servicehealth/:/alerts/EX900001',
    })
    expect(tab.knowledge).toEqual({ state: 'current', asOf: new Date(NOW).toISOString() })
    expect(tab.notices).toEqual([])
    expect(tab.answeredAt).toBe(new Date(NOW).toISOString())
})

test('a stored match and a computed one show the same; reading writes and sends nothing', () => {
    const platform = prepared()
    const computed = read(platform)
    storeIncidentMatches(platform.dependencies(), INCIDENT.sysId, platform.tenants.active())
    platform.written = []
    expect(read(platform)).toEqual(computed)
    expect(platform.written).toEqual([])
    expect(platform.sent).toHaveLength(1)
})

const unexplained = (shortDescription: string): MemoryPlatform => {
    const platform = prepared()
    platform.incidentRows.set(INCIDENT.sysId, { ...INCIDENT, shortDescription })
    return platform
}

test('where nothing explains the incident, what is open for the service that it names is listed, without a reason', () => {
    const platform = unexplained(
        'Microsoft Teams: please add a new owner to the team of the finance department',
    )
    const suite = graphIssue({
        id: 'MO900005',
        title: 'Admin center is slow',
        service: 'Microsoft 365 suite',
    })
    const ended = { isResolved: true, endDateTime: '2026-11-21T07:00:00Z' }
    platform.answer = () =>
        jsonAnswer(200, {
            value: [
                ...otherIssues(),
                suite,
                graphIssue({ id: 'TM900006', service: 'Microsoft Teams', title: 'Chat', ...ended }),
            ],
        })
    platform.at += 300_000
    syncServiceHealth(platform.dependencies(), platform.tenants.active()[0] ?? tenant())
    const tab = read(platform)
    expect(tab.healthIssues).toEqual([])
    expect(tab.detectedServices).toEqual(['Microsoft Teams'])
    expect(tab.openForService.map(({ id }) => id).sort()).toEqual(['MO900005', 'TM900003'])
    expect(tab.openForService[0]).toMatchObject({ reason: '', score: 0, decision: null })
})

test('a text that names no service gets no list, and where something explains it nobody needs one', () => {
    const nothing = read(unexplained('Printer on floor 3 prints blank pages'))
    expect(nothing).toMatchObject({ healthIssues: [], detectedServices: [], openForService: [] })
    expect(read(prepared())).toMatchObject({ detectedServices: [], openForService: [] })
})

test('at most ten open issues are listed, each once although several tenants have it', () => {
    const platform = unexplained(
        'Microsoft Teams: please add a new owner to the team of the finance department',
    )
    const many = Array.from({ length: 14 }, (_, index) =>
        graphIssue({
            id: `TM91${String(index).padStart(4, '0')}`,
            title: 'Some reports',
            impactDescription: 'Reports',
            service: 'Microsoft Teams',
            startDateTime: `2026-11-20T${String(index).padStart(2, '0')}:00:00Z`,
        }),
    )
    const other = tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam' })
    platform.tenantRows.set(other.sysId, other)
    platform.answer = () => jsonAnswer(200, { value: many })
    platform.at += 300_000
    for (const each of platform.tenants.active()) syncServiceHealth(platform.dependencies(), each)
    const open = read(platform).openForService
    expect(open).toHaveLength(10)
    expect(new Set(open.map(({ id }) => id)).size).toBe(10)
})

test('with Microsoft away the tab says how old its knowledge is and what is wrong', () => {
    const platform = prepared()
    platform.answer = () => ({ kind: 'failure', reason: 'unreachable', text: 'connection refused' })
    platform.at += 20 * 60_000
    syncServiceHealth(platform.dependencies(), platform.tenants.active()[0] ?? tenant())
    const tab = read(platform)
    expect(tab.healthIssues).toHaveLength(1)
    expect(tab.knowledge).toEqual({ state: 'stale', asOf: new Date(NOW).toISOString() })
    expect(tab.notices).toMatchObject([
        {
            code: 'NETWORK_UNREACHABLE',
            severity: 'warning',
            message: 'The host graph.microsoft.com could not be reached.',
        },
    ])
})

test('before any sync nothing is known; without a tenant the sentence of the guide says what to do', () => {
    const platform = new MemoryPlatform()
    platform.incidentRows.set(INCIDENT.sysId, INCIDENT)
    expect(read(platform)).toMatchObject({
        knowledge: { state: 'not-connected', asOf: null },
        notices: [
            {
                code: 'SETUP_INCOMPLETE',
                message:
                    'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.',
                whoFixes: 'servicenow-admin',
            },
        ],
    })
    platform.tenantRows.set(tenant().sysId, tenant())
    expect(read(platform).knowledge).toEqual({ state: 'never', asOf: null })
})

test('one issue of two tenants is one card that names both', () => {
    const platform = prepared()
    const other = tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam' })
    platform.tenantRows.set(other.sysId, other)
    syncServiceHealth(platform.dependencies(), other)
    const cards = read(platform).healthIssues
    expect(cards.map(({ id }) => id)).toEqual(['EX900001'])
    expect(cards[0]?.tenant).toBe('Contoso, Fabrikam')
})

test('of several tenants the one read longest ago decides how old the knowledge is', () => {
    const platform = prepared()
    platform.tenantRows.set('b'.repeat(32), tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam' }))
    expect(read(platform).knowledge.state).toBe('stale')
})

test('what the user may not read answers the same as what does not exist', () => {
    const platform = prepared()
    platform.unreadable.add(INCIDENT.sysId)
    const refused = readIncidentTab(platform.dependencies(), INCIDENT.sysId)
    const missing = readIncidentTab(platform.dependencies(), '9'.repeat(32))
    expect(refused).toEqual(missing)
    expect(missing).toMatchObject({ ok: false, error: { code: 'INCIDENT_NOT_FOUND', status: 404 } })
})

test.each(['', 'INC0010001', '1'.repeat(31), `${'1'.repeat(31)}^`, "x' or 1=1"])(
    '%p is no sys_id',
    (sysId) => {
        expect(readIncidentTab(prepared().dependencies(), sysId)).toMatchObject({
            ok: false,
            error: { code: 'REQUEST_INVALID', status: 400 },
        })
    },
)
