import { baseId, baseRow, type BaseRow } from './base-row.ts'

interface Rule {
    readonly name: string
    readonly operation: 'create' | 'read' | 'write' | 'delete'
    readonly role?: string
    readonly condition?: string
    readonly adminOverrides?: 'false'
}

/** Dynamic filter option "Me". */
const ME = 'DYNAMIC90d1921e5f510100a9ad2572f2b477fe'
/** A rule without role, condition and script denies; this condition holds for every record. */
const EVERYBODY = 'sys_idISNOTEMPTY'
const OPERATIONS = ['read', 'write', 'create', 'delete'] as const
const ADMIN_READS = [
    'syslog',
    'sys_outbound_http_log',
    'sys_properties',
    'sys_user_role',
    'sys_scope',
    'sys_upgrade_history',
    'sys_mutex',
    'sys_cluster_state',
]
const ALL_READ = ['sys_user', 'sys_user_group', 'sys_choice', 'sys_documentation', 'sys_ui_message']

const RULES: readonly Rule[] = [
    ...OPERATIONS.map((operation): Rule => ({ name: '*', operation, role: 'admin' })),
    ...(['read', 'write', 'create'] as const).map(
        (operation): Rule => ({ name: 'incident', operation, role: 'itil' }),
    ),
    { name: 'incident', operation: 'read', condition: `caller_id${ME}^ORopened_by${ME}` },
    { name: 'incident', operation: 'delete', role: 'admin' },
    { name: 'task', operation: 'read', role: 'itil' },
    { name: 'task', operation: 'read', condition: `opened_by${ME}` },
    ...ALL_READ.map((name): Rule => ({ name, operation: 'read', condition: EVERYBODY })),
    { name: 'sys_user.user_password', operation: 'read', role: 'nobody', adminOverrides: 'false' },
    ...ADMIN_READS.map((name): Rule => ({ name, operation: 'read', role: 'admin' })),
]

/** Access controls of the base tables: what no rule names is the administrator's. */
export const baseAccess = (): readonly BaseRow[] =>
    RULES.flatMap(({ name, operation, role, condition = '', adminOverrides = 'true' }) => {
        const key = `${name}|${operation}|${role ?? condition}`
        const acl = baseRow('sys_security_acl', key, {
            name,
            operation,
            type: 'record',
            condition,
            admin_overrides: adminOverrides,
        })
        if (!role) return [acl]
        const link = baseRow('sys_security_acl_role', key, {
            sys_security_acl: baseId('sys_security_acl', key),
            sys_user_role: baseId('sys_user_role', role),
        })
        return [acl, link]
    })
