import type { CheckResultStore, Digest, Directory, Events } from '../ports.ts'
import { expiryStageOf, SECRET_EXPIRY_ID } from './checks/secret-expiry.ts'
import type { Check, CheckResult } from './check.ts'
import { checkRowId } from './run-checks.ts'

/** Registered in sysevent_register; parameter 1 is the sys_id of whom it is for, 2 the id of the check. */
export const SETUP_ALARM = 'x_mioms_m365_assis.setup_alarm'

export interface AlarmDependencies {
    readonly results: CheckResultStore
    readonly digest: Digest
    readonly directory: Directory
    readonly events: Events
}

/**
 * Raises an alarm when a check that the integration needs fails, and when the client secret comes near its end: one at
 * each of 30, 14 and 3 days, one at the end. Nothing more until it was mended. Answers the ids of the checks.
 */
export function raiseAlarms(
    deps: AlarmDependencies,
    checks: readonly Check[],
    results: readonly CheckResult[],
    lastAdmin: string,
): readonly string[] {
    const expiry = results.find(({ id }) => id === SECRET_EXPIRY_ID)
    const isExpired = expiry !== undefined && expiryStageOf(expiry) === '0'
    return checks
        .filter((check) => {
            const row = checkRowId(deps.digest, check.id)
            const told = deps.results.notifiedStage(row)
            const result = results.find(({ id }) => id === check.id)
            const stage = stageOf(check, result, isExpired)
            if (stage === undefined || stage === told) return false
            const isAlarm = stage !== ''
            // First the event, then the memory of it: a stop in between tells twice, never not at all.
            if (isAlarm) deps.events.queue(SETUP_ALARM, recipient(deps, lastAdmin), check.id, row)
            deps.results.saveNotifiedStage(row, stage)
            return isAlarm
        })
        .map(({ id }) => id)
}

/** What there is to tell of a check; empty: nothing any more; undefined: as before. */
function stageOf(check: Check, result: CheckResult | undefined, isExpired: boolean): string | undefined {
    if (!result) return ''
    if (check.id === SECRET_EXPIRY_ID)
        return expiryStageOf(result) || (result.status === 'pass' ? '' : undefined)
    switch (result.status) {
        case 'pass':
        case 'warn':
            return ''
        case 'not-run':
            return undefined
        case 'fail': {
            // An expired secret breaks much else: it is told once, as what it is.
            const isTold = isExpired && check.group === 'graph'
            return check.required && !isTold ? 'fail' : undefined
        }
    }
}

/** The admin who last changed the setup; who has left is replaced by another admin. */
function recipient({ directory }: AlarmDependencies, lastAdmin: string): string {
    if (directory.user(lastAdmin)?.isActive) return lastAdmin
    return directory.holders('admin', 1).people[0]?.sysId ?? ''
}
