type Keyed = Readonly<Record<string, unknown>>

/** What follows is one key, such as the name of a service or the value of a state with its dots. */
const KEYED = /\.(values|states)\./

/** `a.b[0].c` as its steps. */
function stepsOf(path: string): readonly string[] {
    const [place = '', map] = path.split(KEYED)
    const steps = place.split(/[.[\]]+/).filter(Boolean)
    return map === undefined ? steps : [...steps, map, path.slice(place.length + map.length + 2)]
}

/** What stands at a path, such as `incidents.rules[0].name`; undefined where there is no such place. */
export const valueAt = (document: unknown, path: string): unknown =>
    stepsOf(path).reduce<unknown>(
        (value, step) => (typeof value === 'object' && value !== null ? (value as Keyed)[step] : undefined),
        document,
    )

/** The document with another value at a path; nothing else of it is copied or changed. */
export const withValue = <T>(document: T, path: string, value: unknown): T =>
    replaced(document, stepsOf(path), value) as T

function replaced(place: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
    if (step === undefined) return value
    const copy = (Array.isArray(place) ? [...(place as unknown[])] : { ...(place as Keyed) }) as Record<
        string,
        unknown
    >
    copy[step] = replaced(copy[step], rest, value)
    return copy
}

/** Paths of all single values; a list is one value. */
export const leavesOf = (document: unknown, path = ''): readonly string[] =>
    typeof document === 'object' && document !== null && !Array.isArray(document)
        ? Object.entries(document).flatMap(([step, value]) =>
              leavesOf(value, path ? `${path}.${step}` : step),
          )
        : [path]
