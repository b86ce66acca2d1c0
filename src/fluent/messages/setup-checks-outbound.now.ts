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
        message: "Lit l'état du service pour le locataire.",
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
        message: "La page Lier un compte vérifie qu'un compte d'administrateur existe et qu'il est activé.",
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
        message:
            "La page Lier un compte vérifie qu'un compte d'administrateur peut ouvrir des demandes de service.",
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
        message: "Lit la date d'expiration du secret client, afin que personne n'ait à la saisir.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-read-all-10357f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation User.Read.All',
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
        message: 'Opérations sur les utilisateurs : autorisation LicenseAssignment.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-password-7230d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User-PasswordProfile.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation User-PasswordProfile.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-userauthmetho-07ff51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission UserAuthMethod-TAP.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation UserAuthMethod-TAP.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-auditlog-read-4da51b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission AuditLog.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation AuditLog.Read.All',
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-oauth-profile-has-to-5d8a94-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the OAuth profile has to be mended first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : le profil OAuth doit d'abord être corrigé.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-client-id-has-to-be-04e292-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the client ID has to be mended first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : l'ID client doit d'abord être corrigé.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-grant-type-has-to-be-731d79-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the grant type has to be mended first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : le type d'octroi doit d'abord être corrigé.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-token-url-has-to-be-540de9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the token URL has to be mended first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : l'URL du jeton doit d'abord être corrigée.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-scope-has-to-be-mend-3ba563-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the scope has to be mended first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : l'étendue doit d'abord être corrigée.",
    },
})
Record({
    $id: Now.ID['message-open-the-client-secrets-in-microsoft-ent-195b17-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the client secrets in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir les secrets client dans Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-open-the-api-permissions-in-microsoft-en-8e24a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the API permissions in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir les autorisations d'API dans Microsoft Entra",
    },
})
Record({
    $id: Now.ID['message-open-the-enterprise-applications-in-micr-997a00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the enterprise applications in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir les applications d'entreprise dans Microsoft Entra",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-gave-an-access-token-52f530-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra gave an access token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Entra a délivré un jeton d'accès.",
    },
})
Record({
    $id: Now.ID['message-an-access-token-was-given-which-only-its-8bac61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An access token was given, which only its service can read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un jeton d'accès a été délivré ; seul son service peut le lire.",
    },
})
Record({
    $id: Now.ID['message-the-token-service-of-the-connector-refus-f5345c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token service of the connector refused the request.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le service de jetons du connecteur a refusé la demande.',
    },
})
Record({
    $id: Now.ID['message-check-the-client-id-client-secret-token-147c77-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check the client ID, client secret, token URL and scope with whoever runs the connector.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vérifiez l'ID client, le secret client, l'URL du jeton et l'étendue avec le responsable du connecteur.",
    },
})
Record({
    $id: Now.ID['message-oauth-profile-for-microsoft-graph-68196b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth profile for Microsoft Graph',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Profil OAuth pour Microsoft Graph',
    },
})
Record({
    $id: Now.ID['message-client-id-76525f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID client',
    },
})
Record({
    $id: Now.ID['message-grant-type-47eeda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Type d'octroi",
    },
})
Record({
    $id: Now.ID['message-token-url-c180e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Token URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URL du jeton',
    },
})
Record({
    $id: Now.ID['message-scope-for-microsoft-graph-eac20b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Scope for Microsoft Graph',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étendue pour Microsoft Graph',
    },
})
Record({
    $id: Now.ID['message-redirect-url-3ca7ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Redirect URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URL de redirection',
    },
})
Record({
    $id: Now.ID['message-access-token-for-microsoft-graph-59011e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Access token for Microsoft Graph',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Jeton d'accès pour Microsoft Graph",
    },
})
Record({
    $id: Now.ID['message-connector-oauth-profile-940cc1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: OAuth profile',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur : profil OAuth',
    },
})
Record({
    $id: Now.ID['message-connector-client-id-fe0702-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur : ID client',
    },
})
Record({
    $id: Now.ID['message-connector-grant-type-a338f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: grant type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Connecteur : type d'octroi",
    },
})
Record({
    $id: Now.ID['message-connector-token-url-d39505-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: token URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur : URL du jeton',
    },
})
Record({
    $id: Now.ID['message-connector-scope-8520f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: scope',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur : étendue',
    },
})
Record({
    $id: Now.ID['message-connector-redirect-url-49268e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: redirect URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur : URL de redirection',
    },
})
Record({
    $id: Now.ID['message-connector-access-token-2eabdd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector: access token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Connecteur : jeton d'accès",
    },
})
Record({
    $id: Now.ID['message-user-operations-oauth-profile-a96708-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: OAuth profile',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : profil OAuth',
    },
})
Record({
    $id: Now.ID['message-user-operations-client-id-310924-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : ID client',
    },
})
Record({
    $id: Now.ID['message-user-operations-grant-type-06e4f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: grant type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Opérations sur les utilisateurs : type d'octroi",
    },
})
Record({
    $id: Now.ID['message-user-operations-token-url-929b6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: token URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : URL du jeton',
    },
})
Record({
    $id: Now.ID['message-user-operations-scope-444af4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: scope',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : étendue',
    },
})
Record({
    $id: Now.ID['message-user-operations-redirect-url-682b10-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: redirect URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : URL de redirection',
    },
})
Record({
    $id: Now.ID['message-user-operations-access-token-072703-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: access token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Opérations sur les utilisateurs : jeton d'accès",
    },
})
Record({
    $id: Now.ID['message-azure-automation-oauth-profile-33924b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: OAuth profile',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : profil OAuth',
    },
})
Record({
    $id: Now.ID['message-azure-automation-client-id-4f6a02-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : ID client',
    },
})
Record({
    $id: Now.ID['message-azure-automation-grant-type-783945-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: grant type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Azure Automation : type d'octroi",
    },
})
Record({
    $id: Now.ID['message-azure-automation-token-url-0686da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: token URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : URL du jeton',
    },
})
Record({
    $id: Now.ID['message-azure-automation-scope-56d4bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: scope',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : étendue',
    },
})
Record({
    $id: Now.ID['message-azure-automation-redirect-url-2f07f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: redirect URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : URL de redirection',
    },
})
Record({
    $id: Now.ID['message-azure-automation-access-token-42deb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: access token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Azure Automation : jeton d'accès",
    },
})
Record({
    $id: Now.ID['message-mend-that-first-then-run-the-checks-agai-d5939b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mend that first, then run the checks again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Corrigez d'abord ce point, puis relancez les vérifications.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-oauth-profile-that-ca-1a8b14-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no OAuth profile that can be read is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun profil OAuth lisible n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-open-the-oauth-provider-6712dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the OAuth provider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le fournisseur OAuth',
    },
})
Record({
    $id: Now.ID['message-open-the-oauth-profile-9a82ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the OAuth profile',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le profil OAuth',
    },
})
Record({
    $id: Now.ID['message-the-oauth-provider-0-has-no-client-id-b4851a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth provider {0} has no client ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fournisseur OAuth {0} n'a pas d'ID client.",
    },
})
Record({
    $id: Now.ID['message-the-client-id-of-the-oauth-provider-0-is-d38a19-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID of the OAuth provider {0} is a URL.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client du fournisseur OAuth {0} est une URL.",
    },
})
Record({
    $id: Now.ID['message-the-client-id-of-the-oauth-provider-0-ha-11a535-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID of the OAuth provider {0} has spaces in it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client du fournisseur OAuth {0} contient des espaces.",
    },
})
Record({
    $id: Now.ID['message-the-client-id-of-the-oauth-provider-0-is-b6f9ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID of the OAuth provider {0} is no Application (client) ID of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'ID client du fournisseur OAuth {0} n'est pas un ID d'application (client) de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-client-id-has-the-form-that-it-must-5d4aa0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID has the form that it must have.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client a la forme attendue.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-copy-the-application-75e2ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, copy the Application (client) ID from the overview of the app registration, and paste it into the record without anything before or after it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, copiez l'ID d'application (client) depuis la vue d'ensemble de l'inscription d'application et collez-le dans l'enregistrement, sans rien avant ni après.",
    },
})
Record({
    $id: Now.ID['message-clock-of-this-instance-f15acf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Clock of this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Horloge de cette instance',
    },
})
Record({
    $id: Now.ID['message-not-run-because-there-is-no-access-token-3bb721-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because there is no access token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : il n'y a pas de jeton d'accès.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-access-token-does-no-3f621f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the access token does not tell when it was made.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : le jeton d'accès n'indique pas quand il a été émis.",
    },
})
Record({
    $id: Now.ID['message-the-clock-of-this-instance-is-right-to-0-d17cf4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The clock of this instance agrees with that of Microsoft Entra. Difference in seconds: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'horloge de cette instance concorde avec celle de Microsoft Entra. Écart en secondes : {0}.",
    },
})
Record({
    $id: Now.ID['message-the-clock-of-this-instance-is-0-seconds-e52129-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The clock of this instance is {0} seconds ahead of the clock of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'horloge de cette instance avance de {0} secondes sur celle de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-clock-of-this-instance-is-0-seconds-0d8048-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The clock of this instance is {0} seconds behind the clock of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'horloge de cette instance retarde de {0} secondes sur celle de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-have-the-clock-of-the-server-synchronize-5c364c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have the clock of the server synchronized: tokens and updates are dated by it. On an instance that ServiceNow hosts, open a case there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Faites synchroniser l'horloge du serveur : elle date les jetons et les mises à jour. Sur une instance hébergée par ServiceNow, ouvrez un dossier auprès de ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-the-grant-type-is-client-credentials-f3498e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The grant type is Client Credentials.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le type d'octroi est Client Credentials.",
    },
})
Record({
    $id: Now.ID['message-the-grant-type-of-the-oauth-profile-0-is-6e3e5c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The grant type of the OAuth profile {0} is {1}; it must be Client Credentials.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le type d'octroi du profil OAuth {0} est {1} ; il doit être Client Credentials.",
    },
})
Record({
    $id: Now.ID['message-choose-client-credentials-as-the-grant-t-948ddf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Client Credentials as the grant type of the profile, and as the default grant type of its provider.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez Client Credentials comme type d'octroi du profil et comme type d'octroi par défaut de son fournisseur.",
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-can-be-reached-6f9091-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph can be reached',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Graph est joignable',
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-answered-eac899-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph answered.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Graph a répondu.',
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-answered-what-it-lets-th-64fcb4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph answered; what it lets the app read, the checks of the permissions say.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft Graph a répondu ; les vérifications des autorisations indiquent ce qu'il laisse lire à l'application.",
    },
})
Record({
    $id: Now.ID['message-open-the-application-registry-680d03-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the Application Registry',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir le registre d'applications",
    },
})
Record({
    $id: Now.ID['message-not-run-because-this-instance-does-not-l-71b0f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because this instance does not let the app read the Application Registry.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : cette instance ne laisse pas l'application lire le registre d'applications.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-oauth-profile-is-chos-0a9c91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no OAuth profile is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun profil OAuth n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-the-chosen-oauth-profile-does-not-exist-1fcc37-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The chosen OAuth profile does not exist any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le profil OAuth choisi n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-choose-another-profile-or-create-the-pro-14d3e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose another profile, or create the provider under System OAuth > Application Registry and choose its profile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Choisissez un autre profil, ou créez le fournisseur sous System OAuth > Application Registry et choisissez son profil.',
    },
})
Record({
    $id: Now.ID['message-the-oauth-provider-0-is-not-active-9d076d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth provider {0} is not active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fournisseur OAuth {0} n'est pas actif.",
    },
})
Record({
    $id: Now.ID['message-open-the-record-tick-active-and-save-it-f64837-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the record, tick Active, and save it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez l'enregistrement, cochez Active et enregistrez.",
    },
})
Record({
    $id: Now.ID['message-1-records-of-the-application-registry-ha-dd8230-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{1} records of the Application Registry have the name {0}, and a token request goes by name.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "{1} enregistrements du registre d'applications portent le nom {0}, or une demande de jeton se fait par le nom.",
    },
})
Record({
    $id: Now.ID['message-give-each-of-them-a-name-of-its-own-5699a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give each of them a name of its own.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Donnez à chacun un nom qui lui soit propre.',
    },
})
Record({
    $id: Now.ID['message-the-profile-0-belongs-to-the-active-prov-d3df8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The profile {0} belongs to the active provider {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le profil {0} appartient au fournisseur actif {1}.',
    },
})
Record({
    $id: Now.ID['message-application-registry-can-be-read-30bff8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application Registry can be read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le registre d'applications est lisible",
    },
})
Record({
    $id: Now.ID['message-the-tables-oauth-entity-and-oauth-entity-d11019-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tables oauth_entity and oauth_entity_profile can be read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les tables oauth_entity et oauth_entity_profile sont lisibles.',
    },
})
Record({
    $id: Now.ID['message-read-operation-against-oauth-entity-from-7313f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Read operation against 'oauth_entity' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'opération de lecture sur 'oauth_entity' depuis le périmètre 'x_mioms_m365_assis' a été refusée en raison de la stratégie d'accès inter-périmètres de la table",
    },
})
Record({
    $id: Now.ID['message-read-operation-against-oauth-entity-prof-a30fcf-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Read operation against 'oauth_entity_profile' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'opération de lecture sur 'oauth_entity_profile' depuis le périmètre 'x_mioms_m365_assis' a été refusée en raison de la stratégie d'accès inter-périmètres de la table",
    },
})
Record({
    $id: Now.ID['message-for-both-oauth-entity-and-oauth-entity-p-325064-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For both oauth_entity and oauth_entity_profile: under Application Access, choose All application scopes and tick Can read. If that is so, add an Application Cross-Scope Access: source x_mioms_m365_assis, target the table, operation Read, status Allowed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Pour oauth_entity comme pour oauth_entity_profile : sous Application Access, choisissez All application scopes et cochez Can read. Si c'est déjà le cas, ajoutez un Application Cross-Scope Access : source x_mioms_m365_assis, cible la table, opération Read, statut Allowed.",
    },
})
Record({
    $id: Now.ID['message-open-the-tables-3acb35-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the tables',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir les tables',
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-access-token-does-no-72ee6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the access token does not tell its permissions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : le jeton d'accès n'indique pas ses autorisations.",
    },
})
Record({
    $id: Now.ID['message-the-application-permission-0-is-granted-7c19a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The application permission {0} is granted, but Microsoft Graph still refuses to read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'autorisation d'application {0} est accordée, mais Microsoft Graph refuse toujours la lecture.",
    },
})
Record({
    $id: Now.ID['message-wait-up-to-an-hour-until-then-this-insta-df1cd9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait up to an hour: until then this instance may hold a token from before the consent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Patientez jusqu'à une heure : d'ici là, cette instance peut détenir un jeton antérieur au consentement.",
    },
})
Record({
    $id: Now.ID['message-the-application-permission-0-is-granted-1d4872-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The application permission {0} is granted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'autorisation d'application {0} est accordée.",
    },
})
Record({
    $id: Now.ID['message-the-application-permission-1-is-granted-4df3ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The application permission {1} is granted, which includes {0} and allows more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'autorisation d'application {1} est accordée ; elle inclut {0} et permet davantage.",
    },
})
Record({
    $id: Now.ID['message-the-application-permission-0-is-not-gran-1e5930-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The application permission {0} is not granted. The app works without it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'autorisation d'application {0} n'est pas accordée. L'application fonctionne sans elle.",
    },
})
Record({
    $id: Now.ID['message-the-access-token-carries-no-application-5d91d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The access token carries no application permission at all: {0} is missing, and nobody has given admin consent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le jeton d'accès ne porte aucune autorisation d'application : {0} manque, et personne n'a accordé le consentement administrateur.",
    },
})
Record({
    $id: Now.ID['message-the-application-permission-0-is-not-gran-b23d8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The application permission {0} is not granted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'autorisation d'application {0} n'est pas accordée.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-add-0-under-api-permi-8a74e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, add {0} under API permissions of the app registration, as an application permission of Microsoft Graph, and grant admin consent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, ajoutez {0} sous Autorisations d'API de l'inscription d'application, comme autorisation d'application de Microsoft Graph, et accordez le consentement administrateur.",
    },
})
Record({
    $id: Now.ID['message-the-oauth-provider-0-has-no-redirect-url-39102a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth provider {0} has no redirect URL. Client credentials work without one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le fournisseur OAuth {0} n'a pas d'URL de redirection. Le type d'octroi Client Credentials s'en passe.",
    },
})
Record({
    $id: Now.ID['message-the-redirect-url-of-the-oauth-provider-0-241dd0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The redirect URL of the OAuth provider {0} ends in auth_redirect.do, as some guides say; the page of the platform is oauth_redirect.do.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL de redirection du fournisseur OAuth {0} se termine par auth_redirect.do, comme l'indiquent certains guides ; la page de la plateforme est oauth_redirect.do.",
    },
})
Record({
    $id: Now.ID['message-the-redirect-url-of-the-oauth-provider-0-6e2aa6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The redirect URL of the OAuth provider {0} does not lead to this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL de redirection du fournisseur OAuth {0} ne mène pas à cette instance.",
    },
})
Record({
    $id: Now.ID['message-the-redirect-url-of-the-oauth-provider-0-c2c9f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The redirect URL of the OAuth provider {0} leads to another page of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL de redirection du fournisseur OAuth {0} mène à une autre page de cette instance.",
    },
})
Record({
    $id: Now.ID['message-the-redirect-url-is-the-one-that-the-pla-c1c860-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The redirect URL is the one that the platform has.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL de redirection est celle de la plateforme.",
    },
})
Record({
    $id: Now.ID['message-enter-1-here-and-in-microsoft-entra-unde-120468-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter {1} here, and in Microsoft Entra under Authentication of the app registration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez {1} ici, ainsi que dans Microsoft Entra sous Authentification de l'inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-under-the-scopes-of-the-oauth-profile-ke-7f4d02-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Under the scopes of the OAuth profile, keep this one and no other: {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Parmi les étendues du profil OAuth, ne gardez que celle-ci : {1}',
    },
})
Record({
    $id: Now.ID['message-the-scope-is-asked-for-as-the-profile-sa-5aafe8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The scope is asked for as the profile says it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'étendue est demandée telle que le profil l'indique.",
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-let-the-app-read-bdbe39-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not let the app read the scopes of the OAuth profile {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance ne laisse pas l'application lire les étendues du profil OAuth {0}.",
    },
})
Record({
    $id: Now.ID['message-the-oauth-profile-0-has-no-scope-d596a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth profile {0} has no scope.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le profil OAuth {0} n'a pas d'étendue.",
    },
})
Record({
    $id: Now.ID['message-the-oauth-profile-0-has-more-than-one-sc-bef0fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth profile {0} has more than one scope; Microsoft Entra takes one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le profil OAuth {0} a plusieurs étendues ; Microsoft Entra n'en accepte qu'une.",
    },
})
Record({
    $id: Now.ID['message-the-profile-asks-for-the-scope-0-224842-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The profile asks for the scope {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le profil demande l'étendue {0}.",
    },
})
Record({
    $id: Now.ID['message-the-scope-of-the-oauth-profile-0-is-not-b30aa8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The scope of the OAuth profile {0} is not the one that is needed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'étendue du profil OAuth {0} n'est pas celle qu'il faut.",
    },
})
Record({
    $id: Now.ID['message-create-a-client-secret-in-microsoft-entr-754f51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create a client secret in Microsoft Entra, enter its Value in the OAuth provider, then enter its last day in step 1. The app never needs the secret itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Créez un secret client dans Microsoft Entra, saisissez sa Valeur dans le fournisseur OAuth, puis son dernier jour à l'étape 1. L'application n'a jamais besoin du secret lui-même.",
    },
})
Record({
    $id: Now.ID['message-end-of-the-client-secret-4dea90-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'End of the client secret',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Expiration du secret client',
    },
})
Record({
    $id: Now.ID['message-nobody-knows-when-the-client-secret-ends-45c718-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody knows when the client secret ends.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne ne sait quand le secret client expire.',
    },
})
Record({
    $id: Now.ID['message-enter-its-last-day-in-step-1-or-grant-th-f9023b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter its last day in step 1, or grant the app registration the application permission Application.Read.All, so that the app reads it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez son dernier jour à l'étape 1, ou accordez à l'inscription d'application l'autorisation d'application Application.Read.All, afin que l'application le lise.",
    },
})
Record({
    $id: Now.ID['message-the-client-secret-lives-until-0-1-days-f-f2c869-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client secret lives until {0}, {1} days from now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le secret client est valable jusqu'au {0}, dans {1} jours.",
    },
})
Record({
    $id: Now.ID['message-the-client-secret-ends-on-0-in-1-days-17127e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client secret ends on {0}, in {1} days.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le secret client expire le {0}, dans {1} jours.',
    },
})
Record({
    $id: Now.ID['message-by-what-was-entered-the-client-secret-en-de7128-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By what was entered, the client secret ended on {0}; yet Microsoft Entra accepts it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "D'après ce qui a été saisi, le secret client a expiré le {0} ; pourtant, Microsoft Entra l'accepte.",
    },
})
Record({
    $id: Now.ID['message-it-was-rotated-enter-the-last-day-of-the-cad0e2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It was rotated: enter the last day of the new secret in step 1.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il a été renouvelé : saisissez le dernier jour du nouveau secret à l'étape 1.",
    },
})
Record({
    $id: Now.ID['message-by-what-was-entered-the-client-secret-en-34cb60-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By what was entered, the client secret ended on {0}. Microsoft could not be asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "D'après ce qui a été saisi, le secret client a expiré le {0}. Microsoft n'a pas pu être interrogé.",
    },
})
Record({
    $id: Now.ID['message-the-client-secret-ended-on-0-and-no-acce-10d160-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client secret ended on {0}, and no access token can be had.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le secret client a expiré le {0}, et aucun jeton d'accès ne peut être obtenu.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-na-7c24f6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}. Whether both are one tenant cannot be told.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} désigne le locataire {2} ; le locataire saisi est {3}. Rien ne permet de dire s'il s'agit du même.",
    },
})
Record({
    $id: Now.ID['message-name-the-tenant-in-the-same-way-in-both-845ec6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name the tenant in the same way in both places: {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Désignez le locataire de la même façon aux deux endroits : {1}',
    },
})
Record({
    $id: Now.ID['message-the-oauth-provider-0-has-no-token-url-d58d89-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OAuth provider {0} has no token URL.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fournisseur OAuth {0} n'a pas d'URL de jeton.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-is-974bba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} is no address that begins with https://.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL du jeton du fournisseur OAuth {0} n'est pas une adresse commençant par https://.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-is-00588e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} is not on a sign-in host of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} n'est pas sur un hôte de connexion de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-is-34fc20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} is on the right host, but it is not that of a token endpoint.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} est sur le bon hôte, mais ce n'est pas celle d'un point de terminaison de jeton.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-na-c93c19-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} names no tenant: common, organizations and consumers are for people who sign in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} ne désigne aucun locataire : common, organizations et consumers servent aux personnes qui se connectent.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-is-12589f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} is the v1 endpoint of the older guides. It needs a resource, which an OAuth profile cannot send.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} est le point de terminaison v1 des anciens guides. Il exige une ressource, qu'un profil OAuth ne peut pas envoyer.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-be-682735-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} belongs to another cloud than the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL du jeton du fournisseur OAuth {0} appartient à un autre cloud que le locataire.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-of-the-oauth-provider-0-na-8ca568-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL du jeton du fournisseur OAuth {0} désigne le locataire {2} ; le locataire saisi est {3}.",
    },
})
Record({
    $id: Now.ID['message-the-connector-takes-its-tokens-from-a-se-6ddb8d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector takes its tokens from a service that is not Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le connecteur obtient ses jetons d'un service autre que Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-is-the-v2-0-endpoint-of-mi-adfc8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL is the v2.0 endpoint of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL du jeton est le point de terminaison v2.0 de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-token-url-is-the-v2-0-endpoint-of-th-4c0c2c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The token URL is the v2.0 endpoint of the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL du jeton est le point de terminaison v2.0 du locataire.",
    },
})
Record({
    $id: Now.ID['message-enter-this-token-url-1-d5e7da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter this token URL: {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez cette URL du jeton : {1}',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-rolemanagement-rea-3d50cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission RoleManagement.Read.Directory',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation RoleManagement.Read.Directory',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-groupmember-readba-ab35b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission GroupMember.ReadBasic.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation GroupMember.ReadBasic.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-readwrite-all-1a17cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation User.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-user-revokesession-4edbd5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission User.RevokeSessions.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation User.RevokeSessions.All',
    },
})
Record({
    $id: Now.ID['message-user-operations-entra-role-user-administrator-e39b57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: Entra role User Administrator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : rôle Entra User Administrator',
    },
})
Record({
    $id: Now.ID['message-all-kinds-but-read-account-sees-who-holds-a-d-c3312c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All kinds but Read account: sees who holds a directory role, whose account is left alone, and which role this app registration has.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Tous les types sauf la lecture du compte : voit qui détient un rôle d'annuaire, dont le compte n'est pas touché, et quel rôle a cette inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-read-account-shows-the-names-of-groups-e8eeb3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read account: shows the names of groups.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture du compte : affiche les noms des groupes.',
    },
})
Record({
    $id: Now.ID['message-read-account-shows-the-last-sign-in-reset-pas-339b6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read account: shows the last sign-in. Reset password: sees whether the person may reset it without help.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Lecture du compte : affiche la dernière connexion. Réinitialisation du mot de passe : voit si la personne peut le réinitialiser sans aide.',
    },
})
Record({
    $id: Now.ID['message-assign-license-sees-which-licenses-are-free-a-3c5643-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assign license: sees which licenses are free, assigns them and takes them back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Attribution de licence : voit quelles licences sont libres, les attribue et les reprend.',
    },
})
Record({
    $id: Now.ID['message-assign-license-sets-the-usage-location-of-acc-45f907-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assign license: sets the usage location of accounts that have none, if a rule for it is chosen. It allows much more: leave it out where all accounts have one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Attribution de licence : définit le lieu d'utilisation des comptes qui n'en ont pas, si une règle est choisie. Elle permet bien plus : omettez-la si tous les comptes en ont un.",
    },
})
Record({
    $id: Now.ID['message-reset-password-issues-a-temporary-access-pass-b66884-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password: issues a Temporary Access Pass. It is enough where no passwords are to be set.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Réinitialisation du mot de passe : émet un passe d'accès temporaire. Elle suffit là où aucun mot de passe n'est à définir.",
    },
})
Record({
    $id: Now.ID['message-reset-password-sets-a-temporary-password-the-bf7b55-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password: sets a temporary password. The app registration also needs the Entra role User Administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Réinitialisation du mot de passe : définit un mot de passe temporaire. L'inscription d'application a aussi besoin du rôle Entra User Administrator.",
    },
})
Record({
    $id: Now.ID['message-reset-password-ends-the-sessions-of-the-accou-8e2ff2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password: ends the sessions of the account afterwards, if that is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisation du mot de passe : met ensuite fin aux sessions du compte, si cela est choisi.',
    },
})
Record({
    $id: Now.ID['message-the-app-registration-of-user-operations-does-7f1b4a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app registration of user operations does not hold the Entra role {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'inscription d'application des opérations utilisateur ne détient pas le rôle Entra {0}.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-under-roles-and-administra-b69254-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, under Roles and administrators, assign {0} to the app registration. With consent alone, Microsoft refuses to set a password. Not needed while only Temporary Access Passes are issued.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, sous Rôles et administrateurs, attribuez {0} à l'inscription d'application. Avec le seul consentement, Microsoft refuse de définir un mot de passe. Inutile tant que seuls des passes d'accès temporaires sont émis.",
    },
})
Record({
    $id: Now.ID['message-open-the-roles-in-microsoft-entra-9e364d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the roles in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir les rôles dans Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-access-token-does-not-tel-a8fe4b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the access token does not tell whose it is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécuté, car le jeton d'accès ne dit pas à qui il est.",
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-permission-rolemanagement-5660bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the permission RoleManagement.Read.Directory has to be granted first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécuté, car l'autorisation RoleManagement.Read.Directory doit d'abord être accordée.",
    },
})
Record({
    $id: Now.ID['message-the-app-registration-holds-the-entra-role-0-81304b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app registration holds the Entra role {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'inscription d'application détient le rôle Entra {0}.",
    },
})
Record({
    $id: Now.ID['message-the-app-registration-holds-the-entra-role-1-w-b5f565-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app registration holds the Entra role {1}, which allows more than {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'inscription d'application détient le rôle Entra {1}, qui permet plus que {0}.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-assign-0-instead-this-app-2e8504-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, assign {0} instead: this app leaves accounts with admin roles alone anyway.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, attribuez plutôt {0} : cette application ne touche de toute façon pas aux comptes avec des rôles d'administration.",
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-refused-a-call-for-which-the-7c0359-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph refused a call for which the application permission {0} is needed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft Graph a refusé un appel pour lequel l'autorisation d'application {0} est nécessaire.",
    },
})
Record({
    $id: Now.ID['message-grant-it-in-microsoft-entra-and-give-admin-co-7b1c26-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant it in Microsoft Entra and give admin consent, then run the checks. What was granted within the last hour may take until the token is renewed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Accordez-la dans Microsoft Entra et donnez le consentement de l'administrateur, puis lancez les vérifications. Ce qui a été accordé depuis moins d'une heure peut attendre le renouvellement du jeton.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-domain-read-all-57beb3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission Domain.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation Domain.Read.All',
    },
})
Record({
    $id: Now.ID['message-reset-password-sees-whether-the-account-signs-82f943-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password: sees whether the account signs in at another identity provider, before anybody is asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Réinitialisation du mot de passe : voit si le compte se connecte auprès d'un autre fournisseur d'identité, avant que quiconque soit sollicité.",
    },
})
Record({
    $id: Now.ID['message-user-operations-permission-groupmember-read-a-42a773-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: permission GroupMember.Read.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : autorisation GroupMember.Read.All',
    },
})
Record({
    $id: Now.ID['message-all-kinds-but-read-account-sees-who-is-of-a-g-c620f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All kinds but Read account: sees who is of a group to which roles can be given, whose account is left alone. No password is reset without it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Tous les types sauf la lecture du compte : voit qui fait partie d'un groupe auquel des rôles peuvent être attribués, dont le compte n'est pas touché. Sans elle, aucun mot de passe n'est réinitialisé.",
    },
})
Record({
    $id: Now.ID['message-azure-automation-role-automation-job-operator-7b4dc9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation: role Automation Job Operator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation : rôle Automation Job Operator',
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-automation-account-is-ente-5a4519-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no Automation account is entered under Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun compte Automation n'est saisi sous Gérer les opérations utilisateur.",
    },
})
Record({
    $id: Now.ID['message-the-app-registration-may-not-run-runbooks-on-edeb53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app registration may not run runbooks on the Automation account {1}: it lacks {4}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'inscription d'application ne peut pas exécuter de runbooks sur le compte Automation {1} : il lui manque {4}.",
    },
})
Record({
    $id: Now.ID['message-on-the-automation-account-1-the-app-registrat-bab8c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On the Automation account {1}, the app registration may do all that the role {0} is for.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sur le compte Automation {1}, l'inscription d'application peut faire tout ce à quoi sert le rôle {0}.",
    },
})
Record({
    $id: Now.ID['message-on-the-automation-account-1-the-app-registrat-4ba81e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On the Automation account {1}, the app registration may run runbooks, but it lacks {4}: a job is not stopped, or its output is not read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sur le compte Automation {1}, l'inscription d'application peut exécuter des runbooks, mais il lui manque {4} : une tâche n'est pas arrêtée, ou sa sortie n'est pas lue.",
    },
})
Record({
    $id: Now.ID['message-in-the-azure-portal-open-the-automation-accou-761cd0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Azure portal, open the Automation account {1} of resource group {2}, Access control (IAM), and give the app registration the role {0}: on this account, and nothing more. It counts some minutes later.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans le portail Azure, ouvrez le compte Automation {1} du groupe de ressources {2}, Contrôle d'accès (IAM), et donnez à l'inscription d'application le rôle {0} : sur ce compte, et rien de plus. Il prend effet quelques minutes plus tard.",
    },
})
Record({
    $id: Now.ID['message-azure-does-not-tell-the-app-registration-what-31e959-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure does not tell the app registration what it may do on the Automation account {1}. It may read jobs; that it may start one is not proven.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Azure ne dit pas à l'inscription d'application ce qu'elle peut faire sur le compte Automation {1}. Elle peut lire les tâches ; qu'elle puisse en démarrer une n'est pas prouvé.",
    },
})
Record({
    $id: Now.ID['message-give-it-the-role-0-there-or-add-microsoft-aut-8da29a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give it the role {0} there, or add Microsoft.Authorization/permissions/read to the role that it has.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Donnez-lui là le rôle {0}, ou ajoutez Microsoft.Authorization/permissions/read au rôle dont elle dispose.',
    },
})
Record({
    $id: Now.ID['message-open-the-automation-account-in-the-azure-port-4471b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the Automation account in the Azure portal',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le compte Automation dans le portail Azure',
    },
})
Record({
    $id: Now.ID['message-microsoft-refused-to-set-a-password-of-somebo-e47bb5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft refused to set a password of somebody without a directory role: the Entra role {0} or the permission {1} is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft a refusé de définir le mot de passe d'une personne sans rôle d'annuaire : il manque le rôle Entra {0} ou l'autorisation {1}.",
    },
})
Record({
    $id: Now.ID['message-assign-the-role-under-roles-and-administrator-d0105c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assign the role under Roles and administrators, or grant the permission with admin consent, then run the checks. Until then no password is reset, for an hour.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Attribuez le rôle sous Rôles et administrateurs, ou accordez l'autorisation avec le consentement administrateur, puis relancez les vérifications. D'ici là, aucun mot de passe n'est réinitialisé, pendant une heure.",
    },
})
Record({
    $id: Now.ID['message-azure-refused-a-call-for-which-the-app-regist-d5610c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure refused a call for which the app registration needs the role {0} on the Automation account {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Azure a refusé un appel pour lequel l'inscription d'application a besoin du rôle {0} sur le compte Automation {1}.",
    },
})
Record({
    $id: Now.ID['message-give-it-in-the-azure-portal-under-access-cont-3d4e58-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give it in the Azure portal, under Access control (IAM) of that account, then run the checks. It counts some minutes later.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Donnez-le dans le portail Azure, sous Contrôle d'accès (IAM) de ce compte, puis relancez les vérifications. Il prend effet quelques minutes plus tard.",
    },
})
