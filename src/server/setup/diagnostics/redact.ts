/**
 * What a support bundle never carries, by its shape. A last net under a bundle that is put together from harmless
 * fields: a value that got into one by mistake does not leave.
 */
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi

const SHAPES: readonly (readonly [RegExp, string])[] = [
    // A JSON Web Token, or its beginning.
    [/\beyJ[\w-]{6,}(?:\.[\w-]*){0,2}/g, '[token]'],
    [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 [credentials]'],
    // name=value and "name":"value" of what is secret by its name.
    [
        /((?:client_secret|client_assertion|password|passwd|pwd|secret|access_token|refresh_token|api[-_]?key)["']?\s*[=:]\s*["']?)(?!\[)[^\s"'&,;}]+/gi,
        '$1[secret]',
    ],
    // A client secret of Microsoft Entra: three characters, a digit, Q~, and the rest; whatever is glued to it goes too.
    [/[\w.~-]*\dQ~[\w.~-]{8,}/g, '[secret]'],
    // Percent-encoded too; quotes and angle brackets end an address.
    [/[^\s@"'<>(),;:[\]\\/]+(?:@|%40)[^\s@"'<>(),;:[\]\\/]+/gi, '[mail address]'],
    // A sys_id names a record, mostly a person's.
    [/\b[0-9a-f]{32}\b/gi, '[sys_id]'],
]

/** A text without what must not leave. GUIDs name tenants, apps and accounts: only those in `allowed` stay. */
export function redactText(text: string, allowed: ReadonlySet<string>): string {
    const withoutGuids = text.replace(GUID, (guid) => (allowed.has(guid.toLowerCase()) ? guid : '[id]'))
    return SHAPES.reduce((rest, [shape, instead]) => rest.replace(shape, instead), withoutGuids)
}

/** Every text of a value, names of properties included; numbers, booleans and the structure stay. */
export function redact<T>(value: T, allowedIds: readonly string[]): T {
    const allowed = new Set(allowedIds.map((id) => id.toLowerCase()))
    const walk = (part: unknown): unknown => {
        if (typeof part === 'string') return redactText(part, allowed)
        if (Array.isArray(part)) return part.map(walk)
        if (typeof part === 'object' && part !== null)
            return Object.fromEntries(
                Object.entries(part).map(([name, inner]) => [redactText(name, allowed), walk(inner)]),
            )
        return part
    }
    return walk(value) as T
}
