import { randomBytes } from 'node:crypto'
import type { InstallReport } from '../../contracts.ts'

/** State of an execution tracker, in the numbers of GET /api/sn_cicd/progress (page cicd-api): 2 done, 3 failed. */
export interface Tracker {
    readonly status: '2' | '3'
    readonly message: string
    readonly report?: InstallReport
}

/** What the installer did, by tracker. In memory: a client asks within seconds. */
export interface InstallTrackers {
    add(tracker: Tracker): string
    find(id: string): Tracker | undefined
    lastReport(): InstallReport | undefined
}

export function createInstallTrackers(): InstallTrackers {
    const trackers = new Map<string, Tracker>()
    let last: InstallReport | undefined
    return {
        add(tracker) {
            const id = randomBytes(16).toString('hex')
            trackers.set(id, tracker)
            last = tracker.report ?? last
            return id
        },
        find: (id) => trackers.get(id),
        lastReport: () => last,
    }
}
