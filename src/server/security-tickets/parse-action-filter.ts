import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { ACTION_CATEGORIES, ACTION_STATUSES } from './improvement-action.ts'
import { ACTION_SORTS, type ActionFilter } from './security-tickets-view.ts'
import { levelKey, wordKey } from './ticket-words.ts'

export interface ActionListRequest {
    readonly filter: ActionFilter
    /** Of the text, in lower case; all have to occur. */
    readonly words: readonly string[]
    readonly offset: number
    readonly limit: number
}

/** Rows of a page, unless told otherwise. */
export const PAGE_ROWS = 50
const MOST_ROWS = 100
const LONGEST_TEXT = 100
const MOST_WORDS = 8

type Parameter = (name: string) => string

/** The reason is a message of its own, said at the field of the page. */
export const refuseParameter = (field: string, reason: string): Result<never> =>
    err(appError('REQUEST_INVALID', [reason], { field }))

export function oneOf<T extends string>(values: readonly T[], given: string, fallback: T): T | undefined {
    return given === '' ? fallback : values.find((value) => value === given)
}

/** Words of a search; undefined: too many, or too long. */
export function searchWords(text: string): readonly string[] | undefined {
    if (text.length > LONGEST_TEXT) return undefined
    const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((one) => one !== '')
    return words.length > MOST_WORDS ? undefined : words
}

function wholeNumber(given: string, fallback: number, least: number, most: number): number | undefined {
    if (given === '') return fallback
    if (!/^\d{1,6}$/.test(given)) return undefined
    const value = Number(given)
    return value >= least && value <= most ? value : undefined
}

/** Which part of a list is asked for. */
export function parsePage(parameter: Parameter): Result<{ readonly offset: number; readonly limit: number }> {
    const offset = wholeNumber(parameter('offset').trim(), 0, 0, 999_999)
    const limit = wholeNumber(parameter('limit').trim(), PAGE_ROWS, 1, MOST_ROWS)
    if (offset === undefined) return refuseParameter('offset', 'offset must be a whole number')
    if (limit === undefined) return refuseParameter('limit', 'limit must be a whole number from 1 to 100')
    return ok({ offset, limit })
}

/** Reads the query of the improvement actions; what it does not understand it refuses, as lists of the app do. */
export function parseActionFilter(parameter: Parameter): Result<ActionListRequest> {
    const given = (name: string): string => parameter(name).trim()
    const words = searchWords(given('text'))
    if (!words) return refuseParameter('text', 'the words are too many or too long')
    const category = oneOf(['', ...ACTION_CATEGORIES], given('category'), '')
    if (category === undefined)
        return refuseParameter(
            'category',
            'category must be identity, data, devices, apps, infrastructure or other',
        )
    const status = oneOf(['to-do', 'all', ...ACTION_STATUSES], given('status'), 'to-do')
    if (status === undefined) return refuseParameter('status', 'there is no such status')
    const sort = oneOf(ACTION_SORTS, given('sort'), 'gain-for-effort')
    if (sort === undefined)
        return refuseParameter('sort', 'sort must be gain-for-effort, gain, rank, title or category')
    const tenant = given('tenant')
    if (tenant !== '' && !isSysId(tenant)) return refuseParameter('tenant', 'no tenant has such a sys_id')
    const [cost, impact, threat] = [given('cost'), given('impact'), given('threat')]
    for (const [field, value] of [
        ['cost', cost],
        ['impact', impact],
        ['threat', threat],
    ] as const)
        if (value.length > LONGEST_TEXT) return refuseParameter(field, 'the words are too many or too long')
    const page = parsePage(parameter)
    if (!page.ok) return page
    return ok({
        filter: {
            text: given('text'),
            category,
            status,
            cost: levelKey(cost),
            impact: levelKey(impact),
            threat: wordKey(threat),
            tenant,
            sort,
        },
        words,
        ...page.value,
    })
}
