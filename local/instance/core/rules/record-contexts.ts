import type { Row } from '../../contracts.ts'

/** The writes on one record that are under way, one inside the other: rules of the first cause the next. */
export class RecordContext {
    private readonly texts = new Set<string>()

    private earliest: Row | undefined

    /** The record before the first update or deletion of the context. */
    first(row: Row): Row {
        this.earliest ??= row
        return this.earliest
    }

    /** Journal texts without those that an outer write has already taken: a rule that updates `current` sends them again. */
    fresh(journals: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
        const fresh = Object.entries(journals).filter(
            ([column, text]) => !this.texts.has(`${column} ${text}`),
        )
        for (const [column, text] of fresh) this.texts.add(`${column} ${text}`)
        return Object.fromEntries(fresh)
    }
}

/** @see ServiceNowDocs: build-workflows/business-rules-classic/c_BusinessRules, "Global variables in business rules" */
export class RecordContexts {
    private readonly open = new Map<string, RecordContext>()

    /** Runs a write; one inside another on the same record shares its context. */
    within<T>(sysId: string, write: (context: RecordContext) => T): T {
        const outer = this.open.get(sysId)
        if (outer) return write(outer)
        const context = new RecordContext()
        this.open.set(sysId, context)
        try {
            return write(context)
        } finally {
            this.open.delete(sysId)
        }
    }
}
