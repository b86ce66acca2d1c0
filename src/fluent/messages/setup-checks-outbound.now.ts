import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-permission-servicehealth-read-all-2e8f61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission ServiceHealth.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation ServiceHealth.Read.All',
    },
})
Record({
    $id: Now.ID['message-reads-the-service-health-of-the-tenant-7e0103-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads the service health of the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lit l'état des services du locataire.",
    },
})
Record({
    $id: Now.ID['message-permission-securityevents-read-all-54dd75-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission SecurityEvents.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation SecurityEvents.Read.All',
    },
})
Record({
    $id: Now.ID['message-reads-secure-score-and-its-improvement-a-5bb6d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads Secure Score and its improvement actions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lit le niveau de sécurité (Secure Score) et ses actions d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-permission-user-read-all-df6fb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission User.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation User.Read.All',
    },
})
Record({
    $id: Now.ID['message-link-account-looks-whether-an-admin-acco-d6cbda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link Account looks whether an admin account exists and is enabled.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lier un compte vérifie qu'un compte administrateur existe et qu'il est activé.",
    },
})
Record({
    $id: Now.ID['message-permission-rolemanagement-read-directory-b2b7d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission RoleManagement.Read.Directory',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation RoleManagement.Read.Directory',
    },
})
Record({
    $id: Now.ID['message-link-account-looks-whether-an-admin-acco-8b32d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link Account looks whether an admin account may open service requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lier un compte vérifie qu'un compte administrateur peut ouvrir des demandes de service.",
    },
})
Record({
    $id: Now.ID['message-permission-application-read-all-5913db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission Application.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation Application.Read.All',
    },
})
Record({
    $id: Now.ID['message-reads-when-the-client-secret-ends-so-tha-8b9187-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads when the client secret ends, so that nobody has to enter it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lit la date de fin du secret client, afin que personne n'ait à la saisir.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-read-all-10357f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations utilisateur : autorisation User.Read.All',
    },
})
Record({
    $id: Now.ID['message-reads-the-account-of-the-person-that-an-00ccd4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads the account of the person that an operation is for.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lit le compte de la personne concernée par une opération.',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-licenseassign-f7cdd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission LicenseAssignment.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations utilisateur : autorisation LicenseAssignment.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-assigns-and-removes-licences-779940-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assigns and removes licences.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Attribue et retire des licences.',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-password-7230d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User-PasswordProfile.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations utilisateur : autorisation User-PasswordProfile.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-resets-passwords-the-app-registration-al-0c11d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resets passwords; the app registration also needs the Entra role User Administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Réinitialise des mots de passe ; l'inscription d'application a aussi besoin du rôle Entra Administrateur d'utilisateurs.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-userauthmetho-07ff51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission UserAuthMethod-TAP.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations utilisateur : autorisation UserAuthMethod-TAP.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-issues-a-temporary-access-pass-c320d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues a Temporary Access Pass.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Délivre un passe d'accès temporaire.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-auditlog-read-4da51b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission AuditLog.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations utilisateur : autorisation AuditLog.Read.All',
    },
})
Record({
    $id: Now.ID['message-reads-when-a-person-last-signed-in-cb9d06-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads when a person last signed in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lit la date de la dernière connexion d'une personne.",
    },
})
