import type { Dictionary, Security, Session } from '../../contracts.ts'
import { otherColumn, parseQuery, type Query } from '../store/encoded-query.ts'
import { SCORE, TEXT_QUERY } from '../store/text-query.ts'

type Kind = 'match' | 'range'

export interface QueryAccessDependencies {
    readonly dictionary: Pick<Dictionary, 'column'>
    readonly security: Pick<Security, 'canQuery'>
}

/** These fetch what the asker already knows; every other operator lets values be guessed by their bounds. */
const MATCHES = new Set(['=', '!=', 'IN', 'NOTIN', 'SAMEAS', 'NSAMEAS', 'ANYTHING', 'ISEMPTY', 'ISNOTEMPTY'])

const asked = (query: Query): readonly { readonly path: string; readonly kind: Kind }[] => [
    ...query.alternatives.flat(2).flatMap((condition) => {
        const kind: Kind = MATCHES.has(condition.operator) ? 'match' : 'range'
        const other = otherColumn(condition)
        // A text index query names no column.
        if (condition.column === TEXT_QUERY) return []
        const columns = other === undefined ? [condition.column] : [condition.column, other]
        return columns.map((path) => ({ path, kind }))
    }),
    ...query.order.flatMap(({ column }) =>
        column === SCORE ? [] : [{ path: column, kind: 'range' as const }],
    ),
]

/** May the user ask all of an encoded query? On the way of a dot-walk each reference must be open to a match. */
export function mayQuery(
    { dictionary, security }: QueryAccessDependencies,
    session: Session,
    table: string,
    encoded: string,
): boolean {
    const mayAsk = (from: string, path: readonly string[], kind: Kind): boolean => {
        const [column = '', ...rest] = path
        const target = dictionary.column(from, column)?.reference
        if (rest.length === 0) return security.canQuery(session, from, column, kind)
        // A walk that leads nowhere is an invalid query, which running it says.
        if (target === undefined) return true
        return security.canQuery(session, from, column, 'match') && mayAsk(target, rest, kind)
    }
    return asked(parseQuery(encoded)).every(({ path, kind }) => mayAsk(table, path.split('.'), kind))
}
