import type { RelatedRecords, Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { ScriptRuntime } from './script-runtime.ts'

export interface RelationshipDependencies {
    readonly runtime: ScriptRuntime
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
}

/** A record whose form is open. */
interface Parent {
    readonly table: string
    readonly sysId: string
}

/** For every table: what an advanced relationship would say with `answer = true`. */
const EVERY_TABLE = 'global'

/**
 * The records that a relationship (sys_relationship) leads to from one record. Its scripts see the records' table as
 * `current` and the record as `parent`; those of an advanced one set `answer`. Undefined: it is not for this record.
 * ServiceNowDocs: platform-user-interface/t_CreateDefinedRelatedLists
 */
export function relationshipQuery(
    deps: RelationshipDependencies,
    session: Session,
    relationship: Row,
    parent: Parent,
): RelatedRecords | undefined {
    const { dictionary } = deps
    const advanced = relationship['advanced'] === 'true'
    const asked = new RelationshipScripts(deps, session, relationship, parent)
    if (advanced) {
        if (asked.answer('apply_to', false) !== true) return undefined
    } else if (!appliesTo(dictionary, relationship['basic_apply_to'] ?? '', parent.table)) return undefined
    const table = advanced ? String(asked.answer('query_from', '')) : (relationship['basic_query_from'] ?? '')
    if (!dictionary.table(table))
        throw new Error(
            `local instance: the relationship ${relationship['name'] ?? ''} queries the table ${table}, which is not here`,
        )
    const column = relationship['reference_field'] ?? ''
    const byReference = !advanced && column !== '' ? `${column}=${parent.sysId}` : ''
    const refined = asked.refined(table)
    return { table, query: [byReference, refined].filter(Boolean).join('^') }
}

const appliesTo = (dictionary: TableDictionary, wanted: string, table: string): boolean =>
    wanted === EVERY_TABLE || dictionary.lineage(table).includes(wanted)

class RelationshipScripts {
    constructor(
        private readonly deps: RelationshipDependencies,
        private readonly session: Session,
        private readonly relationship: Row,
        private readonly parent: Parent,
    ) {}

    /** What a script sets `answer` to, which is `before` when it does not. */
    answer(column: string, before: boolean | string): unknown {
        const script = this.relationship[column] ?? ''
        return this.run(
            column,
            `var answer = ${JSON.stringify(before)}\n${script}\nreturn answer`,
            undefined,
            (value) => (typeof value === 'boolean' ? value : String(value)),
        )
    }

    /** What the script adds to the query of a table, as an encoded query. */
    refined(table: string): string {
        const script = this.relationship['query_with'] ?? ''
        return this.run('query_with', script, table, (_value, encoded) => encoded)
    }

    private run<T>(
        column: string,
        script: string,
        table: string | undefined,
        finish: (value: unknown, encoded: string) => T,
    ): T {
        const { relationship, parent, session } = this
        let current: object | null = null
        return this.deps.runtime.run(
            { session, scopeId: relationship['sys_scope'] || 'global' },
            script,
            `sys_relationship ${relationship['name'] ?? ''} ${column}`,
            ({ internals }) => {
                const row = this.deps.store.get(parent.table, parent.sysId)
                if (!row) throw new Error(`there is no record ${parent.sysId} in ${parent.table}`)
                current = table === undefined ? null : internals.recordFor(table, {}, false, null, 'query')
                return { current, parent: internals.recordFor(parent.table, row, false, row, '') }
            },
            (value, { internals }) => finish(value, current ? internals.encodedQueryOf(current) : ''),
        )
    }
}
