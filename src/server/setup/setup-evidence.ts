import type { CheckResultStore } from '../ports.ts'
import { CHECKS } from './check-registry.ts'
import type { Evidence } from './open-checks.ts'

/** Every check of the app, and what it last said. */
export const evidenceOf = (deps: { readonly results: CheckResultStore }): Evidence => ({
    checks: CHECKS,
    results: deps.results.all(),
})
