import type { Diagnostics } from '../../../../../src/server/setup/diagnostics/diagnostics-view.ts'
import { readDiagnostics } from '../../../../../src/server/setup/diagnostics/read-diagnostics.ts'
import { NEW_SYNC_STATE } from '../../../../../src/server/setup/tenant.ts'
import { NOW, tenant } from '../../../../fakes/memory-platform.ts'
import {
    call,
    CALL_ID,
    CHECKS_OF_TEST,
    completeState,
    dependencies,
    enteredState,
    MAIL,
    resultFor,
    type Given,
} from './diagnostics-fake.ts'

const GREEN = [resultFor('oauth-tables-readable'), resultFor('graph-token')]

function read(given: Given = {}, correlation = ''): Diagnostics {
    const answer = readDiagnostics(dependencies(given), CHECKS_OF_TEST, correlation)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
const steps = ({ state }: Diagnostics): readonly string[] => state.nextSteps.map(({ text }) => text)
const explained = ({ knownProblems }: Diagnostics): readonly number[] =>
    knownProblems.filter(({ explanations }) => explanations.length > 0).map(({ number }) => number)

test('before anybody set anything up, the page says so and leads to Setup', () => {
    const page = read({ tenants: [] })
    expect(page.state).toMatchObject({
        tone: 'warning',
        title: 'The setup steps are not complete.',
        revision: 0,
        completedAt: null,
        tenants: [],
        instance: { name: 'dev1', confirmedName: null, isClone: false },
        app: { scope: 'x_mioms_m365_assis', version: '0.1.0', build: 'glide-local' },
    })
    // Nothing runs before somebody agreed.
    expect(steps(page)).toEqual(['Open Setup and complete its steps.'])
    expect(page.state.features.map(({ isOn }) => isOn)).toEqual([false, false, false, false])
    // The guide's rows with "complete the setup steps".
    expect(explained(page)).toEqual([2, 4, 6])
})

test('what an admin connected without Setup is shown as running', () => {
    const { state } = read()
    expect(state.features[0]).toMatchObject({ feature: 'service-health', isOn: true })
    expect(state.title).toBe('The setup steps are not complete.')
})

test('once somebody agreed, the page asks for the first run of the checks', () => {
    expect(steps(read({ state: enteredState() }))).toEqual([
        'Open Setup and complete its steps.',
        'No check has run yet: choose Test setup.',
    ])
})

test('complete and green: nothing to do, what is chosen is on', () => {
    const page = read({ state: completeState(), results: GREEN })
    expect(page.state).toMatchObject({ tone: 'positive', title: 'Setup is complete, and no check fails.' })
    expect(steps(page)).toEqual([])
    expect(page.state.features).toMatchObject([
        { feature: 'service-health', isOn: true, why: 'It is chosen and set up.' },
        { feature: 'support-cases', isOn: true, why: 'It is chosen and set up.' },
        { feature: 'secure-score', isOn: false, why: 'It is not chosen in Setup.' },
        { feature: 'user-operations', isOn: false, why: 'It is not chosen in Setup.' },
    ])
    expect(page.checks.map(({ id, status }) => [id, status])).toEqual([
        ['oauth-tables-readable', 'pass'],
        ['graph-token', 'pass'],
    ])
    // Checks that do not apply to what is chosen are not there, neither are their group and heading.
    expect(page.checkGroups.map(({ group }) => group)).toEqual(['instance', 'graph'])
    expect(page.checkFeatures.map(({ feature }) => feature)).toEqual(['setup', 'service-health'])
    expect(explained(page)).toEqual([])
})

test('only the last step is open: the final set up step, in the words of the guide', () => {
    const page = read({ state: enteredState(), results: GREEN })
    expect(page.state.title).toBe('Only the final set up step is open.')
    expect(page.state.nextSteps[0]?.url).toBe('/x_mioms_m365_assis_setup.do?step=complete')
    expect(explained(page)).toEqual([3, 5, 7])
})

test('a failing check turns the page red, and explains what it explains', () => {
    const page = read({
        state: completeState(),
        results: [resultFor('oauth-tables-readable'), resultFor('graph-token', true)],
    })
    expect(page.state).toMatchObject({
        tone: 'critical',
        title: 'Setup is complete. Checks that fail: 1.',
    })
    expect(steps(page)).toEqual([
        'Mend what the failing checks name, from the top, then run Test setup again.',
    ])
    expect(page.checks[1]).toMatchObject({
        message: 'No token for contoso.com.',
        fix: 'Mend contoso.com.',
        code: 'ENTRA_SECRET_EXPIRED',
    })
    expect(explained(page)).toEqual([2, 4, 6, 9, 11, 13])
})

test('a result of other entries counts as not run', () => {
    const stale = GREEN.map((result) => ({ ...result, subject: 'what was entered before' }))
    expect(read({ state: completeState(), results: stale }).checks.map(({ status }) => status)).toEqual([
        'not-run',
        'not-run',
    ])
})

test('a clone is told before all else', () => {
    const page = read({ state: completeState({ instanceName: 'prod' }), results: GREEN })
    expect(page.state).toMatchObject({
        tone: 'critical',
        title: 'This instance is a copy: nothing is sent to Microsoft.',
        instance: { confirmedName: 'prod', isClone: true },
    })
    expect(page.state.nextSteps[0]?.url).toBe('#instance')
    expect(page.state.features.some(({ isOn }) => isOn)).toBe(false)
    expect(explained(page)).toContain(3)
})

test('a tenant that was connected on another instance is named, though the setup is of this one', () => {
    const page = read({ state: completeState(), results: GREEN, tenants: [tenant({ instanceName: 'prod' })] })
    expect(page.state).toMatchObject({
        instance: { isClone: false },
        tenants: [{ connectedOn: 'prod' }],
    })
    expect(explained(page)).toContain(3)
})

test('without setup is no fault', () => {
    const page = read({ state: enteredState({ withoutSetup: true }), results: GREEN, tenants: [] })
    expect(page.state).toMatchObject({ tone: 'info', title: 'The app runs without any setup.' })
    expect(steps(page)).toEqual(['To get service health and cases, go through Setup.'])
    expect(explained(page)).toEqual([])
})

test('changes that wait for the next Complete are told', () => {
    const state = completeState()
    const changed = { ...state, entries: { ...state.entries, repository: { repositoryId: 'other' } } }
    expect(steps(read({ state: changed, results: GREEN }))).toEqual([
        'Changes were entered in Setup: they take effect when the integration is completed again.',
    ])
})

test('failures are the calls with a code, with the sentence of the code and the name of the tenant', () => {
    const page = read({ state: completeState(), results: GREEN, calls: [call(), call({ errorCode: null })] })
    expect(page.calls).toMatchObject({
        correlation: '',
        calls: [
            {
                tenant: 'Contoso',
                code: 'NETWORK_UNREACHABLE',
                message: 'The host … could not be reached.',
                clientRequestId: CALL_ID,
                httpStatus: 0,
            },
        ],
    })
    expect(explained(page)).toEqual([9, 11, 13])
})

test('a failure of last week explains nothing today', () => {
    const old = call({ startedAt: NOW - 7 * 24 * 3600_000 })
    expect(explained(read({ state: completeState(), results: GREEN, calls: [old] }))).toEqual([])
})

test('a correlation ID finds calls that went well too, and the log lines of the same id', () => {
    const good = call({ errorCode: null, httpStatus: 200, requestId: 'abc-123' })
    for (const id of [CALL_ID, ' abc-123 ']) {
        const { calls } = read({ calls: [good, call({ clientRequestId: 'other' })] }, id)
        expect(calls.correlation).toBe(id.trim())
        expect(calls.calls).toMatchObject([{ code: null, message: '', httpStatus: 200 }])
        expect(decodeURIComponent(calls.logUrl)).toBe(
            `/syslog_list.do?sysparm_query=source=x_mioms_m365_assis^messageLIKE${id.trim()}^ORDERBYDESCsys_created_on`,
        )
    }
})

test.each(["x' OR 1=1", 'a^ORDERBYsys_id', 'a,b', MAIL, 'a'.repeat(65)])(
    'what cannot be an id is refused: %s',
    (correlation) => {
        const answer = readDiagnostics(dependencies(), CHECKS_OF_TEST, correlation)
        expect(answer).toMatchObject({ ok: false, error: { code: 'REQUEST_INVALID' } })
        expect(JSON.stringify(answer)).not.toContain(correlation)
    },
)

test("a tenant's last error, its pauses and waiting calls are shown", () => {
    const row = tenant({
        sync: {
            ...NEW_SYNC_STATE,
            lastSuccessAt: NOW - 3600_000,
            lastError: {
                code: 'MICROSOFT_UNAVAILABLE',
                parameters: ['503'],
                correlationId: CALL_ID,
                at: NOW,
                since: NOW,
            },
        },
    })
    const given: Given = {
        state: completeState(),
        results: GREEN,
        tenants: [row],
        waiting: [
            {
                kind: 'sync-service-health',
                tenantId: row.sysId,
                idempotencyKey: 'k',
                nextAttemptAt: NOW - 11 * 60_000,
            },
            {
                kind: 'sync-service-health',
                tenantId: 'gone',
                idempotencyKey: 'l',
                nextAttemptAt: NOW + 1000,
            },
        ],
    }
    const deps = dependencies(given)
    deps.platform.throttles.set(row.sysId, {
        'service-communications': { until: NOW + 60_000, failures: 2 },
        past: { until: NOW - 1, failures: 1 },
    })
    const answer = readDiagnostics(deps, CHECKS_OF_TEST, '')
    expect(answer).toMatchObject({
        value: {
            state: {
                tenants: [
                    {
                        name: 'Contoso',
                        lastError: { message: expect.stringContaining('503'), code: 'MICROSOFT_UNAVAILABLE' },
                    },
                ],
            },
            waiting: [
                { tenant: 'Contoso', isOverdue: true },
                { tenant: '', isOverdue: false },
            ],
            pauses: [{ tenant: 'Contoso', service: 'service-communications' }],
        },
    })
})

test('nothing is written, and no mail address is in the answer', () => {
    const deps = dependencies({ state: completeState(), results: GREEN, calls: [call()] })
    const answer = readDiagnostics(deps, CHECKS_OF_TEST, '')
    expect(deps.platform.written).toEqual([])
    expect(deps.platform.sent).toEqual([])
    expect(JSON.stringify(answer)).not.toContain(MAIL)
})
