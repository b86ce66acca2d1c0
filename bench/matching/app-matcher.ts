/** What matcher.mjs needs of the app, as one module, so that the lexicon is read once. */
export { learnedMatcher } from '../../src/server/service-health/learned-matcher.ts'
export { matchableIssue } from '../../training/service-health/matchable-issue.ts'
