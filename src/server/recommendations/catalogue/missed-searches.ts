import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import type { NewSolutionForm, SearchesWithoutResult } from './catalogue-page.ts'
import { areasFor, type CatalogueDependencies } from './read-catalogue.ts'

/** More than anybody works through; the rest follows when these are gone. */
const SHOWN = 200

/** `GET /catalogue/searches`: what was searched for and nothing fitted. */
export function readSearches(deps: CatalogueDependencies, order: string): Result<SearchesWithoutResult> {
    if (order !== '' && order !== 'newest' && order !== 'frequent')
        return err(appError('REQUEST_INVALID', ['order'], { field: 'order' }))
    const { missedSearches, user, clock } = deps
    return ok({
        searches: missedSearches
            .list(order === 'frequent' ? order : 'newest', SHOWN)
            .map(({ lastAt, ...search }) => ({ ...search, lastAt: new Date(lastAt).toISOString() })),
        total: missedSearches.count(),
        user: { language: user.language, timeZone: user.timeZone },
        answeredAt: new Date(clock.now()).toISOString(),
    })
}

/** `DELETE /catalogue/searches/{sys_id}` */
export function removeSearch(
    deps: CatalogueDependencies,
    sysId: string,
    order: string,
): Result<SearchesWithoutResult> {
    if (!isSysId(sysId)) return err(appError('REQUEST_INVALID', ['sys_id'], { field: 'sys_id' }))
    if (deps.missedSearches.textOf(sysId) === undefined) return err(appError('SEARCH_NOT_FOUND'))
    deps.missedSearches.remove(sysId)
    return readSearches(deps, order)
}

/** `GET /catalogue/form?search=`: what a new solution begins with. */
export function startForm(deps: CatalogueDependencies, search: string): Result<NewSolutionForm> {
    const { missedSearches, user, clock } = deps
    return ok({
        symptom: (isSysId(search) && missedSearches.textOf(search)) || '',
        areas: areasFor(user),
        user: { language: user.language, timeZone: user.timeZone },
        answeredAt: new Date(clock.now()).toISOString(),
    })
}
