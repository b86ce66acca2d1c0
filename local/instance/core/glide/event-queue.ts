import { host } from './host.ts'

interface Recordlike {
    readonly getTableName: () => string
    readonly getUniqueValue: () => string
    readonly getDisplayValue: () => string
}
const isRecord = (given: unknown): given is Recordlike =>
    typeof given === 'object' &&
    given !== null &&
    typeof (given as Partial<Recordlike>).getUniqueValue === 'function'

const text = (given: unknown): string => (given === null || given === undefined ? '' : String(given))

/** A GlideDateTime as UTC text. */
function moment(given: unknown): string {
    const { getValue } = (given ?? {}) as { readonly getValue?: () => string }
    const at = getValue ? getValue.call(given) : text(given)
    if (at !== '' && !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at))
        throw new Error(`local instance: an event cannot be scheduled for "${at}"`)
    return at
}

/** gs.eventQueue and its kind. ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI */
export const eventQueue = {
    eventQueue: (name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown) => {
        const [table, id] = isRecord(record) ? [record.getTableName(), record.getUniqueValue()] : ['', '']
        host.event(text(name), table, id, text(parm1), text(parm2), text(queue), '')
    },
    /** `record` may be a sys_id; parm1 falls back to the record's display value. */
    eventQueueScheduled: (name: unknown, record: unknown, parm1?: unknown, parm2?: unknown, at?: unknown) => {
        const [table, id, display] = isRecord(record)
            ? [record.getTableName(), record.getUniqueValue(), record.getDisplayValue()]
            : ['', text(record), '']
        host.event(text(name), table, id, text(parm1) || text(display), text(parm2), '', moment(at))
    },
}
