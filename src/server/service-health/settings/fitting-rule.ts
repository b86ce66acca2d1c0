import type { StoredHealthIssue } from '../stored-health-issue.ts'
import type { IncidentRule } from './health-settings.ts'

type Issue = Pick<StoredHealthIssue, 'service' | 'classification' | 'origin' | 'status'>

const has = (wanted: readonly string[], value: string): boolean =>
    wanted.length === 0 || wanted.some((one) => one.toLowerCase() === value.toLowerCase())

const fits = ({ when }: IncidentRule, issue: Issue): boolean =>
    has(when.services, issue.service) &&
    has(when.classifications, issue.classification) &&
    has(when.origins, issue.origin) &&
    has(when.statuses, issue.status)

/** The first active rule that fits an issue; undefined: none does. */
export const fittingRule = (rules: readonly IncidentRule[], issue: Issue): IncidentRule | undefined =>
    rules.find((rule) => rule.active && fits(rule, issue))
