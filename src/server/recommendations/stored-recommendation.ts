import type { UsedIn } from './recommendations.ts'

export const ITEM_SOURCES = ['solution', 'knowledge', 'learn'] as const
export type ItemSource = (typeof ITEM_SOURCES)[number]

/** What is recommended: a solution by its key, an article by its id. */
export interface Item {
    readonly source: ItemSource
    readonly key: string
}

/** What was recommended on one incident, and what became of it. Times in milliseconds since the epoch. */
export interface StoredRecommendation extends Item {
    readonly sysId: string
    readonly title: string
    readonly url: string
    readonly recommendedAt: number
    readonly openedAt: number | null
    readonly openedBy: string
    readonly helpful: 'yes' | 'no' | ''
    readonly helpfulAt: number | null
    readonly helpfulBy: string
    readonly usedIn: readonly UsedIn[]
    readonly usedAt: number | null
    readonly usedBy: string
    /** Names of the people above; empty when they are gone. */
    readonly helpfulByName: string
    readonly usedByName: string
}

/** How many agents judged a solution. */
export interface Judgements {
    readonly yes: number
    readonly no: number
}

export const isSameItem = (a: Item, b: Item): boolean => a.source === b.source && a.key === b.key

/** Whether anything was done with it, so that it is worth showing again. */
export const isTouched = ({ openedAt, helpful, usedAt }: StoredRecommendation): boolean =>
    openedAt !== null || helpful !== '' || usedAt !== null

/** The last time that anything was done with it. */
export const touchedAt = (row: StoredRecommendation): number =>
    Math.max(row.openedAt ?? 0, row.helpfulAt ?? 0, row.usedAt ?? 0)
