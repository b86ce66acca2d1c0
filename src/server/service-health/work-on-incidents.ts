import { acquireLock, type LockDependencies } from '../lock.ts'
import type { JobCounts, RunSummary } from '../maintenance/job-run.ts'
import type { HealthSettingsStore, Instance, TenantStore } from '../ports.ts'
import { createIncidents, type CreateDependencies } from './create-incidents.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'
import { linkIncidents } from './link-incidents.ts'
import type { OutageDependencies } from './outage-parent.ts'
import { learnFromDecisions, type LearnDependencies } from './learning/learn-from-decisions.ts'
import { leaveAlone } from './leave-alone.ts'
import { notePosts, type NoteDependencies } from './note-posts.ts'
import { noteReopening } from './note-reopening.ts'
import { resolveChildren } from './resolve-children.ts'
import { resolveIncidents, type ResolveDependencies } from './resolve-incidents.ts'
import { currentHealthSettings } from './settings/current-health-settings.ts'
import { rememberFields } from './settings/remembered-fields.ts'
import { writeBudget } from './write-budget.ts'

/** Name of the scheduled job. */
export const INCIDENT_JOB = 'Microsoft 365 Support: work on incidents'
const LEASE_MS = 10 * 60_000

export type WorkDependencies = LockDependencies &
    CreateDependencies &
    NoteDependencies &
    ResolveDependencies &
    OutageDependencies &
    LearnDependencies & {
        readonly healthSettings: HealthSettingsStore
        readonly tenants: TenantStore
        readonly instance: Pick<Instance, 'name'>
    }

export interface WorkReport {
    /** busy: another node is at it. */
    readonly outcome: 'done' | 'busy'
    readonly counts: WorkCounts
    /** Something is switched on: the run is worth a row of the history also when it had nothing to do. */
    readonly isOn: boolean
}

type Step = (deps: WorkDependencies, work: IncidentWork) => WorkCounts

const isHere = ({ tenants }: IncidentWork, row: { readonly issue: { readonly tenantId: string } }): boolean =>
    tenants.has(row.issue.tenantId)

const writesNotes = ({ settings }: IncidentWork): boolean =>
    settings.incidents.create || settings.outages.enabled

const note: Step = (deps, work) => {
    if (!writesNotes(work)) return {}
    const rows = deps.issueIncidents.inStates(['open']).filter((row) => isHere(work, row))
    return { ...notePosts(deps, rows, work.budget, work.mayWrite) }
}

const noteAgain: Step = (deps, work) => (writesNotes(work) ? noteReopening(deps, work) : {})

const resolve: Step = (deps, work) => {
    const { resolve: isOn, resolutionCode } = work.settings.incidents
    // What a run that was cut has begun is finished, also when resolving was switched off since.
    const rows = deps.issueIncidents
        .inStates(isOn ? ['open', 'resolving'] : ['resolving'])
        .filter((row) => isHere(work, row))
    return { ...resolveIncidents(deps, resolutionCode, rows, work.budget, work.mayWrite) }
}

/** Writes no incident: what it changes, matching takes up. */
const learn: Step = (deps, { settings, mayWrite }) => {
    if (!mayWrite()) return {}
    const outcome = learnFromDecisions(deps, settings.learning)
    return outcome.kind === 'learned' ? { learned: outcome.decisions } : {}
}

/** In this order. Each is idempotent and may be cut anywhere. */
const STEPS: readonly Step[] = [
    leaveAlone,
    createIncidents,
    note,
    noteAgain,
    linkIncidents,
    resolve,
    resolveChildren,
    learn,
]

/**
 * The scheduled job: everything that the app writes to incidents by itself, by one node at a time, and at most so many
 * writes a run. What is left waits for the next one.
 */
export function workOnIncidents(given: WorkDependencies): WorkReport {
    const lock = acquireLock(given, 'work-on-incidents', LEASE_MS)
    if (!lock) return { outcome: 'busy', counts: {}, isOn: true }
    try {
        const { settings } = currentHealthSettings(given)
        const name = given.instance.name()
        const tenants = given.tenants.active().filter(({ instanceName }) => instanceName === name)
        const work: IncidentWork = {
            settings,
            tenants: new Map(tenants.map((tenant) => [tenant.sysId, tenant])),
            budget: writeBudget(settings.writesPerRun),
            mayWrite: lock.mayWrite,
        }
        const deps = { ...given, incidentFields: rememberFields(given.incidentFields) }
        const counts: { -readonly [K in keyof WorkCounts]: WorkCounts[K] } = {}
        for (const step of STEPS) {
            const did = step(deps, work)
            for (const what of Object.keys(did) as (keyof WorkCounts)[])
                counts[what] = (counts[what] ?? 0) + (did[what] ?? 0)
        }
        const { incidents, outages } = settings
        return { outcome: 'done', counts, isOn: incidents.create || incidents.resolve || outages.enabled }
    } finally {
        lock.release()
    }
}

/** The run as the job history keeps it; null: nothing is switched on, and nothing was left to do. */
export function summariseWork({ outcome, counts, isOn }: WorkReport): RunSummary | null {
    const kinds = (Object.keys(counts) as (keyof JobCounts)[]).filter((kind) => counts[kind] !== 0)
    if (!isOn && kinds.length === 0) return null
    const isLeft = (counts['waiting'] ?? 0) > 0
    return { outcome: outcome === 'done' && isLeft ? 'left-over' : outcome, counts }
}
