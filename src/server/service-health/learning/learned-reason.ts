/** Message keys of the reason that agents gave; in a stored reason the number stands in place of {0}. */
const ONE = 'like an incident that agents confirmed'
const SEVERAL = 'like {0} incidents that agents confirmed'

export const confirmedReason = (incidents: number): string =>
    incidents === 1 ? ONE : SEVERAL.replace('{0}', String(incidents))

/** The message of such a part of a reason; undefined: it is another one. */
export function readConfirmedReason(
    part: string,
): { readonly key: string; readonly parameters: readonly string[] } | undefined {
    if (part === ONE) return { key: ONE, parameters: [] }
    const count = /^like (\d+) incidents that agents confirmed$/.exec(part)?.[1]
    return count === undefined ? undefined : { key: SEVERAL, parameters: [count] }
}
