import { OF_SERVER } from '../../../../src/client/automatic-incidents/of-server.ts'
import {
    draftsOf as draftsBut,
    isDirty,
    NO_DRAFTS,
    usable as usableBut,
    withDrafts,
    type Drafts,
} from '../../../../src/client/shared/settings-drafts.ts'
import { withValue } from '../../../../src/client/shared/settings-path.ts'
import {
    DEFAULT_SETTINGS as SAVED,
    type HealthSettings,
} from '../../../../src/server/service-health/settings/health-settings.ts'
import { rule } from '../../../automation-lab.ts'

const draftsOf = (saved: HealthSettings, given: HealthSettings): Drafts => draftsBut(saved, given, OF_SERVER)
const usable = (saved: HealthSettings, drafts: Drafts): Drafts => usableBut(saved, drafts, OF_SERVER)
const entered = (...changes: readonly (readonly [string, unknown])[]): HealthSettings =>
    changes.reduce((settings, [path, value]) => withValue(settings, path, value), SAVED)

test('only what differs from what is saved is a draft, and it shows above what is saved', () => {
    const settings = entered(['incidents.create', true], ['incidents.defaults.category', 'software'])
    const drafts = draftsOf(SAVED, settings)
    expect(drafts).toEqual({ 'incidents.create': true, 'incidents.defaults.category': 'software' })
    expect(withDrafts(SAVED, drafts)).toEqual(settings)
})

test('entering again what is saved leaves nothing unsaved', () => {
    const there = withValue(SAVED, 'incidents.create', true)
    const back = withValue(there, 'incidents.create', false)
    expect(isDirty(draftsOf(SAVED, there))).toBe(true)
    expect(draftsOf(SAVED, back)).toEqual(NO_DRAFTS)
})

test('since when issues get an incident is never a draft: the server decides it', () => {
    expect(draftsOf(SAVED, entered(['incidents.since', 5]))).toEqual({})
    expect(usable(SAVED, { 'incidents.since': 5 })).toEqual({})
})

test('what somebody else saved stands below what was entered, and only that', () => {
    const drafts = draftsOf(SAVED, entered(['incidents.rules', [rule('mine', {}, {})]]))
    const theirs = entered(['writesPerRun', 7], ['incidents.resolve', true])
    const shown = withDrafts(theirs, usable(theirs, drafts))
    expect(shown.writesPerRun).toBe(7)
    expect(shown.incidents.resolve).toBe(true)
    expect(shown.incidents.rules.map(({ name }) => name)).toEqual(['mine'])
})

test('what they saved the same is no draft any more', () => {
    const drafts = draftsOf(SAVED, entered(['incidents.create', true]))
    expect(usable(entered(['incidents.create', true]), drafts)).toEqual({})
})

test.each([
    ['of a place that is gone', { 'incidents.former': 'x' }],
    ['with a text for a list', { 'incidents.rules': 'x' }],
    ['with a list for a text', { 'incidents.resolutionCode': [] }],
    ['with nothing', { 'incidents.create': null }],
])('a kept draft %s is left out', (_, drafts) => {
    expect(usable(SAVED, drafts)).toEqual({})
})
