import { baseRow } from './base-row.ts'
import { bool, int, owned, ref, script, text } from './column.ts'
import { metadata } from './declared-table.ts'

/** Related lists of forms (platform-user-interface/c_RelatedLists) and the relationships that they show. */
export const relatedListTables = [
    metadata(
        'sys_relationship',
        'Relationship',
        [
            text('name', 'Name', 255, { display: true }),
            bool('advanced', 'Advanced'),
            bool('simple_reference', 'Simple reference'),
            text('basic_apply_to', 'Applies to table', 80),
            text('basic_query_from', 'Queries from table', 80),
            text('reference_field', 'Reference field', 80),
            text('related_list', 'Related list', 32),
            script('apply_to', 'Apply to'),
            script('query_from', 'Query from'),
            script('query_with', 'Query with'),
            script('insert_callback', 'Insert callback'),
        ],
        { indexed: ['name'] },
    ),
    metadata(
        'sys_ui_related_list',
        'Related List',
        [
            text('calculated_name', 'Name', 255, { display: true }),
            text('name', 'Table', 80),
            ref('view', 'View', 'sys_ui_view'),
            text('view_name', 'View name', 80),
            text('related_list', 'Related list', 80),
            text('filter', 'Filter', 3500),
            text('order_by', 'Order by', 40),
            int('position', 'Position'),
            ref('sys_user', 'User', 'sys_user'),
            text('sys_domain', 'Domain', 32, { defaultValue: 'global' }),
        ],
        { indexed: ['name'] },
    ),
    metadata('sys_ui_related_list_entry', 'Related List Entry', [
        owned('list_id', 'List ID', 'sys_ui_related_list'),
        text('related_list', 'Related list', 165, { display: true }),
        text('filter', 'Filter', 3500),
        text('order_by', 'Order by', 40),
        int('position', 'Position'),
    ]),
]

/** What the platform has under this sys_id on every instance (the SDK's relationship-guide). */
export const ATTACHMENTS_RELATIONSHIP = baseRow('sys_relationship', 'Attachments', {
    sys_id: 'b9edf0ca0a0a0b010035de2d6b579a03',
    name: 'Attachments',
    advanced: 'true',
    apply_to: 'answer = true',
    query_from: "answer = 'sys_attachment'",
    query_with: "current.addQuery('table_sys_id', parent.sys_id)",
})
