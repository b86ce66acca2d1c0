import type { Digest } from '../../ports.ts'
import type { SolutionOrigin } from '../solution.ts'
import type { CatalogueRow } from './catalogue-store.ts'

const FALLBACK = 'en'

/**
 * A row that says nothing but that its key is hidden. A shipped solution is hidden by such a row, which no upgrade
 * replaces, and which holds no text that could grow old; a text that somebody wrote has symptoms.
 */
export const isHidingOnly = ({ origin, isActive, symptoms }: CatalogueRow): boolean =>
    origin === 'edited' && !isActive && symptoms.length === 0

/** A key is hidden in all its languages at once. */
export const isHidden = (rows: readonly CatalogueRow[]): boolean => rows.some(({ isActive }) => !isActive)

const isOwnText = (row: CatalogueRow): boolean => row.origin !== 'shipped' && !isHidingOnly(row)

export const ownTexts = (rows: readonly CatalogueRow[]): readonly CatalogueRow[] => rows.filter(isOwnText)

export const ownText = (rows: readonly CatalogueRow[], language: string): CatalogueRow | undefined =>
    rows.find((row) => isOwnText(row) && row.language === language)

export const shippedText = (rows: readonly CatalogueRow[], language: string): CatalogueRow | undefined =>
    rows.find((row) => row.origin === 'shipped' && row.language === language)

/** Languages that a solution is written in, English first. */
export function languagesOf(rows: readonly CatalogueRow[]): readonly string[] {
    const languages = new Set(rows.filter((row) => !isHidingOnly(row)).map(({ language }) => language))
    return [...languages].sort((a, b) =>
        a === FALLBACK ? -1 : b === FALLBACK ? 1 : a < b ? -1 : a > b ? 1 : 0,
    )
}

/** What stands for a language: an admin's text before the shipped one. */
export const textIn = (rows: readonly CatalogueRow[], language: string): CatalogueRow | undefined =>
    ownText(rows, language) ?? shippedText(rows, language)

/** The text that a user reads, hidden or not: in their language, else in English, else in any. */
export function textFor(rows: readonly CatalogueRow[], language: string): CatalogueRow | undefined {
    const [first = ''] = languagesOf(rows)
    return textIn(rows, language) ?? textIn(rows, FALLBACK) ?? textIn(rows, first)
}

/** Of a key: shipped as it came, edited in some language, or made here. */
export const originOf = (rows: readonly CatalogueRow[]): SolutionOrigin =>
    ownTexts(rows)[0]?.origin ?? 'shipped'

/** The shipped text is another one than that which an admin edited or looked at last. */
export function hasShippedChange(rows: readonly CatalogueRow[], language: string): boolean {
    const own = ownText(rows, language)
    const shipped = shippedText(rows, language)
    return own !== undefined && shipped !== undefined && own.contentHash !== shipped.contentHash
}

/** Changes with every row of a key, also when an upgrade replaces a shipped one. */
export const versionOf = (digest: Digest, rows: readonly CatalogueRow[]): string =>
    digest.md5(
        rows
            .map(({ sysId, changedAt, changes, contentHash }) =>
                [sysId, changedAt, changes, contentHash].join('#'),
            )
            .sort()
            .join('\n'),
    )

/** Rows by key, in the order in which the keys come. */
export function byKey(rows: readonly CatalogueRow[]): ReadonlyMap<string, readonly CatalogueRow[]> {
    const found = new Map<string, CatalogueRow[]>()
    for (const row of rows) {
        const same = found.get(row.key)
        if (same) same.push(row)
        else found.set(row.key, [row])
    }
    return found
}
