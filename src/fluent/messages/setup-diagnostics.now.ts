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
    $id: Now.ID['message-can-occur-bcd30c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Can occur.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Peut se produire.',
    },
})
Record({
    $id: Now.ID['message-the-message-can-occur-on-the-tab-the-but-f40d8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The message can occur on the tab; the button that the guide names comes with a later version.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le message peut apparaître dans l'onglet ; le bouton cité par le guide viendra avec une version ultérieure.",
    },
})
Record({
    $id: Now.ID['message-cannot-occur-yet-the-feature-comes-with-e0f08d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cannot occur yet: the feature comes with a later version.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ne peut pas encore se produire : la fonctionnalité viendra avec une version ultérieure.',
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
        message: 'État des services, contrôles de la configuration et vérification des comptes liés.',
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
            "Liens vers le Centre d'administration Microsoft 365 ; l'instance elle-même ne l'appelle jamais.",
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
            "Autorisez les adresses du système qui appelle cette instance (votre connecteur, ou ce qui envoie les tickets de sécurité). Microsoft n'appelle pas cette instance.",
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
        message: 'Seule la dernière étape de configuration reste ouverte.',
    },
})
Record({
    $id: Now.ID['message-setup-is-complete-and-0-of-its-checks-fa-54cbbc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup is complete, and {0} of its checks fail.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La configuration est terminée, et {0} de ses contrôles échouent.',
    },
})
Record({
    $id: Now.ID['message-setup-is-complete-and-no-check-fails-fa81e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup is complete, and no check fails.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration est terminée, et aucun contrôle n'échoue.",
    },
})
Record({
    $id: Now.ID['message-a-setup-step-is-open-562250-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A setup step is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une étape de configuration reste ouverte.',
    },
})
Record({
    $id: Now.ID['message-the-final-set-up-step-is-open-4d5d47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The final set up step is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La dernière étape de configuration reste ouverte.',
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
        message: 'Confirmez que cette instance doit appeler Microsoft, ou laissez-la muette.',
    },
})
Record({
    $id: Now.ID['message-to-get-service-health-and-cases-go-throu-889fcd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To get service health and cases, go through Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Pour obtenir l'état des services et les demandes de service, parcourez la configuration.",
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
            'Corrigez ce que signalent les contrôles en échec, de haut en bas, puis relancez Tester la configuration.',
    },
})
Record({
    $id: Now.ID['message-no-check-has-run-yet-choose-test-setup-c9351f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No check has run yet: choose Test setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun contrôle n'a encore été exécuté : choisissez Tester la configuration.",
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
        message: 'Tickets Secure Score',
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
        message: "Appels venant de l'extérieur",
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
        message: 'Pas encore exécuté pour ce qui est saisi.',
    },
})
