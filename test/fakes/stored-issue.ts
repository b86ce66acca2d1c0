import type { HealthIssue } from '../../src/server/service-health/health-issue.ts'
import { issueTerms } from '../../src/server/service-health/issue-terms.ts'
import type { StoredHealthIssue } from '../../src/server/service-health/stored-health-issue.ts'

/** An issue as the table gives it back. */
export const storedIssue = (sysId: string, tenantId: string, issue: HealthIssue): StoredHealthIssue => ({
    ...issue,
    sysId,
    tenantId,
    terms: issueTerms(issue),
})
