import { ERRORS, type ErrorCode } from '../../errors.ts'
import { oneOf, parseListPart, refuseParameter } from '../../list-request.ts'
import { ok, type Result } from '../../result.ts'
import { OPERATION_KINDS, type OperationKind } from '../operation-kind.ts'
import type { OperationFilter } from '../operation-store.ts'
import { OPERATION_STATES, type OperationState } from '../user-operation.ts'
import type { OverviewFilter } from './overview-view.ts'

const DAY_MS = 24 * 60 * 60_000
export const PERIODS = ['day', 'week', 'month'] as const
const PERIOD_MS: Readonly<Record<OverviewFilter['period'], number>> = {
    day: DAY_MS,
    week: 7 * DAY_MS,
    month: 30 * DAY_MS,
}

export interface OverviewRequest {
    /** As the page says it again. */
    readonly filter: OverviewFilter
    /** Of the figures: period and kind. */
    readonly counted: OperationFilter
    /** Of the list. */
    readonly listed: OperationFilter
    readonly offset: number
    readonly limit: number
}

const errorOf = (given: string): ErrorCode | '' | undefined =>
    given === '' ? '' : Object.prototype.hasOwnProperty.call(ERRORS, given) ? (given as ErrorCode) : undefined

/** Reads the query of the page; what it does not understand it refuses. */
export function parseOverviewFilter(
    parameter: (name: string) => string,
    now: number,
): Result<OverviewRequest> {
    const given = (name: string): string => parameter(name).trim()
    const period = oneOf(PERIODS, given('period'), 'day')
    if (!period) return refuseParameter('period', 'period must be day, week or month')
    const kind = oneOf<OperationKind | ''>(['', ...OPERATION_KINDS], given('kind'), '')
    if (kind === undefined) return refuseParameter('kind', 'there is no such kind of operation')
    const state = oneOf<OperationState | ''>(['', ...OPERATION_STATES], given('state'), '')
    if (state === undefined) return refuseParameter('state', 'there is no such state of an operation')
    const error = errorOf(given('error'))
    if (error === undefined) return refuseParameter('error', 'there is no such error code')
    const page = parseListPart(parameter)
    if (!page.ok) return page
    const counted: OperationFilter = { from: now - PERIOD_MS[period], ...(kind ? { kind } : {}) }
    return ok({
        filter: { period, kind, state, error },
        counted,
        listed: {
            ...counted,
            ...(state ? { states: [state] } : {}),
            ...(error ? { error } : {}),
        },
        ...page.value,
    })
}
