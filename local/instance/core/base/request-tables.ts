import { bool, choices, date, int, journal, numbered, owned, ref, text, typed } from './column.ts'
import { fullAccess, table } from './declared-table.ts'

/** Other applications' scripts may not delete rows, as the SDK's table definitions say. */
const access = { ...fullAccess, delete: false }
const ME = { defaultValue: 'javascript:gs.getUserID()' }

/**
 * The states of a task, with those that are inactive: on the platform the attribute stands on `planned_task` alone
 * (api-reference/server-api-reference/c_TaskStateUtil).
 */
const state = numbered(
    'state',
    'State',
    [
        ['-5', 'Pending'],
        ['1', 'Open'],
        ['2', 'Work in Progress'],
        ['3', 'Closed Complete'],
        ['4', 'Closed Incomplete'],
        ['7', 'Closed Skipped'],
    ],
    { defaultValue: '1', attributes: 'close_states=3;4;7' },
)

/** The labels are those of an approval record (servicenow-platform/approvals/r_Approvals). */
const APPROVAL_STATES = [
    ['not requested', 'Not Yet Requested'],
    ['requested', 'Requested'],
    ['approved', 'Approved'],
    ['rejected', 'Rejected'],
] as const
const approval = choices('approval', 'Approval', APPROVAL_STATES, { defaultValue: 'not requested' })

/**
 * What is ordered, and who approves it. Columns: `fluent/tables` of @servicenow/sdk-core; of approvals
 * servicenow-platform/approvals/r_Approvals; of variables api-reference/scripts/c_UsingGlideRecordToQueryTables.
 */
export const requestTables = [
    table(
        'sc_request',
        'Request',
        [
            ref('requested_for', 'Requested for', 'sys_user', ME),
            typed('requested_date', 'Requested for date', 'glide_date'),
            text('request_state', 'Request state', 40, { defaultValue: 'requested' }),
            text('stage', 'Stage', 80, { defaultValue: 'requested' }),
            text('price', 'Price', 20),
            text('delivery_address', 'Delivery address', 4000),
            text('special_instructions', 'Special instructions', 4000),
            state,
            approval,
        ],
        { extends: 'task', numberPrefix: 'REQ', access },
    ),
    table(
        'sc_req_item',
        'Requested Item',
        [
            ref('request', 'Request', 'sc_request'),
            ref('requested_for', 'Requested for', 'sys_user', ME),
            ref('cat_item', 'Item', 'sc_cat_item'),
            ref('sc_catalog', 'Catalog', 'sc_catalog', { readOnly: true }),
            ref('configuration_item', 'Configuration item', 'cmdb_ci'),
            int('quantity', 'Quantity', { defaultValue: '1' }),
            text('price', 'Price', 20),
            text('stage', 'Stage', 80, { defaultValue: 'waiting_for_approval', readOnly: true }),
            date('estimated_delivery', 'Estimated delivery'),
            bool('backordered', 'Backordered'),
            bool('billable', 'Billable'),
            state,
            approval,
        ],
        { extends: 'task', numberPrefix: 'RITM', access },
    ),
    table(
        'sc_task',
        'Catalog Task',
        [
            ref('request', 'Request', 'sc_request'),
            ref('request_item', 'Request item', 'sc_req_item'),
            ref('cat_item', 'Item', 'sc_cat_item'),
            ref('sc_catalog', 'Catalog', 'sc_catalog'),
            state,
            approval,
        ],
        { extends: 'task', numberPrefix: 'SCTASK', access },
    ),
    table('sc_item_option', 'Options', [
        ref('item_option_new', 'Question', 'item_option_new'),
        text('value', 'Value', 65000, { display: true }),
        int('order', 'Order', { defaultValue: '0' }),
    ]),
    table('sc_item_option_mtom', 'Variable Ownership', [
        owned('request_item', 'Parent Item', 'sc_req_item'),
        owned('sc_item_option', 'Dependent Item', 'sc_item_option'),
    ]),
    table(
        'sysapproval_approver',
        'Approval',
        [
            ref('approver', 'Approver', 'sys_user', { mandatory: true }),
            choices('state', 'State', APPROVAL_STATES, { defaultValue: 'not requested', display: true }),
            owned('sysapproval', 'Approval for', 'task'),
            typed('source_table', 'Source table', 'table_name', 80),
            typed('document_id', 'Approving', 'document_id', 32, { dependent: 'source_table' }),
            journal('comments', 'Comments'),
            date('due_date', 'Due date'),
        ],
        { access, indexed: ['document_id', 'state'] },
    ),
]
