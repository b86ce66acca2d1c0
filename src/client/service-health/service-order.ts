import type { ServiceState } from '../../server/service-health/page/service-health-page.ts'
import type { Tone } from '../shared/tone.ts'
import { isWell, serviceTone } from './labels.ts'

const BY_TONE: readonly Tone[] = ['critical', 'warning', 'info', 'positive']

const rank = ({ status, openIssues, advisories, actionRequired }: ServiceState): number => {
    if (status === null) return 3.5
    if (!isWell(status)) return BY_TONE.indexOf(serviceTone(status))
    return openIssues + advisories + actionRequired > 0 ? 3 : 4
}

/** What is worst comes first; of equals the server's order, which is by name. */
export const inOrder = (services: readonly ServiceState[]): readonly ServiceState[] =>
    [...services].sort((a, b) => rank(a) - rank(b))

/** How old the states are: of several the one that was read longest ago counts; null where none was read. */
export function statesAsOf(services: readonly ServiceState[]): string | null {
    const times = services.flatMap(({ readAt }) => (readAt === null ? [] : [readAt]))
    const [oldest = null] = times.sort((a, b) => Date.parse(a) - Date.parse(b))
    return oldest
}
