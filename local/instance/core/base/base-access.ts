import { EVERYBODY, ME, OPERATIONS, type Rule } from './access-rule.ts'
import { baseId, baseRow, type BaseRow } from './base-row.ts'
import { requestRules } from './request-access.ts'

const ADMIN_READS = [
    'syslog',
    'sys_outbound_http_log',
    'sys_properties',
    'sys_user_role',
    'sys_scope',
    'sys_upgrade_history',
    'sys_mutex',
    'sys_audit',
    'sys_audit_delete',
    'sys_cluster_state',
]
const OAUTH_REGISTRY = [
    'oauth_entity',
    'oauth_entity_profile',
    'oauth_entity_scope',
    'oauth_entity_profile_scope',
    'oidc_provider_configuration',
]
const ALL_READ = ['sys_user', 'sys_user_group', 'sys_choice', 'sys_documentation', 'sys_ui_message']
/**
 * Which access controls the platform ships for knowledge no page says; search applies them besides user criteria
 * (glide.knowman.search.apply_acls). Here everybody passes them, so that user criteria alone decide and whoever leaves
 * them out is found out.
 */
const KNOWLEDGE = ['kb_knowledge', 'kb_knowledge_base', 'kb_category']

/** An attachment is for those who may do this with the record that it is attached to. */
const ofAttachedRecord = (method: 'canRead' | 'canWrite'): string =>
    `var record = new GlideRecord(String(current.table_name)); answer = record.isValid() && record.get(String(current.table_sys_id)) && record.${method}()`

const RULES: readonly Rule[] = [
    ...OPERATIONS.map((operation): Rule => ({ name: '*', operation, role: 'admin' })),
    ...(['read', 'write', 'create'] as const).map(
        (operation): Rule => ({ name: 'incident', operation, role: 'itil' }),
    ),
    { name: 'incident', operation: 'read', condition: `caller_id${ME}^ORopened_by${ME}` },
    { name: 'incident', operation: 'delete', role: 'admin' },
    { name: 'task', operation: 'read', role: 'itil' },
    { name: 'task', operation: 'read', condition: `opened_by${ME}` },
    ...[...ALL_READ, ...KNOWLEDGE].map((name): Rule => ({ name, operation: 'read', condition: EVERYBODY })),
    { name: 'sys_user.user_password', operation: 'read', role: 'nobody', adminOverrides: 'false' },
    ...ADMIN_READS.map((name): Rule => ({ name, operation: 'read', role: 'admin' })),
    ...['oauth_admin', 'mi_admin'].flatMap((role) => [
        ...OAUTH_REGISTRY.flatMap((name) => OPERATIONS.map((operation): Rule => ({ name, operation, role }))),
        { name: 'oauth_credential', operation: 'read', role } as const,
        { name: 'oauth_credential', operation: 'delete', role } as const,
    ]),
    { name: 'oauth_credential', operation: 'read', condition: `user${ME}` },
    // Only the platform writes it: whoever could would sign in as anybody.
    ...(['create', 'write'] as const).map(
        (operation): Rule => ({
            name: 'oauth_credential',
            operation,
            role: 'nobody',
            adminOverrides: 'false',
        }),
    ),
    ...['oauth_credential.token', 'oauth_credential.token_received', 'local_secret', 'local_used_token'].map(
        (name): Rule => ({ name, operation: 'read', role: 'nobody', adminOverrides: 'false' }),
    ),
    { name: 'sys_attachment', operation: 'read', script: ofAttachedRecord('canRead') },
    ...(['write', 'delete'] as const).map(
        (operation): Rule => ({ name: 'sys_attachment', operation, script: ofAttachedRecord('canWrite') }),
    ),
    ...requestRules,
]

/**
 * What the SDK names for every scripted REST API and resource that names no access control itself
 * (application-development/servicenow-sdk/scripted-rest-api-api-now-ts): whoever is not marked external.
 */
const SCRIPTED_REST_DEFAULT = baseRow('sys_security_acl', 'Scripted REST External Default', {
    sys_id: 'cf9d01d3e73003009d6247e603f6a990',
    name: 'Scripted REST External Default',
    type: 'rest_endpoint',
    operation: 'execute',
    script: "answer = !gs.hasRole('snc_external')",
})

/** Access controls of the base tables: what no rule names is the administrator's. */
export const baseAccess = (): readonly BaseRow[] => [SCRIPTED_REST_DEFAULT, ...recordRules()]

const recordRules = (): readonly BaseRow[] =>
    RULES.flatMap(({ name, operation, role, condition = '', script = '', adminOverrides = 'true' }) => {
        const key = `${name}|${operation}|${[role ?? '', condition || script].filter(Boolean).join('|')}`
        const acl = baseRow('sys_security_acl', key, {
            name,
            operation,
            type: 'record',
            condition,
            advanced: String(script !== ''),
            script,
            admin_overrides: adminOverrides,
        })
        if (!role) return [acl]
        const link = baseRow('sys_security_acl_role', key, {
            sys_security_acl: baseId('sys_security_acl', key),
            sys_user_role: baseId('sys_user_role', role),
        })
        return [acl, link]
    })
