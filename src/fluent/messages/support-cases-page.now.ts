import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-what-microsoft-said-a03ae5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What Microsoft said',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que Microsoft a dit',
    },
})
Record({
    $id: Now.ID['message-enter-what-microsoft-said-c5fb26-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter what Microsoft said',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisir ce que Microsoft a dit',
    },
})
Record({
    $id: Now.ID['message-change-the-next-action-7382d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change the next action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifier la prochaine action',
    },
})
Record({
    $id: Now.ID['message-close-the-case-640625-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Close the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fermer le dossier',
    },
})
Record({
    $id: Now.ID['message-cancel-the-case-162f41-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancel the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annuler le dossier',
    },
})
Record({
    $id: Now.ID['message-your-reply-d754a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your reply',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre réponse',
    },
})
Record({
    $id: Now.ID['message-it-is-kept-here-carry-it-over-to-the-ser-fc8ddc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is kept here. Carry it over to the service request at Microsoft yourself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle est conservée ici. Reportez-la vous-même dans la demande de service chez Microsoft.',
    },
})
Record({
    $id: Now.ID['message-this-text-and-the-chosen-files-are-all-t-796035-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This text and the chosen files are all that leaves ServiceNow.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seuls ce texte et les fichiers choisis quittent ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-in-their-words-eb7acb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In their words',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avec ses mots',
    },
})
Record({
    $id: Now.ID['message-next-action-7c1243-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine action',
    },
})
Record({
    $id: Now.ID['message-empty-what-follows-from-the-state-b5aeb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Empty: what follows from the state.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vide : ce qui découle de l'état.",
    },
})
Record({
    $id: Now.ID['message-what-solved-it-baa9ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What solved it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui a résolu le problème',
    },
})
Record({
    $id: Now.ID['message-it-is-kept-here-close-the-service-reques-c5f59f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is kept here. Close the service request at Microsoft yourself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce texte est conservé ici. Fermez vous-même la demande de service chez Microsoft.',
    },
})
Record({
    $id: Now.ID['message-microsoft-gets-this-text-and-closes-the-42edcf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft gets this text, and closes the case.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft reçoit ce texte et ferme le dossier.',
    },
})
Record({
    $id: Now.ID['message-it-is-not-sent-any-more-should-an-attemp-ec1d66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is not sent any more. Should an attempt have arrived all the same, the case is closed at Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le dossier n'est plus envoyé. Si une tentative est malgré tout arrivée, il est fermé chez Microsoft.",
    },
})
Record({
    $id: Now.ID['message-nothing-is-sent-the-case-stays-here-as-c-532697-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is sent. The case stays here, as canceled.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est envoyé. Le dossier reste ici, avec l'état annulé.",
    },
})
Record({
    $id: Now.ID['message-microsoft-said-something-9a6a0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft said something',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a dit quelque chose',
    },
})
Record({
    $id: Now.ID['message-microsoft-reopened-the-case-084805-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft reopened the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a rouvert le dossier',
    },
})
Record({
    $id: Now.ID['message-microsoft-waits-for-an-answer-f1a5e5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft waits for an answer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft attend une réponse',
    },
})
Record({
    $id: Now.ID['message-a-test-this-case-was-made-under-test-env-ed436d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A test: this case was made under Test Environment, and never reaches a Microsoft support agent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Test : ce dossier a été créé sous Environnement de test et ne parvient jamais à un agent du support Microsoft.',
    },
})
Record({
    $id: Now.ID['message-try-now-97585b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Essayer maintenant',
    },
})
Record({
    $id: Now.ID['message-the-case-was-not-taken-22407a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case was not taken.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le dossier n'a pas été accepté.",
    },
})
Record({
    $id: Now.ID['message-what-happened-below-says-why-correct-tha-ba4db6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What happened, below, says why. Correct that and send it again, or cancel it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'historique ci-dessous indique pourquoi. Corrigez la cause et renvoyez-le, ou annulez-le.",
    },
})
Record({
    $id: Now.ID['message-send-again-50ab1d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Renvoyer',
    },
})
Record({
    $id: Now.ID['message-the-incident-is-over-this-case-is-not-5b952d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident is over, this case is not.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'incident est terminé, ce dossier ne l'est pas.",
    },
})
Record({
    $id: Now.ID['message-close-the-case-or-tell-microsoft-what-is-4fb6ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Close the case, or tell Microsoft what is still open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fermez le dossier, ou dites à Microsoft ce qui reste à résoudre.',
    },
})
Record({
    $id: Now.ID['message-microsoft-closed-the-case-the-incident-m-7b42e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft closed the case. The incident may be resolved with its last words:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a fermé le dossier. L'incident peut être résolu avec son dernier message :",
    },
})
Record({
    $id: Now.ID['message-use-as-resolution-notes-dd2509-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Use as resolution notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utiliser comme notes de résolution',
    },
})
Record({
    $id: Now.ID['message-this-case-is-not-with-microsoft-yet-it-i-ebf44e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This case is not with Microsoft yet. It is sent as soon as that is possible.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce dossier n'est pas encore chez Microsoft. Il est envoyé dès que possible.",
    },
})
Record({
    $id: Now.ID['message-something-has-not-reached-microsoft-yet-549e4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Something has not reached Microsoft yet. It is sent as soon as that is possible.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un élément n'est pas encore parvenu à Microsoft. Il est envoyé dès que possible.",
    },
})
Record({
    $id: Now.ID['message-attempts-306073-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Attempts:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tentatives :',
    },
})
Record({
    $id: Now.ID['message-next-attempt-7bc876-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next attempt:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine tentative :',
    },
})
Record({
    $id: Now.ID['message-microsoft-s-case-number-725a15-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Microsoft's case number",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Numéro de dossier Microsoft',
    },
})
Record({
    $id: Now.ID['message-opened-1a11b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Opened',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvert',
    },
})
Record({
    $id: Now.ID['message-state-since-d00c77-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'State since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans cet état depuis',
    },
})
Record({
    $id: Now.ID['message-severity-007cc9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Severity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Gravité',
    },
})
Record({
    $id: Now.ID['message-what-happened-f3e730-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What happened',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Historique',
    },
})
Record({
    $id: Now.ID['message-the-case-goes-to-microsoft-by-the-connec-bee1f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case goes to Microsoft by the connector of your organization.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le dossier est transmis à Microsoft par le connecteur de votre organisation.',
    },
})
Record({
    $id: Now.ID['message-the-case-is-laid-out-for-the-microsoft-3-055a7f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case is laid out for the Microsoft 365 admin center; you carry it over there, and follow it here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le dossier est préparé pour le centre d'administration Microsoft 365 ; vous l'y reportez, et le suivez ici.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-admin-account-c54bde-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 admin account:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte administrateur Microsoft 365 :',
    },
})
Record({
    $id: Now.ID['message-it-goes-by-the-microsoft-365-admin-accou-1274d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It goes by the Microsoft 365 admin account of Application Settings.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il utilise le compte administrateur Microsoft 365 des paramètres de l'application.",
    },
})
Record({
    $id: Now.ID['message-proposed-from-the-incident-take-out-what-3d281f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Proposed from the incident. Take out what Microsoft need not know.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Proposée à partir de l'incident. Retirez ce que Microsoft n'a pas besoin de savoir.",
    },
})
Record({
    $id: Now.ID['message-a-number-empty-not-known-3e0e8e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A number. Empty: not known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un nombre. Vide : inconnu.',
    },
})
Record({
    $id: Now.ID['message-whom-microsoft-asks-37684b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Whom Microsoft asks',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Interlocuteur de Microsoft',
    },
})
Record({
    $id: Now.ID['message-contact-name-8728dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom du contact',
    },
})
Record({
    $id: Now.ID['message-contact-mail-69f89e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact mail',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Adresse e-mail du contact',
    },
})
Record({
    $id: Now.ID['message-contact-phone-17dbcc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact phone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Téléphone du contact',
    },
})
Record({
    $id: Now.ID['message-with-the-country-code-e02c53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'With the country code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Avec l'indicatif du pays.",
    },
})
Record({
    $id: Now.ID['message-when-microsoft-may-call-with-the-time-zo-9e8a5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When Microsoft may call, with the time zone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Quand Microsoft peut appeler, avec le fuseau horaire.',
    },
})
Record({
    $id: Now.ID['message-preferred-language-934f54-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Preferred language',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Langue souhaitée',
    },
})
Record({
    $id: Now.ID['message-preview-what-leaves-the-instance-cf9520-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Preview what leaves the instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aperçu de ce qui quitte l'instance",
    },
})
Record({
    $id: Now.ID['message-checking-195917-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checking',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérification',
    },
})
Record({
    $id: Now.ID['message-not-yet-see-what-is-said-above-the-marke-7c52e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not yet: see what is said above the marked fields.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas encore : voyez ce qui est indiqué au-dessus des champs signalés.',
    },
})
Record({
    $id: Now.ID['message-microsoft-s-case-number-bd34a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Microsoft's case number:",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Numéro de dossier Microsoft :',
    },
})
Record({
    $id: Now.ID['message-last-update-6d2e74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last update:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière mise à jour :',
    },
})
Record({
    $id: Now.ID['message-next-by-you-9ec4db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next, by you:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine action, par vous :',
    },
})
Record({
    $id: Now.ID['message-next-by-microsoft-f9a173-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next, by Microsoft:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine action, par Microsoft :',
    },
})
Record({
    $id: Now.ID['message-next-db5ca4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine action :',
    },
})
Record({
    $id: Now.ID['message-all-cases-f49b99-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All cases',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les dossiers',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-cases-with-mic-0aa9cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to cases with Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux dossiers Microsoft",
    },
})
Record({
    $id: Now.ID['message-case-not-found-7a6d33-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Case not found',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossier introuvable',
    },
})
Record({
    $id: Now.ID['message-the-cases-could-not-be-loaded-391698-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The cases could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les dossiers n'ont pas pu être chargés",
    },
})
Record({
    $id: Now.ID['message-what-you-entered-stays-on-this-page-sign-f4dafb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered stays on this page. Sign in again, then repeat it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre saisie reste sur cette page. Reconnectez-vous, puis recommencez.',
    },
})
Record({
    $id: Now.ID['message-files-to-send-along-f8f7ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Files to send along',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fichiers à joindre',
    },
})
Record({
    $id: Now.ID['message-files-of-the-incident-only-those-that-yo-53f89e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Files of the incident. Only those that you choose leave ServiceNow.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Fichiers de l'incident. Seuls ceux que vous choisissez quittent ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-the-incident-has-no-file-that-you-may-re-b96162-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident has no file that you may read. Attach it there first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'incident n'a aucun fichier que vous puissiez lire. Joignez-le d'abord à l'incident.",
    },
})
Record({
    $id: Now.ID['message-too-large-dae80f-fr'],
    table: 'sys_ui_message',
    data: {
        key: '(too large)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '(trop volumineux)',
    },
})
Record({
    $id: Now.ID['message-files-91f3a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Files',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fichiers',
    },
})
Record({
    $id: Now.ID['message-carry-the-case-over-to-microsoft-457657-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Carry the case over to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reporter le dossier chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-1-open-the-form-at-microsoft-c7a308-fr'],
    table: 'sys_ui_message',
    data: {
        key: '1. Open the form at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '1. Ouvrez le formulaire chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-then-support-and-new-service-request-or-051a3f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Then Support, and New service request or Help and support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Puis Support, et Nouvelle demande de service ou Aide et support.',
    },
})
Record({
    $id: Now.ID['message-this-is-a-dry-run-34c61e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is a dry run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ceci est une simulation',
    },
})
Record({
    $id: Now.ID['message-the-case-was-made-under-test-environment-e8ca47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case was made under Test Environment: there is no way to Microsoft from here, and nothing is to be opened there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le dossier a été créé sous Environnement de test : aucun lien ne mène d'ici à Microsoft, et rien ne doit y être ouvert.",
    },
})
Record({
    $id: Now.ID['message-2-copy-each-part-into-it-49606f-fr'],
    table: 'sys_ui_message',
    data: {
        key: '2. Copy each part into it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '2. Copiez-y chaque partie',
    },
})
Record({
    $id: Now.ID['message-download-these-files-and-attach-them-the-17ff6b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Download these files and attach them there:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Téléchargez ces fichiers et joignez-les-y :',
    },
})
Record({
    $id: Now.ID['message-3-bring-its-number-back-ed5ae9-fr'],
    table: 'sys_ui_message',
    data: {
        key: '3. Bring its number back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '3. Rapportez son numéro',
    },
})
Record({
    $id: Now.ID['message-microsoft-shows-it-once-the-service-requ-294fac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft shows it once the service request is submitted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft l'affiche une fois la demande de service envoyée.",
    },
})
Record({
    $id: Now.ID['message-save-the-number-4c4d0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save the number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer le numéro',
    },
})
Record({
    $id: Now.ID['message-cases-with-microsoft-9306d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases with Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossiers Microsoft',
    },
})
Record({
    $id: Now.ID['message-sending-e4b0c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sending',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoi en cours',
    },
})
Record({
    $id: Now.ID['message-done-f59405-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Done.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminé.',
    },
})
Record({
    $id: Now.ID['message-cases-1a820e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossiers :',
    },
})
Record({
    $id: Now.ID['message-open-the-incident-b48871-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir l'incident",
    },
})
Record({
    $id: Now.ID['message-all-cases-of-the-incident-7bd1ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All cases of the incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Tous les dossiers de l'incident",
    },
})
Record({
    $id: Now.ID['message-not-over-8c0ba0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non terminés',
    },
})
Record({
    $id: Now.ID['message-filter-the-cases-ade0af-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Filter the cases',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Filtrer les dossiers',
    },
})
Record({
    $id: Now.ID['message-only-mine-89eeff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only mine',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Uniquement les miens',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-case-552b5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun dossier de ce type',
    },
})
Record({
    $id: Now.ID['message-no-more-cases-c1a0da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No more cases',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun autre dossier',
    },
})
Record({
    $id: Now.ID['message-a-case-is-opened-on-an-incident-by-the-b-c7e937-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A case is opened on an incident, by the button Contact Microsoft Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un dossier s'ouvre depuis un incident, par le bouton Contacter le support Microsoft.",
    },
})
Record({
    $id: Now.ID['message-open-another-case-c0ae03-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open another case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir un autre dossier',
    },
})
Record({
    $id: Now.ID['message-open-a-case-cf49bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open a case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir un dossier',
    },
})
Record({
    $id: Now.ID['message-this-leaves-the-instance-4c2fc3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This leaves the instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qui quitte l'instance",
    },
})
Record({
    $id: Now.ID['message-open-a-service-request-70bdf8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open a service request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir une demande de service',
    },
})
Record({
    $id: Now.ID['message-test-environment-is-on-dfa917-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment is on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'environnement de test est activé",
    },
})
Record({
    $id: Now.ID['message-the-case-is-marked-as-a-test-and-never-r-d61e37-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case is marked as a test and never reaches a Microsoft support agent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le dossier est marqué comme test et ne parvient jamais à un agent du support Microsoft.',
    },
})
Record({
    $id: Now.ID['message-what-you-had-entered-and-not-sent-is-bac-6a5a41-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you had entered and not sent is back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre saisie non envoyée a été rétablie.',
    },
})
Record({
    $id: Now.ID['message-a-case-was-opened-on-this-incident-while-f39311-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A case was opened on this incident while you were writing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un dossier a été ouvert sur cet incident pendant votre saisie.',
    },
})
Record({
    $id: Now.ID['message-it-stands-above-what-you-entered-is-stil-d8752a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It stands above. What you entered is still here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il figure ci-dessus. Votre saisie est toujours là.',
    },
})
Record({
    $id: Now.ID['message-open-another-case-all-the-same-61ef93-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open another case all the same',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir tout de même un autre dossier',
    },
})
Record({
    $id: Now.ID['message-nothing-is-lost-doing-it-again-does-it-o-9c1984-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is lost. Doing it again does it once.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est perdu. Si vous recommencez, l'opération n'aura lieu qu'une fois.",
    },
})
Record({
    $id: Now.ID['message-nothing-leaves-by-itself-this-is-all-tha-87c11d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing leaves by itself. This is all that you are asked to carry over to Microsoft:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien ne part automatiquement. Voici tout ce que vous devez reporter chez Microsoft :',
    },
})
Record({
    $id: Now.ID['message-this-is-all-that-leaves-servicenow-word-547f51-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is all that leaves ServiceNow, word for word:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Voici tout ce qui quitte ServiceNow, mot pour mot :',
    },
})
Record({
    $id: Now.ID['message-no-file-goes-along-e72b9e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No file goes along.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun fichier n'est joint.",
    },
})
Record({
    $id: Now.ID['message-as-it-is-sent-8e2991-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As it is sent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Tel qu'il est envoyé",
    },
})
Record({
    $id: Now.ID['message-prepare-the-case-68f3bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Prepare the case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Préparer le dossier',
    },
})
Record({
    $id: Now.ID['message-send-to-microsoft-d1f3fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyer à Microsoft',
    },
})
Record({
    $id: Now.ID['message-change-it-4fdf5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifier',
    },
})
Record({
    $id: Now.ID['message-delivered-67edd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delivered',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remis',
    },
})
Record({
    $id: Now.ID['message-not-sent-cancelled-e5be04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not sent: canceled',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non envoyé : annulé',
    },
})
Record({
    $id: Now.ID['message-carry-it-over-by-hand-99865f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Carry it over by hand',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'À reporter manuellement',
    },
})
Record({
    $id: Now.ID['message-contact-microsoft-support-1c7a0b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact Microsoft Support',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Contacter le support Microsoft',
    },
})
