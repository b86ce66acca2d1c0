import { bool, choices, int, owned, ref, script, text } from './column.ts'
import { metadata } from './declared-table.ts'

const leaveAlone = [
    ['ignore', 'Leave alone'],
    ['true', 'True'],
    ['false', 'False'],
] as const
const uiTypes = [
    ['0', 'Desktop'],
    ['1', 'Mobile / Service Portal'],
    ['10', 'All'],
] as const

/** What changes a form in the browser: client scripts, UI policies; and where UI actions appear. */
export const formLogicTables = [
    metadata(
        'sys_script_client',
        'Client Script',
        [
            text('name', 'Name', 100, { display: true }),
            text('table', 'Table', 80),
            choices('type', 'Type', [
                ['onCellEdit', 'onCellEdit'],
                ['onChange', 'onChange'],
                ['onLoad', 'onLoad'],
                ['onSubmit', 'onSubmit'],
            ]),
            text('field', 'Field name', 80),
            choices('ui_type', 'UI Type', uiTypes, { defaultValue: '0' }),
            int('order', 'Order'),
            bool('active', 'Active', 'true'),
            bool('global', 'Global', 'true'),
            text('view', 'View', 255),
            bool('applies_extended', 'Inherited'),
            bool('isolate_script', 'Isolate script'),
            text('description', 'Description', 4000),
            text('messages', 'Messages', 4000),
            script('script', 'Script'),
        ],
        { indexed: ['table'] },
    ),
    metadata(
        'sys_ui_policy',
        'UI Policy',
        [
            text('short_description', 'Short description', 100, { display: true }),
            text('table', 'Table', 80),
            text('conditions', 'Conditions', 4000),
            int('order', 'Order', { defaultValue: '100' }),
            bool('active', 'Active', 'true'),
            bool('global', 'Global', 'true'),
            ref('view', 'View', 'sys_ui_view'),
            bool('on_load', 'On load', 'true'),
            bool('reverse_if_false', 'Reverse if false', 'true'),
            bool('inherit', 'Inherit'),
            bool('run_scripts', 'Run scripts'),
            choices('ui_type', 'Run scripts in UI type', uiTypes, { defaultValue: '0' }),
            bool('isolate_script', 'Isolate script'),
            script('script_true', 'Execute if true'),
            script('script_false', 'Execute if false'),
            text('set_values', 'Set values', 4000),
            text('description', 'Description', 4000),
            text('model_id', 'Model ID', 32),
            text('model_table', 'Model table', 80),
        ],
        { indexed: ['table'] },
    ),
    metadata('sys_ui_policy_action', 'UI Policy Action', [
        owned('ui_policy', 'UI policy', 'sys_ui_policy'),
        text('table', 'Table', 80),
        text('field', 'Field name', 80, { display: true }),
        choices('visible', 'Visible', leaveAlone, { defaultValue: 'ignore' }),
        choices('disabled', 'Read only', leaveAlone, { defaultValue: 'ignore' }),
        choices('mandatory', 'Mandatory', leaveAlone, { defaultValue: 'ignore' }),
        bool('cleared', 'Clear the field value'),
        text('value', 'Value', 4000),
        text('value_action', 'Value action', 40, { defaultValue: 'ignore' }),
        text('field_message', 'Field message', 4000),
        text('field_message_type', 'Field message type', 40, { defaultValue: 'none' }),
    ]),
    metadata('sys_ui_policy_rl_action', 'UI Policy Related List Action', [
        owned('ui_policy', 'UI policy', 'sys_ui_policy'),
        text('list', 'List', 255, { display: true }),
        choices('visible', 'Visible', leaveAlone, { defaultValue: 'ignore' }),
    ]),
    metadata('sys_ui_action_view', 'UI Action Visibility', [
        owned('sys_ui_action', 'UI Action', 'sys_ui_action'),
        ref('sys_ui_view', 'View', 'sys_ui_view'),
        choices('visibility', 'Visibility', [
            ['include', 'Include'],
            ['exclude', 'Exclude'],
        ]),
    ]),
]
