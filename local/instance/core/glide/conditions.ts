import { JoinQuery } from './join-query.ts'
import { QueryBuilder, type GlideQueryCondition } from './query-builder.ts'

/** The conditions that GlideRecord and GlideAggregate share. ServiceNowDocs: c_GlideRecordScopedAPI */
export abstract class Conditions {
    protected readonly builder = new QueryBuilder(() => this.getTableName())

    abstract getTableName(): string

    addQuery(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add('system', column, ...given)
    }
    addSystemQuery(column?: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add('system', column, ...given)
    }
    /** The user must be allowed to ask it: otherwise the query finds nothing. */
    addUserQuery(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add('user', column, ...given)
    }
    addEncodedQuery(query: unknown, enforceFieldAcl?: unknown): void {
        this.builder.addText(enforceFieldAcl === true ? 'user' : 'system', String(query ?? ''))
    }
    addSystemEncodedQuery(query: unknown): void {
        this.builder.addText('system', String(query ?? ''))
    }
    addUserEncodedQuery(query: unknown): void {
        this.builder.addText('user', String(query ?? ''))
    }
    addActiveQuery(): GlideQueryCondition {
        return this.builder.add('system', 'active', true)
    }
    addInactiveQuery(): GlideQueryCondition {
        return this.builder.add('system', 'active', false)
    }
    addNullQuery(column: unknown): GlideQueryCondition {
        return this.builder.add('system', column, 'ISEMPTY', '')
    }
    addNotNullQuery(column: unknown): GlideQueryCondition {
        return this.builder.add('system', column, 'ISNOTEMPTY', '')
    }
    addJoinQuery(joinTable: unknown, field?: unknown, joinField?: unknown): GlideQueryCondition {
        return this.builder.addJoin(new JoinQuery(this.getTableName(), String(joinTable), field, joinField))
    }
    getEncodedQuery(): string {
        return this.builder.encoded()
    }
    /** Which database of several would answer: there is one. */
    setCategory(_category: unknown): void {
        return undefined
    }
}
