import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-choose-one-989234-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une valeur',
    },
})
Record({
    $id: Now.ID['message-no-longer-there-2fc002-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No longer there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "N'existe plus",
    },
})
Record({
    $id: Now.ID['message-user-id-3d17ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User ID:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID utilisateur :',
    },
})
Record({
    $id: Now.ID['message-name-or-user-id-3e14ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name or User ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom ou ID utilisateur',
    },
})
Record({
    $id: Now.ID['message-search-133484-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechercher',
    },
})
Record({
    $id: Now.ID['message-searching-843627-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Searching',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recherche en cours',
    },
})
Record({
    $id: Now.ID['message-nobody-was-found-only-active-users-are-l-9f7a01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody was found. Only active users are listed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a été trouvé. Seuls les utilisateurs actifs sont répertoriés.",
    },
})
Record({
    $id: Now.ID['message-found-20ac7e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Found:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Trouvés :',
    },
})
Record({
    $id: Now.ID['message-copy-5fb635-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copier',
    },
})
Record({
    $id: Now.ID['message-copied-a588b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copied',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copié',
    },
})
Record({
    $id: Now.ID['message-the-browser-refused-select-the-value-and-bad9e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The browser refused. Select the value and copy it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le navigateur a refusé. Sélectionnez la valeur et copiez-la.',
    },
})
Record({
    $id: Now.ID['message-passed-a0d062-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Passed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réussie',
    },
})
Record({
    $id: Now.ID['message-warning-0eaadb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Warning',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avertissement',
    },
})
Record({
    $id: Now.ID['message-failed-d7c8c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En échec',
    },
})
Record({
    $id: Now.ID['message-not-run-024e23-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non exécutée',
    },
})
Record({
    $id: Now.ID['message-where-the-tab-shows-55e7cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Where the tab shows',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Où l'onglet s'affiche",
    },
})
Record({
    $id: Now.ID['message-the-tab-shows-on-cfac63-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tab shows on:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'onglet s'affiche dans la vue :",
    },
})
Record({
    $id: Now.ID['message-the-tab-no-longer-shows-on-34b2d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tab no longer shows on:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'onglet ne s'affiche plus dans la vue :",
    },
})
Record({
    $id: Now.ID['message-select-save-then-open-an-incident-the-ta-0bafb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Select Save, then open an incident: the tab is there or gone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sélectionnez Save, puis ouvrez un incident : l'onglet est apparu ou a disparu.",
    },
})
Record({
    $id: Now.ID['message-what-you-entered-is-still-on-this-page-a-3e1adc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered is still on this page and is not saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Votre saisie est toujours sur cette page et n'est pas enregistrée.",
    },
})
Record({
    $id: Now.ID['message-show-what-is-saved-cb5353-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show what is saved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher ce qui est enregistré',
    },
})
Record({
    $id: Now.ID['message-save-mine-16ae11-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save mine',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer ma saisie',
    },
})
Record({
    $id: Now.ID['message-this-page-shows-what-is-saved-what-you-e-d4f5ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This page shows what is saved. What you entered is set aside.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette page affiche ce qui est enregistré. Votre saisie est mise de côté.',
    },
})
Record({
    $id: Now.ID['message-put-back-what-i-entered-e06a9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Put back what I entered',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remettre ma saisie',
    },
})
Record({
    $id: Now.ID['message-this-instance-looks-like-a-clone-ba0b68-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance looks like a clone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance semble être un clone',
    },
})
Record({
    $id: Now.ID['message-set-up-on-713327-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up on:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configurée sur :',
    },
})
Record({
    $id: Now.ID['message-this-instance-de0cba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance :',
    },
})
Record({
    $id: Now.ID['message-nothing-is-sent-to-microsoft-until-you-c-bd6144-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is sent to Microsoft until you confirm that this instance is meant to.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien n'est envoyé à Microsoft tant que vous n'avez pas confirmé que cette instance doit le faire.",
    },
})
Record({
    $id: Now.ID['message-confirm-this-instance-75fedc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Confirmer cette instance',
    },
})
Record({
    $id: Now.ID['message-changes-wait-493326-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Changes wait',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Des modifications sont en attente',
    },
})
Record({
    $id: Now.ID['message-they-take-effect-when-you-complete-the-i-837185-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'They take effect when you complete the integration again. Until then everything runs as before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Elles prendront effet lorsque vous terminerez de nouveau l'intégration. D'ici là, tout fonctionne comme avant.",
    },
})
Record({
    $id: Now.ID['message-yes-discard-the-changes-83dc36-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Yes, discard the changes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Oui, abandonner les modifications',
    },
})
Record({
    $id: Now.ID['message-keep-them-d0289e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Keep them',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les conserver',
    },
})
Record({
    $id: Now.ID['message-discard-d94b42-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Discard',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Abandonner',
    },
})
Record({
    $id: Now.ID['message-this-step-cannot-be-left-yet-82453e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This step cannot be left yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous ne pouvez pas encore quitter cette étape',
    },
})
Record({
    $id: Now.ID['message-an-earlier-step-has-to-be-finished-first-7ae6a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An earlier step has to be finished first',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Une étape précédente doit d'abord être terminée",
    },
})
Record({
    $id: Now.ID['message-setup-validation-found-problems-5718d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup validation found problems',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La validation de la configuration a détecté des problèmes',
    },
})
Record({
    $id: Now.ID['message-setup-validation-successful-d981ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup validation successful',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Validation de la configuration réussie',
    },
})
Record({
    $id: Now.ID['message-the-integration-is-complete-f798a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration is complete',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'intégration est terminée",
    },
})
Record({
    $id: Now.ID['message-everything-is-configured-correctly-compl-86d339-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Everything is configured correctly. Completed:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout est configuré correctement. Terminée :',
    },
})
Record({
    $id: Now.ID['message-select-next-to-complete-the-integration-6799cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Select Next to complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sélectionnez Suivant pour terminer l'intégration.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-support-onboarding-assista-3726d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Support Onboarding Assistant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Assistant d'intégration de Microsoft 365 Support",
    },
})
Record({
    $id: Now.ID['message-loading-setup-600bd1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Loading Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Chargement de la configuration',
    },
})
Record({
    $id: Now.ID['message-back-0557fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Précédent',
    },
})
Record({
    $id: Now.ID['message-next-10ac3d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suivant',
    },
})
Record({
    $id: Now.ID['message-save-and-finish-later-fe0387-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save and finish later',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer et terminer plus tard',
    },
})
Record({
    $id: Now.ID['message-steps-f3a294-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Steps',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étapes',
    },
})
Record({
    $id: Now.ID['message-who-does-this-d8eb8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who does this:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Qui s'en charge :",
    },
})
Record({
    $id: Now.ID['message-run-these-checks-now-2aafe9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Run these checks now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exécuter ces vérifications maintenant',
    },
})
Record({
    $id: Now.ID['message-running-checks-8f5048-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Running checks:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifications en cours :',
    },
})
Record({
    $id: Now.ID['message-saved-248336-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistré',
    },
})
Record({
    $id: Now.ID['message-you-or-another-servicenow-admin-can-go-o-c87338-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You or another ServiceNow admin can go on here at any time. Features that are not set up yet stay off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vous ou un autre administrateur ServiceNow pouvez reprendre ici à tout moment. Les fonctionnalités qui ne sont pas encore configurées restent désactivées.',
    },
})
Record({
    $id: Now.ID['message-select-agree-to-consent-to-what-this-app-33d276-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Select Agree to consent to what this app does, and to begin the setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Sélectionnez Accepter pour donner votre consentement à ce que fait cette application et commencer la configuration.',
    },
})
Record({
    $id: Now.ID['message-it-reads-service-health-and-for-the-feat-18803c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It reads: service health and, for the features that you choose, the data that each step names.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Elle lit : l'état du service et, pour les fonctionnalités que vous choisissez, les données indiquées à chaque étape.",
    },
})
Record({
    $id: Now.ID['message-it-stores-what-it-read-in-tables-of-this-b7a06b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It stores: what it read, in tables of this instance with access controls and retention.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Elle stocke : ce qu'elle a lu, dans des tables de cette instance dotées de contrôles d'accès et d'une durée de conservation.",
    },
})
Record({
    $id: Now.ID['message-it-sends-requests-to-microsoft-for-your-115980-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It sends: requests to Microsoft for your tenant. The text of an incident leaves this instance only when an agent opens a case.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Elle envoie : des requêtes à Microsoft pour votre locataire. Le texte d'un incident ne quitte cette instance que lorsqu'un agent ouvre un dossier.",
    },
})
Record({
    $id: Now.ID['message-if-you-do-not-agree-uninstall-the-app-9d5c91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If you do not agree, uninstall the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Si vous n'acceptez pas, désinstallez l'application.",
    },
})
Record({
    $id: Now.ID['message-about-the-service-health-that-microsoft-752e20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'About the service health that Microsoft publishes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "À propos de l'état du service publié par Microsoft",
    },
})
Record({
    $id: Now.ID['message-agree-1f4a3c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agree',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Accepter',
    },
})
Record({
    $id: Now.ID['message-skip-current-step-b06b08-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Skip current step',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ignorer l'étape actuelle",
    },
})
Record({
    $id: Now.ID['message-external-oidc-auth-token-a75771-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'External OIDC Auth Token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Jeton d'authentification OIDC externe",
    },
})
Record({
    $id: Now.ID['message-the-caller-signs-in-at-microsoft-entra-n-377ea1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The caller signs in at Microsoft Entra, not at this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'appelant s'authentifie auprès de Microsoft Entra et non auprès de cette instance.",
    },
})
Record({
    $id: Now.ID['message-oauth-client-13ab6f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth client',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Client OAuth',
    },
})
Record({
    $id: Now.ID['message-client-id-of-the-rest-user-application-14fc79-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client ID of the REST user application',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID client de l'application de l'utilisateur REST",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-has-this-id-as-its-90404c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user has this ID as its User ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration a cet ID comme ID utilisateur.",
    },
})
Record({
    $id: Now.ID['message-integration-user-c0f5cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Integration user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Utilisateur d'intégration",
    },
})
Record({
    $id: Now.ID['message-no-oauth-profile-can-be-chosen-yet-ae6c4c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No OAuth profile can be chosen yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun profil OAuth ne peut encore être choisi',
    },
})
Record({
    $id: Now.ID['message-there-is-none-or-this-instance-does-not-bddbd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is none, or this instance does not let the app read them. Create the provider as described above; the checks below say what else is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il n'en existe aucun, ou cette instance ne permet pas à l'application de les lire. Créez le fournisseur comme décrit ci-dessus ; les vérifications ci-dessous indiquent ce qui manque encore.",
    },
})
Record({
    $id: Now.ID['message-read-the-list-again-9b7a0e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the list again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Relire la liste',
    },
})
Record({
    $id: Now.ID['message-client-secret-expires-on-f2734b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client secret expires on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Date d'expiration du secret client",
    },
})
Record({
    $id: Now.ID['message-as-microsoft-entra-shows-it-you-are-warn-68e477-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As Microsoft Entra shows it. You are warned 30, 14 and 3 days before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Telle que l'indique Microsoft Entra. Vous êtes averti 30, 14 et 3 jours avant.",
    },
})
Record({
    $id: Now.ID['message-sso-with-microsoft-365-2f3a0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'SSO with Microsoft 365',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'SSO avec Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-admin-email-e3303a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Admin Email',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "E-mail de l'administrateur Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-the-microsoft-365-admin-who-is-contacted-33c188-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Microsoft 365 admin who is contacted about cases, unless the agent linked an account of their own.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'administrateur Microsoft 365 contacté au sujet des dossiers, sauf si l'agent a lié son propre compte.",
    },
})
Record({
    $id: Now.ID['message-test-environment-c85d6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Environnement de test',
    },
})
Record({
    $id: Now.ID['message-check-it-during-a-test-phase-cases-are-m-883383-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check it during a test phase: cases are marked so that Microsoft support agents do not contact you.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cochez cette case pendant une phase de test : les dossiers sont marqués pour que les agents du support Microsoft ne vous contactent pas.',
    },
})
Record({
    $id: Now.ID['message-yes-93cba0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Yes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Oui',
    },
})
Record({
    $id: Now.ID['message-no-bafd73-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non',
    },
})
Record({
    $id: Now.ID['message-does-your-servicenow-environment-allow-b-5fe8db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Does your ServiceNow environment allow Basic Authentication (access with ServiceNow user credential) for inbound webservice calls?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Votre environnement ServiceNow autorise-t-il l'authentification de base (accès avec les informations d'identification d'un utilisateur ServiceNow) pour les appels de services web entrants ?",
    },
})
Record({
    $id: Now.ID['message-if-you-have-multiple-tenants-do-you-plan-29fd02-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If you have multiple tenants, do you plan to use a single tenant integrated with your ServiceNow environment for Microsoft 365 support integration?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si vous disposez de plusieurs locataires, prévoyez-vous d'utiliser un seul locataire intégré à votre environnement ServiceNow pour l'intégration du support Microsoft 365 ?",
    },
})
Record({
    $id: Now.ID['message-what-will-be-used-35f609-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What will be used?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Quelles fonctionnalités seront utilisées ?',
    },
})
Record({
    $id: Now.ID['message-recommended-solutions-need-no-setup-and-e1d284-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended Solutions need no setup and are always there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Les solutions recommandées ne nécessitent aucune configuration et sont toujours disponibles.',
    },
})
Record({
    $id: Now.ID['message-this-set-up-has-no-microsoft-service-req-c91f4a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This set-up has no Microsoft service request.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette configuration ne permet pas de demande de service Microsoft.',
    },
})
Record({
    $id: Now.ID['message-agents-take-an-incident-to-microsoft-sup-623fe5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agents take an incident to Microsoft support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les agents transmettent un incident au support Microsoft.',
    },
})
Record({
    $id: Now.ID['message-microsoft-secure-score-tickets-3e89ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Secure Score tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets du niveau de sécurité Microsoft (Secure Score)',
    },
})
Record({
    $id: Now.ID['message-another-system-sends-security-tickets-to-f98c3a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another system sends security tickets to this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre système envoie des tickets de sécurité à cette instance',
    },
})
Record({
    $id: Now.ID['message-user-operations-licenses-passwords-runbo-e28a6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations: licenses, passwords, runbooks',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs : licences, mots de passe, runbooks',
    },
})
Record({
    $id: Now.ID['message-your-set-up-435caf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your set-up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre configuration',
    },
})
Record({
    $id: Now.ID['message-the-three-set-ups-6c983f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The three set-ups',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les trois types de configuration',
    },
})
Record({
    $id: Now.ID['message-features-available-e16999-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Features available',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fonctionnalités disponibles',
    },
})
Record({
    $id: Now.ID['message-requisites-c6271d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requisites',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prérequis',
    },
})
Record({
    $id: Now.ID['message-features-that-are-set-up-now-stop-until-533f1d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Features that are set up now stop until the integration is completed again. What was entered is kept.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les fonctionnalités actuellement configurées s'arrêtent jusqu'à ce que l'intégration soit de nouveau terminée. Votre saisie est conservée.",
    },
})
Record({
    $id: Now.ID['message-continue-without-any-setup-363fdd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Continue without any setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Continuer sans aucune configuration',
    },
})
Record({
    $id: Now.ID['message-gives-recommended-solutions-only-72211c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Gives recommended solutions only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fournit uniquement les solutions recommandées.',
    },
})
Record({
    $id: Now.ID['message-how-does-a-case-get-to-microsoft-72857c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How does a case get to Microsoft?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Comment un dossier parvient-il à Microsoft ?',
    },
})
Record({
    $id: Now.ID['message-microsoft-s-own-connector-service-is-clo-c41456-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Microsoft's own connector service is closed and cannot be used.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le service de connecteur de Microsoft est fermé et ne peut pas être utilisé.',
    },
})
Record({
    $id: Now.ID['message-hand-off-to-the-microsoft-365-admin-cent-18170f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hand-off to the Microsoft 365 admin center',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Transmission au centre d'administration Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-the-app-prepares-the-case-an-agent-opens-d8b7f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app prepares the case; an agent opens it there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application prépare le dossier ; un agent l'y ouvre.",
    },
})
Record({
    $id: Now.ID['message-a-connector-of-your-own-a7ba14-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A connector of your own',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre propre connecteur',
    },
})
Record({
    $id: Now.ID['message-a-service-that-implements-the-published-c14f51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A service that implements the published contract of this app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un service qui met en œuvre le contrat publié de cette application.',
    },
})
Record({
    $id: Now.ID['message-base-url-of-the-connector-f8abf7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Base URL of the connector',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URL de base du connecteur',
    },
})
Record({
    $id: Now.ID['message-begins-with-https-ea5068-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begins with https.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commence par https.',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-domain-or-tenant-id-b9b631-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 domain or tenant ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Domaine Microsoft 365 ou ID de locataire',
    },
})
Record({
    $id: Now.ID['message-for-example-contoso-com-or-the-tenant-id-4b932e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For example contoso.com, or the tenant ID that Microsoft Entra shows.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Par exemple contoso.com, ou l'ID de locataire indiqué par Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-microsoft-cloud-9e9e98-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft cloud',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cloud Microsoft',
    },
})
Record({
    $id: Now.ID['message-only-servicenow-administrators-may-open-3a857e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only ServiceNow administrators may open Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seuls les administrateurs ServiceNow peuvent ouvrir la configuration',
    },
})
Record({
    $id: Now.ID['message-setup-could-not-do-this-8fd1c9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup could not do this',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration n'a pas pu effectuer cette opération",
    },
})
Record({
    $id: Now.ID['message-what-you-entered-stays-on-this-page-sign-cdad04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered stays on this page. Sign in again, then repeat the last step here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre saisie reste sur cette page. Reconnectez-vous, puis répétez ici la dernière action.',
    },
})
Record({
    $id: Now.ID['message-the-role-x-mioms-m365-assis-administrato-5c4739-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The role x_mioms_m365_assis.administrator is not enough.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le rôle x_mioms_m365_assis.administrator ne suffit pas.',
    },
})
Record({
    $id: Now.ID['message-done-f92965-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminée',
    },
})
Record({
    $id: Now.ID['message-in-progress-b6e0b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In progress',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En cours',
    },
})
Record({
    $id: Now.ID['message-to-do-c7de19-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To do',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'À faire',
    },
})
Record({
    $id: Now.ID['message-skipped-d9c8f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Skipped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ignorée',
    },
})
Record({
    $id: Now.ID['message-oauth-profile-for-the-connector-25856e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth profile for the connector',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Profil OAuth pour le connecteur',
    },
})
Record({
    $id: Now.ID['message-oauth-profile-for-user-operations-d85e84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth profile for user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Profil OAuth pour les opérations sur les utilisateurs',
    },
})
Record({
    $id: Now.ID['message-oauth-profile-for-azure-automation-39a1c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth profile for Azure Automation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Profil OAuth pour Azure Automation',
    },
})
Record({
    $id: Now.ID['message-the-app-works-without-any-setup-170e24-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app works without any setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application fonctionne sans aucune configuration",
    },
})
Record({
    $id: Now.ID['message-recommended-solutions-are-available-on-e-b18ab1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended solutions are available on every incident. Nothing is read from Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les solutions recommandées sont disponibles sur chaque incident. Rien n'est lu auprès de Microsoft.",
    },
})
Record({
    $id: Now.ID['message-what-was-entered-is-kept-you-can-set-up-767dc0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was entered is kept. You can set up the other features at any time.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Votre saisie est conservée. Vous pouvez configurer les autres fonctionnalités à tout moment.',
    },
})
Record({
    $id: Now.ID['message-set-up-4cd08d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set-up:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Type de configuration :',
    },
})
Record({
    $id: Now.ID['message-change-f4ec5f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifier',
    },
})
Record({
    $id: Now.ID['message-the-set-up-df17f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the set-up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le type de configuration',
    },
})
Record({
    $id: Now.ID['message-last-saved-b493d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last saved:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernier enregistrement :',
    },
})
Record({
    $id: Now.ID['message-never-shown-here-65d130-fr'],
    table: 'sys_ui_message',
    data: {
        key: '(never shown here)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '(jamais affiché ici)',
    },
})
Record({
    $id: Now.ID['message-what-this-app-does-ce8ad0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What this app does',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que fait cette application',
    },
})
Record({
    $id: Now.ID['message-step-2d2cfa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Step -',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étape -',
    },
})
Record({
    $id: Now.ID['message-next-runs-d54c2c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next runs:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suivant exécute :',
    },
})
Record({
    $id: Now.ID['message-people-78386e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'People',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personnes',
    },
})
Record({
    $id: Now.ID['message-your-set-up-does-not-use-it-4098d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your set-up does not use it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Votre configuration ne l'utilise pas.",
    },
})
Record({
    $id: Now.ID['message-grant-the-role-58efda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant the role',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Attribuer le rôle',
    },
})
Record({
    $id: Now.ID['message-configure-form-layout-step-by-step-e77fa6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Configure > Form Layout, step by step',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configure > Form Layout, étape par étape',
    },
})
Record({
    $id: Now.ID['message-open-an-incident-5de55d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open an incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir un incident',
    },
})
Record({
    $id: Now.ID['message-right-click-the-header-of-the-form-selec-c33221-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Right-click the header of the form, select View, then the view that is meant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cliquez avec le bouton droit sur l'en-tête du formulaire, sélectionnez View, puis la vue concernée.",
    },
})
Record({
    $id: Now.ID['message-right-click-the-header-again-then-select-a3dc1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Right-click the header again, then select Configure > Form Layout.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cliquez de nouveau avec le bouton droit sur l'en-tête, puis sélectionnez Configure > Form Layout.",
    },
})
Record({
    $id: Now.ID['message-under-section-select-new-and-enter-micro-e73c91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Under Section, select New and enter Microsoft 365 Support. Then move the formatter of this name to Selected. To take the tab away, remove the section.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sous Section, sélectionnez New et saisissez Microsoft 365 Support. Déplacez ensuite le formateur de ce nom vers Selected. Pour retirer l'onglet, supprimez la section.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-global-08ddbb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 (global)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft 365 (mondial)',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-us-government-l4-b1692b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 US Government (L4)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft 365 US Government (L4)',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-us-government-dod-l5-064ff4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 US Government DoD (L5)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft 365 US Government DoD (L5)',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-operated-by-21vianet-e16525-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 operated by 21Vianet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft 365 géré par 21Vianet',
    },
})
