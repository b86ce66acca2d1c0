import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-identity-not-verified-f0add6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Identity not verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Identité non vérifiée',
    },
})
Record({
    $id: Now.ID['message-rejected-d37b1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rejected',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rejetée',
    },
})
Record({
    $id: Now.ID['message-begun-d78430-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commencée',
    },
})
Record({
    $id: Now.ID['message-asked-microsoft-62c4a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asked Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft interrogé',
    },
})
Record({
    $id: Now.ID['message-goes-on-later-a3e464-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Goes on later',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reprend plus tard',
    },
})
Record({
    $id: Now.ID['message-handed-over-5ef394-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Handed over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remise',
    },
})
Record({
    $id: Now.ID['message-nobody-decides-on-what-they-asked-for-themsel-1d24f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody decides on what they asked for themselves.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne ne décide de ce qu'il a demandé lui-même.",
    },
})
Record({
    $id: Now.ID['message-nobody-decides-on-their-own-account-d80bad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody decides on their own account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne ne décide de son propre compte.',
    },
})
Record({
    $id: Now.ID['message-this-person-is-not-entitled-to-decide-on-it-146011-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This person is not entitled to decide on it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette personne n'est pas habilitée à en décider.",
    },
})
Record({
    $id: Now.ID['message-the-request-item-was-closed-bf9075-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The request item was closed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'article demandé a été fermé.",
    },
})
Record({
    $id: Now.ID['message-waits-for-0-who-confirms-that-this-is-really-8286cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for {0}, who confirms that this is really {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de {0}, qui confirme qu'il s'agit bien de {1}.",
    },
})
Record({
    $id: Now.ID['message-waits-for-approval-by-0-ac68e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for approval by {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de l'approbation de {0}.",
    },
})
Record({
    $id: Now.ID['message-waits-for-0-who-does-it-and-hands-the-result-6faa0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for {0}, who does it and hands the result over to {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de {0}, qui exécute l'opération et remet le résultat à {1}.",
    },
})
Record({
    $id: Now.ID['message-waits-until-somebody-makes-sure-that-this-is-e91bed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits until somebody makes sure that this is really {1}: no manager is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "En attente que quelqu'un s'assure qu'il s'agit bien de {1} : aucun responsable n'est connu.",
    },
})
Record({
    $id: Now.ID['message-waits-for-approval-and-nobody-is-there-who-ma-305c3e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for approval, and nobody is there who may approve.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente d'approbation, et personne n'est habilité à approuver.",
    },
})
Record({
    $id: Now.ID['message-approved-and-nobody-is-there-who-may-hand-the-9a4339-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approved, and nobody is there who may hand the result over: no manager is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Approuvée, et personne n'est habilité à remettre le résultat : aucun responsable n'est connu.",
    },
})
Record({
    $id: Now.ID['message-0-or-1-827109-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} or {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} ou {1}',
    },
})
Record({
    $id: Now.ID['message-0-for-1-2b3229-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} for {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} pour {1}',
    },
})
Record({
    $id: Now.ID['message-0-for-1-2-2273c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} for {1}: {2}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} pour {1} : {2}',
    },
})
Record({
    $id: Now.ID['message-begun-the-app-goes-on-with-it-by-itself-a76cfe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun; the app goes on with it by itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Commencée ; l'application la poursuit d'elle-même.",
    },
})
Record({
    $id: Now.ID['message-planned-the-app-begins-within-a-minute-or-two-1ab56c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Planned; the app begins within a minute or two.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Planifiée ; l'application commence d'ici une ou deux minutes.",
    },
})
Record({
    $id: Now.ID['message-the-account-at-microsoft-is-looked-at-first-ebdd18-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account at Microsoft is looked at first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le compte est d'abord examiné chez Microsoft.",
    },
})
Record({
    $id: Now.ID['message-approve-6f7351-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approve',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Approuver',
    },
})
Record({
    $id: Now.ID['message-asked-for-by-me-630e4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asked for by me',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandé par moi',
    },
})
Record({
    $id: Now.ID['message-asking-microsoft-keep-this-page-open-648e7b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asking Microsoft. Keep this page open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Interrogation de Microsoft. Laissez cette page ouverte.',
    },
})
Record({
    $id: Now.ID['message-belongs-to-e22842-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Belongs to:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fait partie de :',
    },
})
Record({
    $id: Now.ID['message-can-you-hand-it-over-now-ba11b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Can you hand it over now?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pouvez-vous le remettre maintenant ?',
    },
})
Record({
    $id: Now.ID['message-told-to-stop-9f6cc6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Told to stop',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Arrêt demandé',
    },
})
Record({
    $id: Now.ID['message-stopped-c23e2b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Stopped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Arrêté',
    },
})
Record({
    $id: Now.ID['message-stop-the-job-dcf5f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Stop the job',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Arrêter la tâche',
    },
})
Record({
    $id: Now.ID['message-stop-the-job-8e3510-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Stop the job?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Arrêter la tâche ?',
    },
})
Record({
    $id: Now.ID['message-what-the-runbook-has-done-by-then-stays-and-m-ffaf5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What the runbook has done by then stays, and may be done by half. The operation ends once Azure says that the job has stopped.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce que le runbook a fait d'ici là reste, et peut n'être fait qu'à moitié. L'opération prend fin dès qu'Azure indique que la tâche est arrêtée.",
    },
})
Record({
    $id: Now.ID['message-it-is-to-stop-it-has-ended-once-azure-says-th-356a8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is to stop: it has ended once Azure says that it has stopped.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Elle doit s'arrêter : elle prendra fin dès qu'Azure indiquera qu'elle est arrêtée.",
    },
})
Record({
    $id: Now.ID['message-cancel-the-operation-cc352b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancel the operation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Annuler l'opération",
    },
})
Record({
    $id: Now.ID['message-cancel-the-operation-5d5167-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancel the operation?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Annuler l'opération ?",
    },
})
Record({
    $id: Now.ID['message-check-the-code-41ae40-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check the code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifier le code',
    },
})
Record({
    $id: Now.ID['message-code-that-the-person-reads-out-4e5797-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Code that the person reads out',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code lu par la personne',
    },
})
Record({
    $id: Now.ID['message-confirm-only-after-you-have-seen-or-called-th-2f02fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm only after you have seen or called them yourself on a number that you know. A mail or a chat message proves nothing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ne confirmez qu'après avoir vu la personne ou l'avoir appelée vous-même à un numéro que vous connaissez. Un e-mail ou un message de conversation ne prouve rien.",
    },
})
Record({
    $id: Now.ID['message-confirm-the-identity-f9b944-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm the identity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Confirmer l'identité",
    },
})
Record({
    $id: Now.ID['message-correlation-id-6edfda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correlation ID:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID de corrélation :',
    },
})
Record({
    $id: Now.ID['message-done-for-me-36ceb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Done for me',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fait pour moi',
    },
})
Record({
    $id: Now.ID['message-dry-run-it-is-shown-what-would-be-called-and-14b8db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Dry run: it is shown what would be called, and nothing is changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Simulation : ce qui serait appelé est affiché, et rien n'est modifié.",
    },
})
Record({
    $id: Now.ID['message-error-code-befec7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Error code:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Code d'erreur :",
    },
})
Record({
    $id: Now.ID['message-go-back-22b653-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Go back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revenir',
    },
})
Record({
    $id: Now.ID['message-hand-it-over-in-person-or-by-phone-never-by-m-0f592b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hand it over in person or by phone, never by mail or chat.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remettez-le en personne ou par téléphone, jamais par e-mail ni par message.',
    },
})
Record({
    $id: Now.ID['message-hand-over-3ac1bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hand-over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remise',
    },
})
Record({
    $id: Now.ID['message-is-this-really-the-person-0c8ab2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Is this really the person?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "S'agit-il bien de cette personne ?",
    },
})
Record({
    $id: Now.ID['message-it-ends-there-nothing-is-changed-at-microsoft-e47448-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It ends there; nothing is changed at Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Elle s'arrête là ; rien n'est modifié chez Microsoft.",
    },
})
Record({
    $id: Now.ID['message-it-is-hidden-after-five-minutes-fff931-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is hidden after five minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il est masqué après cinq minutes.',
    },
})
Record({
    $id: Now.ID['message-it-is-hidden-and-nobody-can-show-it-again-if-93c5f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is hidden, and nobody can show it again. If it was lost, reset again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il est masqué, et personne ne peut l'afficher à nouveau. S'il a été perdu, réinitialisez encore une fois.",
    },
})
Record({
    $id: Now.ID['message-it-is-shown-this-once-and-is-kept-nowhere-1efe2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is shown this once and is kept nowhere.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'est affiché que cette fois et n'est conservé nulle part.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-operation-9c2a63-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 operation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opération Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-microsoft-makes-a-temporary-access-pass-or-th-394c87-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft makes a Temporary Access Pass, or the password is reset. You are shown it once, and you hand it over: in person or by phone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft crée un passe d'accès temporaire, ou le mot de passe est réinitialisé. Il vous est affiché une seule fois, et vous le remettez : en personne ou par téléphone.",
    },
})
Record({
    $id: Now.ID['message-my-microsoft-365-requests-3a87e9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'My Microsoft 365 requests',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mes demandes Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-nothing-waits-for-you-20752e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing waits for you.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien ne vous attend.',
    },
})
Record({
    $id: Now.ID['message-nothing-was-asked-for-you-e4e9db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was asked for you.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'a été demandé pour vous.",
    },
})
Record({
    $id: Now.ID['message-one-time-code-c13e56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One-time code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code à usage unique',
    },
})
Record({
    $id: Now.ID['message-only-the-newest-are-looked-through-there-may-d58109-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only the newest are looked through: there may be more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Seules les plus récentes sont examinées : il peut y en avoir d'autres.",
    },
})
Record({
    $id: Now.ID['message-reject-d98ac1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reject',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rejeter',
    },
})
Record({
    $id: Now.ID['message-reject-it-5626d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reject it?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La rejeter ?',
    },
})
Record({
    $id: Now.ID['message-reset-now-95c9f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réinitialiser maintenant',
    },
})
Record({
    $id: Now.ID['message-reset-now-and-show-the-password-once-f8a5eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset now and show the password once',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réinitialiser maintenant et afficher le mot de passe une fois',
    },
})
Record({
    $id: Now.ID['message-reset-your-password-at-microsoft-66654c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset your password at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réinitialiser votre mot de passe chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-send-a-code-4765bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send a code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyer un code',
    },
})
Record({
    $id: Now.ID['message-send-another-code-6508bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send another code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyer un autre code',
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-it-95fda0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour voir cette page.',
    },
})
Record({
    $id: Now.ID['message-sign-in-as-the-person-who-was-asked-213192-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in as the person who was asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connectez-vous avec le compte de la personne sollicitée.',
    },
})
Record({
    $id: Now.ID['message-the-code-goes-to-a-device-of-the-person-other-1d3d0e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The code goes to a device of the person other than the locked mailbox. They read it out to you: in person, or when you call them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le code est envoyé à un appareil de la personne autre que la boîte aux lettres verrouillée. Elle vous le lit : en personne, ou lorsque vous l'appelez.",
    },
})
Record({
    $id: Now.ID['message-the-code-was-sent-b38719-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The code was sent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le code a été envoyé.',
    },
})
Record({
    $id: Now.ID['message-the-password-that-the-person-has-now-may-stop-0ed43a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The password that the person has now may stop working at once. Begin when you are with them or have them on the phone, and when nobody else sees your screen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le mot de passe actuel de la personne peut cesser de fonctionner aussitôt. Commencez lorsque vous êtes avec elle ou au téléphone avec elle, et que personne d'autre ne voit votre écran.",
    },
})
Record({
    $id: Now.ID['message-the-person-has-to-change-it-at-the-next-sign-34d74b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person has to change it at the next sign-in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La personne doit le changer à la prochaine connexion.',
    },
})
Record({
    $id: Now.ID['message-the-person-signs-in-with-it-instead-of-the-pa-9114de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person signs in with it instead of the password, and then chooses a new one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'La personne se connecte avec ce passe au lieu du mot de passe, puis choisit un nouveau mot de passe.',
    },
})
Record({
    $id: Now.ID['message-this-could-not-be-loaded-b521cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le chargement a échoué',
    },
})
Record({
    $id: Now.ID['message-this-operation-is-not-there-or-it-is-not-for-2c3463-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This operation is not there, or it is not for you to see',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette opération n'existe pas, ou elle ne vous est pas visible",
    },
})
Record({
    $id: Now.ID['message-this-was-not-done-6e63c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This was not done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cela n'a pas été fait",
    },
})
Record({
    $id: Now.ID['message-tries-left-d502f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tries left:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Essais restants :',
    },
})
Record({
    $id: Now.ID['message-valid-for-minutes-20a313-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Valid for minutes:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Validité en minutes :',
    },
})
Record({
    $id: Now.ID['message-valid-until-be3de2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Valid until:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Valable jusqu'au :",
    },
})
Record({
    $id: Now.ID['message-waits-for-me-d8d057-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for me',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En attente de moi',
    },
})
Record({
    $id: Now.ID['message-waits-for-c8f763-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En attente de :',
    },
})
Record({
    $id: Now.ID['message-what-you-can-do-f45c75-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you can do',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que vous pouvez faire',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-this-58eef7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to this',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès à cette page",
    },
})
Record({
    $id: Now.ID['message-you-have-asked-for-nothing-yet-577d35-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You have asked for nothing yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez encore rien demandé.",
    },
})
Record({
    $id: Now.ID['message-next-d0cab9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'next',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'prochaine étape',
    },
})
Record({
    $id: Now.ID['message-not-reached-1ce3c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'not reached',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'non atteinte',
    },
})
Record({
    $id: Now.ID['message-reached-f910ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'reached',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'atteinte',
    },
})
Record({
    $id: Now.ID['message-the-app-36976a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the app',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "l'application",
    },
})
Record({
    $id: Now.ID['message-to-the-clipboard-8d0f1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'to the clipboard',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'dans le presse-papiers',
    },
})
Record({
    $id: Now.ID['message-reset-again-the-answer-was-lost-4d097c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset again: the answer was lost',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réinitialiser à nouveau : la réponse a été perdue',
    },
})
Record({
    $id: Now.ID['message-temporary-access-pass-e217f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Temporary Access Pass:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Passe d'accès temporaire :",
    },
})
Record({
    $id: Now.ID['message-temporary-password-5dacb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Temporary password:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mot de passe temporaire :',
    },
})
Record({
    $id: Now.ID['message-what-would-be-called-3d5e2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What would be called:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels qui seraient effectués :',
    },
})
Record({
    $id: Now.ID['message-waits-for-0-who-confirms-that-this-is-really-0a74dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for {0}, who confirms that this is really {1}, or for an agent who sends a one-time code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "En attente de {0}, qui confirme qu'il s'agit bien de {1}, ou d'un agent qui envoie un code à usage unique.",
    },
})
Record({
    $id: Now.ID['message-waits-for-an-agent-who-makes-sure-with-a-one-99c2c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for an agent who makes sure with a one-time code that this is really {1}: no manager is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "En attente d'un agent qui s'assure par un code à usage unique qu'il s'agit bien de {1} : aucun responsable n'est connu.",
    },
})
Record({
    $id: Now.ID['message-an-agent-with-a-one-time-code-cae295-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'an agent with a one-time code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'un agent avec un code à usage unique',
    },
})
Record({
    $id: Now.ID['message-the-person-whom-this-is-for-was-told-how-it-g-23e592-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person whom this is for was told how it goes on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La personne concernée a été informée de la suite.',
    },
})
Record({
    $id: Now.ID['message-a-flow-asked-in-the-name-of-this-person-5bf080-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A flow asked in the name of this person.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un flux l’a demandé au nom de cette personne.',
    },
})
Record({
    $id: Now.ID['message-reason-ccb168-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reason:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Motif :',
    },
})
