import type { Instance, Row, Session } from '../../contracts.ts'
import { viewId } from './views.ts'

/** A form that related lists stand on. */
export interface RelatedTo {
    readonly instance: Instance
    readonly session: Session
    readonly table: string
    readonly sysId: string
}

/** What a related list shows: records of a table, by a query. */
export interface RelatedSource {
    /** As g_form names it: `table.column`, or `REL:` and the relationship's sys_id. */
    readonly name: string
    readonly title: string
    readonly table: string
    readonly query: string
    /** sys_id of the relationship, '' for a reference. */
    readonly relationship: string
}

/** A related list that this instance cannot show says why. */
export type RelatedList = RelatedSource | { readonly name: string; readonly problem: string }

/**
 * The related lists of a table's form in a view, in their order: sys_ui_related_list → sys_ui_related_list_entry. A
 * table without any shows those of the table that it extends, a view without any those of the Default view.
 * ServiceNowDocs: platform-user-interface/c_RelatedLists; the SDK's relationship-guide
 */
export function relatedListEntries({ instance, table }: RelatedTo, viewName: string): readonly Row[] {
    const { store, dictionary } = instance
    const view = viewId(instance, viewName)
    for (const name of view === undefined ? [] : dictionary.lineage(table)) {
        const list = store
            .query('sys_ui_related_list', `name=${name}^view=${view}`)
            .find((row) => !row['sys_user'])
        const entries = list
            ? store.query('sys_ui_related_list_entry', `list_id=${list['sys_id'] ?? ''}^ORDERBYposition`)
            : []
        if (list && entries.length > 0) return entries.map((entry) => withListDefaults(entry, list))
    }
    return viewName === '' ? [] : relatedListEntries({ instance, table } as RelatedTo, '')
}

/** The list's filter narrows each entry; its order is for entries that have none. */
const withListDefaults = (entry: Row, list: Row): Row => ({
    ...entry,
    filter: both(list['filter'] ?? '', entry['filter'] ?? ''),
    order_by: entry['order_by'] || (list['order_by'] ?? ''),
})

/** What an entry shows for one record; undefined: its relationship is not for this record. */
export function relatedList(to: RelatedTo, entry: Row): RelatedList | undefined {
    const name = entry['related_list'] ?? ''
    const found = name.startsWith('REL:') ? byRelationship(to, name) : byReference(to, name)
    if (found === undefined || 'problem' in found) return found
    const order = entry['order_by'] ? `ORDERBY${entry['order_by']}` : ''
    return { ...found, query: [both(found.query, entry['filter'] ?? ''), order].filter(Boolean).join('^') }
}

function byReference({ instance, session, table, sysId }: RelatedTo, name: string): RelatedList {
    const [child = '', column = ''] = name.split('.')
    const { dictionary } = instance
    if (!dictionary.table(child) || !dictionary.column(child, column))
        return { name, problem: `the related list ${name} has no such table or column` }
    const target = dictionary.column(child, column)?.reference ?? ''
    if (!dictionary.table(target) || !dictionary.lineage(table).includes(target))
        return { name, problem: `the related list ${name} does not refer to ${table}` }
    const title = dictionary.label(child, null, session.language)
    return { name, title, table: child, query: `${column}=${sysId}`, relationship: '' }
}

function byRelationship(to: RelatedTo, name: string): RelatedList | undefined {
    const { instance, session, table, sysId } = to
    const id = name.slice('REL:'.length)
    const relationship = instance.store.get('sys_relationship', id)
    if (!relationship) return { name, problem: `there is no relationship ${id}` }
    const related = instance.scripts.relatedRecords(session, relationship, { table, sysId })
    return related && { name, title: relationship['name'] ?? '', relationship: id, ...related }
}

/** Both queries at once; each alternative (`^NQ`) of one goes with each of the other. */
function both(one: string, other: string): string {
    if (one === '' || other === '') return one || other
    return one
        .split('^NQ')
        .flatMap((left) => other.split('^NQ').map((right) => `${left}^${right}`))
        .join('^NQ')
}
