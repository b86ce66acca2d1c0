import { connectionView } from '../../../../src/server/security-tickets/connection-view.ts'
import { connectionState } from '../../../../src/server/security-tickets/connection.ts'
import { receiveAuthorization } from '../../../../src/server/security-tickets/inbound/receive-authorization.ts'
import { CHECKS } from '../../../../src/server/setup/check-registry.ts'
import { found, type CheckStatus } from '../../../../src/server/setup/check.ts'
import { newSetup } from '../../../../src/server/setup/setup-state.ts'
import { tenant } from '../../../fakes/memory-platform.ts'
import { ANNA, scoreSetup, TicketsLab } from '../../../fakes/tickets-lab.ts'

test('every combination has one state, and what was connected stays so', () => {
    const states = [undefined, 'not-chosen', 'setup-steps', 'final-set-up-step'] as const
    const all = states.map((unready) =>
        [false, true].map((isRefused) =>
            [false, true].map((isConnected) => connectionState({ unready, isRefused, isConnected })),
        ),
    )
    expect(all).toEqual([
        [
            ['ready', 'connected'],
            ['refused', 'connected'],
        ],
        [
            ['not-chosen', 'not-chosen'],
            ['not-chosen', 'not-chosen'],
        ],
        [
            ['setup', 'setup'],
            ['setup', 'setup'],
        ],
        [
            ['setup', 'setup'],
            ['setup', 'setup'],
        ],
    ])
})

const admin = (lab: TicketsLab): TicketsLab => {
    lab.caller = { sysId: ANNA, isAdmin: true }
    return lab
}
const result = (lab: TicketsLab, id: string, status: Exclude<CheckStatus, 'pass'>): void => {
    const check = CHECKS.find((one) => one.id === id)
    if (!check || !lab.state) throw new Error(id)
    lab.resultRows.set(id, {
        ...found(status, { message: 'It is broken.', fix: 'Mend it.', whoFixes: 'entra-admin' }),
        id,
        subject: check.subject(lab.state),
        ranAt: 0,
        since: 0,
    })
}

describe('what the page is told', () => {
    test('before the setup: each state with what comes next, and a link for admins alone', () => {
        const lab = admin(new TicketsLab({ isConnected: false }))
        const choices = scoreSetup().entries['setup-type']
        lab.state = scoreSetup({ 'setup-type': { ...choices, features: ['service-health'] } })
        expect(connectionView(lab.deps())).toMatchObject({
            state: 'not-chosen',
            status: 'Microsoft Secure Score is not part of the setup.',
            link: { url: '/x_mioms_m365_assis_setup.do?step=setup-type' },
            lastReadAt: null,
            problem: null,
        })
        lab.state = { ...newSetup('dev1'), agreedAt: 1 }
        expect(connectionView(lab.deps())).toMatchObject({
            state: 'setup',
            nextStep: 'A ServiceNow admin completes the setup steps for the app.',
        })
        lab.caller = { ...lab.caller, isAdmin: false }
        expect(connectionView(lab.deps()).link).toBeNull()
    })

    test('a failing check that reading needs refuses; one that it does not need, or of other entries, does not', () => {
        const lab = admin(new TicketsLab({ isConnected: false }))
        expect(connectionView(lab.deps()).state).toBe('ready')
        for (const id of ['sync-ran', 'integration-user', 'permission-application-read-all'])
            result(lab, id, id === 'sync-ran' ? 'warn' : 'fail')
        result(lab, 'graph-token', 'not-run')
        expect(connectionView(lab.deps()).state).toBe('ready')
        result(lab, 'permission-securityevents-read-all', 'fail')
        expect(connectionView(lab.deps())).toMatchObject({
            state: 'refused',
            status: 'It is broken.',
            nextStep: 'Mend it.',
            link: { url: '/x_mioms_m365_assis_diagnostics.do' },
        })
    })

    test('ready tells admins what to choose, and others whom to ask', () => {
        const lab = admin(new TicketsLab({ isConnected: false }))
        const words = connectionView(lab.deps()).nextStep
        lab.caller = { ...lab.caller, isAdmin: false }
        expect([words, connectionView(lab.deps()).nextStep]).toEqual([
            'Choose Connect. The score and the improvement actions are read then.',
            'A ServiceNow admin opens this page and chooses Connect.',
        ])
    })

    test('connected: first read to come, sender to be authorized, nothing left', () => {
        const lab = admin(new TicketsLab())
        const { sysId } = tenant()
        expect(connectionView(lab.deps()).nextStep).toContain('for the first time')
        const sync = {
            lastSuccessAt: lab.platform.at,
            lastAttemptAt: lab.platform.at,
            nextAttemptAt: null,
            lastError: null,
        }
        lab.tickets.syncs.set(sysId, sync)
        const view = connectionView(lab.deps())
        expect(view.nextStep).toContain('choose Authorize')
        expect(view.link?.url).toBe('/x_mioms_m365_assis_security_configuration.do')
        expect(view.lastReadAt).toBe(new Date(lab.platform.at).toISOString())
        lab.caller = { sysId: lab.state?.inEffect?.['integration-user'].user ?? '', isAdmin: false }
        receiveAuthorization(lab.deps(), { contentLength: 2, text: () => '{}' })
        expect(connectionView(lab.deps())).toMatchObject({ status: 'Connected.', nextStep: '' })
    })

    test('why the last read failed, and when it is tried again', () => {
        const lab = new TicketsLab()
        lab.tickets.syncs.set(tenant().sysId, {
            lastSuccessAt: null,
            lastAttemptAt: 1,
            nextAttemptAt: lab.platform.at + 60_000,
            lastError: {
                code: 'GRAPH_PERMISSION_MISSING',
                parameters: ['SecurityEvents.Read.All'],
                correlationId: 'c-1',
            },
        })
        const view = connectionView(lab.deps())
        // Beside the time of the next attempt no other time is promised.
        expect(view.nextStep).not.toContain('for the first time')
        expect(view.problem).toMatchObject({
            code: 'GRAPH_PERMISSION_MISSING',
            fix: expect.stringContaining('SecurityEvents.Read.All'),
            correlationId: 'c-1',
            nextAttemptAt: new Date(lab.platform.at + 60_000).toISOString(),
        })
    })
})
