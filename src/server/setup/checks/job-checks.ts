import { appError } from '../../errors.ts'
import { found, passed, type Check, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import type { Tenant } from '../tenant.ts'

const MINUTE_MS = 60_000
const SYNC_LATE_MS = 15 * MINUTE_MS
const QUEUE_LATE_MS = 10 * MINUTE_MS
const COUNTED = 100

/** By the job's name, percent-encoded. */
const jobLink = (name: 'sync%20service%20health' | 'run%20queued%20calls'): FixLink => ({
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
        const error = appError(last.code, last.parameters)
        return found(error.retryable ? 'warn' : 'fail', {
            message: error.message,
            fix: error.fix,
            parameters: error.parameters,
            whoFixes: error.whoFixes,
            link: {
                text: 'Open the calls to Microsoft',
                url: '/x_mioms_m365_assis_outbound_call_list.do?sysparm_query=ORDERBYDESCstarted',
            },
            code: error.code,
            correlationId: last.correlationId ?? undefined,
        })
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
