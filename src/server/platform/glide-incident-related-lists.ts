import type { ListChange } from '../incident-tab/incident-form.ts'
import { numberOf } from './glide-values.ts'
import { deleteRecord, insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'
import { tried } from './tried-write.ts'

/** How sys_ui_related_list_entry names what a reference relates: table, then column (the SDK's relationship-guide). */
const OWN_LIST = `${TABLES.support_case}.incident`

/** What holds the related lists of the incident form in a view. A user's own arrangement is left to the user. */
const containers = (view: string): readonly string[] =>
    mapRecords(
        'sys_ui_related_list',
        (query) => {
            query.addQuery('name', 'incident')
            query.addQuery('view', view)
            query.addNullQuery('sys_user')
            query.addNullQuery('related_list')
            query.orderBy('sys_created_on')
        },
        (record) => record.getUniqueValue(),
    )

const ownEntries = (view: string): readonly string[] => {
    const lists = containers(view)
    if (lists.length === 0) return []
    return mapRecords(
        'sys_ui_related_list_entry',
        (query) => {
            query.addQuery('list_id', 'IN', lists.join(','))
            query.addQuery('related_list', OWN_LIST)
        },
        (record) => record.getUniqueValue(),
    )
}

const lastPosition = (list: string): number =>
    mapRecords(
        'sys_ui_related_list_entry',
        (query) => {
            query.addQuery('list_id', list)
            query.orderByDesc('position')
            query.setLimit(1)
        },
        (record) => numberOf(record, 'position'),
    )[0] ?? -1

/** Whether the related lists of a view hold the cases of the incident. */
export const hasCasesList = (view: string): boolean => ownEntries(view).length > 0

/** Adds them below the lists that are there. */
export function addCasesList(view: string, newSysId: string): ListChange {
    const [list] = containers(view)
    if (list === undefined) return 'none-there'
    const isDone = tried(
        () =>
            insertRecord('sys_ui_related_list_entry', newSysId, {
                list_id: list,
                related_list: OWN_LIST,
                position: String(lastPosition(list) + 1),
            }),
        () => hasCasesList(view),
    )
    return isDone ? 'done' : 'refused'
}

/** Takes away our entry alone. */
export function removeCasesList(view: string): ListChange {
    const isDone = tried(
        () => {
            for (const entry of ownEntries(view)) deleteRecord('sys_ui_related_list_entry', entry)
        },
        () => !hasCasesList(view),
    )
    return isDone ? 'done' : 'refused'
}
