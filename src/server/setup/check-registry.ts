import type { Check } from './check.ts'
import { FEATURE_CHECKS } from './checks/feature-checks.ts'
import { INBOUND_CHECKS } from './checks/inbound-checks.ts'
import { instanceConfirmed, retiredAppLeftovers } from './checks/instance-checks.ts'
import { OUTBOUND_CHECKS } from './checks/outbound-checks.ts'

/** Every check of the app, in the order in which people read them. Features add theirs. */
export const CHECKS: readonly Check[] = [
    instanceConfirmed,
    ...OUTBOUND_CHECKS,
    ...INBOUND_CHECKS,
    ...FEATURE_CHECKS,
    retiredAppLeftovers,
]
