import { compose } from '../platform/composition-root.ts'
import { applyRetention } from './retention.ts'

/** Scheduled job: every night. */
export function applyRetentionJob(): void {
    applyRetention(compose())
}
