import type { Row, TableAccess } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { isPrivileged, type PrivilegeRules } from './scope-privileges.ts'

const FORM_TABLES = new Set([
    'sys_ui_form',
    'sys_ui_form_section',
    'sys_ui_section',
    'sys_ui_element',
    'sys_ui_related_list',
    'sys_ui_related_list_entry',
])
const OPERATIONS = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const
const CALLER_RESTRICTION = '2'

export interface CrossScopeRules extends PrivilegeRules {
    readonly dictionary: TableDictionary
    readonly formWrites: 'allow' | 'refuse'
}

const scopeName = ({ store }: CrossScopeRules, scopeId: string): string =>
    store.get('sys_scope', scopeId)?.['scope'] ?? scopeId

/** The Application Access of the table's record, which an administrator edits, wins over what was declared. */
function asEdited(declared: TableAccess, object: Row | undefined): TableAccess {
    const flag = (column: string, otherwise: boolean): boolean =>
        object?.[column] ? object[column] === 'true' : otherwise
    const scope = object?.['access']
    return {
        ...declared,
        ...(scope === 'package_private' || scope === 'public' ? { scope } : {}),
        read: flag('read_access', declared.read),
        create: flag('create_access', declared.create),
        update: flag('update_access', declared.update),
        delete: flag('delete_access', declared.delete),
    }
}

/**
 * Why an application may not do this to a table of another application; undefined when it may. The policy of the
 * table wins over a privilege.
 * @see ServiceNowDocs: application-development/c_RuntimeAccessToAppTables, t_SetRuntimeAccessToAppTables, c_CrossScopePrivilegeRecord
 */
export function crossScopeRefusal(
    rules: CrossScopeRules,
    scopeId: string,
    table: string,
    operation: 'read' | 'create' | 'write' | 'delete',
): string | undefined {
    const { scopeId: owner, access: declared } = rules.dictionary.stored(table)
    if (scopeId === 'global' || owner === scopeId) return undefined
    const [object] = rules.store.find('sys_db_object', { name: table })
    const access = asEdited(declared, object)
    const name = operation[0]?.toUpperCase() + operation.slice(1)
    const attempt = `${name} operation against '${table}' from scope '${scopeName(rules, scopeId)}'`
    const byPolicy = `${attempt} has been refused due to the table's cross-scope access policy`
    if (access.scope === 'package_private') return byPolicy
    if (FORM_TABLES.has(table) && operation !== 'read') {
        if (rules.formWrites === 'refuse') return byPolicy
    } else if (!access[OPERATIONS[operation]]) return byPolicy
    if (object?.['caller_access'] === CALLER_RESTRICTION)
        return `${attempt} was refused: the table restricts its callers`
    const request = {
        source: scopeId,
        target: owner,
        targetType: 'sys_db_object',
        name: table,
        operation,
    } as const
    return isPrivileged(rules, request)
        ? undefined
        : `${attempt} was refused: no cross-scope privilege allows it`
}

/**
 * Why an application may not use a scriptable object of the platform, or a Script Include of another application
 * (`scope.Name`); undefined when it may.
 */
export function scriptableRefusal(rules: CrossScopeRules, scopeId: string, name: string): string | undefined {
    if (scopeId === 'global') return undefined
    const [include] = name.includes('.') ? rules.store.find('sys_script_include', { api_name: name }) : []
    const attempt = `Execute operation on '${name}' from scope '${scopeName(rules, scopeId)}'`
    if (include?.['caller_access'] === CALLER_RESTRICTION)
        return `${attempt} was refused: the Script Include restricts its callers`
    const request = include
        ? ({
              target: include['sys_scope'] || 'global',
              targetType: 'sys_script_include',
              name: include['name'] ?? '',
          } as const)
        : ({ target: 'global', targetType: 'scriptable', name } as const)
    return isPrivileged(rules, { ...request, source: scopeId, operation: 'execute' })
        ? undefined
        : `${attempt} was refused: no cross-scope privilege allows it`
}
