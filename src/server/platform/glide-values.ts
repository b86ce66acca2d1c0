import type { GlideRecord } from '@servicenow/glide'

/** Glide stores date-times as `yyyy-MM-dd HH:mm:ss` in UTC, to the second. */
export const toGlideTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/** Null is an empty column. */
export const optionalTime = (at: number | null): string => (at === null ? '' : toGlideTime(at))

export function fromGlideTime(text: string | null): number | null {
    const parts = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(text ?? '')
    if (!parts) return null
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
        .slice(1)
        .map((part) => Number(part ?? 0))
    return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** getValue answers null for an empty column. */
export const textOf = (record: GlideRecord<string>, column: string): string =>
    String(record.getValue(column) ?? '')

export const timeOf = (record: GlideRecord<string>, column: string): number | null =>
    fromGlideTime(record.getValue(column))

/** Booleans are stored as '1' and '0'; a record that was set in this script may still hold 'true'. */
export const flagOf = (record: GlideRecord<string>, column: string): boolean =>
    /^(?:1|true)$/.test(textOf(record, column))

export const numberOf = (record: GlideRecord<string>, column: string): number =>
    Number(textOf(record, column)) || 0

/** A value of a choice column; what is none of the known ones counts as another. */
export const oneOf = <T extends string>(known: readonly T[], text: string, otherwise: T): T =>
    known.find((value) => value === text) ?? otherwise

/** Encoded queries and IN lists have no escape for these: a value that holds one never reaches a query. */
export const safeInQuery = (value: string): boolean => !/[\^,\n]/.test(value)

/** A list that is kept as JSON in a column; what cannot be read is an empty one. */
export const parseJsonList = (text: string): readonly unknown[] => {
    try {
        const value: unknown = text === '' ? [] : JSON.parse(text)
        return Array.isArray(value) ? (value as readonly unknown[]) : []
    } catch {
        return []
    }
}

/** An object that is kept as JSON in a column. */
export const parseJson = (text: string): Record<string, unknown> => {
    try {
        const value: unknown = text === '' ? {} : JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
    } catch {
        // Somebody edited the column by hand: an unreadable memory is an empty one.
        return {}
    }
}
