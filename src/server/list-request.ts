import { appError } from './errors.ts'
import { err, ok, type Result } from './result.ts'

/** Which part of a list is asked for, in rows. */
export interface ListPart {
    readonly offset: number
    readonly limit: number
}

const ROWS = 50
const MOST_ROWS = 100

/** The reason is a message of its own, said at the field of the page. */
export const refuseParameter = (field: string, reason: string): Result<never> =>
    err(appError('REQUEST_INVALID', [reason], { field }))

export function oneOf<T extends string>(values: readonly T[], given: string, fallback: T): T | undefined {
    return given === '' ? fallback : values.find((value) => value === given)
}

function wholeNumber(given: string, fallback: number, least: number, most: number): number | undefined {
    if (given === '') return fallback
    if (!/^\d{1,6}$/.test(given)) return undefined
    const value = Number(given)
    return value >= least && value <= most ? value : undefined
}

/**
 * Reads `offset` and `limit` of a list's query; what is no such number is refused by name.
 * @param rows of a page, unless told otherwise
 */
export function parseListPart(parameter: (name: string) => string, rows = ROWS): Result<ListPart> {
    const offset = wholeNumber(parameter('offset').trim(), 0, 0, 999_999)
    const limit = wholeNumber(parameter('limit').trim(), rows, 1, MOST_ROWS)
    if (offset === undefined) return refuseParameter('offset', 'offset must be a whole number')
    if (limit === undefined) return refuseParameter('limit', 'limit must be a whole number from 1 to 100')
    return ok({ offset, limit })
}
