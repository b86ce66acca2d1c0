import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

// The two that the installation guide promises. Setup lists OAuth profiles; nothing secret is readable through them.
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oauth_entity',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-profile-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oauth_entity_profile',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

// The minimal rest: docs/security.md says what each is for.
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-form-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_form',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-view-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_view',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-section-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_section',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-form-section-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_form_section',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-form-section-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_ui_form_section',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-form-section-delete'],
    status: 'allowed',
    operation: 'delete',
    targetName: 'sys_ui_form_section',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-related-list-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_related_list',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-related-list-entry-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_ui_related_list_entry',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-related-list-entry-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_ui_related_list_entry',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-ui-related-list-entry-delete'],
    status: 'allowed',
    operation: 'delete',
    targetName: 'sys_ui_related_list_entry',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-execute'],
    status: 'allowed',
    operation: 'execute',
    targetName: 'RESTMessageV2',
    targetScope: 'global',
    targetType: 'scriptable',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-scope-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oauth_entity_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-profile-scope-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oauth_entity_profile_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-oidc-entity-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oauth_oidc_entity',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oidc-provider-configuration-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'oidc_provider_configuration',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-db-object-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_db_object',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-privilege-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_scope_privilege',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-client-execute'],
    status: 'allowed',
    operation: 'execute',
    targetName: 'GlideOAuthClient',
    targetScope: 'global',
    targetType: 'scriptable',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-role-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-role-contains-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_role_contains',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-choice-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-attachment-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

// Knowledge articles on the tab: what is published, and who may read it.
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-knowledge-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_knowledge',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-knowledge-base-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_knowledge_base',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-uc-can-read-mtom-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_uc_can_read_mtom',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-uc-cannot-read-mtom-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_uc_cannot_read_mtom',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-uc-can-contribute-mtom-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_uc_can_contribute_mtom',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-kb-uc-cannot-contribute-mtom-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'kb_uc_cannot_contribute_mtom',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-user-criteria-loader-execute'],
    status: 'allowed',
    operation: 'execute',
    targetName: 'UserCriteriaLoader',
    targetScope: 'global',
    targetType: 'scriptable',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

// Requested items of the app's catalog items, and who approves them.
CrossScopePrivilege({
    $id: Now.ID['privilege-req-item-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-req-item-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-approval-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-approval-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-approval-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-group-member-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_grmember',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
