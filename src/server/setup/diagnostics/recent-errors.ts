import { isErrorCode, type ErrorCode } from '../../errors.ts'
import type { OutboundCall } from '../../microsoft-clients/outbound-call.ts'
import type { Tenant } from '../tenant.ts'
import type { Unready } from '../readiness.ts'

const DAY_MS = 24 * 60 * 60_000

export interface RecentError {
    readonly code: ErrorCode
    /** Fill its sentences; undefined: they were not kept. */
    readonly parameters?: readonly string[]
}

/** Errors that hold now or occurred within a day: what explains a problem that somebody reports. */
export function recentErrors(
    tenants: readonly Tenant[],
    failed: readonly OutboundCall[],
    missing: Unready | undefined,
    isSilent: boolean,
    now: number,
): readonly RecentError[] {
    // Of one code twice the one with its parameters stays.
    const errors = new Map<ErrorCode, RecentError>()
    const add = (code: string | null, parameters?: readonly string[]): void => {
        if (code !== null && isErrorCode(code)) errors.set(code, parameters ? { code, parameters } : { code })
    }
    for (const { startedAt, errorCode } of failed) if (now - startedAt < DAY_MS) add(errorCode)
    if (missing === 'setup-steps') add('SETUP_INCOMPLETE')
    if (missing === 'final-set-up-step') add('SETUP_FINAL_STEP')
    if (isSilent) add('INSTANCE_CLONED')
    for (const { sync } of tenants) if (sync.lastError) add(sync.lastError.code, sync.lastError.parameters)
    return [...errors.values()]
}
