import fc from 'fast-check'
import { DEFAULT_SETTINGS } from '../../../../src/server/service-health/settings/health-settings.ts'
import { parseHealthSettings } from '../../../../src/server/service-health/settings/parse-health-settings.ts'
import { parseSaveSettings } from '../../../../src/server/service-health/settings/save-settings.ts'

const copy = (): Record<string, never> =>
    JSON.parse(JSON.stringify(DEFAULT_SETTINGS)) as Record<string, never>

test('what is written is what is read', () => {
    expect(parseHealthSettings(copy())).toEqual({ settings: DEFAULT_SETTINGS, wrong: [] })
})

test('any junk is read to settings that are off where it cannot be understood, and every such place is named', () => {
    fc.assert(
        fc.property(fc.anything(), (junk) => {
            const { settings, wrong } = parseHealthSettings(junk)
            expect(wrong.length).toBeGreaterThan(0)
            expect(settings.incidents.create).toBe(false)
            expect(settings.outages.enabled).toBe(false)
            expect(settings.writesPerRun).toBe(50)
        }),
    )
})

test.each([
    ['a misspelt switch', ['incidents', 'creat'], true, 'incidents.creat'],
    ['a switch that is a word', ['incidents', 'create'], 'true', 'incidents.create'],
    ['a cap of nothing', ['writesPerRun'], 0, 'writesPerRun'],
    ['half a write', ['writesPerRun'], 1.5, 'writesPerRun'],
    ['an outage of one incident', ['outages', 'fromIncidents'], 1, 'outages.fromIncidents'],
    ['rules that are no list', ['incidents', 'rules'], {}, 'incidents.rules'],
])('%s is named by its path', (_, path, value, expected) => {
    const document: Record<string, unknown> = copy()
    const [first = '', second] = path
    if (second === undefined) document[first] = value
    else (document[first] as Record<string, unknown>)[second] = value
    expect(parseHealthSettings(document).wrong).toEqual([expected])
    const body = parseSaveSettings({ revision: 0, settings: document })
    expect(body).toEqual({ ok: false, error: expected })
})

test('an unknown origin in a rule is named, and what stands there never is', () => {
    const document: Record<string, unknown> = copy()
    const rule = {
        id: '1',
        name: 'R',
        active: true,
        when: { services: [], classifications: [], origins: ['canary-secret'], statuses: [] },
        then: { ...DEFAULT_SETTINGS.incidents.defaults, create: true },
    }
    document['incidents'] = { ...DEFAULT_SETTINGS.incidents, rules: [rule] }
    const { wrong } = parseHealthSettings(document)
    expect(wrong).toEqual(['incidents.rules[0].when.origins[0]'])
    expect(JSON.stringify(wrong)).not.toContain('canary')
})
