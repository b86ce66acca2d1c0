import type { CheckResult, CheckStatus, FixLink } from './check.ts'
import type { WhoFixes } from '../errors.ts'
import { isObject, type Json } from '../json.ts'

const STATUSES: readonly CheckStatus[] = ['pass', 'warn', 'fail', 'not-run']
const WHO: readonly WhoFixes[] = ['agent', 'servicenow-admin', 'entra-admin', 'microsoft', 'nobody']

const textOrNone = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function jsonOf(text: string): Json {
    try {
        const value: unknown = JSON.parse(text)
        return isObject(value) ? value : {}
    } catch {
        // A row that only remembers an alarm has no finding yet; a cut one says nothing that can be trusted.
        return {}
    }
}

const linkOf = (value: unknown): FixLink | null =>
    isObject(value) && typeof value.text === 'string' && typeof value.url === 'string'
        ? { text: value.text, url: value.url }
        : null

/** A stored result; undefined when it is not one that this version understands: the check has to run again. */
export function parseCheckResult(
    finding: string,
    row: { readonly id: string; readonly ranAt: number; readonly since: number },
): CheckResult | undefined {
    const stored = jsonOf(finding)
    const status = STATUSES.find((one) => one === stored.status)
    const whoFixes = WHO.find((one) => one === stored.whoFixes)
    const { message, fix, subject, parameters } = stored
    if (!status || !whoFixes || row.id === '') return undefined
    if (typeof message !== 'string' || typeof fix !== 'string' || typeof subject !== 'string')
        return undefined
    return {
        ...row,
        status,
        whoFixes,
        message,
        fix,
        subject,
        parameters: Array.isArray(parameters) ? parameters.map(String) : [],
        link: linkOf(stored.link),
        code: textOrNone(stored.code),
        correlationId: textOrNone(stored.correlationId),
    }
}
