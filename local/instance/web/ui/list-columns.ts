import type { Instance, Row } from '../../contracts.ts'
import { isView } from './views.ts'

/** List layouts of the base system's tables that people open. */
const baseLayouts: Readonly<Record<string, readonly string[]>> = {
    incident: [
        'number',
        'opened_at',
        'short_description',
        'caller_id',
        'priority',
        'state',
        'category',
        'assignment_group',
        'assigned_to',
    ],
    sc_request: ['number', 'requested_for', 'opened_at', 'request_state', 'state', 'approval'],
    sc_req_item: [
        'number',
        'cat_item',
        'request',
        'requested_for',
        'stage',
        'state',
        'approval',
        'opened_at',
    ],
    sysapproval_approver: ['state', 'approver', 'sysapproval', 'sys_created_on'],
    syslog: ['sys_created_on', 'level', 'message', 'source'],
    sys_user: ['user_name', 'name', 'title', 'active', 'sys_created_on'],
}
const longTypes = new Set([
    'html',
    'script',
    'xml',
    'journal_input',
    'password',
    'password2',
    'translated_html',
])
const shown = 8

/** Where a related list stands: on forms of this table, by this relationship (none: by a reference). */
export interface RelatedPlace {
    readonly parent: string
    readonly relationship: string
}

/**
 * The columns of a list: its sys_ui_list in this view, else a base layout, else the table's first short columns. A
 * related list may have a layout of its own.
 */
export function listColumns(
    instance: Instance,
    table: string,
    view: string,
    related?: RelatedPlace,
): readonly string[] {
    const { dictionary, store } = instance
    const known = (path: string) => isPath(instance, table, path)
    if (dictionary.table('sys_ui_list') && dictionary.table('sys_ui_list_element')) {
        const lists = store.query('sys_ui_list', `name=${table}`).filter((row) => !row['sys_user'])
        const ofPlace = (row: Row) =>
            row['parent'] === related?.parent && (row['relationship'] ?? '') === related?.relationship
        // The view's own list, else that of the Default view.
        const inView = (from: readonly Row[], shown: string) =>
            from.find((row) => isView(instance, row['view'] ?? '', shown))
        const own = lists.filter(ofPlace)
        const plain = lists.filter((row) => !row['parent'])
        const list = inView(own, view) ?? inView(own, '') ?? inView(plain, view) ?? inView(plain, '')
        const elements = list
            ? store.query('sys_ui_list_element', `list_id=${list['sys_id'] ?? ''}^ORDERBYposition`)
            : []
        const names = elements.map((row) => row['element'] ?? '').filter(known)
        if (names.length > 0) return names
    }
    const base = baseLayouts[table]?.filter(known)
    if (base?.length) return base
    const columns = dictionary
        .columns(table)
        .filter(
            (column) =>
                !column.name.startsWith('sys_') && !longTypes.has(column.type) && column.maxLength <= 1000,
        )
        .map(({ name }) => name)
    const display = dictionary.displayColumn(table)
    const ordered = [
        ...(columns.includes(display) ? [display] : []),
        ...columns.filter((name) => name !== display),
    ]
    return [...ordered.slice(0, shown), 'sys_updated_on'].filter(known)
}

/** Whether a path of columns leads from the table to a column, by references. */
function isPath(instance: Instance, table: string, path: string): boolean {
    const [step = '', ...more] = path.split('.')
    const column = instance.dictionary.column(table, step)
    if (!column || more.length === 0) return column !== undefined
    return column.reference !== undefined && isPath(instance, column.reference, more.join('.'))
}
