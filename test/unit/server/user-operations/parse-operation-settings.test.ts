import { parseOperationSettings } from '../../../../src/server/user-operations/configuration/parse-operation-settings.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../../../../src/server/user-operations/operation-settings.ts'

/** Settings as a client sends them, to be spoilt at one place. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = Record<string, any>

const parsed = (change: (settings: Document) => void) => {
    const document = JSON.parse(JSON.stringify(DEFAULT_OPERATION_SETTINGS)) as Document
    change(document)
    return parseOperationSettings(document)
}

test('the defaults are off, safe, and read as they were written', () => {
    expect(parsed(() => undefined)).toEqual({ settings: DEFAULT_OPERATION_SETTINGS, wrong: [] })
    expect(DEFAULT_OPERATION_SETTINGS.isOn).toBe(false)
    for (const policy of Object.values(DEFAULT_OPERATION_SETTINGS.kinds)) expect(policy.isOn).toBe(false)
})

test.each<[string, (settings: Document) => void, string]>([
    [
        'a tier below the least of the kind',
        (s) => (s['kinds']['reset-password'].tier = 1),
        'kinds.reset-password.tier',
    ],
    ['a tier that there is not', (s) => (s['kinds']['assign-license'].tier = 4), 'kinds.assign-license.tier'],
    ['a kind that there is not', (s) => (s['kinds']['delete-user'] = {}), 'kinds.delete-user'],
    ['minutes beyond an hour', (s) => (s['enrichment'].minutes = 61), 'enrichment.minutes'],
    ['a location of three letters', (s) => (s['licenses'].fixedLocation = 'FRA'), 'licenses.fixedLocation'],
    [
        'a runbook with a tier that is not for runbooks',
        (s) =>
            s['runbooks'].push({
                name: 'R',
                label: 'R',
                isOn: true,
                tier: 0,
                workerGroup: '',
                parameters: [],
                timeoutMinutes: 5,
                resetsPasswords: false,
            }),
        'runbooks[0].tier',
    ],
])('%s is told by its place', (_what, change, place) => {
    expect(parsed(change).wrong).toEqual([place])
})

test.each([undefined, null, 'x', [], { isOn: 'yes' }])(
    '%p is read as the defaults, and is not on',
    (document) => {
        const { settings, wrong } = parseOperationSettings(document)
        expect(settings.isOn).toBe(false)
        expect(wrong.length).toBeGreaterThan(0)
    },
)
