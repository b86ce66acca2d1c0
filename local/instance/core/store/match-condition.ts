import type { Column } from '../../contracts.ts'
import type { Condition } from './encoded-query.ts'

const NUMBERS = new Set([
    'integer',
    'decimal',
    'float',
    'long',
    'longint',
    'currency',
    'percent_complete',
    'auto_increment',
])
const ME = '90d1921e5f510100a9ad2572f2b477fe'

const isTrue = (text: string): boolean => text === 'true' || text === '1'

/** A value as its column compares it: numbers as numbers, text without regard to case (the database's collation). */
function comparable(text: string, type: string): string | number {
    if (NUMBERS.has(type)) return text === '' ? Number.NEGATIVE_INFINITY : Number(text)
    if (type === 'boolean') return isTrue(text) ? 1 : 0
    return text.toLowerCase()
}

export const compareValues = (a: string, b: string, type: string): number => {
    const [left, right] = [comparable(a, type), comparable(b, type)]
    return left < right ? -1 : left > right ? 1 : 0
}

export interface ConditionContext {
    readonly userId: string
    /** Evaluates what stands behind `javascript:`. */
    evaluate(script: string): string
    /** Value of another column of the same row, for SAMEAS. */
    other(column: string): string
    now(): number
}

const day = (text: string): string => text.slice(0, 10)

const UNIT_MS: Readonly<Record<string, number>> = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
    month: 2_592_000_000,
    year: 31_536_000_000,
}

/** `RELATIVEGE@minute@ago@5` and its kind: a moment before or after now. */
function relativeMoment(value: string, now: number): string {
    const [, unit = '', direction = '', amount = ''] = /^@(\w+)@(ago|ahead)@(\d+)$/.exec(value) ?? []
    const ms = UNIT_MS[unit.replace(/s$/, '')]
    if (ms === undefined) throw new Error(`local instance: relative date ${value} is not implemented`)
    const at = now + (direction === 'ago' ? -1 : 1) * Number(amount) * ms
    return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** ON and its kind: `Today@javascript:…@javascript:…` or a plain date. */
function range(value: string, context: ConditionContext): readonly [string, string] {
    const parts = value.split('@')
    if (parts.length === 3) {
        const [from = '', to = ''] = parts.slice(1).map((part) => resolveValue(part, context))
        return [from, to]
    }
    const date = day(resolveValue(value, context))
    return [`${date} 00:00:00`, `${date} 23:59:59`]
}

export function resolveValue(value: string, context: ConditionContext): string {
    return value.startsWith('javascript:') ? context.evaluate(value.slice('javascript:'.length)) : value
}

/** Whether one condition holds for the stored text of its column. Empty columns meet only what asks for them, and negations. */
export function matches(
    condition: Condition,
    actual: string,
    column: Column,
    context: ConditionContext,
): boolean {
    const { operator } = condition
    const { type } = column
    const wanted = resolveValue(condition.value, context)
    const text = actual.toLowerCase()
    const low = wanted.toLowerCase()
    const compare = (): number => compareValues(actual, wanted, type)
    const list = (): readonly string[] => wanted.split(',').map((item) => item.trim().toLowerCase())
    switch (operator) {
        case '=':
            return type === 'boolean' || actual !== '' ? compare() === 0 : wanted === '' || wanted === 'NULL'
        case '!=':
            if (wanted === 'NULL') return actual !== ''
            return type === 'boolean' || actual !== '' ? compare() !== 0 : wanted !== ''
        case '<':
            return actual !== '' && compare() < 0
        case '<=':
            return actual !== '' && compare() <= 0
        case '>':
            return actual !== '' && compare() > 0
        case '>=':
            return actual !== '' && compare() >= 0
        case 'LIKE':
        case 'CONTAINS':
            return text.includes(low)
        case 'NOT LIKE':
        case 'NOTLIKE':
            return !text.includes(low)
        case 'STARTSWITH':
            return text.startsWith(low)
        case 'ENDSWITH':
            return text.endsWith(low)
        case 'IN':
            return list().some((item) => (type === 'boolean' ? isTrue(item) === isTrue(text) : item === text))
        case 'NOT IN':
            return !list().includes(text)
        case 'BETWEEN': {
            const [from = '', to = ''] = condition.value.split('@').map((part) => resolveValue(part, context))
            return (
                actual !== '' &&
                compareValues(actual, from, type) >= 0 &&
                compareValues(actual, to, type) <= 0
            )
        }
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return actual === ''
        case 'ISNOTEMPTY':
            return actual !== ''
        case 'ANYTHING':
            return true
        case 'SAMEAS':
            return actual === context.other(condition.value)
        case 'NSAMEAS':
            return actual !== context.other(condition.value)
        case 'ON':
        case 'NOTON': {
            const [from, to] = range(condition.value, context)
            const on = actual !== '' && actual >= from && actual <= to
            return operator === 'ON' ? on : actual !== '' && !on
        }
        case 'RELATIVEGT':
        case 'RELATIVEGE':
            return actual !== '' && actual >= relativeMoment(wanted, context.now())
        case 'RELATIVELT':
        case 'RELATIVELE':
            return actual !== '' && actual <= relativeMoment(wanted, context.now())
        case 'DYNAMIC':
            if (condition.value !== ME)
                throw new Error(`local instance: dynamic filter ${condition.value} is not implemented`)
            return actual === context.userId
        default:
            throw new Error(`local instance: encoded query operator ${operator} is not implemented`)
    }
}
