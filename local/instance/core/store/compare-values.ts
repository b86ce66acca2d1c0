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

export const isTrue = (text: string): boolean => text === 'true' || text === '1'
export const isNumber = (type: string): boolean => NUMBERS.has(type)

/** A value as its column compares it: numbers as numbers, text without regard to case (the database's collation). */
export function comparable(text: string, type: string): string | number {
    if (NUMBERS.has(type)) return text === '' ? Number.NEGATIVE_INFINITY : Number(text)
    if (type === 'boolean') return isTrue(text) ? 1 : 0
    return text.toLowerCase()
}

/** -1, 0 or 1; NaN when one is no number and the column is numeric. */
export function compare(left: string | number, right: string | number): number {
    if (left === right) return 0
    return left < right ? -1 : left > right ? 1 : NaN
}
