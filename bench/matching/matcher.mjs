/**
 * The app's own matcher as a plain module for evaluation scripts: `createMatcher(issues)` takes issues as Microsoft
 * Graph lists them and answers `(query, { openedAt }?) => [{ id, score }]`, best first. Loads src/server's TypeScript
 * as it is; `threshold` is the one that the app ships.
 */
import { tsImport } from 'tsx/esm/api'

const { learnedMatcher, matchableIssue } = await tsImport('./app-matcher.ts', import.meta.url)

export const threshold = learnedMatcher.threshold

export function createMatcher(issues) {
    const ranking = learnedMatcher.over(issues.map(matchableIssue))
    return (query, context) =>
        ranking
            .rank(query, context?.openedAt === undefined ? undefined : Date.parse(context.openedAt))
            .map(({ sysId, score }) => ({ id: sysId, score }))
}
