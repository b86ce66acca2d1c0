import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run } = smallInstance()
const API = 'api-reference/server-api-reference'

/** Documented classes that are not here: a script learns which one it was. */
const refuses = (expression: string, what: string) =>
    expect(() => run(`return ${expression}`)).toThrow(`local instance: ${what} is not implemented`)

documented(`${API}/c_GlideScheduleScopedAPI`, 'GlideSchedule - GlideSchedule()', () => {
    test('is not there, and says so', () => refuses('new GlideSchedule()', 'GlideSchedule'))
})
documented(`${API}/c_GlideSPScriptableScopedAPI`, 'GlideSPScriptable- Scoped', () => {
    test('is not there, and says so', () => refuses('new GlideSPScriptable()', 'GlideSPScriptable'))
})
documented(`${API}/c_WorkflowScopedAPI`, 'Workflow- Scoped', () => {
    test('is not there, and says so', () => refuses('new Workflow()', 'Workflow'))
})
documented(`${API}/c_GlideLocaleScopedAPI`, 'GlideLocale - get()', () => {
    test('a member of a class that is not there is named with it', () =>
        refuses('GlideLocale.get()', 'GlideLocale.get'))
})
documented(`${API}/GlideQueryGlobalAPI`, 'GlideQuery - GlideQuery(String table)', () => {
    test('is not there, and says so, by either name', () => {
        refuses("new global.GlideQuery('incident')", 'GlideQuery')
        refuses("new GlideQuery('incident')", 'GlideQuery')
        refuses("global.GlideQuery.parse('incident', 'active=true')", 'GlideQuery.parse')
    })
})
