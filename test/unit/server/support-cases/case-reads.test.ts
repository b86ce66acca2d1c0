import { readIncidentTab } from '../../../../src/server/incident-tab/read-incident-tab.ts'
import type { SetupState } from '../../../../src/server/setup/setup-state.ts'
import { readIncidentCases } from '../../../../src/server/support-cases/read-incident-cases.ts'
import { CasesLab, INCIDENT } from '../../../fakes/cases-lab.ts'
import { countCalls } from '../../../fakes/count-calls.ts'

/** What cases ask of the setup. */
const OF_SETUP = ['setup', 'results', 'linkedAccounts'] as const

function lab(changes: (state: SetupState) => Partial<SetupState> = () => ({})): CasesLab {
    const made = new CasesLab()
    made.platform.incidentRows.set(INCIDENT, {
        sysId: INCIDENT,
        number: 'INC0010001',
        shortDescription: 'Outlook keeps asking for the password',
        openedAt: made.platform.at,
    })
    for (const [key, row] of made.platform.revisions)
        made.platform.revisions.set(key, { ...row, state: { ...row.state, ...changes(row.state) } })
    return made
}

function opened({ platform, user }: CasesLab, mayOpenCases = true) {
    const { deps, calls } = countCalls({ ...platform.dependencies(), user: { ...user, mayOpenCases } }, [
        ...OF_SETUP,
    ])
    const tab = readIncidentTab(deps, INCIDENT)
    if (!tab.ok) throw new Error(tab.error.code)
    return { calls, tab: tab.value }
}

const withConnector = (state: SetupState): Partial<SetupState> => {
    const entries = {
        ...state.entries,
        'setup-type': { ...state.entries['setup-type'], supportBackend: 'connector' as const },
    }
    return { entries }
}

test('opening the tab reads the setup once, and no results of checks once it is complete', () => {
    const byHand = opened(lab())
    expect(byHand.tab.contactSupport.mayOpen).toBe(true)
    expect(byHand.calls).toEqual({ 'setup.latest': 1 })
    const complete = opened(
        lab((state) => {
            const { entries = state.entries } = withConnector(state)
            return { entries, inEffect: entries, completedAt: 1 }
        }),
    )
    expect(complete.tab.contactSupport.mayOpen).toBe(true)
    expect(complete.calls).toEqual({ 'setup.latest': 1 })
})

test('while the setup for a connector is open, its checks are read once too', () => {
    const { tab, calls } = opened(lab(withConnector))
    expect(tab.contactSupport.mayOpen).toBe(false)
    expect(tab.notices.map(({ code }) => code)).toEqual(['SETUP_INCOMPLETE'])
    expect(calls).toEqual({ 'setup.latest': 1, 'results.all': 1 })
})

test('for who may open no cases the tab reads nothing of the setup', () => {
    const { tab, calls } = opened(lab(), false)
    expect(tab.contactSupport.mayOpen).toBe(false)
    expect(calls).toEqual({})
})

test('the form is laid out from one look at the setup and the services', () => {
    const { deps, calls } = countCalls(lab().deps(), ['setup', 'results', 'issues', 'caseIncidents'])
    const cases = readIncidentCases(deps, INCIDENT)
    expect(cases).toMatchObject({
        value: { opening: { problems: [], proposal: { contactName: 'Omar Escalation' } } },
    })
    expect(calls).toEqual({
        'setup.latest': 1,
        'issues.services': 1,
        'caseIncidents.ofUser': 1,
        'caseIncidents.contact': 1,
    })
})

test('who may open no cases is laid out no form: neither contact, nor services, nor files are read', () => {
    const made = lab()
    made.user = { ...made.user, mayOpenCases: false }
    made.memory.incidentFiles.set(INCIDENT, [
        { sysId: 'e'.repeat(32), fileName: 'a.png', contentType: 'image/png', size: 1 },
    ])
    const { deps, calls } = countCalls(made.deps(), [
        'setup',
        'results',
        'issues',
        'caseIncidents',
        'caseFiles',
        'recommendations',
    ])
    expect(readIncidentCases(deps, INCIDENT)).toMatchObject({
        value: {
            opening: {
                problems: [{ code: 'CASE_ROLE_MISSING' }],
                proposal: { title: '', contactMail: '' },
                services: [],
                files: [],
            },
        },
    })
    expect(calls).toEqual({ 'setup.latest': 1, 'caseIncidents.ofUser': 1 })
})

test('a setup that nobody began is one read too', () => {
    const made = lab()
    made.platform.revisions.clear()
    const { tab, calls } = opened(made)
    expect(tab.contactSupport.mayOpen).toBe(false)
    expect(calls).toEqual({ 'setup.latest': 1 })
})
