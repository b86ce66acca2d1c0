import { accountPath, type JobPlace } from '../../microsoft-clients/automation-jobs.ts'
import type { OperationWork } from '../operation-runner.ts'
import type { UserOperation } from '../user-operation.ts'
import type { Runbook } from './runbook.ts'

/** The job of an operation, as its progress has it. Times are milliseconds since 1970; null: not yet. */
export interface RunbookJob extends JobPlace {
    readonly askedAt: number | null
    /** When Azure first showed it: its time runs from then. */
    readonly seenAt: number | null
    /** When it was told to stop because its time was over. */
    readonly stopAskedAt: number | null
    /** When somebody wanted it stopped, and when it was told so. */
    readonly stopWantedAt: number | null
    readonly stopToldAt: number | null
    /** Times that it was looked at. */
    readonly looks: number
}

/**
 * Azure has taken the job: whatever changes here, it runs on there. It is looked at until it has ended, so that no operation
 * is said to have failed while its job goes on.
 */
export const isJobUnderway = ({ progress }: Pick<UserOperation, 'progress'>): boolean =>
    progress['jobSeenAt'] !== undefined

/** A GUID that follows from a text: Azure makes no second job under a name that is taken. */
function guidOf(digest: string): string {
    const part = (from: number, to: number): string => digest.slice(from, to)
    // Version 3, a name's digest by MD5, and the variant of RFC 9562.
    return [part(0, 8), part(8, 12), `3${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)].join('-')
}

/** Empty: it was taken back. */
const timeIn = (text = ''): number | null => (text === '' ? null : Number(text))

/** What was asked of one Automation account goes on there, whatever an admin enters since. */
export function jobOf(
    { deps, operation: { sysId, progress }, settings: { automation } }: OperationWork,
    { name }: Runbook,
): RunbookJob {
    return {
        name: progress['jobId'] ?? guidOf(deps.digest.md5(`runbook-job:${sysId}:${name.toLowerCase()}`)),
        account: progress['automation'] ?? accountPath(automation),
        askedAt: timeIn(progress['askedAt']),
        seenAt: timeIn(progress['jobSeenAt']),
        stopAskedAt: timeIn(progress['stopAskedAt']),
        stopWantedAt: timeIn(progress['stopWantedAt']),
        stopToldAt: timeIn(progress['stopToldAt']),
        looks: Number(progress['looks'] ?? 0),
    }
}
