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
        message: "Cette valeur n'est pas renseignée.",
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
        message: "La question sur le locataire unique n'a pas encore de réponse.",
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
        message: "L'URL de base du connecteur n'est pas renseignée.",
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
        message: "Le locataire Microsoft 365 n'est pas renseigné.",
    },
})
Record({
    $id: Now.ID['message-enter-a-domain-of-the-tenant-such-as-con-9f6401-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a domain of the tenant, such as contoso.com, or its tenant ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un domaine du locataire, par exemple contoso.com, ou son ID de locataire.',
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
        message: "L'ID client de l'application de l'utilisateur REST n'est pas renseigné.",
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
        message: "L'ID de référentiel n'est pas renseigné.",
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
        message: "L'e-mail de l'administrateur Microsoft 365 n'est pas renseigné.",
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
        message: "Ce n'est ni un domaine ni un ID de locataire.",
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
            "Saisissez un domaine, par exemple contoso.com, ou l'ID de locataire : 32 chiffres hexadécimaux avec des tirets.",
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
        message: 'La valeur contient un espace.',
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
            "Si un autre système appelle cette instance : un client OAuth entrant et un utilisateur d'intégration, et l'authentification de base autorisée pour les appels de services web entrants",
    },
})
Record({
    $id: Now.ID['message-set-up-with-aad-oauth-token-0b36f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up with AAD OAuth Token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configuration avec le jeton OAuth AAD',
    },
})
Record({
    $id: Now.ID['message-the-same-single-microsoft-365-tenant-on-fe53b5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The same single Microsoft 365 tenant on both sides',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le même et unique locataire Microsoft 365 des deux côtés',
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
        message: 'Configuration pour « Informations uniquement »',
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
            'Deux réponses et les fonctionnalités que vous souhaitez déterminent le type de configuration et les étapes que vous pouvez ignorer.',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-tenant-8713ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 tenant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Locataire Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-the-tenant-decides-where-tokens-come-fro-94f317-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant decides where tokens come from and whose service health is read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le locataire détermine d'où viennent les jetons et quel état du service est lu.",
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
        message: "Un autre système qui appelle cette instance s'en sert pour prouver son identité.",
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
            "Les appels de l'extérieur s'exécutent sous l'identité de cet utilisateur et ne peuvent faire que ce qu'il peut faire.",
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
Record({
    $id: Now.ID['message-before-you-answer-d0830e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Before you answer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avant de répondre',
    },
})
Record({
    $id: Now.ID['message-microsoft-shut-its-own-connector-service-4dad5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft shut its own connector service down on May 30, 2025. Cases go to Microsoft as a prepared hand-off to the admin center, or through a connector that your organization runs.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft a arrêté son propre service de connecteur le 30 mai 2025. Les dossiers parviennent à Microsoft par une transmission préparée au centre d'administration, ou par un connecteur que votre organisation exploite.",
    },
})
Record({
    $id: Now.ID['message-you-can-change-the-set-up-at-any-time-wh-5f9466-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You can change the set-up at any time. What you entered for another one is kept.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vous pouvez changer de type de configuration à tout moment. Ce que vous avez saisi pour un autre est conservé.',
    },
})
Record({
    $id: Now.ID['message-find-the-tenant-b563d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Find the tenant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Trouver le locataire',
    },
})
Record({
    $id: Now.ID['message-open-microsoft-entra-80c3cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-on-overview-copy-the-primary-domain-or-t-9c9227-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On Overview, copy the primary domain or the tenant ID: the value, not the address of the page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Vue d'ensemble, copiez le domaine principal ou l'ID de locataire : la valeur, et non l'adresse de la page.",
    },
})
Record({
    $id: Now.ID['message-national-clouds-have-addresses-of-their-132b20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'National clouds have addresses of their own: choose the cloud that you sign in to.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Les clouds nationaux ont leurs propres adresses : choisissez le cloud auquel vous vous connectez.',
    },
})
Record({
    $id: Now.ID['message-register-an-application-in-microsoft-ent-117858-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Register an application in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Inscrire une application dans Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-redirect-uri-274997-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Redirect URI',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URI de redirection',
    },
})
Record({
    $id: Now.ID['message-authentication-add-a-platform-web-some-g-a55345-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Authentication > Add a platform > Web. Some guides name auth_redirect.do: the platform has no such page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Authentification > Ajouter une plateforme > Web. Certains guides indiquent auth_redirect.do : la plateforme n'a pas cette page.",
    },
})
Record({
    $id: Now.ID['message-under-certificates-secrets-create-a-clie-4dd974-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Under Certificates & secrets, create a client secret and copy its Value at once: it is shown only then. The Secret ID is of no use.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sous Certificats et secrets, créez un secret client et copiez aussitôt sa Valeur : elle n'est affichée qu'à ce moment. L'ID de secret ne sert à rien.",
    },
})
Record({
    $id: Now.ID['message-application-permission-dac3b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application permission',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Autorisation d'application",
    },
})
Record({
    $id: Now.ID['message-application-permission-optional-49d262-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application permission, optional',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Autorisation d'application, facultative",
    },
})
Record({
    $id: Now.ID['message-grant-permissions-in-microsoft-entra-8fe539-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant permissions in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Accorder les autorisations dans Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-under-api-permissions-add-a-permission-m-74bb50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Under API permissions > Add a permission > Microsoft Graph, add these as application permissions, not as delegated ones. Nothing that you chose needs more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sous Autorisations d'API > Ajouter une autorisation > Microsoft Graph, ajoutez celles-ci comme autorisations d'application, et non comme autorisations déléguées. Vos choix n'en demandent pas d'autres.",
    },
})
Record({
    $id: Now.ID['message-grant-admin-consent-for-this-tenant-and-ce259f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant admin consent for this tenant and client ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Accorder le consentement administrateur pour ce locataire et cet ID client',
    },
})
Record({
    $id: Now.ID['message-then-choose-grant-admin-consent-the-dire-d13298-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Then choose Grant admin consent. The direct link stands here when tenant and OAuth profile are chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Choisissez ensuite Accorder le consentement administrateur. Le lien direct apparaît ici une fois le locataire et le profil OAuth choisis.',
    },
})
Record({
    $id: Now.ID['message-create-the-oauth-provider-in-servicenow-649334-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create the OAuth provider in ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer le fournisseur OAuth dans ServiceNow',
    },
})
Record({
    $id: Now.ID['message-open-system-oauth-application-registry-65dfae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open System OAuth > Application Registry',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir System OAuth > Application Registry',
    },
})
Record({
    $id: Now.ID['message-if-the-application-scope-is-not-global-s-9da9c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If the application scope is not Global, switch to Global before you create the record, so that it belongs to the platform. This wizard works in every scope: no need to switch back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si le périmètre d'application n'est pas Global, passez à Global avant de créer l'enregistrement, afin qu'il appartienne à la plateforme. Cet assistant fonctionne dans tous les périmètres : inutile de revenir en arrière.",
    },
})
Record({
    $id: Now.ID['message-choose-new-then-connect-to-a-third-party-a9bd61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose New, then Connect to a third party OAuth Provider.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez New, puis Connect to a third party OAuth Provider.',
    },
})
Record({
    $id: Now.ID['message-client-id-the-application-client-id-of-0-d508cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client ID: the Application (client) ID of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID client : l'ID d'application (client) de {0}.",
    },
})
Record({
    $id: Now.ID['message-client-secret-734082-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client Secret',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secret client',
    },
})
Record({
    $id: Now.ID['message-the-value-of-the-client-secret-of-0-ente-44ef1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Value of the client secret of {0}. Enter it there only: this app never sees it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'La Valeur du secret client de {0}. Saisissez-la uniquement là : cette application ne la voit jamais.',
    },
})
Record({
    $id: Now.ID['message-default-grant-type-4441c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Default Grant type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Type d'octroi par défaut",
    },
})
Record({
    $id: Now.ID['message-version-2-0-the-older-address-without-v2-f360f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Version 2.0. The older address without v2.0 needs a resource, which an OAuth profile cannot send.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Version 2.0. L'ancienne adresse sans v2.0 exige une ressource, qu'un profil OAuth ne peut pas envoyer.",
    },
})
Record({
    $id: Now.ID['message-oauth-scope-cb32ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth scope',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étendue OAuth',
    },
})
Record({
    $id: Now.ID['message-add-it-under-oauth-entity-scopes-and-to-00fab7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add it under OAuth Entity Scopes, and to the profile under OAuth Entity Profiles. One scope only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ajoutez-la sous OAuth Entity Scopes, et au profil sous OAuth Entity Profiles. Une seule étendue.',
    },
})
Record({
    $id: Now.ID['message-saving-makes-the-profile-0-choose-it-bel-8c7cea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saving makes the profile {0}. Choose it below.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'enregistrement du formulaire crée le profil {0}. Choisissez-le ci-dessous.",
    },
})
Record({
    $id: Now.ID['message-one-more-provider-for-the-connector-b32561-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One more provider, for the connector',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un fournisseur de plus, pour le connecteur',
    },
})
Record({
    $id: Now.ID['message-a-token-is-for-one-audience-create-anoth-20eacc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A token is for one audience. Create another provider in the same way, with the scope that the operator of the connector gave you.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un jeton vaut pour un seul destinataire. Créez un autre fournisseur de la même manière, avec l'étendue que l'exploitant du connecteur vous a donnée.",
    },
})
Record({
    $id: Now.ID['message-two-more-providers-for-user-operations-c861a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Two more providers, for user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Deux fournisseurs de plus, pour les opérations sur les utilisateurs',
    },
})
Record({
    $id: Now.ID['message-whoever-reads-service-health-need-not-be-532fde-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Whoever reads service health need not be able to change users: register a second application in the same way, with these permissions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'application qui lit l'état du service n'a pas besoin de pouvoir modifier des utilisateurs : inscrivez une seconde application de la même manière, avec ces autorisations.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-4599b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-in-application-registry-277223-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Application Registry',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans Application Registry',
    },
})
Record({
    $id: Now.ID['message-of-the-provider-0-205b6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Of the provider {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Du fournisseur {0}',
    },
})
Record({
    $id: Now.ID['message-open-app-registrations-fcf076-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open App registrations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir Inscriptions d'applications",
    },
})
Record({
    $id: Now.ID['message-choose-new-registration-424ced-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose New registration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez Nouvelle inscription.',
    },
})
Record({
    $id: Now.ID['message-supported-account-types-accounts-in-this-d3e11f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Supported account types: Accounts in this organizational directory only ({0} only - Single tenant).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Types de comptes pris en charge : Comptes dans cet annuaire organisationnel uniquement ({0} uniquement - Locataire unique).',
    },
})
Record({
    $id: Now.ID['message-why-this-step-is-skipped-48fb47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Why this step is skipped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pourquoi cette étape est ignorée',
    },
})
Record({
    $id: Now.ID['message-nothing-that-you-chose-has-another-syste-2989db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing that you chose has another system call this instance: cases go out as a hand-off, and no security tickets come in. Skip current step is preset for that reason.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Selon vos choix, aucun autre système n'appelle cette instance : les dossiers partent par transmission et aucun ticket de sécurité n'arrive. C'est pourquoi Ignorer l'étape actuelle est coché d'avance.",
    },
})
Record({
    $id: Now.ID['message-a-way-in-that-nobody-uses-is-one-that-so-15d532-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A way in that nobody uses is one that somebody may misuse: leave it closed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un accès que personne n'utilise peut être détourné : laissez-le fermé.",
    },
})
Record({
    $id: Now.ID['message-create-the-inbound-oauth-client-724988-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create the inbound OAuth client',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer le client OAuth entrant',
    },
})
Record({
    $id: Now.ID['message-if-the-application-scope-is-not-global-s-e1c752-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If the application scope is not Global, switch to Global before you create the record.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si le périmètre d'application n'est pas Global, passez à Global avant de créer l'enregistrement.",
    },
})
Record({
    $id: Now.ID['message-choose-new-then-create-an-oauth-api-endp-49d7b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose New, then Create an OAuth API endpoint for external clients.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez New, puis Create an OAuth API endpoint for external clients.',
    },
})
Record({
    $id: Now.ID['message-on-releases-that-no-longer-offer-it-mach-4487af-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On releases that no longer offer it: Machine Identity Console > Inbound integrations > New integration > OAuth - Resource owner password credential grant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Sur les versions qui ne le proposent plus : Machine Identity Console > Inbound integrations > New integration > OAuth - Resource owner password credential grant.',
    },
})
Record({
    $id: Now.ID['message-leave-the-other-fields-at-their-defaults-2a7ccd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave the other fields at their defaults.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Laissez les autres champs à leurs valeurs par défaut.',
    },
})
Record({
    $id: Now.ID['message-register-an-application-for-the-rest-api-b139a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Register an application for the REST API in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Inscrire une application pour l'API REST dans Microsoft Entra",
    },
})
Record({
    $id: Now.ID['message-copy-the-application-client-id-and-creat-ba8f04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the Application (client) ID, and create a client secret and copy its Value.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Copiez l'ID d'application (client), créez un secret client et copiez sa Valeur.",
    },
})
Record({
    $id: Now.ID['message-configure-the-oidc-provider-in-serviceno-a3ded5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Configure the OIDC provider in ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configurer le fournisseur OIDC dans ServiceNow',
    },
})
Record({
    $id: Now.ID['message-choose-new-then-configure-an-oidc-provid-a7cd20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose New, then Configure an OIDC provider to verify ID tokens.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez New, puis Configure an OIDC provider to verify ID tokens.',
    },
})
Record({
    $id: Now.ID['message-on-releases-that-no-longer-offer-it-mach-cf7ca8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On releases that no longer offer it: Machine Identity Console > Inbound integrations > New integration > Third party ID token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Sur les versions qui ne le proposent plus : Machine Identity Console > Inbound integrations > New integration > Third party ID token.',
    },
})
Record({
    $id: Now.ID['message-the-value-of-the-client-secret-of-0-d14fb9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Value of the client secret of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La Valeur du secret client de {0}.',
    },
})
Record({
    $id: Now.ID['message-oauth-oidc-provider-configuration-d5b7c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth OIDC Provider Configuration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configuration du fournisseur OIDC OAuth',
    },
})
Record({
    $id: Now.ID['message-search-then-new-130ed7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search, then New.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recherchez, puis choisissez New.',
    },
})
Record({
    $id: Now.ID['message-oidc-metadata-url-b24a29-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OIDC Metadata URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URL des métadonnées OIDC',
    },
})
Record({
    $id: Now.ID['message-for-tokens-of-version-2-0-05158a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For tokens of version 2.0',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pour les jetons de version 2.0',
    },
})
Record({
    $id: Now.ID['message-for-tokens-of-version-1-0-fc5e98-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For tokens of version 1.0',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pour les jetons de version 1.0',
    },
})
Record({
    $id: Now.ID['message-user-claim-f829a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User Claim',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revendication utilisateur',
    },
})
Record({
    $id: Now.ID['message-for-tokens-of-version-1-0-in-lower-case-38afc5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For tokens of version 1.0, in lower case: appId matches nothing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pour les jetons de version 1.0, en minuscules : appId ne correspond à rien.',
    },
})
Record({
    $id: Now.ID['message-the-version-is-what-the-manifest-of-0-as-1dcd49-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The version is what the manifest of {0} asks for: requestedAccessTokenVersion 2, or null for 1.0.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'La version est celle que demande le manifeste de {0} : requestedAccessTokenVersion 2, ou null pour 1.0.',
    },
})
Record({
    $id: Now.ID['message-user-field-08d44d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User Field',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Champ utilisateur',
    },
})
Record({
    $id: Now.ID['message-register-an-application-for-the-rest-use-bcacdb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Register an application for the REST user in Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Inscrire une application pour l'utilisateur REST dans Microsoft Entra",
    },
})
Record({
    $id: Now.ID['message-user-id-1edcda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID utilisateur',
    },
})
Record({
    $id: Now.ID['message-or-as-your-naming-rules-say-599c2a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Or as your naming rules say',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ou selon vos règles de nommage',
    },
})
Record({
    $id: Now.ID['message-the-application-client-id-of-0-5c812a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Application (client) ID of {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID d'application (client) de {0}",
    },
})
Record({
    $id: Now.ID['message-user-id-the-application-client-id-of-0-9a7a22-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User ID: the Application (client) ID of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID utilisateur : l'ID d'application (client) de {0}.",
    },
})
Record({
    $id: Now.ID['message-create-the-integration-user-in-serviceno-e900f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create the integration user in ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Créer l'utilisateur d'intégration dans ServiceNow",
    },
})
Record({
    $id: Now.ID['message-open-organization-users-3ebc68-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Organization > Users',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Organization > Users',
    },
})
Record({
    $id: Now.ID['message-choose-new-or-take-a-user-that-you-keep-52621f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose New, or take a user that you keep for this integration alone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez New, ou prenez un utilisateur réservé à cette intégration.',
    },
})
Record({
    $id: Now.ID['message-first-name-20db0b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'First name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prénom',
    },
})
Record({
    $id: Now.ID['message-check-web-service-access-only-on-release-c306a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check Web service access only. On releases that have an identity type, Machine sets it: this user never signs in to a page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cochez Web service access only. Sur les versions dotées d'un type d'identité, Machine l'active : cet utilisateur ne se connecte jamais à une page.",
    },
})
Record({
    $id: Now.ID['message-role-bbbabd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Role',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rôle',
    },
})
Record({
    $id: Now.ID['message-under-roles-of-the-user-after-saving-49ba89-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Under Roles of the user, after saving',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sous Roles de l'utilisateur, après l'enregistrement",
    },
})
Record({
    $id: Now.ID['message-do-not-grant-incident-manager-as-older-g-6ebf29-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Do not grant incident_manager, as older guides say, and never admin: the role {0} is all that calls from outside need.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "N'attribuez pas incident_manager, contrairement à ce que disent d'anciens guides, et jamais admin : le rôle {0} suffit aux appels de l'extérieur.",
    },
})
Record({
    $id: Now.ID['message-which-repository-id-593825-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Which repository ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Quel ID de référentiel',
    },
})
Record({
    $id: Now.ID['message-the-host-name-of-this-instance-is-propos-e9ce88-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The host name of this instance is proposed. Keep it, unless the other side knows the instance by another name.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le nom d'hôte de cette instance est proposé. Gardez-le, sauf si l'autre côté connaît l'instance sous un autre nom.",
    },
})
Record({
    $id: Now.ID['message-proposed-for-this-instance-e2399f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Proposed for this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Proposé pour cette instance',
    },
})
Record({
    $id: Now.ID['message-what-the-settings-mean-7f9896-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What the settings mean',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que signifient les paramètres',
    },
})
Record({
    $id: Now.ID['message-sso-with-microsoft-365-check-it-if-peopl-1cd2bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'SSO with Microsoft 365: check it if people sign in to this instance with accounts of the Microsoft 365 tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "SSO avec Microsoft 365 : cochez cette case si l'on se connecte à cette instance avec des comptes du locataire Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-admin-email-the-microsoft-d0f6e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Admin Email: the Microsoft 365 admin who is contacted when Microsoft 365 support cases are created. An account that a person linked comes first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "E-mail de l'administrateur Microsoft 365 : l'administrateur Microsoft 365 contacté lors de la création de dossiers de support. Un compte lié par une personne a la priorité.",
    },
})
Record({
    $id: Now.ID['message-test-environment-check-it-while-you-test-3c8167-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment: check it while you test, to avoid Microsoft support agents contacting you to address the issue. Uncheck it when you use the integration officially.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Environnement de test : cochez cette case pendant vos tests, afin que les agents du support Microsoft ne vous contactent pas pour résoudre le problème. Décochez-la pour l'utilisation officielle de l'intégration.",
    },
})
Record({
    $id: Now.ID['message-values-for-the-calling-side-2ada32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Values for the calling side',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Valeurs pour le côté appelant',
    },
})
Record({
    $id: Now.ID['message-settings-org-settings-organization-profi-ec0940-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Settings > Org settings > Organization profile > Support integration in the Microsoft 365 admin center is retired with the service behind it. Do not look for it: older guides lead there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans le centre d'administration Microsoft 365, Paramètres > Paramètres de l'organisation > Profil de l'organisation > Intégration du support a disparu avec le service correspondant. Ne cherchez pas cette page : d'anciens guides y mènent.",
    },
})
Record({
    $id: Now.ID['message-hand-these-values-to-whoever-operates-th-da8e35-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hand these values to whoever operates the connector, or the system that sends security tickets. Secrets never pass through this page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Remettez ces valeurs à la personne qui exploite le connecteur, ou le système qui envoie les tickets de sécurité. Les secrets ne passent jamais par cette page.',
    },
})
Record({
    $id: Now.ID['message-nothing-calls-this-instance-so-there-is-d5122e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing calls this instance, so there is nothing to hand over. Should a form ask, these are the values; what nobody uses is "ignored".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien n'appelle cette instance : il n'y a rien à remettre. Si un formulaire les demande, voici les valeurs ; ce que personne n'utilise vaut « ignored ».",
    },
})
Record({
    $id: Now.ID['message-outbound-app-id-4e437c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Outbound App ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID de l'application sortante",
    },
})
Record({
    $id: Now.ID['message-application-id-to-issue-oauth-token-c60715-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application ID to issue OAuth token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID d'application pour émettre le jeton OAuth",
    },
})
Record({
    $id: Now.ID['message-not-used-any-text-will-do-444a51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not used: any text will do.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non utilisé : n'importe quel texte convient.",
    },
})
Record({
    $id: Now.ID['message-repository-33fcf2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Repository',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Référentiel',
    },
})
Record({
    $id: Now.ID['message-repository-id-of-step-4-b8a671-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Repository ID of step 4',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID de référentiel de l'étape 4",
    },
})
Record({
    $id: Now.ID['message-endpoint-2a6ba7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Endpoint',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Point de terminaison',
    },
})
Record({
    $id: Now.ID['message-do-not-select-next-or-complete-until-the-b472d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Do NOT select Next or Complete until the other side has saved these values.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ne sélectionnez NI Suivant NI Terminer tant que l'autre côté n'a pas enregistré ces valeurs.",
    },
})
Record({
    $id: Now.ID['message-authentication-type-188c9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Authentication type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Type d'authentification",
    },
})
Record({
    $id: Now.ID['message-client-id-55f190-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client Id',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID client',
    },
})
Record({
    $id: Now.ID['message-client-secret-1b4739-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client secret',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secret client',
    },
})
Record({
    $id: Now.ID['message-the-secret-of-the-inbound-oauth-client-t-0ff55c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The secret of the inbound OAuth client that you chose in step 2.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le secret du client OAuth entrant choisi à l'étape 2.",
    },
})
Record({
    $id: Now.ID['message-refresh-token-expiry-454b6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh token expiry',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Expiration du jeton d'actualisation",
    },
})
Record({
    $id: Now.ID['message-seconds-8f19a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Seconds',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secondes',
    },
})
Record({
    $id: Now.ID['message-rest-username-288019-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rest username',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Nom d'utilisateur REST",
    },
})
Record({
    $id: Now.ID['message-rest-user-password-b28d84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rest user password',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Mot de passe de l'utilisateur REST",
    },
})
Record({
    $id: Now.ID['message-the-password-of-the-integration-user-tha-2e1a46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The password of the integration user that you chose in step 3.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le mot de passe de l'utilisateur d'intégration choisi à l'étape 3.",
    },
})
Record({
    $id: Now.ID['message-client-id-of-0-e3a1c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client ID of {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID client de {0}',
    },
})
Record({
    $id: Now.ID['message-when-the-integration-is-complete-fa6319-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When the integration is complete',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Une fois l'intégration terminée",
    },
})
Record({
    $id: Now.ID['message-grant-roles-x-mioms-m365-assis-insights-63ab6f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant roles: x_mioms_m365_assis.insights_user sees Service Health Incidents and Recommended Solutions; x_mioms_m365_assis.administrator can also open a case with Microsoft 365 support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Attribuez les rôles : x_mioms_m365_assis.insights_user voit les incidents d'état du service et les solutions recommandées ; x_mioms_m365_assis.administrator peut aussi ouvrir un dossier auprès du support Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-open-the-role-x-mioms-m365-assis-insight-8bd3e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the role x_mioms_m365_assis.insights_user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le rôle x_mioms_m365_assis.insights_user',
    },
})
Record({
    $id: Now.ID['message-with-insights-only-nobody-should-hold-x-2fc618-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'With Insights only nobody should hold x_mioms_m365_assis.administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Avec « Informations uniquement », personne ne devrait détenir x_mioms_m365_assis.administrator.',
    },
})
Record({
    $id: Now.ID['message-open-the-role-x-mioms-m365-assis-adminis-462614-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the role x_mioms_m365_assis.administrator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le rôle x_mioms_m365_assis.administrator',
    },
})
Record({
    $id: Now.ID['message-optional-who-uses-a-microsoft-365-admin-582e8f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Optional: who uses a Microsoft 365 admin account of their own for cases opens Microsoft 365 Support > Link Account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Facultatif : les personnes qui utilisent leur propre compte d'administrateur Microsoft 365 pour les dossiers ouvrent Microsoft 365 Support > Link Account.",
    },
})
Record({
    $id: Now.ID['message-choose-the-views-of-the-incident-form-th-df82d1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the views of the incident form that show the tab.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez les vues du formulaire d'incident qui affichent l'onglet.",
    },
})
Record({
    $id: Now.ID['message-then-open-any-incident-and-look-at-its-t-efee05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Then open any incident and look at its tab Microsoft 365 Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrez ensuite un incident et regardez son onglet Microsoft 365 Support.',
    },
})
Record({
    $id: Now.ID['message-entra-role-optional-b9d304-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Entra role, optional',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rôle Entra, facultatif',
    },
})
Record({
    $id: Now.ID['message-reset-password-without-it-microsoft-sets-no-t-1d9adb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password: without it Microsoft sets no temporary password, whatever was consented to. Assign it under Roles and administrators.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisation du mot de passe : sans lui, Microsoft ne définit aucun mot de passe temporaire, quel que soit le consentement. Attribuez-le sous Rôles et administrateurs.',
    },
})
Record({
    $id: Now.ID['message-azure-role-optional-55519c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure role, optional',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rôle Azure, facultatif',
    },
})
Record({
    $id: Now.ID['message-run-runbook-it-starts-reads-and-stops-jobs-an-21f9a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Run runbook: it starts, reads and stops jobs, and neither reads nor changes runbooks. Give it on the Automation account alone, under Access control (IAM) in the Azure portal.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Exécution d'un runbook : il démarre, lit et arrête des tâches, et ne lit ni ne modifie les runbooks. Donnez-le sur le seul compte Automation, sous Contrôle d'accès (IAM) dans le portail Azure.",
    },
})
