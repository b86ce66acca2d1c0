import { bool, int, owned, ref, script, text, typed } from './column.ts'
import { metadata } from './declared-table.ts'

const ME = { defaultValue: 'javascript:gs.getUserID()' }
const ITEM = 'sc_cat_item'
const itemOf = () => owned(ITEM, 'Catalog Item', ITEM)

/** Which user criteria an item has for one list. */
const criteriaTable = (name: string, label: string) =>
    metadata(name, label, [itemOf(), owned('user_criteria', 'User Criteria', 'user_criteria')])

/** What client scripts and UI policies of the catalog have in common: the item, and where they count. */
const appliesTo = [
    text('applies_to', 'Applies to', 40, { defaultValue: 'item' }),
    text('variable_set', 'Variable set', 32),
    bool('applies_catalog', 'Applies on a Catalog Item view', 'true'),
    bool('applies_req_item', 'Applies on Requested Items'),
    bool('applies_sc_task', 'Applies on Catalog Tasks'),
    bool('active', 'Active', 'true'),
    bool('isolate_script', 'Isolate script'),
    text('ui_type', 'UI Type', 40, { defaultValue: '0' }),
]

/**
 * Catalogs, their items and what an item asks for. Columns: what the SDK builds of CatalogItem, of its variables, of
 * CatalogClientScript and CatalogUiPolicy; `fluent/tables` of @servicenow/sdk-core.
 */
export const catalogTables = [
    metadata('sc_catalog', 'Catalog', [
        text('title', 'Title', 100, { display: true, mandatory: true }),
        text('description', 'Description', 4000),
        ref('manager', 'Manager', 'sys_user'),
        bool('active', 'Active', 'true'),
    ]),
    metadata('sc_category', 'Category', [
        text('title', 'Title', 100, { display: true, mandatory: true }),
        text('description', 'Description', 4000),
        ref('parent', 'Parent', 'sc_category'),
        ref('sc_catalog', 'Catalog', 'sc_catalog'),
        int('order', 'Order', { defaultValue: '0' }),
        bool('active', 'Active', 'true'),
    ]),
    metadata(ITEM, 'Catalog Item', [
        text('name', 'Name', 100, { display: true }),
        text('short_description', 'Short description', 200),
        text('description', 'Description', 8000),
        ref('category', 'Category', 'sc_category'),
        typed('sc_catalogs', 'Catalogs', 'glide_list', 1024, { reference: 'sc_catalog' }),
        ref('group', 'Fulfillment group', 'sys_user_group'),
        ref('owner', 'Owner', 'sys_user', ME),
        text('price', 'Price', 20, { defaultValue: '0.00' }),
        text('type', 'Type', 40, { defaultValue: 'item' }),
        text('access_type', 'Access Type', 40, { defaultValue: 'restricted' }),
        text('request_method', 'Request method', 40),
        text('flow_designer_flow', 'Flow', 32),
        text('workflow', 'Workflow', 32),
        text('delivery_plan', 'Execution Plan', 32),
        bool('no_quantity_v2', 'Hide Quantity'),
        bool('no_order_now', "Hide 'Order Now'"),
        int('order', 'Order', { defaultValue: '0' }),
        bool('active', 'Active', 'true'),
    ]),
    metadata('sc_cat_item_catalog', 'Catalog Item Catalog', [
        itemOf(),
        owned('sc_catalog', 'Catalog', 'sc_catalog'),
    ]),
    metadata('sc_cat_item_category', 'Catalog Item Category', [
        itemOf(),
        owned('sc_category', 'Category', 'sc_category'),
    ]),
    criteriaTable('sc_cat_item_user_criteria_mtom', 'Catalog Items Available For'),
    criteriaTable('sc_cat_item_user_criteria_no_mtom', 'Catalog Items Not Available For'),
    metadata('io_set_item', 'Catalog Variable Set', [
        itemOf(),
        text('variable_set', 'Variable set', 32),
        int('order', 'Order'),
    ]),
    metadata('item_option_new', 'Variable', [
        owned('cat_item', 'Catalog item', ITEM),
        text('name', 'Name', 100),
        typed('question_text', 'Question', 'translated_text', 4000, { display: true }),
        text('type', 'Type', 40),
        int('order', 'Order', { defaultValue: '0' }),
        bool('active', 'Active', 'true'),
        bool('mandatory', 'Mandatory'),
        bool('read_only', 'Read only'),
        bool('hidden', 'Hidden'),
        bool('include_none', 'Include none'),
        bool('display_title', 'Display title'),
        bool('visible_standalone', 'Visible Elsewhere', 'true'),
        bool('visible_summary', 'Visible on Summaries', 'true'),
        text('default_value', 'Default value', 4000),
        text('tooltip', 'Tooltip', 4000),
        text('example_text', 'Example text', 4000),
        text('help_text', 'Help text', 4000),
        text('reference', 'Reference', 80),
        text('use_reference_qualifier', 'Use reference qualifier', 40, { defaultValue: 'simple' }),
        text('reference_qual', 'Reference qual', 4000),
        text('reference_qual_condition', 'Reference qualifier condition', 4000),
        text('lookup_table', 'Lookup from table', 80),
        text('lookup_value', 'Lookup value field', 80),
        text('lookup_label', 'Lookup label field(s)', 255),
        text('layout', 'Layout', 40, { defaultValue: 'normal' }),
        text('attributes', 'Variable attributes', 4000),
        text('validate_regex', 'Validation Regex', 32),
        text('read_roles', 'Read roles', 4000),
        text('write_roles', 'Write roles', 4000),
        text('create_roles', 'Create roles', 4000),
    ]),
    metadata('question_choice', 'Question Choice', [
        owned('question', 'Question', 'item_option_new'),
        typed('text', 'Text', 'translated_text', 255, { display: true }),
        text('value', 'Value', 255),
        int('order', 'Order', { defaultValue: '0' }),
        bool('inactive', 'Inactive'),
    ]),
    metadata('catalog_script_client', 'Catalog Client Script', [
        text('name', 'Name', 100, { display: true }),
        owned('cat_item', 'Catalog item', ITEM),
        text('type', 'Type', 40),
        text('cat_variable', 'Variable name', 255),
        script('script', 'Script'),
        text('messages', 'Messages', 4000),
        int('order', 'Order'),
        ...appliesTo,
    ]),
    metadata('catalog_ui_policy', 'Catalog UI Policy', [
        text('short_description', 'Short description', 100, { display: true }),
        owned('catalog_item', 'Catalog item', ITEM),
        text('catalog_conditions', 'Catalog Conditions', 4000),
        int('order', 'Order', { defaultValue: '100' }),
        bool('on_load', 'On load', 'true'),
        bool('reverse_if_false', 'Reverse if false', 'true'),
        bool('run_scripts', 'Run scripts'),
        script('script_true', 'Execute if true'),
        script('script_false', 'Execute if false'),
        text('set_values', 'Set values', 4000),
        ...appliesTo,
    ]),
    metadata('catalog_ui_policy_action', 'Catalog UI Policy Action', [
        owned('ui_policy', 'UI Policy', 'catalog_ui_policy'),
        text('catalog_variable', 'Variable', 255),
        text('variable', 'Variable name', 255, { display: true }),
        text('visible', 'Visible', 40, { defaultValue: 'ignore' }),
        text('disabled', 'Read only', 40, { defaultValue: 'ignore' }),
        text('mandatory', 'Mandatory', 40, { defaultValue: 'ignore' }),
        bool('cleared', 'Clear the variable value'),
        text('value', 'Value', 4000),
        text('value_action', 'Value action', 40, { defaultValue: 'ignore' }),
        text('field_message', 'Field message', 4000),
        text('field_message_type', 'Field message type', 40, { defaultValue: 'none' }),
        int('order', 'Order', { defaultValue: '100' }),
    ]),
]
