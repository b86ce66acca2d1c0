import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'

/** The values of `sysparm_query` that a form takes as presets: conditions `column=value`. */
function presets(encoded: string): readonly (readonly [string, string])[] {
    return encoded
        .replaceAll('^^', '\u0000')
        .split('^')
        .flatMap((part) => {
            const [, name, value] = /^([a-z0-9_]+)=(.*)$/s.exec(part.replaceAll('\u0000', '^')) ?? []
            return name === undefined || value === undefined ? [] : [[name, value] as const]
        })
}

/**
 * What an address puts into a form. Of scripts only `javascript:gs.getUserID()` is known: addresses come from anywhere.
 * ServiceNowDocs: platform-user-interface/r_NavigatingByURLExamples
 */
export function prefilled(
    { instance, query }: Exchange,
    session: Session,
    table: string,
): Readonly<Record<string, string>> {
    const known = presets(query.get('sysparm_query') ?? '').filter(
        ([name]) => instance.dictionary.column(table, name) !== undefined,
    )
    return Object.fromEntries(known.map(([name, value]) => [name, resolved(value, session)]))
}

function resolved(value: string, session: Session): string {
    if (!value.startsWith('javascript:')) return value
    if (/^javascript:\s*gs\.getUserID\(\);?\s*$/.test(value)) return session.userId
    throw new Error(`local instance: the preset ${value} is not implemented`)
}
