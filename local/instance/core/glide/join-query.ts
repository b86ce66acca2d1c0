import { host, type HostTable } from './host.ts'

function tableOf(name: string): HostTable {
    const found = host.table(name)
    if (!found) throw new Error(`local instance: there is no table ${name}`)
    return found
}

/** The first reference of a table to another one. */
function referenceTo(from: HostTable, table: string): string {
    const found = Object.values(from.columns).find(
        ({ type, reference }) => type === 'reference' && reference === table,
    )
    if (!found) throw new Error(`local instance: no column of ${from.name} refers to ${table}`)
    return found.name
}

/**
 * A subquery: records whose field has a value that the other table's field has too.
 * ServiceNowDocs: c_GlideRecordScopedAPI, addJoinQuery
 */
export class JoinQuery {
    private readonly conditions: string[] = []
    private readonly field: string
    private readonly joinField: string

    constructor(
        private readonly table: string,
        private readonly joinTable: string,
        field: unknown,
        joinField: unknown,
    ) {
        const joined = tableOf(joinTable)
        this.field = field ? String(field) : 'sys_id'
        this.joinField = joinField ? String(joinField) : referenceTo(joined, table)
        for (const [owner, column] of [
            [tableOf(table), this.field],
            [joined, this.joinField],
        ] as const)
            if (!owner.columns[column])
                throw new Error(`local instance: table ${owner.name} has no column ${column}`)
    }
    add(condition: string): void {
        this.conditions.push(condition)
    }
    text(): string {
        const { table, field, joinTable, joinField } = this
        return `JOIN${table}.${field}=${joinTable}.${joinField}!${this.conditions.join('^')}`
    }
    resolved(): string {
        const values = host.joined(this.joinTable, this.joinField, this.conditions.join('^'))
        if (values.some((value) => /[,^]/.test(value)))
            throw new Error(
                `local instance: a join on ${this.joinTable}.${this.joinField} cannot hold commas or ^`,
            )
        return `${this.field}IN${values.join(',')}`
    }
}
