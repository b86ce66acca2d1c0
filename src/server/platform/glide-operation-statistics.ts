import { ERRORS, type ErrorCode } from '../errors.ts'
import { OPERATION_KINDS, type Tier } from '../user-operations/operation-kind.ts'
import type { OperationFilter } from '../user-operations/operation-store.ts'
import type { OperationStatistics } from '../user-operations/overview/operation-statistics.ts'
import { ENDED, OPERATION_STATES, type OperationState } from '../user-operations/user-operation.ts'
import { countBy } from './count-by.ts'
import { narrow, progressOf, type Conditions } from './glide-operation-store.ts'
import { numberOf, oneOf, timeOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.user_operation

/** Rows by the values of columns. */
const counted = <T>(
    columns: readonly string[],
    conditions: (query: Conditions) => void,
    map: (value: (column: string) => string, count: number) => T,
): readonly T[] => countBy(TABLE, columns, (aggregate) => conditions(aggregate as unknown as Conditions), map)

const kindOf = (text: string) => oneOf(OPERATION_KINDS, text, 'read-account')
const stateOf = (text: string) => oneOf(OPERATION_STATES, text, 'failed')
const isErrorCode = (text: string): text is ErrorCode => Object.prototype.hasOwnProperty.call(ERRORS, text)

const OPEN: readonly OperationState[] = OPERATION_STATES.filter((state) => !ENDED.includes(state))

/** When the oldest row was requested. */
const oldest = (refine: (query: Conditions) => void): number =>
    mapRecords(
        TABLE,
        (query) => {
            refine(query)
            query.orderBy('requested_on')
            query.setLimit(1)
        },
        (record) => timeOf(record, 'requested_on') ?? 0,
    )[0] ?? 0

const carriedOut = (filter: OperationFilter): OperationFilter => ({
    ...filter,
    states: ['succeeded', 'failed'],
})

const countOf = (conditions: (query: Conditions) => void): number =>
    counted([], conditions, (_value, count) => count)[0] ?? 0

/** The times of the rows between two places of the order. */
const durations = (filter: OperationFilter, first: number, last: number): readonly number[] =>
    mapRecords(
        TABLE,
        (query) => {
            narrow(query, carriedOut(filter))
            query.orderBy('duration')
            query.orderBy('sys_id')
            query.chooseWindow(first, last, false)
        },
        (record) => numberOf(record, 'duration'),
    )

/** As `due` of the operations has it. */
function isPlanned(query: Conditions): void {
    query.addQuery('state', 'IN', 'requested,queued,running')
    query.addNotNullQuery('next_attempt')
}

export const glideOperationStatistics: OperationStatistics = {
    byKindAndState: (filter) =>
        counted(
            ['kind', 'state'],
            (query) => narrow(query, filter),
            (value, count) => ({ kind: kindOf(value('kind')), state: stateOf(value('state')), count }),
        ),
    open: () =>
        counted(
            ['kind', 'state', 'tier', 'dry_run', 'way'],
            (query) => narrow(query, { states: OPEN }),
            (value, count) => {
                const kind = kindOf(value('kind'))
                const state = stateOf(value('state'))
                const tier = Number(value('tier')) as Tier
                const isDryRun = /^(?:1|true)$/.test(value('dry_run'))
                const way = value('way')
                const oldestAt = oldest((query) => {
                    narrow(query, { kind, states: [state] })
                    query.addQuery('tier', tier)
                    query.addQuery('dry_run', isDryRun)
                    if (way === '') query.addNullQuery('way')
                    else query.addQuery('way', way)
                })
                return { kind, state, tier, isDryRun, progress: progressOf(way), count, oldestAt }
            },
        ),
    errors: (filter, limit) =>
        counted(
            ['error_code'],
            (query) => {
                narrow(query, filter)
                query.addNotNullQuery('error_code')
            },
            (value, count) => ({ code: value('error_code'), count }),
        )
            .flatMap(({ code, count }) => (isErrorCode(code) ? [{ code, count }] : []))
            .sort((a, b) => b.count - a.count)
            .slice(0, limit),
    medianSeconds(filter) {
        const count = countOf((query) => narrow(query, carriedOut(filter)))
        if (count === 0) return null
        const middle = durations(filter, Math.floor((count - 1) / 2), Math.floor(count / 2) + 1)
        return middle.reduce((sum, seconds) => sum + seconds, 0) / middle.length
    },
    planned: () => ({
        count: countOf(isPlanned),
        nextAt:
            mapRecords(
                TABLE,
                (query) => {
                    isPlanned(query)
                    query.orderBy('next_attempt')
                    query.setLimit(1)
                },
                (record) => timeOf(record, 'next_attempt'),
            )[0] ?? null,
    }),
}
