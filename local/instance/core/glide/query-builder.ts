const escape = (value: unknown): string => {
    if (Array.isArray(value)) return value.map((item) => escape(item)).join(',')
    return String(value ?? '').replace(/\^/g, '^^')
}

const SYMBOLS: Readonly<Record<string, string>> = {
    '==': '=',
    '<>': '!=',
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
}

/** One condition as an encoded query. */
export function condition(column: string, operator: string, value: unknown): string {
    const known = SYMBOLS[operator.toUpperCase()] ?? operator.toUpperCase()
    return `${column}${known}${escape(value)}`
}

/** A condition that OR and AND conditions can be hung on. ServiceNowDocs: c_GlideQueryConditionScopedAPI */
export class GlideQueryCondition {
    constructor(
        private readonly parts: string[],
        private readonly index: number,
    ) {}

    addOrCondition(column: string, operator: string, value?: unknown): GlideQueryCondition {
        const text =
            value === undefined ? condition(column, '=', operator) : condition(column, operator, value)
        this.parts[this.index] = `${this.parts[this.index] ?? ''}^OR${text}`
        return this
    }
    addCondition(column: string, operator: string, value?: unknown): GlideQueryCondition {
        this.parts.push(
            value === undefined ? condition(column, '=', operator) : condition(column, operator, value),
        )
        return this
    }
}

/** Collects the conditions of a GlideRecord or GlideAggregate. */
export class QueryBuilder {
    private parts: string[] = []
    private order: string[] = []

    add(...given: readonly unknown[]): GlideQueryCondition {
        const [column, operator, value] = given
        if (given.length === 1) this.parts.push(String(column ?? ''))
        else if (given.length === 2)
            this.parts.push(condition(String(column), Array.isArray(operator) ? 'IN' : '=', operator))
        else this.parts.push(condition(String(column), String(operator), value))
        return new GlideQueryCondition(this.parts, this.parts.length - 1)
    }
    addOrder(column: string, descending: boolean): void {
        this.order.push(`${descending ? 'ORDERBYDESC' : 'ORDERBY'}${column}`)
    }
    encoded(): string {
        return [...this.parts.filter((part) => part !== ''), ...this.order].join('^')
    }
    clear(): void {
        this.parts = []
        this.order = []
    }
}
