import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-suggestions-on-incidents-78a1b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggestions on incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suggestions sur les incidents',
    },
})
Record({
    $id: Now.ID['message-suggest-the-operation-that-an-incident-asks-f-2e0d3c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggest the operation that an incident asks for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Suggérer l'opération que demande un incident",
    },
})
Record({
    $id: Now.ID['message-to-who-may-operate-with-the-words-that-spoke-8c22b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To who may operate, with the words that spoke for it. Nothing is done by it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "À qui peut opérer, avec les mots qui l'ont motivée. Elle ne déclenche rien.",
    },
})
Record({
    $id: Now.ID['message-how-sure-a-suggestion-has-to-be-9543a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How sure a suggestion has to be',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Degré de certitude d'une suggestion",
    },
})
Record({
    $id: Now.ID['message-the-more-certain-the-fewer-suggestions-and-th-3e43bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The more certain, the fewer suggestions, and the fewer wrong ones.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plus il est élevé, moins il y a de suggestions, et moins de fausses.',
    },
})
Record({
    $id: Now.ID['message-as-shipped-dc12a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As shipped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tel que livré',
    },
})
Record({
    $id: Now.ID['message-80-percent-643482-fr'],
    table: 'sys_ui_message',
    data: {
        key: '80 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '80 pour cent.',
    },
})
Record({
    $id: Now.ID['message-surer-bc2531-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Surer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plus sûr',
    },
})
Record({
    $id: Now.ID['message-90-percent-710d4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: '90 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '90 pour cent.',
    },
})
Record({
    $id: Now.ID['message-very-sure-81f11c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Very sure',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Très sûr',
    },
})
Record({
    $id: Now.ID['message-97-percent-db5ecd-fr'],
    table: 'sys_ui_message',
    data: {
        key: '97 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '97 pour cent.',
    },
})
Record({
    $id: Now.ID['message-open-the-operation-a0cdba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the operation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir l'opération",
    },
})
Record({
    $id: Now.ID['message-the-operation-could-not-be-requested-9c6ab7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The operation could not be requested',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'opération n'a pas pu être demandée",
    },
})
Record({
    $id: Now.ID['message-requested-46d53f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandé.',
    },
})
Record({
    $id: Now.ID['message-first-somebody-confirms-who-the-person-is-the-b01053-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'First somebody confirms who the person is: the manager, or an agent with a one-time code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "D'abord, quelqu'un confirme l'identité de la personne : son responsable, ou un agent au moyen d'un code à usage unique.",
    },
})
Record({
    $id: Now.ID['message-then-somebody-approves-it-who-neither-asked-f-761130-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Then somebody approves it who neither asked for it nor is the person.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ensuite, quelqu'un l'approuve qui ne l'a pas demandé et n'est pas la personne.",
    },
})
Record({
    $id: Now.ID['message-nobody-else-is-asked-it-is-done-within-minute-e4a7a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody else is asked: it is done within minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne d'autre n'est sollicité : c'est fait en quelques minutes.",
    },
})
Record({
    $id: Now.ID['message-for-f98188-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pour :',
    },
})
Record({
    $id: Now.ID['message-what-comes-of-it-is-shown-once-to-the-person-8f7f27-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What comes of it is shown once, to the person who hands it over. Who may reset it alone is sent to self-service.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le résultat s'affiche une seule fois, à la personne qui le remet. Qui peut réinitialiser son mot de passe sans aide est dirigé vers le libre-service.",
    },
})
Record({
    $id: Now.ID['message-ask-for-the-reset-054136-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask for the reset',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demander la réinitialisation',
    },
})
Record({
    $id: Now.ID['message-this-is-no-number-8550da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no number.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un nombre.",
    },
})
Record({
    $id: Now.ID['message-enter-digits-such-as-12-or-2-5-bfe37f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter digits, such as 12 or 2.5.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez des chiffres, par exemple 12 ou 2.5.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-does-not-take-this-df9f7d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook does not take this.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook n'accepte pas cette valeur.",
    },
})
Record({
    $id: Now.ID['message-enter-it-in-the-form-that-is-asked-for-99ae04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter it in the form that is asked for.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez-la dans la forme demandée.',
    },
})
Record({
    $id: Now.ID['message-optional-d57c24-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'optional',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'facultatif',
    },
})
Record({
    $id: Now.ID['message-show-what-would-be-called-f166c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show what would be called',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Montrer ce qui serait appelé',
    },
})
Record({
    $id: Now.ID['message-nothing-is-started-and-nobody-is-asked-f1d068-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is started, and nobody is asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est démarré, et personne n'est sollicité.",
    },
})
Record({
    $id: Now.ID['message-show-it-5353f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Montrer',
    },
})
Record({
    $id: Now.ID['message-ask-for-the-runbook-ca1d10-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask for the runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demander le runbook',
    },
})
Record({
    $id: Now.ID['message-reading-the-runbooks-05b252-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading the runbooks',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture des runbooks',
    },
})
Record({
    $id: Now.ID['message-the-runbooks-could-not-be-loaded-485eea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbooks could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les runbooks n'ont pas pu être chargés",
    },
})
Record({
    $id: Now.ID['message-no-runbook-is-registered-for-incidents-an-adm-5ac2fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No runbook is registered for incidents. An admin does that under Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Aucun runbook n'est enregistré pour les incidents. Un administrateur le fait sous Manage user operations.",
    },
})
Record({
    $id: Now.ID['message-runbook-04b85e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Runbook',
    },
})
Record({
    $id: Now.ID['message-this-incident-seems-to-ask-for-422b97-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident seems to ask for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident semble demander :',
    },
})
Record({
    $id: Now.ID['message-words-that-spoke-for-it-a17735-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words that spoke for it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Mots qui l'ont motivée :",
    },
})
Record({
    $id: Now.ID['message-confidence-2043ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confidence:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Confiance :',
    },
})
Record({
    $id: Now.ID['message-suggested-from-fa5743-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggested from:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suggéré à partir de :',
    },
})
Record({
    $id: Now.ID['message-nothing-is-done-unless-somebody-asks-for-it-3216a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is done unless somebody asks for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est fait sans que quelqu'un le demande.",
    },
})
Record({
    $id: Now.ID['message-order-a-license-f43987-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Order a license',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commander une licence',
    },
})
Record({
    $id: Now.ID['message-allowed-eaaab9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Allowed:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Caractères autorisés :',
    },
})
Record({
    $id: Now.ID['message-characters-94857f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Characters:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nombre de caractères :',
    },
})
Record({
    $id: Now.ID['message-at-least-so-many-characters-bec7eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'At least so many characters:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nombre minimal de caractères :',
    },
})
Record({
    $id: Now.ID['message-space-ff2364-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'space',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'espace',
    },
})
Record({
    $id: Now.ID['message-the-form-is-checked-when-you-ask-for-it-0fd0e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The form is checked when you ask for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La forme est vérifiée au moment de la demande.',
    },
})
Record({
    $id: Now.ID['message-save-it-and-the-microsoft-365-account-of-its-3e59a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save it, and the Microsoft 365 account of its caller will be shown here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Enregistrez-le, et le compte Microsoft 365 de son appelant s'affichera ici.",
    },
})
