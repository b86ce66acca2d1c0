export type Body = Readonly<Record<string, unknown>>

/** @throws Error when the body is not a JSON object, or has a key that is not taken. */
export const parseBody = (text: string, keys: readonly string[]): Body => {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('The body must be a JSON object')
    const unknown = Object.keys(value).find((key) => !keys.includes(key))
    if (unknown !== undefined) throw new Error(`Unknown key "${unknown}"; known: ${keys.join(', ')}`)
    return value as Body
}

export const wholeNumber = (body: Body, key: string, otherwise: number): number => {
    const value = body[key] ?? otherwise
    if (!Number.isInteger(value) || (value as number) < 0) throw new Error(`"${key}" must be a whole number`)
    return value as number
}

/** @throws Error when it is not there, or no text. */
export const text = (body: Body, key: string): string => {
    const value = body[key]
    if (typeof value !== 'string' || value === '') throw new Error(`"${key}" must be a text`)
    return value
}

/** @throws Error when it is there and no text. */
export const optionalText = (body: Body, key: string): string | undefined =>
    body[key] === undefined ? undefined : text(body, key)
