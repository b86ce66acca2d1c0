import type { Digest, HealthIssueStore } from '../ports.ts'
import type { Tenant } from '../setup/tenant.ts'
import { EARLY_MS, LATE_MS, type IssueMatcher } from './issue-matcher.ts'

const DAY_MS = 24 * 3_600_000

/** The day (UTC) on which an incident was opened: those of one day are held against the same issues. */
export const dayOf = (openedAt: number): number => Math.floor(openedAt / DAY_MS)

export const dayStart = (day: number): number => day * DAY_MS

/** When an issue must have been active to explain an incident that was opened on a day. */
export const windowOf = (day: number): { readonly from: number; readonly to: number } => ({
    from: dayStart(day) - LATE_MS,
    to: dayStart(day + 1) + EARLY_MS,
})

/**
 * Names what the incidents of a day are held against: the matcher, of every tenant the issues of that day's window, and
 * what agents' decisions have taught about these. A change of an issue leaves the version of every other window as it is.
 */
export function windowVersion(
    deps: { readonly issues: HealthIssueStore; readonly matcher: IssueMatcher; readonly digest: Digest },
    day: number,
    tenants: readonly Tenant[],
): string {
    const { from, to } = windowOf(day)
    const known = tenants.map(({ sysId }) => `${sysId}:${deps.issues.windowChecksum(sysId, from, to)}`)
    const learned = deps.matcher.learnedBetween?.(from, to) ?? ''
    return deps.digest.md5([deps.matcher.version, ...known, ...(learned === '' ? [] : [learned])].join('|'))
}
