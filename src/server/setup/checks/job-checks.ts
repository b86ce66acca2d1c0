import { appError } from '../../errors.ts'
import { currentHealthSettings } from '../../service-health/settings/current-health-settings.ts'
import { INCIDENT_JOB } from '../../service-health/work-on-incidents.ts'
import { found, passed, type Check, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import type { Tenant } from '../tenant.ts'
import { CALLS_LINK, ofError } from './of-error.ts'

const MINUTE_MS = 60_000
const SYNC_LATE_MS = 15 * MINUTE_MS
const WORK_LATE_MS = 15 * MINUTE_MS
const QUEUE_LATE_MS = 10 * MINUTE_MS
const COUNTED = 100

/** By the job's name, percent-encoded. */
const jobLink = (
    name: 'sync%20service%20health' | 'run%20queued%20calls' | 'work%20on%20incidents',
): FixLink => ({
    text: 'Open the scheduled job',
    url: `/sysauto_script_list.do?sysparm_query=name%3DMicrosoft%20365%20Support%3A%20${name}`,
})

const minutes = (ms: number): string => String(Math.floor(ms / MINUTE_MS))

const runningFeature = {
    group: 'features',
    feature: 'service-health',
    required: false,
    applies: () => true,
    subject: () => '[]',
} as const

/** Is service health as fresh as the tab promises? */
export const syncRan: Check = {
    ...runningFeature,
    id: 'sync-ran',
    title: 'Sync of service health',
    run(run) {
        const tenants = run.deps.tenants.active()
        if (tenants.length === 0)
            return found('not-run', {
                message: 'Not run, because no tenant is connected yet.',
                fix: '',
                whoFixes: 'servicenow-admin',
            })
        const late = tenants.find(
            ({ sync }) => run.deps.clock.now() - (sync.lastSuccessAt ?? 0) > SYNC_LATE_MS,
        )
        return late ? lateSync(run, late) : passed('Service health was read within the last 15 minutes.')
    },
}

function lateSync({ deps, state }: CheckRun, { name, sync }: Tenant): Finding {
    const now = deps.clock.now()
    const last = sync.lastError
    if (last) {
        const facts = { correlationId: last.correlationId ?? undefined }
        const error = appError(last.code, last.parameters, facts)
        return ofError(error, CALLS_LINK, error.retryable ? 'warn' : 'fail')
    }
    if (sync.lastSuccessAt !== null)
        return found('fail', {
            message:
                'Service health of {0} was last read {1} minutes ago, and no error is known: the job does not run.',
            fix: 'Activate the scheduled job "Microsoft 365 Support: sync service health".',
            parameters: [name, minutes(now - sync.lastSuccessAt)],
            whoFixes: 'servicenow-admin',
            link: jobLink('sync%20service%20health'),
        })
    const isNew = state.completedAt !== null && now - state.completedAt <= SYNC_LATE_MS
    return found(isNew ? 'not-run' : 'fail', {
        message: isNew
            ? 'Service health of {0} is read for the first time within minutes.'
            : 'Service health of {0} was never read: the job has never run.',
        fix: isNew ? '' : 'Activate the scheduled job "Microsoft 365 Support: sync service health".',
        parameters: [name],
        whoFixes: 'servicenow-admin',
        link: jobLink('sync%20service%20health'),
    })
}

/** Calls that wait past their time mean that the job of every minute stands still. */
export const queueDrained: Check = {
    ...runningFeature,
    id: 'queue-drained',
    title: 'Queue of calls that wait',
    run({ deps }) {
        const now = deps.clock.now()
        const waiting = deps.queue.due(now - QUEUE_LATE_MS, COUNTED)
        const [oldest] = waiting
        if (!oldest) return passed('No call waits longer than it should.')
        return found('fail', {
            message: 'Calls wait past their time: {0}, the oldest for {1} minutes. The job does not run.',
            fix: 'Activate the scheduled job "Microsoft 365 Support: run queued calls".',
            parameters: [
                waiting.length < COUNTED ? String(waiting.length) : `${COUNTED}+`,
                minutes(now - oldest.nextAttemptAt),
            ],
            whoFixes: 'servicenow-admin',
            link: jobLink('run%20queued%20calls'),
        })
    },
}

/** What is switched on under Automatic Incidents is done by a job of its own, which writes as its "Run as" user. */
export const incidentWorkRan: Check = {
    ...runningFeature,
    id: 'incident-work-ran',
    title: 'Job for automatic incidents and outages',
    run({ deps }) {
        const { settings, at } = currentHealthSettings(deps)
        const { incidents, outages } = settings
        if (deps.tenants.active().length === 0)
            return found('not-run', {
                message: 'Not run, because no tenant is connected yet.',
                fix: '',
                whoFixes: 'servicenow-admin',
            })
        if (!incidents.create && !incidents.resolve && !outages.enabled)
            return passed('Automatic incidents and outages are switched off: there is nothing to do.')
        const job = deps.jobs.find(INCIDENT_JOB)
        if (!job)
            return brokenWork('The scheduled job "{0}" is not there: somebody deleted it.', {
                fix: 'Install the app again, in the same version: this brings the job back.',
                parameters: [INCIDENT_JOB],
                link: null,
            })
        const owner = job.runAs === '' ? undefined : deps.directory.user(job.runAs)
        if (job.runAs !== '' && owner?.isActive !== true)
            return brokenWork('The user in the field Run as of the job is inactive or gone.', {
                fix: 'Open the scheduled job and choose a user in Run as who may create and write incidents.',
            })
        const [last] = deps.runs.newest(1, 'work-on-incidents')
        const now = deps.clock.now()
        // What was switched on a moment ago has had no run yet.
        const since = Math.max(last?.startedAt ?? 0, at)
        if (now - since > WORK_LATE_MS)
            return brokenWork('Incidents were not worked on for {0} minutes: the job does not run.', {
                fix: 'Activate the scheduled job "Microsoft 365 Support: work on incidents".',
                parameters: [minutes(now - since)],
            })
        if (last === undefined || now - last.startedAt > WORK_LATE_MS)
            return found('not-run', {
                message: 'It was switched on a moment ago: the job runs within minutes.',
                fix: '',
                whoFixes: 'servicenow-admin',
            })
        if (last.outcome === 'failed')
            return brokenWork('The last run of the job broke off.', {
                fix: 'Look in the system log for errors of the app from the time of the run, and run the job again.',
            })
        const refused = last.counts.refused ?? 0
        return refused > 0
            ? found('warn', {
                  message: 'In its last run this instance refused writes to incidents: {0}.',
                  fix: 'Look which business rule or access control refuses them to the user in Run as of the job. They are tried again after an hour.',
                  parameters: [String(refused)],
                  whoFixes: 'servicenow-admin',
                  link: jobLink('work%20on%20incidents'),
              })
            : passed('Incidents were worked on within the last 15 minutes.')
    },
}

function brokenWork(
    message: string,
    how: { readonly fix: string; readonly parameters?: readonly string[]; readonly link?: null },
): Finding {
    return found('fail', {
        link: jobLink('work%20on%20incidents'),
        ...how,
        message,
        whoFixes: 'servicenow-admin',
    })
}

/** Does Microsoft, or our own budget, ask for a pause? */
export const throttle: Check = {
    ...runningFeature,
    id: 'throttle',
    title: 'Pauses that Microsoft asked for',
    run({ deps }) {
        const now = deps.clock.now()
        const pauses = deps.tenants.active().flatMap(({ sysId, name }) => {
            const memory = deps.tenants.throttle(sysId)
            return Object.keys(memory).map((service) => ({ name, service, until: memory[service]!.until }))
        })
        const longest = pauses.filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0]
        if (!longest) return passed('Microsoft asked for no pause.')
        return found('warn', {
            message: 'Microsoft asked for a pause: calls to {0} for the tenant {1} wait until {2}.',
            fix: 'Wait. If it comes back every day, look in Outbound Calls for what calls so often.',
            parameters: [
                longest.service,
                longest.name,
                `${new Date(longest.until).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
            ],
            whoFixes: 'nobody',
        })
    },
}
