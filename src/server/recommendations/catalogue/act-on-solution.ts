import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { SOLUTION_ACTIONS, type ActionOutcome, type ActOnSolution } from './catalogue-page.ts'
import type { CatalogueRow, NewCatalogueRow } from './catalogue-store.ts'
import {
    isHidden,
    isHidingOnly,
    originOf,
    ownText,
    ownTexts,
    shippedText,
    textFor,
    versionOf,
} from './entry-rows.ts'
import { isLanguage } from './parse-texts.ts'
import type { CatalogueDependencies } from './read-catalogue.ts'
import { rowsOf, toEntry } from './read-entry.ts'
import { changedMeanwhile, rowIdOf } from './save-solution.ts'

function parseAction(body: unknown): Result<ActOnSolution, string> {
    if (!isObject(body)) return err('version, action')
    const { version, language } = body
    if (typeof version !== 'string') return err('version')
    const action = SOLUTION_ACTIONS.find((one) => one === body.action)
    if (!action) return err('action')
    if (action !== 'revert' && action !== 'keep') return ok({ version, action })
    return isLanguage(language) ? ok({ version, action, language }) : err('language')
}

/** `POST /catalogue/solutions/{key}/actions`: all that can be done with a solution but write it. */
export function actOnSolution(
    deps: CatalogueDependencies,
    key: string,
    body: unknown,
): Result<ActionOutcome> {
    const parsed = parseAction(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const rows = rowsOf(deps, key)
    if (!rows.ok) return rows
    const { version, language = '' } = parsed.value
    if (versionOf(deps.digest, rows.value) !== version) return err(changedMeanwhile(deps, rows.value))
    const isDone = act(deps, rows.value, parsed.value.action, language)
    if (!isDone) return err(appError('REQUEST_INVALID', ['action']))
    const now = deps.catalogue.ofKey(key)
    return ok({ entry: textFor(now, '') ? toEntry(deps, key, now) : null })
}

/** Says that a key is hidden and nothing else. */
const hidingRow = ({ key, language, area, kind, title }: CatalogueRow): NewCatalogueRow => ({
    key,
    language,
    origin: 'edited',
    isActive: false,
    area,
    kind,
    title,
    symptoms: [],
    cause: '',
    agentSteps: [],
    adminSteps: [],
    verify: '',
    appliesTo: [],
    pages: [],
    reviewed: '',
    contentHash: '',
    terms: '',
    termsVersion: '',
})

const isStillHiding = (row: CatalogueRow, without: CatalogueRow): boolean => row !== without && !row.isActive

/** False: this solution is none that this can be done with. */
function act(
    deps: CatalogueDependencies,
    rows: readonly CatalogueRow[],
    action: ActOnSolution['action'],
    language: string,
): boolean {
    const { catalogue } = deps
    const own = ownText(rows, language)
    switch (action) {
        case 'hide':
            return hide(deps, rows)
        case 'show':
            for (const row of rows)
                if (isHidingOnly(row)) catalogue.remove(row.sysId)
                else if (!row.isActive) catalogue.setActive(row.sysId, true)
            return true
        case 'revert':
            if (!own) return false
            // What was hidden stays so: without the text nothing else would say it.
            if (isHidden(rows) && shippedText(rows, language) && !rows.some((row) => isStillHiding(row, own)))
                catalogue.update(own.sysId, hidingRow(own))
            else catalogue.remove(own.sysId)
            return true
        case 'keep': {
            const shipped = shippedText(rows, language)
            if (!own || !shipped) return false
            catalogue.setContentHash(own.sysId, shipped.contentHash)
            return true
        }
        case 'delete':
            if (originOf(rows) !== 'own') return false
            for (const row of rows) catalogue.remove(row.sysId)
            return true
    }
}

function hide(deps: CatalogueDependencies, rows: readonly CatalogueRow[]): boolean {
    if (isHidden(rows)) return true
    const own = ownTexts(rows)
    for (const { sysId } of own) deps.catalogue.setActive(sysId, false)
    const shown = textFor(rows, 'en')
    if (own.length > 0 || !shown) return own.length > 0
    const sysId = rowIdOf(deps, shown.key, shown.language, 'edited')
    return deps.catalogue.insert(sysId, hidingRow(shown))
}
