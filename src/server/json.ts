/** An object as JSON knows it, of which nothing else is known yet. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is such an object: neither null nor an array. */
export const isObject = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
