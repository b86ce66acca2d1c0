import { compose } from '../platform/composition-root.ts'
import { recordRun } from './record-run.ts'
import { applyRetention } from './retention.ts'

/** Scheduled job: every night. */
export function applyRetentionJob(): void {
    const root = compose()
    recordRun(
        root,
        'apply-retention',
        null,
        () => applyRetention(root),
        (deleted) => ({
            outcome: 'done',
            counts: { deleted: Object.values(deleted).reduce((sum, rows) => sum + rows, 0) },
        }),
    )
}
