import type { Clock, Digest } from '../ports.ts'
import type { RecommendationStore } from './recommendation-store.ts'
import { isSameItem, type Item, type StoredRecommendation } from './stored-recommendation.ts'

/** Whoever searches on and on in one incident: what came first is kept. */
const KEPT_OF_INCIDENT = 200

export interface RememberDependencies {
    readonly recommendations: RecommendationStore
    readonly digest: Digest
    readonly clock: Clock
}

export interface RecommendedItem extends Item {
    readonly title: string
    readonly url: string
}

/** sys_id of what is remembered of an item on an incident: two agents at once make one row. */
export const recommendationId = (digest: Digest, incidentSysId: string, { source, key }: Item): string =>
    digest.md5(`recommendation#${incidentSysId}#${source}#${key}`)

/**
 * Keeps what was recommended on an incident, each once.
 * @returns what is kept of the incident, with what is new
 */
export function rememberRecommended(
    deps: RememberDependencies,
    incidentSysId: string,
    items: readonly RecommendedItem[],
): readonly StoredRecommendation[] {
    const rows = deps.recommendations.ofIncident(incidentSysId)
    const isKnown = (item: Item): boolean => rows.some((row) => isSameItem(row, item))
    const fresh = items
        .filter((item, at) => !isKnown(item) && items.findIndex((other) => isSameItem(other, item)) === at)
        .slice(0, Math.max(0, KEPT_OF_INCIDENT - rows.length))
        .map((item) => newRecommendation(deps, incidentSysId, item))
    for (const row of fresh) deps.recommendations.add(incidentSysId, row)
    return [...rows, ...fresh]
}

function newRecommendation(
    deps: Pick<RememberDependencies, 'digest' | 'clock'>,
    incidentSysId: string,
    { source, key, title, url }: RecommendedItem,
): StoredRecommendation {
    return {
        sysId: recommendationId(deps.digest, incidentSysId, { source, key }),
        source,
        key,
        title,
        url,
        recommendedAt: deps.clock.now(),
        openedAt: null,
        openedBy: '',
        helpful: '',
        helpfulAt: null,
        helpfulBy: '',
        helpfulByName: '',
        usedIn: [],
        usedAt: null,
        usedBy: '',
        usedByName: '',
    }
}
