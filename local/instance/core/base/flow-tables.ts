import { bool, int, owned, text, typed } from './column.ts'
import { metadata } from './declared-table.ts'

const variable = (name: string, label: string) =>
    metadata(
        name,
        label,
        [
            text('element', 'Name', 80, { display: true }),
            text('label', 'Label', 255),
            text('internal_type', 'Type', 80),
            text('model', 'Model', 32),
            text('model_table', 'Model table', 80),
            text('name', 'Table', 255),
            text('reference', 'Reference', 80),
            bool('mandatory', 'Mandatory'),
            int('max_length', 'Max length'),
            int('order', 'Order'),
            text('default_value', 'Default value', 4000),
            text('attributes', 'Attributes', 1000),
        ],
        { indexed: ['model'] },
    )

/** Custom actions of Workflow Studio, as the SDK writes them: no page names their columns. */
export const flowTables = [
    metadata('sys_hub_action_type_definition', 'Action Type', [
        text('name', 'Name', 255, { display: true }),
        text('description', 'Description', 4000),
        text('category', 'Category', 255),
        text('access', 'Accessible from', 40),
        text('state', 'State', 40),
        bool('active', 'Active', 'true'),
        typed('label_cache', 'Label cache', 'string', 65000),
    ]),
    metadata('sys_hub_step_instance', 'Action Step', [
        owned('action', 'Action', 'sys_hub_action_type_definition'),
        text('label', 'Label', 255, { display: true }),
        text('cid', 'ID', 40),
        text('step_type', 'Step type', 32),
        int('order', 'Order'),
        bool('active', 'Active', 'true'),
        text('error_handling_type', 'If this step fails', 40),
    ]),
    metadata(
        'sys_variable_value',
        'Variable Value',
        [
            text('document', 'Table', 80),
            text('document_key', 'Document', 32),
            text('variable', 'Variable', 32),
            typed('value', 'Value', 'string', 65000),
            int('order', 'Order'),
        ],
        { indexed: ['document_key'] },
    ),
    metadata(
        'sys_element_mapping',
        'Element Mapping',
        [
            text('table', 'Table', 255),
            text('id', 'Document', 32),
            text('field', 'Field', 80),
            typed('value', 'Value', 'string', 65000),
        ],
        { indexed: ['id'] },
    ),
    variable('sys_hub_action_input', 'Action Input'),
    variable('sys_hub_action_output', 'Action Output'),
    variable('sys_hub_step_ext_input', 'Step Input'),
    variable('sys_hub_step_ext_output', 'Step Output'),
]
