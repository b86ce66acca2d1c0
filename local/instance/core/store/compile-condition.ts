import type { Column, Row } from '../../contracts.ts'
import { comparable, compare } from './compare-values.ts'
import { compareColumns } from './compare-columns.ts'
import { dayOf, dayRange, relativeMoment } from './date-conditions.ts'
import { datePart } from './date-part.ts'
import { CHANGE_OPERATORS, type Condition } from './encoded-query.ts'

/** Whether a condition holds for the stored text of its column; the row is for conditions over two columns. */
export type Test = (actual: string, row: Row) => boolean

export interface ConditionContext {
    readonly userId: string
    readonly timeZone: string
    /** Evaluates what stands behind `javascript:`. */
    evaluate(script: string): string
    now(): number
    /** Reads another column of the row, for SAMEAS. Throws on an unknown one. */
    reader(column: string): (row: Row) => string
    typeOf(column: string): string
    /** Is a table another one, or does it extend it? */
    isKindOf(table: string, ancestor: string): boolean
    hasTable(table: string): boolean
    /** Display value of a referenced record. */
    displayOf(table: string, sysId: string): string
}

/** Dynamic filter option "Me": the SDK's guide and the platform's page name one each. */
const ME = new Set(['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c'])

export const resolveValue = (value: string, context: Pick<ConditionContext, 'evaluate'>): string =>
    value.startsWith('javascript:') ? context.evaluate(value.slice('javascript:'.length)) : value

export const listOf = (text: string): readonly string[] =>
    text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')

/** Equality and order. Empty columns meet only what asks for them, and negations. */
function comparison(operator: string, wanted: string, type: string): Test {
    const right = comparable(wanted, type)
    const order = (actual: string): number => compare(comparable(actual, type), right)
    const meansEmpty = wanted === '' || wanted === 'NULL'
    switch (operator) {
        case '=':
            if (meansEmpty && type !== 'boolean') return (actual) => actual === ''
            return (actual) => (type === 'boolean' || actual !== '') && order(actual) === 0
        case '!=':
            if (meansEmpty && type !== 'boolean') return (actual) => actual !== ''
            return (actual) => (type !== 'boolean' && actual === '') || order(actual) !== 0
        case '<':
            return (actual) => actual !== '' && order(actual) < 0
        case '<=':
            return (actual) => actual !== '' && order(actual) <= 0
        case '>':
            return (actual) => actual !== '' && order(actual) > 0
        default:
            return (actual) => actual !== '' && order(actual) >= 0
    }
}

/** Operators on text. On a reference they look at the display value of the referenced record. */
function textual(operator: string, wanted: string, column: Column, context: ConditionContext): Test {
    const low = wanted.toLowerCase()
    const target = column.type === 'reference' ? column.reference : undefined
    const read = (actual: string): string =>
        (target && actual !== '' ? context.displayOf(target, actual) : actual).toLowerCase()
    switch (operator) {
        case 'LIKE':
            return (actual) => read(actual).includes(low)
        case 'NOTLIKE':
            return (actual) => !read(actual).includes(low)
        case 'STARTSWITH':
            return (actual) => read(actual).startsWith(low)
        default:
            return (actual) => read(actual).endsWith(low)
    }
}

function list(operator: string, wanted: string, type: string): Test {
    const items = new Set(listOf(wanted).map((item) => comparable(item, type)))
    const within: Test = (actual) => items.has(comparable(actual, type))
    return operator === 'IN' ? within : (actual, row) => !within(actual, row)
}

/** The value as its column holds it: a date has the day on which a moment falls for the user. */
function wantedOf(value: string, type: string, context: ConditionContext): string {
    const wanted = resolveValue(value, context)
    return type === 'glide_date' ? dayOf(wanted, context.timeZone) : wanted
}

function between(value: string, type: string, context: ConditionContext): Test {
    const bounds = value.split('@')
    if (bounds.length !== 2) throw new Error(`local instance: BETWEEN needs two values, not "${value}"`)
    const [from = '', to = ''] = bounds.map((part) => comparable(wantedOf(part, type, context), type))
    return (actual) => {
        const at = comparable(actual, type)
        return actual !== '' && compare(at, from) >= 0 && compare(at, to) <= 0
    }
}

function dates(operator: string, value: string, type: string, context: ConditionContext): Test {
    if (operator === 'ON' || operator === 'NOTON') {
        const [from, to] = dayRange(value, (part) => wantedOf(part, type, context), type)
        const on = (actual: string): boolean => actual >= from && actual <= to
        return (actual) => actual !== '' && on(actual) === (operator === 'ON')
    }
    const at = relativeMoment(value, context.now())
    const moment = type === 'glide_date' ? dayOf(at, context.timeZone) : at
    switch (operator) {
        case 'RELATIVEGT':
            return (actual) => actual > moment
        case 'RELATIVEGE':
            return (actual) => actual >= moment
        case 'RELATIVELT':
            return (actual) => actual !== '' && actual < moment
        default:
            return (actual) => actual !== '' && actual <= moment
    }
}

/**
 * One condition as a test, its value resolved once. Throws, naming it, on an operator that this instance does not
 * know and on a `javascript:` value that cannot be evaluated.
 * @see ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries
 */
export function compileCondition(condition: Condition, column: Column, context: ConditionContext): Test {
    const { operator, value } = condition
    const { type } = column
    switch (operator) {
        case '=':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=':
            return comparison(operator, wantedOf(value, type, context), type)
        case 'LIKE':
        case 'NOTLIKE':
        case 'STARTSWITH':
        case 'ENDSWITH':
            return textual(operator, resolveValue(value, context), column, context)
        case 'IN':
        case 'NOTIN':
            return list(operator, resolveValue(value, context), type)
        case 'BETWEEN':
            return between(value, type, context)
        case 'ISEMPTY':
            return (actual) => actual === ''
        case 'ISNOTEMPTY':
            return (actual) => actual !== ''
        case 'ANYTHING':
            return () => true
        case 'SAMEAS':
        case 'NSAMEAS':
        case 'GT_FIELD':
        case 'LT_FIELD':
        case 'GT_OR_EQUALS_FIELD':
        case 'LT_OR_EQUALS_FIELD':
        case 'MORETHAN':
        case 'LESSTHAN':
            return compareColumns(condition, type, context)
        case 'INSTANCEOF': {
            const ancestor = resolveValue(value, context)
            if (!context.hasTable(ancestor))
                throw new Error(`local instance: INSTANCEOF ${ancestor}: there is no such table`)
            return (actual) => context.isKindOf(actual, ancestor)
        }
        case 'DATEPART':
            return datePart(value, type, context)
        case 'ON':
        case 'NOTON':
        case 'RELATIVEGT':
        case 'RELATIVEGE':
        case 'RELATIVELT':
        case 'RELATIVELE':
            return dates(operator, value, type, context)
        case 'DYNAMIC':
            if (!ME.has(value)) throw new Error(`local instance: dynamic filter ${value} is not implemented`)
            return (actual) => actual !== '' && actual === context.userId
        default:
            if (CHANGE_OPERATORS.has(operator))
                throw new Error(`local instance: ${operator} belongs to the condition of a business rule`)
            throw new Error(`local instance: encoded query operator ${operator} is not implemented`)
    }
}
