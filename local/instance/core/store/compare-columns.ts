import type { Row } from '../../contracts.ts'
import { comparable, compare } from './compare-values.ts'
import type { ConditionContext, Test } from './compile-condition.ts'
import { calendarUnit } from './calendar-unit.ts'
import { otherColumn, type Condition } from './encoded-query.ts'

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
    GT_FIELD: (order) => order > 0,
    LT_FIELD: (order) => order < 0,
    GT_OR_EQUALS_FIELD: (order) => order >= 0,
    LT_OR_EQUALS_FIELD: (order) => order <= 0,
}

/**
 * `due_date@day@before@1`: how many calendar units this date lies before (or after) the other column's. More than one
 * day is two days or more; less than three is none to three.
 */
function apart({ operator, value }: Condition, other: (row: Row) => string, context: ConditionContext): Test {
    const [, unit = '', direction = '', amount = ''] = value.split('@')
    if (!/^(?:before|after)$/.test(direction) || !/^\d+$/.test(amount))
        throw new Error(`local instance: ${operator}${value} is not implemented`)
    const unitOf = calendarUnit(unit, context.timeZone)
    return (actual, row) => {
        const second = other(row)
        if (actual === '' || second === '') return false
        const ahead = unitOf(second) - unitOf(actual)
        const distance = direction === 'before' ? ahead : -ahead
        return operator === 'MORETHAN'
            ? distance > Number(amount)
            : distance >= 0 && distance <= Number(amount)
    }
}

/** Conditions over two columns of a row. */
export function compareColumns(condition: Condition, type: string, context: ConditionContext): Test {
    const { operator, value } = condition
    const column = otherColumn(condition) ?? ''
    const other = context.reader(column)
    if (operator === 'MORETHAN' || operator === 'LESSTHAN') return apart(condition, other, context)
    const order = ORDERS[operator]
    if (order) {
        const otherType = context.typeOf(column)
        return (actual, row) => {
            const second = other(row)
            return (
                actual !== '' &&
                second !== '' &&
                order(compare(comparable(actual, type), comparable(second, otherType)))
            )
        }
    }
    const same = operator === 'SAMEAS'
    const unit = value.slice(column.length + 1)
    if (unit === '') return (actual, row) => (actual === other(row)) === same
    const unitOf = calendarUnit(unit, context.timeZone)
    const unitOrNone = (text: string): number | string => (text === '' ? '' : unitOf(text))
    return (actual, row) => (unitOrNone(actual) === unitOrNone(other(row))) === same
}
