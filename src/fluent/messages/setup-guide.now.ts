import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-another-admin-56aaf0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another admin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre administrateur',
    },
})
Record({
    $id: Now.ID['message-enter-at-least-two-characters-of-a-name-80913b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter at least two characters of a name or User ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Saisissez au moins deux caractères d'un nom ou d'un ID utilisateur",
    },
})
Record({
    $id: Now.ID['message-this-is-missing-6cf689-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette valeur manque.',
    },
})
Record({
    $id: Now.ID['message-enter-a-value-79a506-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a value.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez une valeur.',
    },
})
Record({
    $id: Now.ID['message-nobody-has-agreed-yet-31c976-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody has agreed yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a encore donné son accord.",
    },
})
Record({
    $id: Now.ID['message-read-the-consent-then-choose-agree-5d2f46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the consent, then choose Agree.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lisez le consentement, puis choisissez Accepter.',
    },
})
Record({
    $id: Now.ID['message-the-question-about-basic-authentication-94c2ea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The question about Basic Authentication has no answer yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La question sur l'authentification de base n'a pas encore de réponse.",
    },
})
Record({
    $id: Now.ID['message-the-question-about-a-single-tenant-has-n-ec87b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The question about a single tenant has no answer yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La question sur le client unique n'a pas encore de réponse.",
    },
})
Record({
    $id: Now.ID['message-choose-yes-or-no-1cf666-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Yes or No.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez Oui ou Non.',
    },
})
Record({
    $id: Now.ID['message-no-feature-is-chosen-0d4797-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No feature is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucune fonctionnalité n'est choisie.",
    },
})
Record({
    $id: Now.ID['message-choose-at-least-one-feature-or-continue-3cfe3f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose at least one feature, or continue without any setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez au moins une fonctionnalité, ou continuez sans aucune configuration.',
    },
})
Record({
    $id: Now.ID['message-the-base-url-of-the-connector-is-missing-9e289a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The base URL of the connector is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL de base du connecteur manque.",
    },
})
Record({
    $id: Now.ID['message-enter-the-address-that-the-operator-of-t-48b6bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the address that the operator of the connector gave you, or choose the hand-off to the admin center.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez l'adresse que l'exploitant du connecteur vous a donnée, ou choisissez la transmission au centre d'administration.",
    },
})
Record({
    $id: Now.ID['message-the-microsoft-365-tenant-is-missing-705a91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Microsoft 365 tenant is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le client Microsoft 365 manque.',
    },
})
Record({
    $id: Now.ID['message-enter-a-domain-of-the-tenant-such-as-con-9f6401-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a domain of the tenant, such as contoso.com, or its tenant ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un domaine du client, par exemple contoso.com, ou son ID de client (tenant ID).',
    },
})
Record({
    $id: Now.ID['message-no-oauth-profile-is-chosen-111cc8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth profile is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun profil OAuth n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-choose-the-profile-of-the-outbound-oauth-70f3af-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the profile of the outbound OAuth provider for Microsoft Graph.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez le profil du fournisseur OAuth sortant pour Microsoft Graph.',
    },
})
Record({
    $id: Now.ID['message-no-oauth-profile-is-chosen-for-the-conne-0c897f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth profile is chosen for the connector.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun profil OAuth n'est choisi pour le connecteur.",
    },
})
Record({
    $id: Now.ID['message-choose-the-profile-whose-scope-is-the-on-059af9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the profile whose scope is the one of the connector.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez le profil dont l'étendue est celle du connecteur.",
    },
})
Record({
    $id: Now.ID['message-no-oauth-profile-is-chosen-for-user-oper-9581d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth profile is chosen for user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun profil OAuth n'est choisi pour les opérations sur les utilisateurs.",
    },
})
Record({
    $id: Now.ID['message-choose-the-profile-of-the-app-registrati-42fe30-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the profile of the app registration that may change users.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez le profil de l'inscription d'application qui peut modifier des utilisateurs.",
    },
})
Record({
    $id: Now.ID['message-no-oauth-profile-is-chosen-for-azure-man-504220-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth profile is chosen for Azure management.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun profil OAuth n'est choisi pour la gestion Azure.",
    },
})
Record({
    $id: Now.ID['message-choose-the-profile-whose-scope-is-the-on-3c4157-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the profile whose scope is the one of Azure management.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez le profil dont l'étendue est celle de la gestion Azure.",
    },
})
Record({
    $id: Now.ID['message-no-oauth-client-is-chosen-f003f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth client is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun client OAuth n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-choose-the-inbound-oauth-client-or-check-b6e838-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the inbound OAuth client, or check Skip current step when nothing calls this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez le client OAuth entrant, ou cochez Ignorer l'étape actuelle si rien n'appelle cette instance.",
    },
})
Record({
    $id: Now.ID['message-no-integration-user-is-chosen-d0c692-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No integration user is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun utilisateur d'intégration n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-search-for-the-user-by-name-or-user-id-a-009562-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search for the user by name or User ID and choose it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Recherchez l'utilisateur par son nom ou son ID utilisateur et choisissez-le.",
    },
})
Record({
    $id: Now.ID['message-the-client-id-of-the-rest-user-applicati-967ede-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID of the REST-user application is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client de l'application de l'utilisateur REST manque.",
    },
})
Record({
    $id: Now.ID['message-copy-the-application-client-id-of-m365su-a4e9d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the Application (client) ID of m365supportintegration_servicenow_rest_user from Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Copiez l'ID d'application (client) de m365supportintegration_servicenow_rest_user depuis Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-repository-id-is-missing-8e2a82-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The repository ID is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID de référentiel manque.",
    },
})
Record({
    $id: Now.ID['message-enter-the-host-name-of-this-instance-as-836b00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the host name of this instance, as it was proposed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Saisissez le nom d'hôte de cette instance, tel qu'il était proposé.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-admin-email-is-missing-49c553-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Admin Email is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'adresse e-mail de l'administrateur Microsoft 365 manque.",
    },
})
Record({
    $id: Now.ID['message-enter-the-address-of-the-microsoft-365-a-d9227f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the address of the Microsoft 365 admin whom Microsoft contacts about support cases.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez l'adresse de l'administrateur Microsoft 365 que Microsoft contacte au sujet des dossiers de support.",
    },
})
Record({
    $id: Now.ID['message-this-is-neither-a-domain-nor-a-tenant-id-069e7b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is neither a domain nor a tenant ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est ni un domaine ni un ID de client.",
    },
})
Record({
    $id: Now.ID['message-enter-a-domain-such-as-contoso-com-or-th-a4f980-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a domain such as contoso.com, or the tenant ID: 32 hexadecimal digits with hyphens.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez un domaine, par exemple contoso.com, ou l'ID de client : 32 chiffres hexadécimaux avec des tirets.",
    },
})
Record({
    $id: Now.ID['message-this-is-the-address-of-a-web-page-aee1b6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is the address of a web page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "C'est l'adresse d'une page web.",
    },
})
Record({
    $id: Now.ID['message-copy-the-value-itself-from-the-page-not-b27376-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the value itself from the page, not the address of the page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Copiez la valeur elle-même depuis la page, et non l'adresse de la page.",
    },
})
Record({
    $id: Now.ID['message-there-is-a-space-in-the-value-66eed0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is a space in the value.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La valeur contient une espace.',
    },
})
Record({
    $id: Now.ID['message-remove-spaces-also-at-the-beginning-and-82535d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove spaces, also at the beginning and at the end.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimez les espaces, y compris au début et à la fin.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-record-of-this-instance-a6c1cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no record of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un enregistrement de cette instance.",
    },
})
Record({
    $id: Now.ID['message-choose-a-record-from-the-list-4c113a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a record from the list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez un enregistrement dans la liste.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-client-id-a6ff0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no client ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un ID client.",
    },
})
Record({
    $id: Now.ID['message-copy-the-application-client-id-from-micr-be3c17-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the Application (client) ID from Microsoft Entra: 32 hexadecimal digits with hyphens.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Copiez l'ID d'application (client) depuis Microsoft Entra : 32 chiffres hexadécimaux avec des tirets.",
    },
})
Record({
    $id: Now.ID['message-this-is-no-e-mail-address-a17fc3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no e-mail address.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas une adresse e-mail.",
    },
})
Record({
    $id: Now.ID['message-enter-one-address-such-as-admin-contoso-794877-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter one address, such as admin@contoso.com, without a name or brackets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez une seule adresse, par exemple admin@contoso.com, sans nom ni chevrons.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-https-address-30a424-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no https address.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas une adresse https.",
    },
})
Record({
    $id: Now.ID['message-enter-an-address-that-begins-with-https-6bfa66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter an address that begins with https:// and has neither a user name, a query nor a fragment.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez une adresse qui commence par https:// et n'a ni nom d'utilisateur, ni requête, ni fragment.",
    },
})
Record({
    $id: Now.ID['message-this-step-cannot-be-skipped-what-you-cho-a62b4c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This step cannot be skipped: what you chose has another system call this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cette étape ne peut pas être ignorée : selon vos choix, un autre système appelle cette instance.',
    },
})
Record({
    $id: Now.ID['message-uncheck-skip-current-step-or-go-back-to-3cfff8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Uncheck Skip current step, or go back to the set-up and choose no connector and no inbound security tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Décochez Ignorer l'étape actuelle, ou revenez au type de configuration et ne choisissez ni connecteur ni tickets de sécurité entrants.",
    },
})
Record({
    $id: Now.ID['message-the-calendar-has-no-such-day-0b57bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The calendar has no such day.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce jour n'existe pas dans le calendrier.",
    },
})
Record({
    $id: Now.ID['message-enter-the-day-as-year-month-day-such-as-9bd3ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the day as year-month-day, such as 2027-05-31.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez le jour sous la forme année-mois-jour, par exemple 2027-05-31.',
    },
})
Record({
    $id: Now.ID['message-recommended-solutions-a982ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended Solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions recommandées',
    },
})
Record({
    $id: Now.ID['message-an-app-registration-in-microsoft-entra-f-970e0b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An app registration in Microsoft Entra for outbound calls',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Une inscription d'application dans Microsoft Entra pour les appels sortants",
    },
})
Record({
    $id: Now.ID['message-set-up-with-servicenow-basic-authenticat-24197a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up with ServiceNow Basic Authentication',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Configuration avec l'authentification de base ServiceNow",
    },
})
Record({
    $id: Now.ID['message-if-another-system-calls-this-instance-an-69c816-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If another system calls this instance: an inbound OAuth client and an integration user, and Basic Authentication allowed for inbound web-service calls',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si un autre système appelle cette instance : un client OAuth entrant et un utilisateur d'intégration, et l'authentification de base autorisée pour les appels entrants de services web",
    },
})
Record({
    $id: Now.ID['message-set-up-with-aad-oauth-token-0b36f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up with AAD OAuth Token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configuration avec un jeton OAuth AAD',
    },
})
Record({
    $id: Now.ID['message-the-same-single-microsoft-365-tenant-on-fe53b5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The same single Microsoft 365 tenant on both sides',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le même et unique client Microsoft 365 des deux côtés',
    },
})
Record({
    $id: Now.ID['message-if-another-system-calls-this-instance-tw-0026ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If another system calls this instance: two more app registrations, an OIDC provider in ServiceNow, and an integration user whose User ID is a client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si un autre système appelle cette instance : deux autres inscriptions d'application, un fournisseur OIDC dans ServiceNow et un utilisateur d'intégration dont l'ID utilisateur est un ID client",
    },
})
Record({
    $id: Now.ID['message-set-up-for-insights-only-6f17a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up for Insights only',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configuration pour les informations uniquement',
    },
})
Record({
    $id: Now.ID['message-nobody-needs-the-role-x-mioms-m365-assis-7a0af8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody needs the role x_mioms_m365_assis.administrator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a besoin du rôle x_mioms_m365_assis.administrator",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-admin-a58a67-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra admin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Administrateur Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-servicenow-admin-986b47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'ServiceNow admin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Administrateur ServiceNow',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-admin-then-servicenow-ad-251c8d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra admin, then ServiceNow admin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Administrateur Microsoft Entra, puis administrateur ServiceNow',
    },
})
Record({
    $id: Now.ID['message-helpdesk-admin-or-service-request-admin-669fc6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Helpdesk Admin or Service Request Admin in Microsoft 365',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Administrateur du support technique ou Administrateur des demandes de service dans Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-consent-1bbdf1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Consent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Consentement',
    },
})
Record({
    $id: Now.ID['message-nothing-is-sent-to-microsoft-before-a-se-4ed27b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is sent to Microsoft before a ServiceNow admin has agreed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est envoyé à Microsoft avant l'accord d'un administrateur ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-setup-type-8d6434-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Type de configuration',
    },
})
Record({
    $id: Now.ID['message-two-answers-and-the-features-that-you-wa-1184d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Two answers and the features that you want decide which set-up this is, and which steps you can skip.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Deux réponses et les fonctionnalités que vous souhaitez déterminent la configuration et les étapes que vous pouvez ignorer.',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-tenant-8713ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 tenant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Client Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-the-tenant-decides-where-tokens-come-fro-94f317-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant decides where tokens come from and whose service health is read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le client détermine d'où viennent les jetons et de qui l'état du service est lu.",
    },
})
Record({
    $id: Now.ID['message-outbound-oauth-provider-964f52-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Outbound OAuth Provider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fournisseur OAuth sortant',
    },
})
Record({
    $id: Now.ID['message-this-instance-asks-microsoft-entra-for-a-2f5386-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance asks Microsoft Entra for a token with it, and reads Microsoft 365 with that token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance l'utilise pour demander un jeton à Microsoft Entra, puis lit Microsoft 365 avec ce jeton.",
    },
})
Record({
    $id: Now.ID['message-inbound-oauth-provider-afa9f6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Inbound OAuth Provider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fournisseur OAuth entrant',
    },
})
Record({
    $id: Now.ID['message-another-system-that-calls-this-instance-ae88d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another system that calls this instance proves with it who it is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre système qui appelle cette instance prouve par lui qui il est.',
    },
})
Record({
    $id: Now.ID['message-inbound-call-integration-user-70d16f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Inbound Call Integration User',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Utilisateur d'intégration des appels entrants",
    },
})
Record({
    $id: Now.ID['message-calls-from-outside-run-as-this-user-and-17bca0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls from outside run as this user, and may do what this user may do: nothing more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les appels externes s'exécutent en tant que cet utilisateur et ne peuvent faire que ce qu'il peut faire.",
    },
})
Record({
    $id: Now.ID['message-repository-id-b4068f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Repository ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID de référentiel',
    },
})
Record({
    $id: Now.ID['message-the-other-side-tells-instances-apart-by-6a968a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The other side tells instances apart by it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'autre côté distingue les instances par cet ID.",
    },
})
Record({
    $id: Now.ID['message-application-settings-d5b084-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application Settings',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Paramètres de l'application",
    },
})
Record({
    $id: Now.ID['message-they-say-whom-microsoft-contacts-about-s-65d93e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'They say whom Microsoft contacts about support cases, and whether this is a test.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ils indiquent qui Microsoft contacte au sujet des dossiers de support et s'il s'agit d'un test.",
    },
})
Record({
    $id: Now.ID['message-complete-the-integration-9d4604-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Complete the integration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Terminer l'intégration",
    },
})
Record({
    $id: Now.ID['message-what-was-entered-takes-effect-here-and-t-06d3c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was entered takes effect here, and the calling side gets its values.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui a été saisi prend effet ici, et le côté appelant reçoit ses valeurs.',
    },
})
