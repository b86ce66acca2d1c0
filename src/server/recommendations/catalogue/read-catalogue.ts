import { oneOf, parseListPart, refuseParameter } from '../../list-request.ts'
import type { Clock, CurrentUser, Digest } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { areaName, SOLUTION_AREAS } from '../solution-areas.ts'
import {
    SOLUTION_ORDERS,
    SOLUTION_STATES,
    type CatalogueLine,
    type CatalogueList,
    type NamedValue,
    type SolutionFilter,
    type UseCounts,
} from './catalogue-page.ts'
import type { CatalogueRow, CatalogueStore, CatalogueUses, MissedSearches } from './catalogue-store.ts'
import { inOrder } from './in-order.ts'
import { byKey, hasShippedChange, isHidden, languagesOf, originOf, textFor } from './entry-rows.ts'

export interface CatalogueDependencies {
    readonly catalogue: CatalogueStore
    readonly catalogueUses: CatalogueUses
    readonly missedSearches: MissedSearches
    readonly clock: Clock
    readonly digest: Digest
    readonly user: CurrentUser
}

const LONGEST_FILTER = 100

export const NO_USES: UseCounts = { recommended: 0, opened: 0, helpful: 0, notHelpful: 0, used: 0 }

/** Reads the query of the list; a filter that cannot be is refused by name. */
export function parseFilter(parameter: (name: string) => string): Result<SolutionFilter> {
    const state = oneOf(SOLUTION_STATES, parameter('state'), 'all')
    if (!state) return refuseParameter('state', 'state')
    const order = oneOf(SOLUTION_ORDERS, parameter('order'), 'area')
    if (!order) return refuseParameter('order', 'order')
    const area = parameter('area')
    const text = parameter('text').trim()
    for (const [field, value] of [
        ['area', area],
        ['text', text],
    ] as const)
        if (value.length > LONGEST_FILTER) return refuseParameter(field, field)
    return ok({ state, area, text, order })
}

/** The areas that there are, in the user's language. */
export const areasFor = (user: CurrentUser): readonly NamedValue[] =>
    Object.keys(SOLUTION_AREAS)
        .map((value) => ({ value, label: user.translate(areaName(value)) }))
        .sort((a, b) => (a.label < b.label ? -1 : 1))

/** `GET /catalogue/solutions`: one read of the catalogue and a few counts, however many solutions there are. */
export function readCatalogue(
    deps: CatalogueDependencies,
    parameter: (name: string) => string,
): Result<CatalogueList> {
    const filter = parseFilter(parameter)
    if (!filter.ok) return filter
    const part = parseListPart(parameter)
    if (!part.ok) return part
    const { offset, limit } = part.value
    const { catalogue, catalogueUses, missedSearches, user, clock } = deps
    const keys = byKey(catalogue.all())
    const uses = catalogueUses.counts()
    const solutions = [...keys].flatMap(([key, rows]) => {
        const line = toLine(user, rows, uses[key] ?? NO_USES)
        return line && fits(filter.value, line, rows) ? [line] : []
    })
    return ok({
        solutions: inOrder(solutions, filter.value.order).slice(offset, offset + limit),
        offset,
        limit,
        total: solutions.length,
        all: keys.size,
        areas: areasFor(user),
        searches: missedSearches.count(),
        user: { language: user.language, timeZone: user.timeZone },
        answeredAt: new Date(clock.now()).toISOString(),
    })
}

export const labelOfArea = (user: CurrentUser, area: string): string =>
    area === '' ? '' : user.translate(areaName(area))

function toLine(
    user: CurrentUser,
    rows: readonly CatalogueRow[],
    uses: UseCounts,
): CatalogueLine | undefined {
    const text = textFor(rows, user.language)
    // A key of which an upgrade took the texts and left what hides it.
    if (!text) return undefined
    const languages = languagesOf(rows)
    return {
        key: text.key,
        title: text.title,
        language: text.language,
        area: labelOfArea(user, text.area),
        kind: text.kind,
        languages,
        origin: originOf(rows),
        isHidden: isHidden(rows),
        hasShippedChange: languages.some((language) => hasShippedChange(rows, language)),
        reviewed: text.reviewed,
        uses,
    }
}

function fits(filter: SolutionFilter, line: CatalogueLine, rows: readonly CatalogueRow[]): boolean {
    if (filter.area !== '' && !rows.some(({ area }) => area === filter.area)) return false
    return isInState(filter.state, line) && hasWords(rows, filter.text)
}

function isInState(state: SolutionFilter['state'], line: CatalogueLine): boolean {
    switch (state) {
        case 'all':
            return true
        case 'hidden':
            return line.isHidden
        case 'changed':
            return line.hasShippedChange
        default:
            return line.origin === state
    }
}

const plain = (text: string): string =>
    text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()

/** Every word somewhere in title or symptoms of the key, in any language, accents and capitals aside. */
function hasWords(rows: readonly CatalogueRow[], text: string): boolean {
    if (text === '') return true
    const all = plain(rows.map(({ key, title, symptoms }) => [key, title, ...symptoms].join('\n')).join('\n'))
    return plain(text)
        .split(/\s+/)
        .every((word) => all.includes(word))
}
