import type { Row, Session } from '../../contracts.ts'
import type { ScriptRuntime } from './script-runtime.ts'
import { answeringLastExpression } from './script-source.ts'

/** Where a default is: its column, the record as it is so far, and the application that the table is of. */
export interface DefaultPlace {
    readonly table: string
    readonly column: string
    readonly row: Row
    readonly scopeId: string
}

/** What a default's script answered last, and what it made of the new record, which it sees as `current`. */
export interface DefaultOutcome {
    readonly value: string
    readonly row: Row
}

/** ServiceNowDocs: platform-administration/t_SpecifyingADefaultValue, "Default field value examples" */
export function runDefaultScript(
    runtime: ScriptRuntime,
    session: Session,
    script: string,
    { table, column, row, scopeId }: DefaultPlace,
): DefaultOutcome {
    let current: object = {}
    return runtime.run(
        { session, scopeId: scopeId || 'global' },
        answeringLastExpression(script),
        `default value of ${table}.${column}`,
        ({ internals }) => {
            current = internals.recordFor(table, row, true, {}, 'insert')
            return { current }
        },
        (value, { internals }) => ({
            value: value === null || value === undefined ? '' : String(value as string),
            row: internals.readBack(current).values,
        }),
    )
}
