import type { Check } from './check.ts'
import { OUTBOUND_CHECKS } from './checks/outbound-checks.ts'

/** Every check of the app, in the order in which people read them. Features add theirs. */
export const CHECKS: readonly Check[] = [...OUTBOUND_CHECKS]
