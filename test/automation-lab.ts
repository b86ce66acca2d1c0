/** What tests of automatic incidents have at hand: groups, settings, and the incidents as they stand. */
import type { HealthSettings, IncidentRule } from '../src/server/service-health/settings/health-settings.ts'
import { DEFAULT_SETTINGS } from '../src/server/service-health/settings/health-settings.ts'

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
    const { incidents, outages, writesPerRun } = DEFAULT_SETTINGS
    return {
        incidents: {
            ...incidents,
            create: true,
            resolve: true,
            defaults: { ...incidents.defaults, assignmentGroup: GROUP, category: 'software' },
            ...changes.incidents,
        },
        outages: { ...outages, ...changes.outages },
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
