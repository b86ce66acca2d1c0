import { appError, type AppError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { isObject } from '../../json.ts'
import type { Random } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { termsOfSolution } from '../catalogue-search.ts'
import { microsoftPage } from '../microsoft-page.ts'
import { TERMS_VERSION } from '../solution-terms.ts'
import type { Solution } from '../solution.ts'
import type { SolutionOutcome, SolutionTexts } from './catalogue-page.ts'
import type { CatalogueRow, NewCatalogueRow } from './catalogue-store.ts'
import { isHidden, originOf, ownTexts, shippedText, versionOf } from './entry-rows.ts'
import { isLanguage, parseTexts } from './parse-texts.ts'
import type { CatalogueDependencies } from './read-catalogue.ts'
import { readEntry, rowsOf } from './read-entry.ts'
import { textProblems } from './text-problems.ts'

export interface SavingDependencies extends CatalogueDependencies {
    readonly random: Random
}

const OWN = 'own-'

/** The one row that an admin's text of a key and language can have. */
export const rowIdOf = (
    { digest }: Pick<SavingDependencies, 'digest'>,
    key: string,
    language: string,
    origin: 'edited' | 'own',
): string => digest.md5(`solution#${key}#${language}#${origin}`)

const invalid = (field: string): Result<never> => err(appError('REQUEST_INVALID', [field]))

/** Who wrote last is who was faster. */
export function changedMeanwhile(deps: CatalogueDependencies, rows: readonly CatalogueRow[]): AppError {
    const [last] = [...ownTexts(rows), ...rows].sort((a, b) => b.changedAt - a.changedAt)
    return appError('SOLUTION_CHANGED', [(last && deps.catalogue.nameOf(last.changedBy)) || 'Another admin'])
}

const today = ({ clock }: CatalogueDependencies): string => new Date(clock.now()).toISOString().slice(0, 10)

const refusedBy = (deps: CatalogueDependencies, texts: SolutionTexts): SolutionOutcome | undefined => {
    const problems = textProblems(texts, today(deps), deps.user)
    return problems.length > 0 ? { problems, entry: null } : undefined
}

/** `POST /catalogue/solutions`: an own solution. */
export function createSolution(deps: SavingDependencies, body: unknown): Result<SolutionOutcome> {
    if (!isObject(body)) return invalid('language, texts')
    const { language, search } = body
    if (!isLanguage(language)) return invalid('language')
    if (search !== undefined && !(typeof search === 'string' && isSysId(search))) return invalid('search')
    const texts = parseTexts(body.texts)
    if (!texts.ok) return invalid(texts.error)
    const refusal = refusedBy(deps, texts.value)
    if (refusal) return ok(refusal)
    const key = OWN + deps.random.guid().replace(/-/g, '').slice(0, 16)
    const row = toRow(texts.value, { key, language, origin: 'own', isActive: true, contentHash: '' })
    if (!deps.catalogue.insert(rowIdOf(deps, key, language, 'own'), row))
        return err(appError('SOLUTION_WRITE_REFUSED'))
    if (search !== undefined) deps.missedSearches.remove(search)
    return saved(deps, key)
}

/**
 * `PUT /catalogue/solutions/{key}/texts/{language}`: an admin's text of a solution in one language. A shipped row is
 * never written: the text stands before it in a row of its own, which upgrades leave alone.
 */
export function saveTexts(
    deps: SavingDependencies,
    key: string,
    language: string,
    body: unknown,
): Result<SolutionOutcome> {
    if (!isObject(body) || typeof body.version !== 'string') return invalid('version')
    if (!isLanguage(language)) return invalid('language')
    const texts = parseTexts(body.texts)
    if (!texts.ok) return invalid(texts.error)
    const rows = rowsOf(deps, key)
    if (!rows.ok) return rows
    if (versionOf(deps.digest, rows.value) !== body.version) return err(changedMeanwhile(deps, rows.value))
    const refusal = refusedBy(deps, texts.value)
    if (refusal) return ok(refusal)
    const origin = originOf(rows.value) === 'own' ? 'own' : 'edited'
    const sysId = rowIdOf(deps, key, language, origin)
    const row = toRow(texts.value, {
        key,
        language,
        origin,
        isActive: !isHidden(rows.value),
        contentHash: shippedText(rows.value, language)?.contentHash ?? '',
    })
    const isThere = rows.value.some((one) => one.sysId === sysId)
    const isWritten = isThere ? deps.catalogue.update(sysId, row) : deps.catalogue.insert(sysId, row)
    if (!isWritten) {
        const now = deps.catalogue.ofKey(key)
        const isLate = versionOf(deps.digest, now) !== body.version
        return err(isLate ? changedMeanwhile(deps, now) : appError('SOLUTION_WRITE_REFUSED'))
    }
    return saved(deps, key)
}

function saved(deps: SavingDependencies, key: string): Result<SolutionOutcome> {
    const entry = readEntry(deps, key)
    return entry.ok ? ok({ problems: [], entry: entry.value }) : entry
}

type Place = Pick<Solution, 'key' | 'language' | 'origin' | 'isActive'> & { readonly contentHash: string }

/** Addresses are stored as microsoftPage() reads them. */
export function toRow(texts: SolutionTexts, { contentHash, ...place }: Place): NewCatalogueRow {
    const pages = texts.pages.map(({ title, url }) => ({ title, url: microsoftPage(url)?.url ?? url }))
    const solution: Solution = { ...place, ...texts, pages }
    return { ...solution, contentHash, terms: termsOfSolution(solution), termsVersion: TERMS_VERSION }
}
