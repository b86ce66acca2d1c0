type Shape = Readonly<Record<string, unknown>>

/** What an answer of our API has to be before a page relies on it; an answer of another version is refused whole. */
export const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null

export const hasTexts = (value: unknown, names: readonly string[]): value is Shape =>
    isObject(value) && names.every((name) => typeof value[name] === 'string')

export const isTime = (value: unknown): boolean =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value))

export const isTimeOrNull = (value: unknown): boolean => value === null || isTime(value)

export const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
    Array.isArray(value) && value.every(isItem)
