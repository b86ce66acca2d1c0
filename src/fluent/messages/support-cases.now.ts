import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-a-chosen-file-is-not-on-the-incident-any-64910c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A chosen file is not on the incident any more, or you may not read it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un fichier choisi ne figure plus sur l'incident, ou vous ne pouvez pas le lire.",
    },
})
Record({
    $id: Now.ID['message-enter-a-title-12a621-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a title.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un titre.',
    },
})
Record({
    $id: Now.ID['message-a-title-is-one-line-of-at-most-250-chara-60b7fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A title is one line of at most 250 characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un titre tient sur une ligne de 250 caractères au plus.',
    },
})
Record({
    $id: Now.ID['message-describe-the-problem-what-happens-to-who-9911e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Describe the problem: what happens, to whom, since when, and what was tried.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Décrivez le problème : ce qui se passe, pour qui, depuis quand, et ce qui a été essayé.',
    },
})
Record({
    $id: Now.ID['message-a-description-has-at-most-8-000-characte-880324-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A description has at most 8,000 characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une description compte au plus 8 000 caractères.',
    },
})
Record({
    $id: Now.ID['message-choose-the-service-that-is-affected-0a3fee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the service that is affected.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez le service touché.',
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-of-at-least-1-or-no-84a58a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number of at least 1, or nothing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Saisissez un nombre entier d'au moins 1, ou rien.",
    },
})
Record({
    $id: Now.ID['message-enter-the-name-of-the-person-whom-micros-b6eeb9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the name of the person whom Microsoft contacts.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez le nom de la personne que Microsoft contacte.',
    },
})
Record({
    $id: Now.ID['message-enter-a-mail-address-such-as-name-exampl-2d999d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a mail address, such as name@example.com.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez une adresse e-mail, telle que name@example.com.',
    },
})
Record({
    $id: Now.ID['message-enter-a-phone-number-with-its-country-co-f52301-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a phone number with its country code, such as +1 425 555 0100.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Saisissez un numéro de téléphone avec l'indicatif du pays, par exemple +33 1 99 00 00 00.",
    },
})
Record({
    $id: Now.ID['message-choose-a-language-11989f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a language.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une langue.',
    },
})
Record({
    $id: Now.ID['message-at-most-200-characters-612bd8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'At most 200 characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '200 caractères au plus.',
    },
})
Record({
    $id: Now.ID['message-at-most-10-files-1d42d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'At most 10 files.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '10 fichiers au plus.',
    },
})
Record({
    $id: Now.ID['message-a-file-is-larger-than-5-mb-share-it-with-b69a8d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A file is larger than 5 MB. Share it with Microsoft when they ask for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un fichier dépasse 5 Mo. Partagez-le avec Microsoft lorsqu'il le demandera.",
    },
})
Record({
    $id: Now.ID['message-microsoft-support-case-692b74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft support case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossier de support Microsoft',
    },
})
Record({
    $id: Now.ID['message-the-whole-text-stands-on-the-microsoft-3-40498d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The whole text stands on the Microsoft 365 Support tab.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le texte entier figure dans l'onglet Microsoft 365 Support.",
    },
})
Record({
    $id: Now.ID['message-prepared-4f8ebb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Prepared',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Préparé',
    },
})
Record({
    $id: Now.ID['message-waits-to-be-sent-26e3fd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits to be sent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente d'envoi",
    },
})
Record({
    $id: Now.ID['message-refused-f48b20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refused',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Refusé',
    },
})
Record({
    $id: Now.ID['message-with-microsoft-aebedb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'With Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-microsoft-waits-for-you-d02a2b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft waits for you',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft attend votre réponse',
    },
})
Record({
    $id: Now.ID['message-closed-03f4a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Closed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fermé',
    },
})
Record({
    $id: Now.ID['message-being-canceled-290d05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Being canceled',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annulation en cours',
    },
})
Record({
    $id: Now.ID['message-canceled-0e22fe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Canceled',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annulé',
    },
})
Record({
    $id: Now.ID['message-case-opened-ed981e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Case opened',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossier ouvert',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-the-case-ef3345-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a le dossier',
    },
})
Record({
    $id: Now.ID['message-refused-by-the-way-to-microsoft-175d37-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refused by the way to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Refusé sur la voie vers Microsoft',
    },
})
Record({
    $id: Now.ID['message-case-canceled-6eef36-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Case canceled',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossier annulé',
    },
})
Record({
    $id: Now.ID['message-reply-to-microsoft-0dd0b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reply to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réponse à Microsoft',
    },
})
Record({
    $id: Now.ID['message-case-closed-by-us-721b6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Case closed by us',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossier fermé par nous',
    },
})
Record({
    $id: Now.ID['message-note-3b0649-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Note',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Note',
    },
})
Record({
    $id: Now.ID['message-the-incident-is-over-the-case-is-not-1ff39a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident is over, the case is not',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'incident est terminé, le dossier ne l'est pas",
    },
})
Record({
    $id: Now.ID['message-new-status-a27ff8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New status',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouvel état',
    },
})
Record({
    $id: Now.ID['message-microsoft-wrote-a5496a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft wrote',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a écrit',
    },
})
Record({
    $id: Now.ID['message-microsoft-asks-for-information-d083fe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asks for information',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft demande des informations',
    },
})
Record({
    $id: Now.ID['message-microsoft-sent-a-file-be6da3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft sent a file',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a envoyé un fichier',
    },
})
Record({
    $id: Now.ID['message-microsoft-closed-the-case-d6d2db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft closed the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a fermé le dossier',
    },
})
Record({
    $id: Now.ID['message-microsoft-opened-the-case-again-a1474c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft opened the case again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a rouvert le dossier',
    },
})
Record({
    $id: Now.ID['message-a-critical-the-business-stands-still-or-f622a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A - Critical: the business stands still or is severely hit',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "A - Critique : l'activité est à l'arrêt ou gravement touchée",
    },
})
Record({
    $id: Now.ID['message-b-high-the-business-is-hit-work-goes-on-e548da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'B - High: the business is hit, work goes on with limits',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "B - Élevée : l'activité est touchée, le travail continue avec des limites",
    },
})
Record({
    $id: Now.ID['message-c-non-critical-little-hit-or-a-question-415253-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'C - Non-critical: little hit, or a question',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "C - Non critique : peu d'effet, ou une question",
    },
})
Record({
    $id: Now.ID['message-open-the-case-in-the-admin-center-and-en-f0ae56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the case in the admin center and enter its number here',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez le dossier dans le centre d'administration et saisissez son numéro ici",
    },
})
Record({
    $id: Now.ID['message-it-is-sent-as-soon-as-the-connector-answ-8e1bff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is sent as soon as the connector answers',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il est envoyé dès que le connecteur répond',
    },
})
Record({
    $id: Now.ID['message-read-why-it-was-refused-then-open-a-corr-3637bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read why it was refused; send it again, or open a corrected case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lisez pourquoi il a été refusé ; renvoyez-le, ou ouvrez un dossier corrigé',
    },
})
Record({
    $id: Now.ID['message-microsoft-works-on-it-a0e991-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft works on it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft y travaille',
    },
})
Record({
    $id: Now.ID['message-answer-microsoft-8168e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Answer Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Répondre à Microsoft',
    },
})
Record({
    $id: Now.ID['message-resolve-the-incident-or-tell-microsoft-t-598384-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolve the incident, or tell Microsoft that it is not solved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Résolvez l'incident, ou dites à Microsoft qu'il n'est pas résolu",
    },
})
Record({
    $id: Now.ID['message-it-is-looked-for-at-the-connector-and-cl-ff5f0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is looked for at the connector, and closed if it arrived',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il est recherché auprès du connecteur, et fermé s'il est arrivé",
    },
})
Record({
    $id: Now.ID['message-nothing-f80a4a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien',
    },
})
Record({
    $id: Now.ID['message-test-0cbc66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Test',
    },
})
Record({
    $id: Now.ID['message-a-business-rule-or-data-policy-of-this-i-164756-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A business rule or data policy of this instance aborted the insert of the case.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Une règle métier ou une politique de données de cette instance a interrompu l'insertion du dossier.",
    },
})
Record({
    $id: Now.ID['message-what-was-tried-10334f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was tried:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui a été essayé :',
    },
})
Record({
    $id: Now.ID['message-did-not-help-72fe4b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'did not help',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'sans succès',
    },
})
Record({
    $id: Now.ID['message-affected-users-e2ba87-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Affected users',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utilisateurs touchés',
    },
})
Record({
    $id: Now.ID['message-preferred-time-e756c3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Preferred time',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Moment souhaité',
    },
})
