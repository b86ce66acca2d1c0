import { actOnConnection } from '../../../../../src/server/security-tickets/configuration/act-on-connection.ts'
import { parseTicketSettings } from '../../../../../src/server/security-tickets/configuration/parse-ticket-settings.ts'
import { readConfiguration } from '../../../../../src/server/security-tickets/configuration/read-configuration.ts'
import { removeStored } from '../../../../../src/server/security-tickets/configuration/remove-stored.ts'
import { saveConfiguration } from '../../../../../src/server/security-tickets/configuration/save-configuration.ts'
import { receiveAuthorization } from '../../../../../src/server/security-tickets/inbound/receive-authorization.ts'
import type {
    ConfigurationOutcome,
    ConfigurationView,
} from '../../../../../src/server/security-tickets/security-tickets-view.ts'
import {
    DEFAULT_TICKET_SETTINGS,
    type KindSettings,
    type TicketSettings,
} from '../../../../../src/server/security-tickets/ticket-settings.ts'
import { tenant } from '../../../../fakes/memory-platform.ts'
import { action, ANNA, GROUP, SENDER, scoreSetup, TicketsLab } from '../../../../fakes/tickets-lab.ts'

const labOf = (settings: Partial<TicketSettings> = { isConnected: true }): TicketsLab => {
    const lab = new TicketsLab(settings)
    lab.caller = { sysId: ANNA, isAdmin: true }
    return lab
}
const view = (lab: TicketsLab): ConfigurationView => {
    const read = readConfiguration(lab.deps())
    if (!read.ok) throw new Error(read.error.code)
    return read.value
}
const save = (lab: TicketsLab, settings: unknown, revision = 1): ConfigurationOutcome => {
    const saved = saveConfiguration(lab.deps(), { revision, settings })
    if (!saved.ok) throw new Error(`${saved.error.code} ${saved.error.parameters.join()}`)
    return saved.value
}
const withIncident = (
    changes: Partial<KindSettings>,
    more: Partial<TicketSettings> = {},
): TicketSettings => ({
    ...DEFAULT_TICKET_SETTINGS,
    isConnected: true,
    ...more,
    kinds: {
        ...DEFAULT_TICKET_SETTINGS.kinds,
        incident: { ...DEFAULT_TICKET_SETTINGS.kinds.incident, ...changes },
    },
})

describe('a settings document', () => {
    test('the defaults are one, and come back as they are', () => {
        expect(parseTicketSettings(JSON.parse(JSON.stringify(DEFAULT_TICKET_SETTINGS)))).toEqual({
            settings: DEFAULT_TICKET_SETTINGS,
            wrong: [],
        })
    })

    test('what is wrong is named by its place, what is missing has its default', () => {
        const { settings, wrong } = parseTicketSettings({
            isConnected: 'yes',
            kinds: {
                change_request: {
                    ...DEFAULT_TICKET_SETTINGS.kinds.change_request,
                    states: { '1': 'closed' },
                },
                incident: {
                    ...DEFAULT_TICKET_SETTINGS.kinds.incident,
                    dueInDays: -1,
                    writes: { open: 1 },
                    colour: 'red',
                },
            },
            whenLost: 'shout',
        })
        for (const place of [
            'isConnected',
            'kinds.change_request.states.1',
            'kinds.incident.colour',
            'kinds.incident.dueInDays',
            'kinds.incident.writes.open',
            'closeWhenDone',
            'whenLost',
            'commentAtMicrosoft',
        ])
            expect(wrong).toContain(place)
        expect(settings.kinds.incident.dueInDays).toBe(30)
        expect(parseTicketSettings(undefined).settings).toEqual(DEFAULT_TICKET_SETTINGS)
    })

    test('keys of every kind survive, also __proto__', () => {
        const states = JSON.parse('{"__proto__":"done","constructor":"open"}') as Record<string, unknown>
        const { settings } = parseTicketSettings(withIncident({ states: states as never }))
        expect(Object.getPrototypeOf(settings.kinds.incident.states)).toBe(Object.prototype)
    })
})

describe('what the page shows', () => {
    test('choices of this instance, names of groups, what removing does, what is exchanged', () => {
        const lab = labOf(withIncident({ assignmentGroup: GROUP }))
        const shown = view(lab)
        expect(shown.kinds.map(({ kind, states }) => [kind, states.length])).toEqual([
            ['change_request', 8],
            ['incident', 6],
        ])
        expect(shown.names).toEqual({ [GROUP]: 'Security' })
        expect(shown.ticketStates.map(({ label }) => label)).toEqual([
            'Open',
            'In progress',
            'Done',
            'Canceled',
        ])
        expect(shown.changed).toEqual({ by: 'Anna Admin', at: expect.any(String) })
        expect(shown.history).toHaveLength(1)
        expect(shown.removal.deletes.length * shown.removal.keeps.length).toBeGreaterThan(3)
        expect(shown.dataExchange.receives.join()).toContain('recommendation category')
        expect(shown.problems).toEqual([])
    })

    test('the checklist with how to validate each; none where Setup expects no sender', () => {
        const lab = labOf()
        const { checklist, sender } = view(lab)
        expect(checklist.map(({ id, status }) => [id, status])).toEqual([
            ['oauth-entity', 'not-run'],
            ['integration-user', 'not-run'],
            ['authorization', 'warn'],
        ])
        const words = JSON.stringify(checklist)
        for (const part of [
            'System OAuth > Application Registry',
            'User Administration > Users',
            'Do not use your personal credentials.',
            'Not You',
            'single sign-on',
            'm365.sender',
        ])
            expect(words).toContain(part)
        expect(sender).toMatchObject({
            isExpected: true,
            authorizedAt: null,
            waitsUntil: null,
            url: 'https://dev1.service-now.com/api/x_mioms_m365_assis/v1/inbound/security_tickets',
            testUrl:
                'https://dev1.service-now.com/api/x_mioms_m365_assis/v1/inbound/security_tickets/authorization',
        })
        const choices = scoreSetup().entries['setup-type']
        lab.state = scoreSetup({ 'setup-type': { ...choices, receivesSecurityTickets: false } })
        expect([view(lab).checklist, view(lab).sender.isExpected]).toEqual([[], false])
    })
})

describe('saving', () => {
    test('one revision for a change, none for no change; the connection is not saved here', () => {
        const lab = labOf()
        expect(save(lab, { ...view(lab).settings, isConnected: false }).saved).toBe(true)
        expect(lab.tickets.revisions).toHaveLength(1)
        const outcome = save(lab, { ...view(lab).settings, closeWhenDone: true, isConnected: false })
        expect([outcome.saved, outcome.page.revision, outcome.page.settings.isConnected]).toEqual([
            true,
            2,
            true,
        ])
        expect(outcome.page.history[0]?.changed).toEqual(['closeWhenDone'])
    })

    test('of two admins the later one is told who was faster', () => {
        const lab = labOf()
        const { settings } = view(lab)
        save(lab, { ...settings, closeWhenDone: true })
        expect(saveConfiguration(lab.deps(), { revision: 1, settings })).toMatchObject({
            error: { code: 'TICKET_SETTINGS_CHANGED', parameters: ['Anna Admin'] },
        })
        // At the very same moment.
        const deps = lab.deps()
        const raced = saveConfiguration(
            { ...deps, ticketSettings: { ...deps.ticketSettings, append: () => false } },
            { revision: 2, settings: { ...settings, whenLost: 'reopen' } },
        )
        expect(raced).toMatchObject({ error: { code: 'TICKET_SETTINGS_CHANGED' } })
    })

    test.each([
        [null],
        [{ revision: 1 }],
        [{ revision: '1', settings: DEFAULT_TICKET_SETTINGS }],
        [{ revision: 1, settings: DEFAULT_TICKET_SETTINGS, more: 1 }],
        [{ revision: 1, settings: { ...DEFAULT_TICKET_SETTINGS, kinds: {} } }],
    ])('what cannot be understood is refused: %j', (body) => {
        expect(saveConfiguration(labOf().deps(), body)).toMatchObject({ error: { code: 'REQUEST_INVALID' } })
    })

    test('a mapping that does not fit is refused at its place, and nothing is saved', () => {
        const { states, writes } = DEFAULT_TICKET_SETTINGS.kinds.incident
        const problemsOf = (changes: Partial<KindSettings>, more: Partial<TicketSettings> = {}) => {
            const lab = labOf()
            const { saved, problems } = save(lab, withIncident(changes, more))
            expect(lab.tickets.revisions).toHaveLength(saved ? 2 : 1)
            return problems.map(({ path, blocks }) => (blocks ? path : `(${path})`))
        }
        expect(problemsOf({ states: { ...states, '18': 'done' } })).toEqual(['kinds.incident.states.18'])
        expect(problemsOf({ writes: { ...writes, done: '18' } })).toEqual(['kinds.incident.writes.done'])
        expect(problemsOf({ writes: { ...writes, done: '1' } })).toEqual(['kinds.incident.writes.done'])
        expect(problemsOf({ closeCode: 'nonsense' })).toEqual(['kinds.incident.closeCode'])
        expect(problemsOf({ assignmentGroup: 'd'.repeat(32) })).toEqual(['kinds.incident.assignmentGroup'])
        expect(problemsOf({ writes: { ...writes, done: '' } }, { closeWhenDone: true })).toEqual([
            'kinds.incident.writes.done',
        ])
        expect(problemsOf({ writes: { ...writes, open: '' } }, { whenLost: 'reopen' })).toEqual([
            'kinds.incident.writes.open',
        ])
        // A hint, or a kind that is not offered, blocks nothing.
        const { '3': onHold, ...fewer } = states
        expect(onHold).toBe('inProgress')
        expect(problemsOf({ states: fewer })).toEqual(['(kinds.incident.states.3)'])
        expect(problemsOf({ isOffered: false, closeCode: 'nonsense' })).toEqual([
            '(kinds.incident.closeCode)',
        ])
        expect(problemsOf({}, { commentAtMicrosoft: true })).toEqual(['(commentAtMicrosoft)'])
    })

    test('states that only other instances have do no harm; a table that cannot be read does', () => {
        const lab = labOf()
        lab.tickets.stateChoices = {
            ...lab.tickets.stateChoices,
            incident: lab.tickets.stateChoices.incident.filter(({ value }) => value !== '3'),
        }
        const { saved, problems } = save(lab, { ...view(lab).settings, closeWhenDone: true })
        expect([saved, problems.map(({ path }) => path)]).toEqual([true, ['kinds.incident.states.3']])
        const deps = lab.deps()
        const closed = saveConfiguration(
            { ...deps, ticketRecords: { ...deps.ticketRecords, isReadable: () => false } },
            { revision: 2, settings: { ...view(lab).settings, whenLost: 'create' } },
        )
        expect(closed).toMatchObject({ ok: true, value: { saved: false } })
    })
})

describe('the connection', () => {
    const act = (lab: TicketsLab, name: unknown, sync: () => void = () => undefined) =>
        actOnConnection(lab.deps(), { action: name }, sync)

    test('connect: a revision, then the first read; again: nothing new', () => {
        const lab = labOf({ isConnected: false })
        let reads = 0
        const connected = act(lab, 'connect', () => (reads += 1))
        expect(connected).toMatchObject({ ok: true, value: { connection: { state: 'connected' } } })
        expect([lab.tickets.revisions.length, reads]).toEqual([2, 1])
        act(lab, 'connect', () => (reads += 1))
        expect([lab.tickets.revisions.length, reads]).toEqual([2, 2])
    })

    test('connect is refused with the reason while something is missing', () => {
        const codeOf = (change: (lab: TicketsLab) => void): string => {
            const lab = labOf({ isConnected: false })
            change(lab)
            const outcome = act(lab, 'connect', () => {
                throw new Error('nothing is read')
            })
            return outcome.ok ? '' : outcome.error.code
        }
        const { entries } = scoreSetup()
        const choices = { ...entries['setup-type'], features: [] }
        expect(codeOf((lab) => (lab.state = scoreSetup({ 'setup-type': choices })))).toBe(
            'SECURE_SCORE_NOT_CHOSEN',
        )
        expect(codeOf((lab) => (lab.state = { ...scoreSetup(), completedAt: null, inEffect: null }))).toBe(
            'SETUP_INCOMPLETE',
        )
    })

    test('remove deletes what was read portion by portion, and leaves tickets, records and the rest', () => {
        const lab = labOf()
        for (let count = 0; count < 1200; count += 1) {
            const one = action(`control-${String(count)}`)
            lab.tickets.actionRows.set(one.sysId, { action: one, hash: '' })
        }
        const sync = { lastSuccessAt: 1, lastAttemptAt: 1, nextAttemptAt: 2, lastError: null }
        lab.tickets.syncs.set(tenant().sysId, sync)
        expect(removeStored(lab.deps())).toBe(0)
        expect(act(lab, 'remove')).toMatchObject({ value: { connection: { state: 'ready' } } })
        expect(lab.tickets.actionRows.size).toBe(700)
        expect([removeStored(lab.deps()), removeStored(lab.deps()), removeStored(lab.deps())]).toEqual([
            500, 200, 0,
        ])
        expect(lab.tickets.syncs.get(tenant().sysId)?.lastSuccessAt).toBeNull()
    })

    test('what another admin saves at the same moment is kept', () => {
        const lab = labOf()
        const deps = lab.deps()
        let isRaced = false
        const append: typeof deps.ticketSettings.append = (sysId, revision) => {
            if (!isRaced) {
                isRaced = true
                save(lab, { ...view(lab).settings, closeWhenDone: true })
            }
            return deps.ticketSettings.append(sysId, revision)
        }
        actOnConnection(
            { ...deps, ticketSettings: { ...deps.ticketSettings, append } },
            { action: 'remove' },
            () => undefined,
        )
        expect(view(lab).settings).toMatchObject({ closeWhenDone: true, isConnected: false })
    })

    test('authorize waits, the call of the sender ends it, and the page sees both', () => {
        const lab = labOf()
        expect(act(lab, 'authorize')).toMatchObject({
            value: { sender: { authorizedAt: null, waitsUntil: expect.any(String) } },
        })
        expect(act(lab, 'stop-waiting')).toMatchObject({ value: { sender: { waitsUntil: null } } })
        act(lab, 'authorize')
        lab.caller = { sysId: SENDER, isAdmin: false }
        receiveAuthorization(lab.deps(), { contentLength: 2, text: () => '{}' })
        lab.caller = { sysId: ANNA, isAdmin: true }
        const { sender, checklist } = view(lab)
        expect(sender).toMatchObject({ authorizedAt: expect.any(String), waitsUntil: null })
        expect(checklist[2]?.status).toBe('pass')
        const choices = scoreSetup().entries['setup-type']
        lab.state = scoreSetup({ 'setup-type': { ...choices, receivesSecurityTickets: false } })
        expect(act(lab, 'authorize')).toMatchObject({ error: { code: 'TICKET_SENDER_NOT_EXPECTED' } })
    })

    test.each([[undefined], ['disconnect'], [7]])('%p is no action', (name) => {
        expect(act(labOf(), name)).toMatchObject({ error: { code: 'REQUEST_INVALID' } })
    })
})
