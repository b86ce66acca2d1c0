import { parseBody, type GivenBody } from '../../inbound/given-body.ts'
import { refuseCaller } from '../../inbound/integration-user.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CaseDependencies } from '../case-dependencies.ts'
import type { SupportCase } from '../support-case.ts'
import { findCase } from './find-case.ts'

/** The case that another system asks about, if it may ask. */
export function askedCase(deps: CaseDependencies, name: string): Result<SupportCase> {
    const refusal = refuseCaller(deps)
    return refusal ? err(refusal) : findCase(deps.cases, name)
}

/** What another system tells of a case: who, which case, how much, what; in this order. */
export function heard<T>(
    deps: CaseDependencies,
    name: string,
    body: GivenBody,
    longest: number,
    parse: (value: unknown, now: number) => Result<T>,
): Result<{ readonly row: SupportCase; readonly told: T }> {
    const asked = askedCase(deps, name)
    if (!asked.ok) return asked
    const parsed = parseBody(body, longest, 'UPDATE_INVALID')
    if (!parsed.ok) return parsed
    const told = parse(parsed.value, deps.clock.now())
    return told.ok ? ok({ row: asked.value, told: told.value }) : told
}
