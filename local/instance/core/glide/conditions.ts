import { QueryBuilder, type GlideQueryCondition } from './query-builder.ts'

/** The conditions that GlideRecord and GlideAggregate share. */
export class Conditions {
    protected readonly builder = new QueryBuilder()

    addQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addEncodedQuery(query: string): void {
        this.builder.add(query)
    }
    addActiveQuery(): GlideQueryCondition {
        return this.builder.add('active', true)
    }
    addNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISEMPTY`)
    }
    addNotNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISNOTEMPTY`)
    }
    getEncodedQuery(): string {
        return this.builder.encoded()
    }
}
