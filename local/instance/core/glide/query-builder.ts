import { columnName, conditionOf } from './encoded-condition.ts'
import { host } from './host.ts'
import type { JoinQuery } from './join-query.ts'
import { loud } from './not-implemented.ts'

/** Who a condition is asked for: one of the user's must pass the query access controls. */
export type Asker = 'user' | 'system'

/** A part of a query: conditions joined by OR, or a join with its own conditions. */
export interface QueryPart {
    text: string
    readonly join?: JoinQuery
}

/** "All passed in arrays must contain a minimum of two elements." */
function checkLists(given: readonly unknown[]): void {
    if (given.some((value) => Array.isArray(value) && value.length < 2))
        throw new Error('local instance: a list in addCondition or addOrCondition needs two elements')
}

/** A condition that OR and AND conditions can be hung on. ServiceNowDocs: c_GlideQueryConditionScopedAPI */
class Condition {
    constructor(
        private readonly builder: QueryBuilder,
        private readonly part: QueryPart,
    ) {}

    /** Returns the condition that was added. */
    private and(asker: Asker, column: unknown, given: readonly unknown[]): GlideQueryCondition {
        checkLists(given)
        if (!this.part.join) return this.builder.add(asker, column, ...given)
        this.part.join.add(conditionOf(column, given))
        return queryCondition(this.builder, this.part)
    }
    private or(asker: Asker, column: unknown, given: readonly unknown[]): GlideQueryCondition {
        checkLists(given)
        if (this.part.join)
            throw new Error('local instance: GlideQueryCondition.addOrCondition of a join is not implemented')
        const text = conditionOf(column, given)
        if (asker === 'user') this.builder.enforce(text)
        this.part.text = `${this.part.text}^OR${text}`
        return queryCondition(this.builder, this.part)
    }
    addCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.and('system', column, given)
    }
    addSystemCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.and('system', column, given)
    }
    addUserCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.and('user', column, given)
    }
    addOrCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.or('system', column, given)
    }
    addSystemOrCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.or('system', column, given)
    }
    addUserOrCondition(column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.or('user', column, given)
    }
}

/** Scripts are given one by addQuery and its kind; it has no constructor for them. */
export class GlideQueryCondition {
    constructor() {
        throw new Error('local instance: GlideQueryCondition has no constructor; addQuery returns one')
    }
}

const queryCondition = (builder: QueryBuilder, part: QueryPart): GlideQueryCondition =>
    loud('GlideQueryCondition', new Condition(builder, part)) as unknown as GlideQueryCondition

/** Collects the conditions of a GlideRecord or GlideAggregate. */
export class QueryBuilder {
    private parts: QueryPart[] = []
    private order: string[] = []
    /** What is asked for the user: each of these must pass the query access controls. */
    private enforced: string[] = []

    constructor(private readonly table: () => string) {}

    /** One argument is an encoded query. */
    add(asker: Asker, column: unknown, ...given: readonly unknown[]): GlideQueryCondition {
        return this.addText(asker, given.length === 0 ? String(column ?? '') : conditionOf(column, given))
    }
    addText(asker: Asker, text: string): GlideQueryCondition {
        if (asker === 'user') this.enforce(text)
        return this.push({ text })
    }
    addJoin(join: JoinQuery): GlideQueryCondition {
        return this.push({ text: '', join })
    }
    private push(part: QueryPart): GlideQueryCondition {
        this.parts.push(part)
        return queryCondition(this, part)
    }
    addOrder(asker: Asker, column: unknown, descending: boolean): void {
        const text = `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${columnName(column)}`
        if (asker === 'user') this.enforce(text)
        this.order.push(text)
    }
    enforce(text: string): void {
        this.enforced.push(text)
    }
    /** Whether the user may ask all that was asked in the user's name. */
    isAllowed(): boolean {
        return this.enforced.every((text) => host.mayQuery(this.table(), text))
    }
    /** As scripts see it: a join reads JOIN…, which no encoded query takes back. */
    encoded(): string {
        return this.write((join) => join.text())
    }
    /** As it is run: a join has become the list of what it found. */
    resolved(): string {
        return this.write((join) => join.resolved())
    }
    private write(joined: (join: JoinQuery) => string): string {
        const texts = this.parts.map(({ text, join }) => (join ? joined(join) : text))
        return [...texts.filter((text) => text !== ''), ...this.order].join('^')
    }
    clear(): void {
        this.parts = []
        this.order = []
        this.enforced = []
    }
}
