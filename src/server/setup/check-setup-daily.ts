import { acquireLock, type LockDependencies } from '../lock.ts'
import type { RunSummary } from '../maintenance/job-run.ts'
import type { SetupStore } from '../ports.ts'
import type { Check } from './check.ts'
import { clonedFrom } from './cloned-instance.ts'
import { raiseAlarms, type AlarmDependencies } from './raise-alarms.ts'
import { runChecks, type RunChecksDependencies } from './run-checks.ts'

/** Longer than all checks together take when every call times out. */
const LEASE_MS = 15 * 60_000

export interface DailyCheckDependencies extends RunChecksDependencies, LockDependencies, AlarmDependencies {
    readonly setup: SetupStore
}

/**
 * The scheduled job: runs all checks on what features run on, and tells the admin what broke. What somebody is entering
 * meanwhile keeps its own results. Nothing happens before somebody agreed, or when the app is used without setup; a
 * copy of the instance sends nothing and raises no alarm. Answers what its history is to say; null: nothing to do.
 */
export function checkSetupDaily(deps: DailyCheckDependencies, checks: readonly Check[]): RunSummary | null {
    const latest = deps.setup.latest()
    if (!latest || latest.state.agreedAt === null || latest.state.withoutSetup) return null
    const lock = acquireLock(deps, 'check-setup', LEASE_MS)
    if (!lock) return { outcome: 'busy', counts: {} }
    const { state } = latest
    const inEffect = state.inEffect ? { ...state, entries: state.inEffect } : state
    const results = runChecks(deps, inEffect, checks, { keep: state })
    if (state.inEffect && clonedFrom(deps, state) === undefined && lock.mayWrite()) {
        const told = raiseAlarms(deps, checks, results, latest.by)
        if (told.length > 0) deps.log.info(`Setup alarms: ${told.join(', ')}`)
    }
    lock.release()
    const failing = results.filter(({ status }) => status === 'fail').length
    return { outcome: 'done', counts: { checked: results.length, failing } }
}
