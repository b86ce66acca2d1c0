import type { HealthIssueStore } from '../ports.ts'
import { meaningOf } from '../text-matching/lexicon.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

/** Microsoft's names of the services that a text names, as the lexicon knows them. */
export const detectedServices = (text: string): readonly string[] => meaningOf(text).services

/** What concerns the whole suite concerns every service. */
const SUITE = 'Microsoft 365 suite'

/** What lasts at Microsoft for services that a text names, begun last first. */
export function openForServices(
    issues: HealthIssueStore,
    services: readonly string[],
    limit: number,
): readonly StoredHealthIssue[] {
    return services.length === 0 ? [] : issues.openOfServices([...services, SUITE], limit)
}
