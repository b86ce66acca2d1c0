import {
    fieldsOf,
    MOST_DAYS,
    OF_SERVER,
    shownSettings,
    toSave,
    wrongDays,
} from '../../../../src/client/security-configuration/entered-settings.ts'
import { draftsOf, usable } from '../../../../src/client/shared/settings-drafts.ts'
import { withValue } from '../../../../src/client/shared/settings-path.ts'
import { parseTicketSettings } from '../../../../src/server/security-tickets/configuration/parse-ticket-settings.ts'
import {
    DEFAULT_TICKET_SETTINGS as SAVED,
    type TicketSettings,
} from '../../../../src/server/security-tickets/ticket-settings.ts'

const PAGE = {
    settings: SAVED,
    kinds: [
        { kind: 'change_request', label: 'Change request', states: [], closeCodes: [] },
        {
            kind: 'incident',
            label: 'Incident',
            states: [
                { value: '1', label: 'New' },
                { value: 'on.hold [v.2]', label: 'Waiting for us' },
            ],
            closeCodes: [],
        },
    ],
} as const

const OWN = 'kinds.incident.states.on.hold [v.2]'
const entered = (...changes: readonly (readonly [string, unknown])[]): TicketSettings =>
    changes.reduce((settings, [path, value]) => withValue(settings, path, value), fieldsOf(PAGE))

test('every state of the instance has a place, also one that is nothing yet; saving leaves that out', () => {
    expect(fieldsOf(PAGE).kinds.incident.states).toEqual({
        ...SAVED.kinds.incident.states,
        'on.hold [v.2]': '',
    })
    expect(toSave(fieldsOf(PAGE))).toEqual(SAVED)
})

test('a state that was nothing becomes one, whatever its value is written with', () => {
    const settings = entered([OWN, 'inProgress'])
    expect(draftsOf(fieldsOf(PAGE), settings, OF_SERVER)).toEqual({ [OWN]: 'inProgress' })
    expect(toSave(shownSettings(PAGE, { [OWN]: 'inProgress' })).kinds.incident.states).toEqual({
        ...SAVED.kinds.incident.states,
        'on.hold [v.2]': 'inProgress',
    })
})

test('a state that is gone is taken out', () => {
    const saved = toSave(entered(['kinds.incident.states.8', '']))
    expect(Object.keys(saved.kinds.incident.states)).toEqual(['1', '2', '3', '6', '7'])
    expect(saved.kinds.change_request).toEqual(SAVED.kinds.change_request)
})

test('connecting is never a draft', () => {
    expect(draftsOf(fieldsOf(PAGE), entered(['isConnected', true]), OF_SERVER)).toEqual({})
    expect(usable(fieldsOf(PAGE), { isConnected: true, closeWhenDone: true }, OF_SERVER)).toEqual({
        closeWhenDone: true,
    })
})

test('what somebody else saved stands below what was entered, and only that', () => {
    const drafts = draftsOf(fieldsOf(PAGE), entered(['whenLost', 'reopen'], [OWN, 'open']), OF_SERVER)
    const theirs = {
        ...PAGE,
        settings: withValue(withValue(SAVED, 'closeWhenDone', true), 'whenLost', 'create'),
    }
    const shown = shownSettings(theirs, usable(fieldsOf(theirs), drafts, OF_SERVER))
    expect(shown).toMatchObject({ closeWhenDone: true, whenLost: 'reopen' })
    expect(shown.kinds.incident.states).toMatchObject({ 'on.hold [v.2]': 'open' })
})

test.each([0, 1, MOST_DAYS])('%s days are taken here as by the server', (days) => {
    const settings = entered(['kinds.incident.dueInDays', days])
    expect(wrongDays(settings)).toEqual([])
    expect(parseTicketSettings(toSave(settings)).wrong).toEqual([])
})

test.each([MOST_DAYS + 1, 'many', ''])('%j days are refused here as by the server', (days) => {
    const settings = entered(['kinds.incident.dueInDays', days])
    expect(wrongDays(settings)).toEqual(['kinds.incident.dueInDays'])
    expect(parseTicketSettings(toSave(settings)).wrong).toEqual(['kinds.incident.dueInDays'])
})
