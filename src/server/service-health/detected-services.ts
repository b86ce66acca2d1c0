import type { HealthIssueStore } from '../ports.ts'
import { concepts } from '../text-matching/lexicon.ts'
import { readText } from '../text-matching/reading.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

/** More services than these are no detection. */
const NAMED = 3

/** Graph's names of the services that a text names, in its order, as the lexicon knows them. */
export function detectedServices(text: string): readonly string[] {
    const lexicon = concepts()
    const services = new Set<string>()
    for (const place of readText(text).places) {
        place.concepts.forEach((weight, concept) => {
            const [main] = lexicon[concept]?.services ?? []
            if (weight === 1 && main !== undefined) services.add(main)
        })
    }
    return [...services].slice(0, NAMED)
}

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
