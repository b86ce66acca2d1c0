import { parseIncidentTab } from '../../../../src/client/incident-tab/parse-incident-tab.ts'
import { RECOMMENDATIONS } from './recommended.ts'

const ISSUE = {
    sysId: 'a'.repeat(32),
    origin: 'microsoft',
    outage: { incident: { sysId: 'b'.repeat(32), number: 'INC0010042' }, linked: 3, state: 'linked' },
    decision: { state: 'confirmed', how: 'agent', by: 'Ana Agent', at: '2026-11-21T09:00:00Z' },
    id: 'EX1234567',
    title: 'Users are asked for their password',
    service: 'Exchange Online',
    classification: 'incident',
    status: 'serviceDegradation',
    isResolved: false,
    userImpact: 'Users are asked for their password.',
    startedAt: '2026-11-21T08:00:00Z',
    endedAt: null,
    lastUpdate: { at: '2026-11-21T09:00:00Z', text: 'Being repaired.' },
    nextUpdateAt: '2026-11-21T11:00:00Z',
    reason: 'Exchange Online · sign-in',
    score: 0.8,
    tenant: null,
    adminCenterUrl: 'https://admin.microsoft.com/',
}
const TAB = {
    incident: { sysId: 'x', number: 'INC0010001', shortDescription: 'x' },
    healthIssues: [ISSUE],
    dismissed: [],
    detectedServices: ['Exchange Online'],
    openForService: [],
    mayDecide: true,
    recommendations: RECOMMENDATIONS,
    contactSupport: { adminCenterUrl: 'https://admin.microsoft.com/', mayOpen: false, cases: 0 },
    knowledge: { state: 'current', asOf: '2026-11-21T09:30:00Z' },
    notices: [],
    answeredAt: '2026-11-21T09:00:00.000Z',
    user: { language: 'en', timeZone: 'UTC', isAdmin: false },
}

describe('the answer of the API', () => {
    it('is taken as it is', () => {
        expect(parseIncidentTab(TAB)).toBe(TAB)
    })

    it('may lack what Microsoft has not said', () => {
        const tab = { ...TAB, healthIssues: [{ ...ISSUE, lastUpdate: null, nextUpdateAt: null }] }
        expect(parseIncidentTab(tab)).toBe(tab)
    })

    it.each(Object.keys(TAB))('is refused without "%s"', (name) => {
        expect(parseIncidentTab({ ...TAB, [name]: undefined })).toBeNull()
    })

    it.each([
        { startedAt: '' },
        { endedAt: 'yesterday' },
        { nextUpdateAt: undefined },
        { lastUpdate: { at: null, text: 'x' } },
        { lastUpdate: { at: '2026-11-21T09:00:00Z' } },
        { status: null },
        { outage: { incident: {}, linked: 3, state: 'linked' } },
        { outage: undefined },
        { decision: { state: 'confirmed' } },
        { adminCenterUrl: undefined },
    ])('is refused when an issue has %p', (part) => {
        expect(parseIncidentTab({ ...TAB, healthIssues: [ISSUE, { ...ISSUE, ...part }] })).toBeNull()
    })

    it('is refused when the time of the last read is none', () => {
        expect(parseIncidentTab({ ...TAB, knowledge: { state: 'current', asOf: 'now' } })).toBeNull()
    })

    it('is refused when a notice says nothing', () => {
        expect(parseIncidentTab({ ...TAB, notices: [{ code: 'X', severity: 'error' }] })).toBeNull()
    })

    it.each([undefined, null, 'text', 1, []])('is refused when it is %p', (value) => {
        expect(parseIncidentTab(value)).toBeNull()
    })
})
