import type { Exchange } from '../http/exchange.ts'

/**
 * Writes rows as they are: no rules, no access control, no numbering. A row that exists (by sys_id or a unique key)
 * is updated when its sys_id is given, else kept. Throws a RangeError on another shape.
 */
export function loadRecords({ instance }: Exchange, body: unknown) {
    const rows = Array.isArray(body) ? body : undefined
    if (!rows) throw new RangeError('give a list of { table, values }')
    let [inserted, updated, kept] = [0, 0, 0]
    for (const entry of rows as unknown[]) {
        const { table, values } = readEntry(entry)
        const sysId = values['sys_id']
        if (sysId && instance.store.get(table, sysId)) {
            instance.store.update(table, sysId, values)
            updated++
        } else if (instance.store.insert(table, values)) inserted++
        else kept++
    }
    return { inserted, updated, kept }
}

function readEntry(entry: unknown): { table: string; values: Record<string, string> } {
    const { table, values } = (entry ?? {}) as { table?: unknown; values?: unknown }
    if (typeof table !== 'string' || typeof values !== 'object' || values === null) {
        throw new RangeError('an entry is { table: string, values: { column: text } }')
    }
    const text = Object.entries(values).map(([name, value]) => [name, String(value ?? '')] as const)
    return { table, values: Object.fromEntries(text) }
}
