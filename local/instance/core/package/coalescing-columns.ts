/**
 * Tables whose records are the same record on every instance when these columns agree, whatever their sys_id
 * (application-development/system-update-sets/update-set-collisions, Coalesce strategies). `sys_domain` is left out:
 * there is one domain. Choices, and what stands on a form, follow the keys that the SDK documents (keys-file, form-api).
 * In this order, since later keys refer to earlier tables.
 */
export const COALESCING_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
    ['sys_db_object', ['name']],
    ['sys_user_role', ['name']],
    ['sys_user_group', ['name']],
    ['sys_ui_view', ['name']],
    ['sys_properties', ['name']],
    ['sys_wizard', ['name']],
    ['sys_dictionary', ['name', 'element']],
    ['sys_documentation', ['name', 'element', 'language']],
    ['sys_index', ['logical_table_name', 'col_name_string']],
    ['sys_choice_set', ['name', 'element']],
    ['sys_choice', ['name', 'element', 'value', 'language', 'dependent_value']],
    ['sys_module', ['path']],
    ['sys_translated', ['name', 'element', 'value', 'language']],
    ['sys_translated_text', ['tablename', 'fieldname', 'documentkey', 'language']],
    ['sys_ui_message', ['key', 'language', 'code']],
    ['sys_ui_form', ['name', 'view']],
    ['sys_ui_section', ['name', 'view', 'caption']],
    ['sys_ui_form_section', ['sys_ui_form', 'sys_ui_section']],
    ['sys_ui_element', ['sys_ui_section', 'element', 'position']],
    ['sys_ui_list', ['name', 'view', 'element', 'relationship', 'parent']],
    ['sys_ui_related_list', ['name', 'view', 'related_list']],
    ['sys_scope_table_access', ['source_scope', 'target_scope', 'table_name']],
    ['sys_scope_script_access', ['source_scope', 'target_scope', 'script_name']],
    ['sys_collection', ['collection', 'name', 'join_field']],
])
