import { isErrorCode, type ErrorCode } from '../../errors.ts'
import type { OutboundCall } from '../../microsoft-clients/outbound-call.ts'
import type { Tenant } from '../tenant.ts'
import type { Unready } from '../readiness.ts'

const DAY_MS = 24 * 60 * 60_000

/** Codes that hold now or occurred within a day: what explains a problem that somebody reports. */
export function recentCodes(
    tenants: readonly Tenant[],
    failed: readonly OutboundCall[],
    missing: Unready | undefined,
    isSilent: boolean,
    now: number,
): readonly ErrorCode[] {
    const codes = [
        ...(missing === 'setup-steps' ? ['SETUP_INCOMPLETE'] : []),
        ...(missing === 'final-set-up-step' ? ['SETUP_FINAL_STEP'] : []),
        ...(isSilent ? ['INSTANCE_CLONED'] : []),
        ...tenants.map(({ sync }) => sync.lastError?.code ?? ''),
        ...failed.filter(({ startedAt }) => now - startedAt < DAY_MS).map(({ errorCode }) => errorCode ?? ''),
    ]
    return [...new Set(codes)].filter(isErrorCode)
}
