import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CatalogueEntry, EntryLanguage, SolutionTexts } from './catalogue-page.ts'
import type { CatalogueRow } from './catalogue-store.ts'
import {
    hasShippedChange,
    isHidden,
    languagesOf,
    originOf,
    ownText,
    shippedText,
    textIn,
    versionOf,
} from './entry-rows.ts'
import { areasFor, NO_USES, type CatalogueDependencies } from './read-catalogue.ts'

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_KEY = 80

const textsOf = (row: CatalogueRow): SolutionTexts => ({
    title: row.title,
    area: row.area,
    kind: row.kind,
    symptoms: row.symptoms,
    cause: row.cause,
    agentSteps: row.agentSteps,
    adminSteps: row.adminSteps,
    verify: row.verify,
    appliesTo: row.appliesTo,
    pages: row.pages,
    reviewed: row.reviewed,
})

/** The rows of a solution; an error when no text of it is there. */
export function rowsOf(deps: CatalogueDependencies, key: string): Result<readonly CatalogueRow[]> {
    const rows = key.length <= LONGEST_KEY && KEY.test(key) ? deps.catalogue.ofKey(key) : []
    return languagesOf(rows).length > 0 ? ok(rows) : err(appError('SOLUTION_NOT_FOUND'))
}

/** `GET /catalogue/solutions/{key}` */
export function readEntry(deps: CatalogueDependencies, key: string): Result<CatalogueEntry> {
    const rows = rowsOf(deps, key)
    return rows.ok ? ok(toEntry(deps, key, rows.value)) : rows
}

export function toEntry(
    deps: CatalogueDependencies,
    key: string,
    rows: readonly CatalogueRow[],
): CatalogueEntry {
    const { user, clock, digest, catalogueUses } = deps
    return {
        key,
        origin: originOf(rows),
        isHidden: isHidden(rows),
        version: versionOf(digest, rows),
        languages: languagesOf(rows).flatMap((language) => toLanguage(deps, rows, language)),
        areas: areasFor(user),
        uses: catalogueUses.counts(key)[key] ?? NO_USES,
        user: { language: user.language, timeZone: user.timeZone },
        answeredAt: new Date(clock.now()).toISOString(),
    }
}

function toLanguage(
    { catalogue }: CatalogueDependencies,
    rows: readonly CatalogueRow[],
    language: string,
): readonly EntryLanguage[] {
    const text = textIn(rows, language)
    if (!text) return []
    const own = ownText(rows, language)
    const shipped = shippedText(rows, language)
    return [
        {
            language,
            origin: text.origin,
            texts: textsOf(text),
            shipped: own && shipped ? textsOf(shipped) : null,
            hasShippedChange: hasShippedChange(rows, language),
            changed: own
                ? { by: catalogue.nameOf(own.changedBy), at: new Date(own.changedAt).toISOString() }
                : null,
        },
    ]
}
