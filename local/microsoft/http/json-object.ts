export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body as a JSON object; undefined when it is something else. */
export const jsonObject = (text: string): JsonObject | undefined => {
    try {
        const body: unknown = JSON.parse(text)
        return isJsonObject(body) ? body : undefined
    } catch {
        return undefined
    }
}
