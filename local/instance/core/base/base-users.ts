import { baseId, baseRow, type BaseRow } from './base-row.ts'

const ROLES: readonly (readonly [string, string])[] = [
    ['admin', 'System administrator: holds every role but nobody'],
    ['itil', 'Works on incidents'],
    ['snc_internal', 'Every user who is not external'],
    ['snc_external', 'Users from outside the organization'],
    ['user_admin', 'Administers users, groups and roles'],
    ['security_admin', 'Changes access controls'],
    ['oauth_admin', 'Administers the application registry and its tokens'],
    ['mi_admin', 'Administers machine identities'],
    ['knowledge', 'Creates and changes knowledge articles'],
    ['knowledge_manager', 'Manages knowledge bases'],
    ['knowledge_admin', 'Administers knowledge'],
    ['user_criteria_admin', 'Administers user criteria'],
    ['personalize', 'Configures forms and lists'],
    ['personalize_form', 'Configures form layouts'],
    ['personalize_list', 'Configures list layouts'],
    ['personalize_dictionary', 'Configures dictionary entries'],
    ['catalog_admin', 'Manages catalogs, categories and items'],
    ['approver_user', 'Approves what is routed to them'],
    ['approval_admin', 'Changes approvals of others'],
    ['sn_request_read', 'Reads requests that they approve'],
    ['nobody', 'Held by nobody, not even by an administrator'],
]

/** Roles and the three users that every instance has. */
export const baseUsers = (hash: (password: string) => string): readonly BaseRow[] => [
    ...ROLES.map(([name, description]) =>
        baseRow('sys_user_role', name, { name, description, suffix: name }),
    ),
    baseRow('sys_user', 'admin', {
        user_name: 'admin',
        name: 'System Administrator',
        first_name: 'System',
        last_name: 'Administrator',
        user_password: hash('admin'),
    }),
    // Without a password nobody signs in as these.
    baseRow('sys_user', 'guest', { user_name: 'guest', name: 'Guest', last_name: 'Guest' }),
    baseRow('sys_user', 'system', { user_name: 'system', name: 'System', last_name: 'System' }),
    baseRow('sys_user_has_role', 'admin|admin', {
        user: baseId('sys_user', 'admin'),
        role: baseId('sys_user_role', 'admin'),
    }),
]
