import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { ItemMemory } from './recommendations.ts'
import { isSameItem, type Item, type StoredRecommendation } from './stored-recommendation.ts'

const NOTHING: ItemMemory = { recommendedAt: null, openedAt: null, helpful: null, used: null }

const timeOrNull = (at: number | null): string | null => (at === null ? null : formatTime(at))

/** What the page shows of a stored recommendation. */
export function toMemory(row: StoredRecommendation | undefined): ItemMemory {
    if (!row) return NOTHING
    const { helpful, helpfulAt, usedIn, usedAt } = row
    return {
        recommendedAt: formatTime(row.recommendedAt),
        openedAt: timeOrNull(row.openedAt),
        helpful:
            helpful === '' || helpfulAt === null
                ? null
                : { value: helpful, by: row.helpfulByName, at: formatTime(helpfulAt) },
        used:
            usedIn.length === 0 || usedAt === null
                ? null
                : { in: usedIn, by: row.usedByName, at: formatTime(usedAt) },
    }
}

/** What became of an item on an incident. */
export const memoryOf = (rows: readonly StoredRecommendation[], item: Item): ItemMemory =>
    toMemory(rows.find((row) => isSameItem(row, item)))
