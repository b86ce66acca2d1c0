import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-365-security-and-configuration-7c4e5d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Security and Configuration Change Request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demande de changement de sécurité et de configuration Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-user-recommendation-3e992a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User recommendation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Recommandation d'un utilisateur",
    },
})
Record({
    $id: Now.ID['message-microsoft-recommendation-35f1e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft recommendation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recommandation de Microsoft',
    },
})
Record({
    $id: Now.ID['message-identity-c9c5c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Identity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Identité',
    },
})
Record({
    $id: Now.ID['message-data-f6068d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Données',
    },
})
Record({
    $id: Now.ID['message-devices-c03ca6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Devices',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appareils',
    },
})
Record({
    $id: Now.ID['message-apps-a6f00c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Apps',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Applications',
    },
})
Record({
    $id: Now.ID['message-infrastructure-cba4f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Infrastructure',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Infrastructure',
    },
})
Record({
    $id: Now.ID['message-other-6311ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Other',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autre',
    },
})
Record({
    $id: Now.ID['message-name-49ee30-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom',
    },
})
Record({
    $id: Now.ID['message-due-date-2e79cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Due date',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Date d'échéance",
    },
})
Record({
    $id: Now.ID['message-recommendation-category-44a69b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommendation category',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Catégorie de la recommandation',
    },
})
Record({
    $id: Now.ID['message-recommendation-source-2b60ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommendation source',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Source de la recommandation',
    },
})
Record({
    $id: Now.ID['message-started-by-91d41a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Started by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lancé par',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-95bb05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-comments-at-microsoft-are-switched-off-t-157cfc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Comments at Microsoft are switched off: the permission is not needed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les commentaires chez Microsoft sont désactivés : l'autorisation n'est pas nécessaire.",
    },
})
Record({
    $id: Now.ID['message-open-manage-servicenow-configuration-b82d55-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Manage ServiceNow configuration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Gérer la configuration ServiceNow',
    },
})
Record({
    $id: Now.ID['message-the-sender-of-security-tickets-signed-in-ffc094-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The sender of security tickets signed in as the integration user: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'expéditeur des tickets de sécurité s'est connecté en tant qu'utilisateur d'intégration : {0}.",
    },
})
Record({
    $id: Now.ID['message-the-test-call-of-the-sender-of-security-597e5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The test call of the sender of security tickets is waited for until {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'appel de test de l'expéditeur des tickets de sécurité est attendu jusqu'au {0}.",
    },
})
Record({
    $id: Now.ID['message-have-the-sender-make-the-test-call-now-w-5f5b44-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have the sender make the test call now, with the login of the integration user.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Faites effectuer maintenant l'appel de test par l'expéditeur, avec l'identifiant de l'utilisateur d'intégration.",
    },
})
Record({
    $id: Now.ID['message-no-test-call-of-the-sender-of-security-t-c1c9b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No test call of the sender of security tickets was received yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun appel de test de l'expéditeur des tickets de sécurité n'a encore été reçu.",
    },
})
Record({
    $id: Now.ID['message-choose-authorize-under-manage-servicenow-9f2edf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Authorize under Manage ServiceNow configuration, and have the sender make its test call.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez Autoriser sous Gérer la configuration ServiceNow, puis faites effectuer l'appel de test par l'expéditeur.",
    },
})
Record({
    $id: Now.ID['message-sender-of-security-tickets-6ae586-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sender of security tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Expéditeur des tickets de sécurité',
    },
})
Record({
    $id: Now.ID['message-how-to-validate-the-oauth-entity-go-to-t-49fc46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How to validate the OAuth entity: go to the application registries table (Menu > System OAuth > Application Registry) and find the OAuth entity created by you, with the name that you assigned it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Pour valider l'entité OAuth : accédez à la table des registres d'applications (Menu > OAuth système > Registre des applications) et recherchez l'entité OAuth que vous avez créée, sous le nom que vous lui avez attribué.",
    },
})
Record({
    $id: Now.ID['message-as-it-is-chosen-in-setup-c747a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As it is chosen in Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tel que choisi dans Configuration',
    },
})
Record({
    $id: Now.ID['message-how-to-validate-the-integration-user-go-9f4537-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How to validate the integration user: go to the users table (Menu > User Administration > Users) and find the integration user created by you, with the name that you assigned it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Pour valider l'utilisateur d'intégration : accédez à la table des utilisateurs (Menu > Administration des utilisateurs > Utilisateurs) et recherchez l'utilisateur d'intégration que vous avez créé, sous le nom que vous lui avez attribué.",
    },
})
Record({
    $id: Now.ID['message-open-user-administration-users-cd63c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open User Administration > Users',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Administration des utilisateurs > Utilisateurs',
    },
})
Record({
    $id: Now.ID['message-before-the-sender-is-authorized-make-sur-ca5d16-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Before the sender is authorized, make sure that it uses the integration user login and password that you created. Do not use your personal credentials.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Avant d'autoriser l'expéditeur, assurez-vous qu'il utilise l'identifiant et le mot de passe de l'utilisateur d'intégration que vous avez créés. N'utilisez pas vos informations d'identification personnelles.",
    },
})
Record({
    $id: Now.ID['message-installation-is-complete-but-you-don-t-s-21c1d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Installation is complete but you don't see tickets: choose Authorize, then have the sender make its test call. It is authorized once a call of it was received, signed in as the integration user.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'installation est terminée mais vous ne voyez aucun ticket : choisissez Autoriser, puis faites effectuer l'appel de test par l'expéditeur. Il est autorisé dès qu'un de ses appels a été reçu, connecté en tant qu'utilisateur d'intégration.",
    },
})
Record({
    $id: Now.ID['message-if-the-sender-shows-a-page-of-servicenow-1e4fa1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If the sender shows a page of ServiceNow to sign in on and you are signed in with your personal credentials: select the Not You link in the upper right-hand corner, sign in as the integration user, and select Allow.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Si l'expéditeur affiche une page de connexion ServiceNow et que vous êtes connecté avec vos informations d'identification personnelles : sélectionnez le lien « Ce n'est pas vous » (Not You) en haut à droite, connectez-vous en tant qu'utilisateur d'intégration, puis sélectionnez Autoriser.",
    },
})
Record({
    $id: Now.ID['message-your-company-has-single-sign-on-enabled-94339c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your company has single sign-on enabled and the login fails: sign in with the Not You link as the integration user, or have the sender use Basic authentication or tokens of Microsoft Entra, which single sign-on does not touch.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Votre entreprise a activé l'authentification unique et la connexion échoue : connectez-vous en tant qu'utilisateur d'intégration par le lien Not You, ou faites utiliser par l'expéditeur l'authentification Basic ou des jetons de Microsoft Entra, que l'authentification unique ne concerne pas.",
    },
})
Record({
    $id: Now.ID['message-oauth-entity-4e3b00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth entity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Entité OAuth',
    },
})
Record({
    $id: Now.ID['message-authorization-of-the-sender-24da18-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Authorization of the sender',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Autorisation de l'expéditeur",
    },
})
Record({
    $id: Now.ID['message-from-microsoft-graph-the-days-of-secure-13da26-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From Microsoft Graph: the days of Secure Score with their averages, and the improvement actions with their texts.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "De Microsoft Graph : les jours du Secure Score avec leurs moyennes, et les actions d'amélioration avec leurs textes.",
    },
})
Record({
    $id: Now.ID['message-from-the-system-that-sends-tickets-id-of-17d2db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From the system that sends tickets: ID of the user who started the ticket, name, description, priority, due date, recommendation source and recommendation category.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Du système qui envoie des tickets : l'ID de l'utilisateur qui a lancé le ticket, le nom, la description, la priorité, la date d'échéance, la source et la catégorie de la recommandation.",
    },
})
Record({
    $id: Now.ID['message-to-microsoft-entra-and-microsoft-graph-t-94d5ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To Microsoft Entra and Microsoft Graph: the client ID and secret of the app registration, for a token, and requests that name nothing of a ticket.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "À Microsoft Entra et Microsoft Graph : l'ID client et le secret de l'inscription d'application, pour un jeton, et des requêtes qui ne nomment rien d'un ticket.",
    },
})
Record({
    $id: Now.ID['message-to-microsoft-graph-only-while-comments-a-4d1cad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To Microsoft Graph, only while comments are switched on: number and state of the ticket, as a comment at its improvement action.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "À Microsoft Graph, uniquement tant que les commentaires sont activés : le numéro et l'état du ticket, en commentaire de son action d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-to-the-system-that-sends-tickets-in-answ-ebc86f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To the system that sends tickets, in answer to its calls: number, state, due date and times of its tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Au système qui envoie des tickets, en réponse à ses appels : le numéro, l'état, la date d'échéance et les heures de ses tickets.",
    },
})
Record({
    $id: Now.ID['message-nobody-else-gets-anything-no-instance-na-0d2cdc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody else gets anything: no instance name, client ID, client secret or token of this instance is handed to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Personne d'autre ne reçoit quoi que ce soit : aucun nom d'instance, ID client, secret client ou jeton de cette instance n'est remis à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-the-improvement-actions-and-the-days-of-eedd45-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The improvement actions and the days of the score that were read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les actions d'amélioration et les jours du score qui ont été lus.",
    },
})
Record({
    $id: Now.ID['message-the-time-of-the-last-read-and-its-error-bbb8e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The time of the last read, and its error.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'heure de la dernière lecture et son erreur.",
    },
})
Record({
    $id: Now.ID['message-change-requests-and-incidents-that-were-57e802-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change requests and incidents that were made, and the list of these tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les demandes de changement et les incidents créés, ainsi que la liste de ces tickets.',
    },
})
Record({
    $id: Now.ID['message-these-settings-and-their-history-2211ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'These settings and their history.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ces paramètres et leur historique.',
    },
})
Record({
    $id: Now.ID['message-the-setup-with-its-app-registration-remo-d3d757-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The setup with its app registration: remove it in Setup if nothing else needs it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La configuration avec son inscription d'application : supprimez-la dans Configuration si rien d'autre n'en a besoin.",
    },
})
Record({
    $id: Now.ID['message-take-it-out-or-activate-the-choice-on-th-04a6b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take it out, or activate the choice on the column State of the table.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retirez-le, ou activez le choix dans la colonne État de la table.',
    },
})
Record({
    $id: Now.ID['message-this-state-is-nothing-yet-a-record-in-it-620ed7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This state is nothing yet: a record in it counts as open while it is active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cet état n'est associé à rien : un enregistrement dans cet état compte comme ouvert tant qu'il est actif.",
    },
})
Record({
    $id: Now.ID['message-choose-which-state-it-is-53725c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose which state it is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez à quel état il correspond.',
    },
})
Record({
    $id: Now.ID['message-a-record-in-this-state-would-show-as-ano-46d4eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A record in this state would show as another one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un enregistrement dans cet état apparaîtrait sous un autre état.',
    },
})
Record({
    $id: Now.ID['message-choose-a-value-that-is-mapped-to-this-st-ec9da1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a value that is mapped to this state, or leave it empty.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une valeur associée à cet état, ou laissez le champ vide.',
    },
})
Record({
    $id: Now.ID['message-choose-a-value-or-switch-the-rule-off-f74a50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a value, or switch the rule off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une valeur ou désactivez la règle.',
    },
})
Record({
    $id: Now.ID['message-the-rule-that-ends-records-would-write-n-f20e2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The rule that ends records would write nothing here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La règle qui termine les enregistrements n'écrirait rien ici.",
    },
})
Record({
    $id: Now.ID['message-the-rule-that-reopens-records-would-writ-a8ea1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The rule that reopens records would write nothing here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La règle qui rouvre les enregistrements n'écrirait rien ici.",
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-let-the-app-read-56d597-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not let the app read records of this kind.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance ne permet pas à l'application de lire les enregistrements de ce type.",
    },
})
Record({
    $id: Now.ID['message-do-not-offer-it-or-allow-the-app-to-read-516538-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Do not offer it, or allow the app to read and write the table (Application Cross-Scope Access).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ne le proposez pas, ou autorisez l'application à lire et à écrire la table (Accès interapplications).",
    },
})
Record({
    $id: Now.ID['message-it-is-not-known-yet-that-the-application-17e10b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is not known yet that the application permission SecurityEvents.ReadWrite.All is granted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "On ignore encore si l'autorisation d'application SecurityEvents.ReadWrite.All est accordée.",
    },
})
Record({
    $id: Now.ID['message-grant-it-in-microsoft-entra-then-run-tes-73284c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant it in Microsoft Entra, then run Test setup in Setup. Until then no comment is left.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Accordez-la dans Microsoft Entra, puis lancez Tester la configuration dans Configuration. D'ici là, aucun commentaire n'est laissé.",
    },
})
Record({
    $id: Now.ID['message-microsoft-secure-score-is-not-part-of-th-6aa6d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Secure Score is not part of the setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Secure Score ne fait pas partie de la configuration.',
    },
})
Record({
    $id: Now.ID['message-a-servicenow-admin-chooses-microsoft-sec-e71bc7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ServiceNow admin chooses Microsoft Secure Score tickets in Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Un administrateur ServiceNow choisit les tickets Microsoft Secure Score dans Configuration.',
    },
})
Record({
    $id: Now.ID['message-the-final-set-up-step-of-the-app-is-open-e3cbd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The final set up step of the app is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'étape finale de configuration de l'application reste à effectuer.",
    },
})
Record({
    $id: Now.ID['message-a-servicenow-admin-completes-the-integra-836648-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ServiceNow admin completes the integration on the last step of Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un administrateur ServiceNow termine l'intégration à la dernière étape de Configuration.",
    },
})
Record({
    $id: Now.ID['message-the-setup-of-the-app-is-not-complete-db391f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The setup of the app is not complete.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration de l'application n'est pas terminée.",
    },
})
Record({
    $id: Now.ID['message-a-servicenow-admin-completes-the-setup-s-5e40eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ServiceNow admin completes the setup steps for the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un administrateur ServiceNow effectue les étapes de configuration de l'application.",
    },
})
Record({
    $id: Now.ID['message-open-diagnostics-8f91b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Diagnostics',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Diagnostics',
    },
})
Record({
    $id: Now.ID['message-everything-is-ready-secure-score-can-be-12dbe0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Everything is ready: Secure Score can be read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout est prêt : Secure Score peut être lu.',
    },
})
Record({
    $id: Now.ID['message-choose-connect-the-score-and-the-improve-b140bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Connect. The score and the improvement actions are read then.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez Connecter. Le score et les actions d'amélioration sont alors lus.",
    },
})
Record({
    $id: Now.ID['message-a-servicenow-admin-opens-this-page-and-c-635d51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ServiceNow admin opens this page and chooses Connect.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un administrateur ServiceNow ouvre cette page et choisit Connecter.',
    },
})
Record({
    $id: Now.ID['message-connected-97c1b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connected.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecté.',
    },
})
Record({
    $id: Now.ID['message-secure-score-is-read-for-the-first-time-3aefca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score is read for the first time within 15 minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secure Score est lu pour la première fois dans les 15 minutes.',
    },
})
Record({
    $id: Now.ID['message-the-system-that-is-to-send-security-tick-fc4349-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The system that is to send security tickets has not made its test call: choose Authorize under Manage ServiceNow configuration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le système qui doit envoyer des tickets de sécurité n'a pas effectué son appel de test : choisissez Autoriser sous Gérer la configuration ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-permission-securityevents-readwrite-all-59ceb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission SecurityEvents.ReadWrite.All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation SecurityEvents.ReadWrite.All',
    },
})
Record({
    $id: Now.ID['message-leaves-a-comment-at-the-improvement-acti-0f8efa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leaves a comment at the improvement action when a ticket is opened and when it ends, if comments are switched on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Laisse un commentaire sur l'action d'amélioration à l'ouverture et à la fin d'un ticket, si les commentaires sont activés.",
    },
})
Record({
    $id: Now.ID['message-reading-of-secure-score-e0d0e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading of Secure Score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture de Secure Score',
    },
})
Record({
    $id: Now.ID['message-not-run-because-secure-score-is-not-conn-8a07ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because Secure Score is not connected yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée, car Secure Score n'est pas encore connecté.",
    },
})
Record({
    $id: Now.ID['message-choose-connect-on-the-page-security-tick-a84d8e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Connect on the page Security Tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez Connecter sur la page Tickets de sécurité.',
    },
})
Record({
    $id: Now.ID['message-open-security-tickets-f37d0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Security Tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir Tickets de sécurité',
    },
})
Record({
    $id: Now.ID['message-secure-score-was-read-within-the-last-26-a7d36c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score was read within the last 26 hours.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secure Score a été lu au cours des 26 dernières heures.',
    },
})
Record({
    $id: Now.ID['message-secure-score-of-0-is-read-for-the-first-e5a5f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score of {0} is read for the first time within minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le Secure Score de {0} est lu pour la première fois dans les minutes qui suivent.',
    },
})
Record({
    $id: Now.ID['message-secure-score-of-0-was-never-read-and-no-7e6bae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score of {0} was never read, and no error is known: the job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le Secure Score de {0} n'a jamais été lu, et aucune erreur n'est connue : la tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-secure-score-of-0-was-last-read-1-hours-c8bd66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score of {0} was last read {1} hours ago, and no error is known: the job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le Secure Score de {0} a été lu pour la dernière fois il y a {1} heures, et aucune erreur n'est connue : la tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-activate-the-scheduled-job-microsoft-365-573c6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the scheduled job "Microsoft 365 Support: work on security tickets".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez la tâche planifiée « Microsoft 365 Support: work on security tickets ».',
    },
})
Record({
    $id: Now.ID['message-you-receive-an-error-in-the-first-step-o-1390d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: "You receive an error in the first step of the installation checklist (OAuth creation): \"Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy\"",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vous recevez une erreur à la première étape de la liste de contrôle d'installation (création OAuth) : « Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy »",
    },
})
Record({
    $id: Now.ID['message-open-the-table-oauth-entity-application-ccb48d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the table oauth_entity (Application Registries): under Application Access, Accessible from All application scopes, Can read. Here the scope is x_mioms_m365_assis, which also reads oauth_entity_profile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez la table oauth_entity (Application Registries) : sous Accès à l'application, Accessible depuis Toutes les étendues d'application, Peut lire. Ici l'étendue est x_mioms_m365_assis, qui lit aussi oauth_entity_profile.",
    },
})
Record({
    $id: Now.ID['message-installation-is-complete-but-don-t-see-t-325edb-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Installation is complete but don't see tickets and can't share",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'installation est terminée, mais vous ne voyez pas les tickets et ne pouvez pas partager",
    },
})
Record({
    $id: Now.ID['message-open-manage-servicenow-configuration-rea-f6effb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Manage ServiceNow configuration: read what the connection lacks, choose Connect, then Authorize and have the sender make its test call.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez Gérer la configuration ServiceNow : lisez ce qui manque à la connexion, choisissez Connecter, puis Autoriser, et faites effectuer l'appel de test par l'expéditeur.",
    },
})
Record({
    $id: Now.ID['message-your-company-has-single-sign-on-enabled-e76e21-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your company has single sign-on enabled which prevents you from connecting to ServiceNow through the Microsoft 365 security center',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Votre entreprise a activé l'authentification unique, ce qui vous empêche de vous connecter à ServiceNow depuis le centre de sécurité Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-nobody-signs-in-to-a-page-here-the-sende-7bd871-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody signs in to a page here: the sender uses the integration user by Basic authentication or OAuth, or tokens of Microsoft Entra. Compare its login with step 3 of Setup.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Personne ne se connecte ici à une page : l'expéditeur utilise l'utilisateur d'intégration par authentification Basic ou OAuth, ou des jetons de Microsoft Entra. Comparez son identifiant à l'étape 3 de Configuration.",
    },
})
Record({
    $id: Now.ID['message-the-problems-of-the-guides-in-their-word-3134b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The problems of the guides, in their words. Explained by what is wrong now:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les problèmes des guides, dans leurs termes. Expliqués par ce qui ne va pas actuellement :',
    },
})
Record({
    $id: Now.ID['message-connect-secure-score-and-authorize-its-s-72bbe0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connect Secure Score and authorize its sender: Manage ServiceNow configuration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connectez Secure Score et autorisez son expéditeur : Gérer la configuration ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-security-tickets-x-mioms-m365-assis-secu-b99c2b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Security tickets: x_mioms_m365_assis.security_ticket_user sees Secure Score and makes tickets. Connect it, map ticket state names and authorize the sender under Manage ServiceNow configuration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Tickets de sécurité : x_mioms_m365_assis.security_ticket_user voit Secure Score et crée des tickets. Connectez-le, associez les noms d'état des tickets et autorisez l'expéditeur sous Gérer la configuration ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-open-the-role-x-mioms-m365-assis-securit-d2070f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the role x_mioms_m365_assis.security_ticket_user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le rôle x_mioms_m365_assis.security_ticket_user',
    },
})
Record({
    $id: Now.ID['message-installation-checklist-of-security-ticke-c6cde6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Installation checklist of security tickets: OAuth entity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Liste de contrôle d'installation des tickets de sécurité : entité OAuth",
    },
})
Record({
    $id: Now.ID['message-installation-checklist-of-security-ticke-cbfdfc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Installation checklist of security tickets: integration user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Liste de contrôle d'installation des tickets de sécurité : utilisateur d'intégration",
    },
})
Record({
    $id: Now.ID['message-reads-secure-score-and-makes-change-requ-7f21df-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reads Secure Score, and makes change requests and incidents of its improvement actions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Lit Secure Score et crée des demandes de changement et des incidents à partir de ses actions d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-for-example-a-flow-of-power-automate-it-775a9f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For example a flow of Power Automate: it signs in as the integration user of step 3.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Par exemple un flux Power Automate : il se connecte en tant qu'utilisateur d'intégration de l'étape 3.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-support-in-servicenow-279fb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 support in ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Support Microsoft 365 dans ServiceNow',
    },
})
