import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-a-correlation-id-has-letters-digits-and-6f584f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'a correlation ID has letters, digits and hyphens only',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'un ID de corrélation ne contient que des lettres, des chiffres et des tirets',
    },
})
Record({
    $id: Now.ID['message-read-the-message-on-the-page-then-open-s-0a92ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the message on the page, then open System Logs > All and filter by the source x_mioms_m365_assis.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Lisez le message sur la page, puis ouvrez System Logs > All et filtrez sur la source x_mioms_m365_assis.',
    },
})
Record({
    $id: Now.ID['message-open-system-logs-all-and-filter-by-the-s-8e5275-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open System Logs > All and filter by the source x_mioms_m365_assis.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrez System Logs > All et filtrez sur la source x_mioms_m365_assis.',
    },
})
Record({
    $id: Now.ID['message-open-system-logs-outbound-http-logs-and-04b678-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open System Logs > Outbound HTTP Logs and filter by the hosts of the network allow-list; connector.rave.microsoft.com is closed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez System Logs > Outbound HTTP Logs et filtrez sur les hôtes de la liste d'autorisation réseau ; connector.rave.microsoft.com est fermé.",
    },
})
Record({
    $id: Now.ID['message-can-t-see-microsoft-365-support-tab-46e0f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Can\'t see "Microsoft 365 Support" tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'onglet « Microsoft 365 Support » n'est pas visible",
    },
})
Record({
    $id: Now.ID['message-verify-the-current-view-of-the-incident-d4c39b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verify the current view of the incident form, then open System Logs > All and filter by the source x_mioms_m365_assis.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vérifiez la vue actuelle du formulaire d'incident, puis ouvrez System Logs > All et filtrez sur la source x_mioms_m365_assis.",
    },
})
Record({
    $id: Now.ID['message-click-the-button-for-microsoft-recommend-cfd3a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton des solutions recommandées par Microsoft affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer les étapes de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-click-the-button-for-microsoft-recommend-efd4ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton des solutions recommandées par Microsoft affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer la dernière étape de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-type-problem-in-search-box-and-click-the-0519f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Après la saisie du problème dans la zone de recherche, le bouton des solutions recommandées par Microsoft affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer les étapes de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-type-problem-in-search-box-and-click-the-503829-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Après la saisie du problème dans la zone de recherche, le bouton des solutions recommandées par Microsoft affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer la dernière étape de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-click-the-button-contact-microsoft-suppo-51aadf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button "Contact Microsoft Support", but get the error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton « Contact Microsoft Support » affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer les étapes de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-click-the-button-contact-microsoft-suppo-0af90e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button "Contact Microsoft Support", but get the error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton « Contact Microsoft Support » affiche l'erreur « Contactez votre administrateur ServiceNow et demandez-lui d'effectuer la dernière étape de configuration de l'application. »",
    },
})
Record({
    $id: Now.ID['message-click-the-button-contact-microsoft-suppo-ecf8a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button "Contact Microsoft Support" but get the error "{0} is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton « Contact Microsoft Support » affiche l'erreur « {0} n'est pas un compte d'administrateur Microsoft 365 valide. Vous devez disposer de privilèges d'administrateur Microsoft 365 pour ouvrir une demande de service. Dans l'application, liez le compte d'administrateur. »",
    },
})
Record({
    $id: Now.ID['message-click-the-button-for-microsoft-recommend-4102b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button for Microsoft recommended solutions but nothing shows up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le bouton des solutions recommandées par Microsoft n'affiche rien",
    },
})
Record({
    $id: Now.ID['message-click-the-button-for-microsoft-recommend-eb81bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Click the button for Microsoft recommended solutions but get error "Please contact app support."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le bouton des solutions recommandées par Microsoft affiche l'erreur « Please contact app support. »",
    },
})
Record({
    $id: Now.ID['message-type-problem-in-search-box-and-click-the-908abe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type problem in search box and click the button for Microsoft recommended solutions but nothing shows up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Après la saisie du problème dans la zone de recherche, le bouton des solutions recommandées par Microsoft n'affiche rien",
    },
})
Record({
    $id: Now.ID['message-type-problem-in-search-box-and-click-the-8cff32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact app support."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Après la saisie du problème dans la zone de recherche, le bouton des solutions recommandées par Microsoft affiche l'erreur « Please contact app support. »",
    },
})
Record({
    $id: Now.ID['message-user-click-the-button-contact-microsoft-391738-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User click the button "Contact Microsoft Support", but nothing happened',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le bouton « Contact Microsoft Support » reste sans effet',
    },
})
Record({
    $id: Now.ID['message-can-t-see-microsoft-recommended-solution-2dd608-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Can't see Microsoft recommended solution after reopening the incident",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La solution recommandée par Microsoft n'est plus visible après la réouverture de l'incident",
    },
})
Record({
    $id: Now.ID['message-can-t-see-microsoft-cases-when-reopening-c8f916-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Can't see Microsoft cases when reopening the incident that was transferred to Microsoft Support",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les dossiers Microsoft ne sont plus visibles à la réouverture de l'incident transmis au support Microsoft",
    },
})
Record({
    $id: Now.ID['message-can-t-save-ticket-details-get-error-unab-33090d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Can\'t save ticket details, get error "Unable to save ticket details. Please contact App Support."',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Les détails du ticket ne peuvent pas être enregistrés : erreur « Unable to save ticket details. Please contact App Support. »',
    },
})
Record({
    $id: Now.ID['message-read-the-message-on-the-page-17dba7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the message on the page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lisez le message sur la page.',
    },
})
Record({
    $id: Now.ID['message-system-logs-all-source-x-mioms-m365-assi-121c69-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'System Logs > All, source x_mioms_m365_assis',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'System Logs > All, source x_mioms_m365_assis',
    },
})
Record({
    $id: Now.ID['message-one-line-for-every-error-its-code-its-co-ae1881-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One line for every error: its code, its correlation ID, and its sentence. The guides write x_mioms_m365_assit, which is a misprint.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Une ligne par erreur : son code, son ID de corrélation et sa phrase. Les guides écrivent x_mioms_m365_assit : c'est une coquille.",
    },
})
Record({
    $id: Now.ID['message-outbound-calls-that-failed-cfeba5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Outbound calls that failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels sortants en échec',
    },
})
Record({
    $id: Now.ID['message-one-row-for-every-call-that-was-sent-to-19d697-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One row for every call that was sent to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une ligne par appel envoyé à Microsoft.',
    },
})
Record({
    $id: Now.ID['message-system-logs-outbound-http-logs-hosts-of-2c64a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'System Logs > Outbound HTTP Logs, hosts of Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'System Logs > Outbound HTTP Logs, hôtes de Microsoft',
    },
})
Record({
    $id: Now.ID['message-what-the-platform-itself-sent-token-requ-c1adff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What the platform itself sent, token requests included.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que la plateforme elle-même a envoyé, demandes de jeton comprises.',
    },
})
Record({
    $id: Now.ID['message-belonged-to-the-service-behind-microsoft-e82916-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Belonged to the service behind Microsoft's own app, which was shut down on May 30, 2025. This app never calls it: the rule can be removed.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Appartenait au service derrière l'application de Microsoft, arrêté le 30 mai 2025. Cette application ne l'appelle jamais : la règle peut être supprimée.",
    },
})
Record({
    $id: Now.ID['message-access-tokens-for-every-call-to-microsof-e23cc5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Access tokens for every call to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Jetons d'accès pour tous les appels à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-service-health-the-checks-of-setup-and-t-097932-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health, the checks of setup, and the verification of linked accounts.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État du service, vérifications de la configuration et des comptes liés.',
    },
})
Record({
    $id: Now.ID['message-service-requests-through-the-connector-t-3fc6a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service requests through the connector that you run or rent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandes de service par le connecteur que vous exploitez ou louez.',
    },
})
Record({
    $id: Now.ID['message-links-to-the-microsoft-365-admin-center-2d22d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Links to the Microsoft 365 admin center; the instance itself never calls it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Liens vers le centre d'administration Microsoft 365 ; l'instance elle-même ne l'appelle jamais.",
    },
})
Record({
    $id: Now.ID['message-let-in-the-addresses-of-the-system-that-3fa389-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Let in the addresses of the system that calls this instance (your connector, or what sends security tickets). Microsoft does not call this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Autorisez les adresses du système qui appelle cette instance (votre connecteur, ou le système qui envoie les tickets de sécurité). Microsoft n'appelle pas cette instance.",
    },
})
Record({
    $id: Now.ID['message-nothing-needs-to-be-let-in-nothing-calls-ae181a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing needs to be let in: nothing calls this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est à autoriser en entrée : rien n'appelle cette instance.",
    },
})
Record({
    $id: Now.ID['message-this-instance-is-a-copy-nothing-is-sent-4b27fd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance is a copy: nothing is sent to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance est une copie : rien n'est envoyé à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-the-app-runs-without-any-setup-a0b1e2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app runs without any setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application fonctionne sans aucune configuration.",
    },
})
Record({
    $id: Now.ID['message-the-setup-steps-are-not-complete-2d5ae4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The setup steps are not complete.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les étapes de configuration ne sont pas terminées.',
    },
})
Record({
    $id: Now.ID['message-only-the-final-set-up-step-is-open-d4ed7e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only the final set up step is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seule la dernière étape de configuration reste à faire.',
    },
})
Record({
    $id: Now.ID['message-setup-is-complete-checks-that-fail-0-54cbbc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup is complete. Checks that fail: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La configuration est terminée. Vérifications en échec : {0}.',
    },
})
Record({
    $id: Now.ID['message-setup-is-complete-and-no-check-fails-fa81e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup is complete, and no check fails.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration est terminée, et aucune vérification n'échoue.",
    },
})
Record({
    $id: Now.ID['message-a-setup-step-is-open-562250-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A setup step is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une étape de configuration reste à faire.',
    },
})
Record({
    $id: Now.ID['message-the-final-set-up-step-is-open-4d5d47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The final set up step is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La dernière étape de configuration reste à faire.',
    },
})
Record({
    $id: Now.ID['message-it-is-not-chosen-in-setup-45471a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is not chosen in Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Elle n'est pas choisie dans la configuration.",
    },
})
Record({
    $id: Now.ID['message-it-is-chosen-and-set-up-the-feature-itse-ec3c57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is chosen and set up; the feature itself comes with a later version.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Elle est choisie et configurée ; la fonctionnalité elle-même viendra avec une version ultérieure.',
    },
})
Record({
    $id: Now.ID['message-this-instance-is-a-copy-an-admin-has-to-b16091-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance is a copy: an admin has to confirm it first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance est une copie : un administrateur doit d'abord la confirmer.",
    },
})
Record({
    $id: Now.ID['message-it-is-chosen-and-set-up-41f97d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is chosen and set up.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle est choisie et configurée.',
    },
})
Record({
    $id: Now.ID['message-confirm-that-this-instance-is-meant-to-c-8226be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm that this instance is meant to call Microsoft, or leave it silent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Confirmez que cette instance doit appeler Microsoft, ou laissez-la silencieuse.',
    },
})
Record({
    $id: Now.ID['message-to-get-service-health-and-cases-go-throu-889fcd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To get service health and cases, go through Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Pour obtenir l'état du service et les dossiers, parcourez la configuration.",
    },
})
Record({
    $id: Now.ID['message-open-setup-and-complete-its-steps-172454-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Setup and complete its steps.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrez la configuration et terminez ses étapes.',
    },
})
Record({
    $id: Now.ID['message-open-setup-and-complete-the-integration-3b0438-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Setup and complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez la configuration et terminez l'intégration.",
    },
})
Record({
    $id: Now.ID['message-changes-were-entered-in-setup-they-take-5764d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Changes were entered in Setup: they take effect when the integration is completed again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Des modifications ont été saisies dans la configuration : elles prendront effet lorsque l'intégration sera de nouveau terminée.",
    },
})
Record({
    $id: Now.ID['message-mend-what-the-failing-checks-name-from-t-53df6e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mend what the failing checks name, from the top, then run Test setup again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Corrigez ce que signalent les vérifications en échec, de haut en bas, puis relancez Tester la configuration.',
    },
})
Record({
    $id: Now.ID['message-no-check-has-run-yet-choose-test-setup-c9351f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No check has run yet: choose Test setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucune vérification n'a encore été exécutée : choisissez Tester la configuration.",
    },
})
Record({
    $id: Now.ID['message-setup-ad2376-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configuration',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-support-tab-bd1875-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Support tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Onglet Microsoft 365 Support',
    },
})
Record({
    $id: Now.ID['message-microsoft-service-request-119f3a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft service request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demande de service Microsoft',
    },
})
Record({
    $id: Now.ID['message-secure-score-tickets-9b5946-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets du niveau de sécurité (Secure Score)',
    },
})
Record({
    $id: Now.ID['message-user-operations-c546b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations sur les utilisateurs',
    },
})
Record({
    $id: Now.ID['message-basic-authentication-9c15e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Basic Authentication',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Authentification de base',
    },
})
Record({
    $id: Now.ID['message-aad-oauth-token-015041-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'AAD OAuth Token',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Jeton OAuth AAD',
    },
})
Record({
    $id: Now.ID['message-insights-only-8e2406-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Insights only',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Informations uniquement',
    },
})
Record({
    $id: Now.ID['message-this-instance-c46fe9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance',
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-2009fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Graph',
    },
})
Record({
    $id: Now.ID['message-connector-edf21d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connector',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecteur',
    },
})
Record({
    $id: Now.ID['message-azure-automation-ef0eab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation',
    },
})
Record({
    $id: Now.ID['message-calls-from-outside-a402f6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls from outside',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Appels de l'extérieur",
    },
})
Record({
    $id: Now.ID['message-features-98f770-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Features',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fonctionnalités',
    },
})
Record({
    $id: Now.ID['message-not-run-yet-for-what-is-entered-d40c3b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run yet for what is entered.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas encore exécutée pour ce qui est saisi.',
    },
})
Record({
    $id: Now.ID['message-support-bundle-d0834c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Support bundle',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Fichier d'assistance",
    },
})
Record({
    $id: Now.ID['message-a-file-for-whoever-helps-you-versions-ch-047e24-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A file for whoever helps you: versions, choices of setup, results of checks, the last calls to Microsoft, what waits, and how many rows there are.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un fichier pour la personne qui vous aide : versions, choix de configuration, résultats des vérifications, derniers appels à Microsoft, appels en attente et nombre d'enregistrements.",
    },
})
Record({
    $id: Now.ID['message-without-secrets-tokens-mail-addresses-na-9d618a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Without secrets, tokens, mail addresses, names of people, tenants or the instance, and without texts of incidents. Nothing is sent: you save the file.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Sans secrets, jetons, adresses e-mail, noms de personnes, de locataires ou de l'instance, et sans textes d'incidents. Rien n'est envoyé : vous enregistrez le fichier.",
    },
})
Record({
    $id: Now.ID['message-show-what-the-bundle-holds-7f0a55-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show what the bundle holds',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher le contenu du fichier',
    },
})
Record({
    $id: Now.ID['message-save-the-bundle-d17b05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save the bundle',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer le fichier',
    },
})
Record({
    $id: Now.ID['message-the-bundle-is-shown-below-d73cb5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The bundle is shown below.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le fichier est affiché ci-dessous.',
    },
})
Record({
    $id: Now.ID['message-what-the-bundle-holds-5f6868-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What the bundle holds',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Contenu du fichier',
    },
})
Record({
    $id: Now.ID['message-failed-calls-3d5b45-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failed calls',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels en échec',
    },
})
Record({
    $id: Now.ID['message-the-client-request-id-or-request-id-of-a-b9c3f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client-request-id or request-id of a call, or the ID below a message of a page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le client-request-id ou le request-id d'un appel, ou l'ID indiqué sous un message d'une page.",
    },
})
Record({
    $id: Now.ID['message-this-is-no-correlation-id-571a2c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no correlation ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un ID de corrélation.",
    },
})
Record({
    $id: Now.ID['message-it-has-letters-digits-and-hyphens-only-5a5a4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It has letters, digits and hyphens only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il ne contient que des lettres, des chiffres et des tirets.',
    },
})
Record({
    $id: Now.ID['message-show-all-failures-0ea977-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show all failures',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher tous les échecs',
    },
})
Record({
    $id: Now.ID['message-newest-failures-e2440c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Newest failures:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Échecs les plus récents :',
    },
})
Record({
    $id: Now.ID['message-calls-with-this-id-4bd074-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls with this ID:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels avec cet ID :',
    },
})
Record({
    $id: Now.ID['message-lines-of-the-system-log-with-this-id-f04fb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Lines of the system log with this ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lignes du journal système avec cet ID',
    },
})
Record({
    $id: Now.ID['message-no-call-to-microsoft-has-failed-in-the-t-9da0f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No call to Microsoft has failed in the time that calls are kept.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun appel à Microsoft n'a échoué pendant la durée de conservation des appels.",
    },
})
Record({
    $id: Now.ID['message-logs-b2d37a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Logs',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Journaux',
    },
})
Record({
    $id: Now.ID['message-went-well-6fccdc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'went well',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'réussi',
    },
})
Record({
    $id: Now.ID['message-no-answer-2687d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no answer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'pas de réponse',
    },
})
Record({
    $id: Now.ID['message-checks-f55150-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checks',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifications',
    },
})
Record({
    $id: Now.ID['message-test-setup-d5424a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tester la configuration',
    },
})
Record({
    $id: Now.ID['message-check-060bf2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérification',
    },
})
Record({
    $id: Now.ID['message-all-checks-have-run-failed-22b324-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All checks have run. Failed:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les vérifications ont été exécutées. En échec :',
    },
})
Record({
    $id: Now.ID['message-feature-21021e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Feature',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fonctionnalité',
    },
})
Record({
    $id: Now.ID['message-all-features-f641fe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All features',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les fonctionnalités',
    },
})
Record({
    $id: Now.ID['message-result-8eea62-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Result',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Résultat',
    },
})
Record({
    $id: Now.ID['message-all-results-f60f2b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All results',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les résultats',
    },
})
Record({
    $id: Now.ID['message-checks-shown-d1ec28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checks shown:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifications affichées :',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-support-diagnostics-f9a802-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Support Diagnostics',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Diagnostics de Microsoft 365 Support',
    },
})
Record({
    $id: Now.ID['message-loading-16bfbf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Loading',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Chargement',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-diagnostics-c3e9d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to Diagnostics',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux diagnostics",
    },
})
Record({
    $id: Now.ID['message-diagnostics-is-not-there-8e096d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Diagnostics is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La page de diagnostics est introuvable',
    },
})
Record({
    $id: Now.ID['message-diagnostics-could-not-be-loaded-080afa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Diagnostics could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les diagnostics n'ont pas pu être chargés",
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-diagnostics-64a524-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see Diagnostics.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour voir les diagnostics.',
    },
})
Record({
    $id: Now.ID['message-only-servicenow-administrators-may-open-607996-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only ServiceNow administrators may open this page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seuls les administrateurs ServiceNow peuvent ouvrir cette page.',
    },
})
Record({
    $id: Now.ID['message-known-problems-5b0e6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Known problems',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes connus',
    },
})
Record({
    $id: Now.ID['message-explained-now-172c08-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Explained now:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Explication actuelle :',
    },
})
Record({
    $id: Now.ID['message-nothing-that-is-known-now-explains-it-e87fca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing that is known now explains it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien de connu ne l'explique actuellement.",
    },
})
Record({
    $id: Now.ID['message-network-allow-list-84062d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Network allow-list',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Liste d'autorisation réseau",
    },
})
Record({
    $id: Now.ID['message-this-instance-calls-https-port-443-fa9bb9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance calls (HTTPS, port 443)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance appelle (HTTPS, port 443)',
    },
})
Record({
    $id: Now.ID['message-all-hosts-bc2b53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'all hosts',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'tous les hôtes',
    },
})
Record({
    $id: Now.ID['message-browsers-open-1ca072-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Browsers open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les navigateurs ouvrent',
    },
})
Record({
    $id: Now.ID['message-inbound-6c7e32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Inbound',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Trafic entrant',
    },
})
Record({
    $id: Now.ID['message-obsolete-ec30c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Obsolete',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Obsolète',
    },
})
Record({
    $id: Now.ID['message-all-obsolete-addresses-a9852a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'all obsolete addresses',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'toutes les adresses obsolètes',
    },
})
Record({
    $id: Now.ID['message-needed-for-b70fa0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Needed for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nécessaire pour :',
    },
})
Record({
    $id: Now.ID['message-state-46a2a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'State',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État',
    },
})
Record({
    $id: Now.ID['message-waiting-calls-bbcb93-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waiting calls',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels en attente',
    },
})
Record({
    $id: Now.ID['message-on-this-page-23bc9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On this page',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sur cette page',
    },
})
Record({
    $id: Now.ID['message-last-day-of-the-client-secret-bbf2d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last day of the client secret',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernier jour du secret client',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-shows-it-beside-the-secr-0fdfc8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra shows it beside the secret. Enter the new day after every rotation; the secret itself is never entered here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft Entra l'affiche à côté du secret. Saisissez la nouvelle date après chaque renouvellement ; le secret lui-même n'est jamais saisi ici.",
    },
})
Record({
    $id: Now.ID['message-save-the-day-dbea3d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save the day',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer la date',
    },
})
Record({
    $id: Now.ID['message-saved-2bcf4d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistré.',
    },
})
Record({
    $id: Now.ID['message-next-steps-cce78d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next steps',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaines étapes',
    },
})
Record({
    $id: Now.ID['message-switched-on-a15b8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'switched on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'activée',
    },
})
Record({
    $id: Now.ID['message-switched-off-67cbe6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'switched off',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'désactivée',
    },
})
Record({
    $id: Now.ID['message-set-up-6849f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set-up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Type de configuration',
    },
})
Record({
    $id: Now.ID['message-completed-07ca50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Completed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminée',
    },
})
Record({
    $id: Now.ID['message-not-yet-756941-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'not yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'pas encore',
    },
})
Record({
    $id: Now.ID['message-instance-d9a17c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Instance',
    },
})
Record({
    $id: Now.ID['message-as-set-up-502aca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'as set up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'celle qui a été configurée',
    },
})
Record({
    $id: Now.ID['message-set-up-on-74b487-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'set up on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'configurée sur',
    },
})
Record({
    $id: Now.ID['message-application-e49874-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Application',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Application',
    },
})
Record({
    $id: Now.ID['message-platform-419f37-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Platform',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plateforme',
    },
})
Record({
    $id: Now.ID['message-credentials-came-along-with-the-copy-con-ddb1a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Credentials came along with the copy. Confirm only when this instance may call Microsoft with them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les informations d'identification ont été copiées avec l'instance. Ne confirmez que si cette instance est autorisée à appeler Microsoft avec elles.",
    },
})
Record({
    $id: Now.ID['message-confirm-this-instance-ebc337-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm this instance:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Confirmer cette instance :',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-tenants-bf783c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 tenants',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Locataires Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-no-tenant-is-connected-c57e1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No tenant is connected.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun locataire n'est connecté.",
    },
})
Record({
    $id: Now.ID['message-active-c76a5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'active',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'actif',
    },
})
Record({
    $id: Now.ID['message-inactive-19d389-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'inactive',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'inactif',
    },
})
Record({
    $id: Now.ID['message-last-successful-sync-02bbe6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last successful sync:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière synchronisation réussie :',
    },
})
Record({
    $id: Now.ID['message-never-c7561d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'never',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'jamais',
    },
})
Record({
    $id: Now.ID['message-last-error-32d1d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last error:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière erreur :',
    },
})
Record({
    $id: Now.ID['message-nothing-waits-and-microsoft-has-not-aske-857e2d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing waits, and Microsoft has not asked this instance to wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est en attente, et Microsoft n'a pas demandé à cette instance d'attendre.",
    },
})
Record({
    $id: Now.ID['message-microsoft-asked-this-instance-to-wait-0fa949-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asked this instance to wait:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a demandé à cette instance d'attendre :",
    },
})
Record({
    $id: Now.ID['message-until-3103a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'until',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "jusqu'au",
    },
})
Record({
    $id: Now.ID['message-next-attempt-77d32c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'next attempt',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'prochaine tentative',
    },
})
Record({
    $id: Now.ID['message-overdue-the-job-that-runs-queued-calls-d-915149-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Overdue: the job that runs queued calls does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En retard : la tâche qui exécute les appels en attente ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-sign-in-in-a-new-tab-920835-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in in a new tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Se connecter dans un nouvel onglet',
    },
})
Record({
    $id: Now.ID['message-nothing-is-sent-for-it-it-was-connected-6028fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is sent for it: it was connected on the instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est envoyé pour ce locataire : il a été connecté sur l'instance",
    },
})
Record({
    $id: Now.ID['message-a-tenant-that-was-connected-without-setu-fe1928-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A tenant that was connected without Setup is read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un locataire connecté sans passer par la configuration est lu.',
    },
})
Record({
    $id: Now.ID['message-checks-ask-microsoft-so-they-run-once-so-bac2fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checks ask Microsoft, so they run once somebody has chosen Agree in Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les vérifications interrogent Microsoft : elles ne s'exécutent qu'une fois que quelqu'un a choisi Accepter dans la configuration.",
    },
})
