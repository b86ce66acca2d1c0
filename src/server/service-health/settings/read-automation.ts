import { isSysId } from '../../identifiers.ts'
import type {
    CurrentUser,
    Directory,
    HealthSettingsStore,
    JobHistory,
    Jobs,
    LearningStore,
    TenantStore,
} from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { settingsHistory } from '../../settings-pages/settings-history.ts'
import { withoutIncident, type CreateDependencies } from '../create-incidents.ts'
import { showLearning } from '../learning/learning-view.ts'
import { toJobRunView } from '../page/job-run-view.ts'
import { INCIDENT_JOB } from '../work-on-incidents.ts'
import type { AutomationPage, JobOwner } from './automation-page.ts'
import { toAutomationTexts } from './automation-texts.ts'
import { currentHealthSettings } from './current-health-settings.ts'
import type { HealthSettings, IncidentValues } from './health-settings.ts'
import { rememberFields } from './remembered-fields.ts'
import { settingsProblems } from './settings-problems.ts'

export interface AutomationDependencies extends Omit<CreateDependencies, 'directory'> {
    readonly healthSettings: HealthSettingsStore
    readonly directory: Directory
    readonly jobs: Jobs
    readonly runs: JobHistory
    readonly learning: LearningStore
    readonly tenants: TenantStore
    readonly user: CurrentUser
}

const SHOWN_RUNS = 10

/** `GET /automation/settings` */
export const readAutomation = (deps: AutomationDependencies): Result<AutomationPage> =>
    ok(showAutomation(deps))

export function showAutomation(given: AutomationDependencies): AutomationPage {
    const deps = { ...given, incidentFields: rememberFields(given.incidentFields) }
    const { revision, settings, by, at } = currentHealthSettings(deps)
    return {
        revision,
        changed: revision === 0 ? null : { by: nameOfUser(deps, by), at },
        settings,
        problems: settingsProblems(deps, settings),
        names: namesIn(deps, settings),
        runAs: jobOwner(deps),
        openWithoutIncident: withoutIncident(deps, { ...settings.incidents, since: 0 }).length,
        incidents: deps.issueIncidents.counts(),
        learning: showLearning(deps, settings.learning),
        history: settingsHistory(deps, deps.healthSettings, placesOf),
        runs: deps.runs
            .newest(SHOWN_RUNS, 'work-on-incidents')
            .map((run) => toJobRunView(run, deps.user, (sysId) => deps.tenants.get(sysId)?.name ?? '')),
        isConnected: deps.tenants.active().length > 0,
        texts: toAutomationTexts(deps.user),
        user: { language: deps.user.language, timeZone: deps.user.timeZone },
        answeredAt: new Date(deps.clock.now()).toISOString(),
    }
}

function jobOwner(deps: AutomationDependencies): JobOwner {
    const job = deps.jobs.find(INCIDENT_JOB)
    const owner = job && isSysId(job.runAs) ? deps.directory.user(job.runAs) : undefined
    return {
        userId: owner?.userId ?? '',
        name: owner?.name ?? '',
        isActive: owner?.isActive ?? true,
        jobUrl: job ? `/sysauto_script.do?sys_id=${job.sysId}` : '',
    }
}

function namesIn(
    deps: AutomationDependencies,
    { incidents }: HealthSettings,
): Readonly<Record<string, string>> {
    const names: Record<string, string> = {}
    const all: readonly IncidentValues[] = [incidents.defaults, ...incidents.rules.map(({ then }) => then)]
    for (const { assignmentGroup, assignedTo } of all) {
        const group = isSysId(assignmentGroup) ? deps.incidentFields.group(assignmentGroup) : undefined
        if (group) names[assignmentGroup] = group.name
        if (assignedTo !== '' && names[assignedTo] === undefined)
            names[assignedTo] = nameOfUser(deps, assignedTo)
    }
    return names
}

/** What the history tells apart, two steps deep. Since when something counts is the server's business. */
function placesOf(all: HealthSettings): Readonly<Record<string, string>> {
    const places: Record<string, string> = {}
    for (const group of ['incidents', 'outages', 'learning'] as const) {
        const values = all[group] as unknown as Readonly<Record<string, unknown>>
        for (const key of Object.keys(values)) places[`${group}.${key}`] = JSON.stringify(values[key])
    }
    delete places['incidents.since']
    return { ...places, writesPerRun: String(all.writesPerRun) }
}
