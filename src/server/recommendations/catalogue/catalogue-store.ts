import type { Solution } from '../solution.ts'
import type { UseCounts } from './catalogue-page.ts'

/** A row of the catalogue with what its administration asks for. */
export interface CatalogueRow extends Solution {
    readonly sysId: string
    /** Of a shipped row: hash of its texts. Of an edited one: that of the shipped row when it was made. */
    readonly contentHash: string
    /** User ID of who wrote it last. */
    readonly changedBy: string
    readonly changedAt: number
    /** Counts its changes. */
    readonly changes: string
}

/** What the app stores of a row. */
export interface NewCatalogueRow extends Solution {
    readonly contentHash: string
    readonly terms: string
    readonly termsVersion: string
}

/** All rows of the catalogue, and writing those that an admin makes. */
export interface CatalogueStore {
    all(): readonly CatalogueRow[]
    ofKey(key: string): readonly CatalogueRow[]
    /** False: there is such a row, or the instance refused. */
    insert(sysId: string, row: NewCatalogueRow): boolean
    /** False: it is gone. */
    update(sysId: string, row: NewCatalogueRow): boolean
    setActive(sysId: string, isActive: boolean): void
    setContentHash(sysId: string, contentHash: string): void
    remove(sysId: string): void
    /** Name of the user with this user ID; empty: gone. */
    nameOf(userId: string): string
}

/** What agents did with solutions. */
export interface CatalogueUses {
    /** Of these keys, or of all; keys without any are missing. */
    counts(key?: string): Readonly<Record<string, UseCounts>>
}

/** Searches that found nothing. */
export interface MissedSearches {
    list(
        order: 'newest' | 'frequent',
        limit: number,
    ): readonly {
        readonly sysId: string
        readonly text: string
        readonly language: string
        readonly count: number
        readonly lastAt: number
    }[]
    count(): number
    /** Undefined: it is gone. */
    textOf(sysId: string): string | undefined
    remove(sysId: string): void
}
