import type { Check } from './check.ts'

/** Every check of the app, in the order in which people read them. Features add theirs. */
export const CHECKS: readonly Check[] = []
