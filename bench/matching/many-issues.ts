import type { MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'

/** As many issues as are asked for: copies of the given ones, a third of their words from others. Always the same. */
export function manyIssues(issues: readonly MatchableIssue[], count: number): readonly MatchableIssue[] {
    let state = 12_345
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
    const terms = issues.flatMap((issue) => issue.terms.split(/[ |]/))
    return Array.from({ length: count }, (_, at): MatchableIssue => {
        const issue = issues[at % issues.length] as MatchableIssue
        const changed = issue.terms.replace(/[^ |]+/g, (term) =>
            random() < 0.35 ? (terms[Math.floor(random() * terms.length)] as string) : term,
        )
        return { ...issue, sysId: `${issue.sysId}-${at}`, terms: changed }
    })
}
