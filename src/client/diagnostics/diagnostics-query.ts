import type { CheckView } from '../../server/setup/wizard.ts'

/** What a person would link to: the filter of the checks, and the id that was searched for. */
export interface DiagnosticsQuery {
    readonly feature: string
    readonly status: string
    readonly correlation: string
}

const STATUSES: readonly CheckView['status'][] = ['fail', 'warn', 'not-run', 'pass']

/** Reads the address; what is not of this page is left out. */
export function queryOf(search: string): DiagnosticsQuery {
    const given = new URLSearchParams(search)
    const status = given.get('status') ?? ''
    return {
        feature: given.get('feature') ?? '',
        status: STATUSES.some((known) => known === status) ? status : '',
        correlation: (given.get('correlation') ?? '').trim(),
    }
}

/** `?status=fail`, or nothing for nothing. */
export function searchOf(query: DiagnosticsQuery): string {
    const set = Object.entries(query).filter(([, value]) => value !== '')
    return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}

/** The checks that the filter leaves. */
export const filteredChecks = (
    checks: readonly CheckView[],
    { feature, status }: DiagnosticsQuery,
): readonly CheckView[] =>
    checks.filter(
        (check) =>
            (feature === '' || check.feature === feature) && (status === '' || check.status === status),
    )

/** What the server takes as an id; the page says so before it asks. */
export const isCorrelation = (text: string): boolean => /^[\w-]{1,64}$/.test(text)
