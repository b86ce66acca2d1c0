/** What tests of automatic incidents have at hand: groups, settings, and the incidents as they stand. */
import type { HealthSettings, IncidentRule } from '../src/server/service-health/settings/health-settings.ts'
import { DEFAULT_SETTINGS } from '../src/server/service-health/settings/health-settings.ts'
import { startHealthGraph, type TestPost } from './health-graph.ts'
import { startDemoLab, SYNC_JOB, type Lab } from './lab.ts'

export const AUTOMATION_API = '/api/x_mioms_m365_assis/v1/automation'
export const INCIDENT_JOB = 'Microsoft 365 Support: work on incidents'

export const GROUP = 'd3e0000000000000000000000000e001'
export const RETIRED_GROUP = 'd3e0000000000000000000000000e002'
export const AGENT = 'd3e0000000000000000000000000a001'

/** Rows that the settings point to. */
export const GROUP_ROWS = [
    { table: 'sys_user_group', values: { sys_id: GROUP, name: 'Messaging', active: 'true' } },
    { table: 'sys_user_group', values: { sys_id: RETIRED_GROUP, name: 'Messaging (old)', active: 'false' } },
]

type Changes = { readonly [K in keyof HealthSettings]?: Partial<HealthSettings[K]> }

/** Creating and resolving switched on for everything, assigned to Messaging. */
export function settingsWith(changes: Changes = {}): HealthSettings {
    const { incidents, outages, learning, writesPerRun } = DEFAULT_SETTINGS
    return {
        incidents: {
            ...incidents,
            create: true,
            resolve: true,
            defaults: { ...incidents.defaults, assignmentGroup: GROUP, category: 'software' },
            ...changes.incidents,
        },
        outages: { ...outages, ...changes.outages },
        learning: { ...learning, ...changes.learning },
        writesPerRun: (changes.writesPerRun as number | undefined) ?? writesPerRun,
    }
}

export const rule = (
    name: string,
    when: Partial<IncidentRule['when']>,
    then: Partial<IncidentRule['then']>,
): IncidentRule => ({
    id: `rule-${name}`,
    name,
    active: true,
    when: { services: [], classifications: [], origins: [], statuses: [], ...when },
    then: { create: true, ...DEFAULT_SETTINGS.incidents.defaults, ...then },
})

const START = Date.UTC(2026, 10, 21, 9, 0, 0)
/** So many minutes after the start, as Graph and as ServiceNow write it. */
export const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString()
export const clock = (minutes: number): string => at(minutes).slice(0, 19).replace('T', ' ')

export const TITLE = 'Users cannot send mail'
export const started = { startDateTime: at(0) }
/** What Microsoft posts about it, by and by. */
export const POSTS: readonly TestPost[] = [
    { at: at(1), text: '<p>We are <b>investigating</b>.</p>' },
    { at: at(20), text: '<p>We found the cause.</p>' },
    { at: at(40), text: '<p>The fix is deployed.</p>' },
]

export interface AutomationLab {
    readonly lab: Lab
    /** Saves as admin what fits this instance; answers the page. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API answered
    save(settings: HealthSettings, includeOpen?: boolean): Promise<any>
    /** Microsoft lists these at a minute; then both jobs run. */
    happens(minute: number, ...items: readonly Readonly<Record<string, unknown>>[]): Promise<void>
    /** Incidents with this short description. */
    created(title: string): Promise<readonly Record<string, string>[]>
    /** Work notes of an incident, oldest first. */
    notes(sysId: string): Promise<readonly string[]>
    close(): Promise<void>
}

/** The demo, connected to a Graph that a test fills itself, with groups to choose from. */
export async function startAutomationLab(): Promise<AutomationLab> {
    const graph = await startHealthGraph()
    const lab = await startDemoLab({ tenant: 'by-hand', hosts: graph.hosts, instance: { startAt: START } })
    await lab.instance.control.loadRecords(GROUP_ROWS)
    let now = 0
    const rows = async (table: string, query: string): Promise<readonly Record<string, string>[]> => {
        const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`
        return (await lab.call('admin', 'GET', path)).json.result
    }
    return {
        lab,
        async save(settings, includeOpen = false) {
            const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
            const { revision } = json.result
            const body = { revision, settings, includeOpen }
            const answer = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, body)
            expect(answer.json.result).toMatchObject({ saved: true, problems: [] })
            return answer.json.result.page
        },
        async happens(minute, ...items) {
            await lab.instance.control.setClock({ advanceSeconds: (minute - now) * 60 })
            now = minute
            graph.list(...items)
            await lab.instance.control.executeJob(SYNC_JOB)
            await lab.instance.control.executeJob(INCIDENT_JOB)
        },
        created: (title) => rows('incident', `short_description=${title}`),
        notes: async (sysId) =>
            (await rows('sys_journal_field', `element_id=${sysId}^element=work_notes`)).map(
                ({ value = '' }) => value,
            ),
        async close() {
            await lab.close()
            graph.close()
        },
    }
}
