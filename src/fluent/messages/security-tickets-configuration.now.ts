import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-authorize-7f83df-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Authorize',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autoriser',
    },
})
Record({
    $id: Now.ID['message-stop-waiting-15c85b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Stop waiting',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ne plus attendre',
    },
})
Record({
    $id: Now.ID['message-waiting-for-the-test-call-of-the-sender-1012d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waiting for the test call of the sender, signed in as the integration user.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "En attente de l'appel de test de l'expéditeur, connecté en tant qu'utilisateur d'intégration.",
    },
})
Record({
    $id: Now.ID['message-it-is-waited-for-until-e8d5b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is waited for until',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Attendu jusqu'à",
    },
})
Record({
    $id: Now.ID['message-the-test-call-was-received-and-verified-e6fbe3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The test call was received and verified.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'appel de test a été reçu et vérifié.",
    },
})
Record({
    $id: Now.ID['message-no-test-call-came-in-time-check-address-f7f911-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No test call came in time. Check address and login of the sender, then choose Authorize again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Aucun appel de test n'est arrivé à temps. Vérifiez l'adresse et la connexion de l'expéditeur, puis choisissez de nouveau Autoriser.",
    },
})
Record({
    $id: Now.ID['message-last-verified-f45bdb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last verified:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière vérification :',
    },
})
Record({
    $id: Now.ID['message-address-of-the-test-call-post-2eab61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Address of the test call (POST)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Adresse de l'appel de test (POST)",
    },
})
Record({
    $id: Now.ID['message-body-of-the-test-call-9303e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Body of the test call',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Corps de l'appel de test",
    },
})
Record({
    $id: Now.ID['message-address-for-tickets-post-1576a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Address for tickets (POST)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Adresse pour les tickets (POST)',
    },
})
Record({
    $id: Now.ID['message-body-of-a-ticket-as-an-example-85ab88-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Body of a ticket, as an example',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Corps d'un ticket, à titre d'exemple",
    },
})
Record({
    $id: Now.ID['message-installation-checklist-a295d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Installation checklist',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Liste de contrôle d'installation",
    },
})
Record({
    $id: Now.ID['message-by-setup-no-other-system-sends-security-31fe0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By Setup no other system sends security tickets to this instance. They are made here, on the page Security Tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Selon la configuration de l'application, aucun autre système n'envoie de tickets de sécurité à cette instance. Ils sont créés ici, sur la page Tickets de sécurité.",
    },
})
Record({
    $id: Now.ID['message-another-system-is-to-send-some-open-setu-696da8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another system is to send some: open Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un autre système doit en envoyer : ouvrir la configuration de l'application",
    },
})
Record({
    $id: Now.ID['message-connection-c2cc70-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connection',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connexion',
    },
})
Record({
    $id: Now.ID['message-app-registration-for-reading-e3b1d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'App registration for reading',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Inscription d'application pour la lecture",
    },
})
Record({
    $id: Now.ID['message-oauth-entity-of-the-sender-443115-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OAuth entity of the sender',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Entité OAuth de l'expéditeur",
    },
})
Record({
    $id: Now.ID['message-integration-user-of-the-sender-eaa740-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Integration user of the sender',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Utilisateur d'intégration de l'expéditeur",
    },
})
Record({
    $id: Now.ID['message-re-provision-c96703-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Re-provision',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reprovisionner',
    },
})
Record({
    $id: Now.ID['message-setup-opens-at-the-step-what-was-read-th-75a19f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup opens at the step. What was read, the tickets and this configuration stay.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La configuration de l'application s'ouvre à l'étape voulue. Ce qui a été lu, les tickets et la présente page restent.",
    },
})
Record({
    $id: Now.ID['message-data-exchange-58702f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data exchange',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Échange de données',
    },
})
Record({
    $id: Now.ID['message-what-is-received-f3abc4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is received',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui est reçu',
    },
})
Record({
    $id: Now.ID['message-what-leaves-33fb84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What leaves',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui sort',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-the-configurat-f44770-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to the configuration of security tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès à la configuration des tickets de sécurité",
    },
})
Record({
    $id: Now.ID['message-the-configuration-of-security-tickets-is-5ac994-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The configuration of security tickets is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La configuration des tickets de sécurité est introuvable',
    },
})
Record({
    $id: Now.ID['message-the-configuration-could-not-be-loaded-f8075d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The configuration could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration n'a pas pu être chargée",
    },
})
Record({
    $id: Now.ID['message-ticket-state-names-0f5cdc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ticket state names',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Noms des états des tickets',
    },
})
Record({
    $id: Now.ID['message-ticket-kinds-39f21e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ticket kinds',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Types de tickets',
    },
})
Record({
    $id: Now.ID['message-offered-fcf329-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Offered',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Proposé',
    },
})
Record({
    $id: Now.ID['message-people-and-senders-may-make-tickets-of-t-261e47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'People and senders may make tickets of this kind.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les personnes et les expéditeurs peuvent créer des tickets de ce type.',
    },
})
Record({
    $id: Now.ID['message-days-until-the-proposed-due-date-f0c2e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Days until the proposed due date',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Jours jusqu'à l'échéance proposée",
    },
})
Record({
    $id: Now.ID['message-0-no-due-date-is-proposed-78df81-fr'],
    table: 'sys_ui_message',
    data: {
        key: '0: no due date is proposed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "0 : aucune échéance n'est proposée.",
    },
})
Record({
    $id: Now.ID['message-close-code-315a63-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Close code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code de fermeture',
    },
})
Record({
    $id: Now.ID['message-none-left-to-the-instance-851d52-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None: left to the instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun : laissé à l'instance",
    },
})
Record({
    $id: Now.ID['message-what-is-read-of-microsoft-secure-score-h-eb8b52-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is read of Microsoft Secure Score, how its tickets are made and followed, and who else may send some.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce qui est lu de Microsoft Secure Score, comment ses tickets sont créés et suivis, et qui d'autre peut en envoyer.",
    },
})
Record({
    $id: Now.ID['message-remove-the-connection-f47c57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove the connection',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer la connexion',
    },
})
Record({
    $id: Now.ID['message-remove-the-current-servicenow-connection-b6fad6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove the current ServiceNow connection?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer la connexion ServiceNow actuelle ?',
    },
})
Record({
    $id: Now.ID['message-what-is-deleted-969613-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is deleted',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui est supprimé',
    },
})
Record({
    $id: Now.ID['message-what-stays-8e9221-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What stays',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui reste',
    },
})
Record({
    $id: Now.ID['message-delete-and-remove-f1bdc9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete and remove',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Effacer et supprimer la connexion',
    },
})
Record({
    $id: Now.ID['message-when-points-are-lost-again-93d100-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When points are lost again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lorsque des points sont de nouveau perdus',
    },
})
Record({
    $id: Now.ID['message-tell-the-ticket-as-a-work-note-bbeb70-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tell the ticket, as a work note',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Informer le ticket, par une note de travail',
    },
})
Record({
    $id: Now.ID['message-create-a-new-ticket-96f699-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create a new ticket',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer un nouveau ticket',
    },
})
Record({
    $id: Now.ID['message-it-stands-at-the-improvement-action-with-0860d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It stands at the improvement action, with number and state of the ticket. The application permission SecurityEvents.ReadWrite.All has to be granted; without it nothing is sent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il figure sur l'action d'amélioration, avec le numéro et l'état du ticket. L'autorisation d'application SecurityEvents.ReadWrite.All doit être accordée ; sans elle, rien n'est envoyé.",
    },
})
Record({
    $id: Now.ID['message-the-cards-and-lists-know-four-states-say-dc0157-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The cards and lists know four states. Say which one each state of your records is, and what a change of the state on our pages writes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les cartes et les listes connaissent quatre états. Indiquez auquel correspond chaque état de vos enregistrements, et ce qu'écrit un changement d'état sur nos pages.",
    },
})
Record({
    $id: Now.ID['message-counts-as-a636c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Counts as',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte comme',
    },
})
Record({
    $id: Now.ID['message-what-our-states-write-35873d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What our states write',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qu'écrivent nos états",
    },
})
Record({
    $id: Now.ID['message-nothing-our-pages-do-not-offer-it-0f206d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing: our pages do not offer it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien : nos pages ne le proposent pas',
    },
})
Record({
    $id: Now.ID['message-nothing-yet-4f7551-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien pour l'instant",
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-0-to-3650-85f5c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 0 to 3650.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 0 à 3650.',
    },
})
Record({
    $id: Now.ID['message-close-the-ticket-when-the-score-shows-it-bc280c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Close the ticket when the score shows its action done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fermer le ticket lorsque le score montre que son action est réalisée',
    },
})
Record({
    $id: Now.ID['message-the-ticket-is-told-in-any-case-as-a-work-b6004b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The ticket is told in any case, as a work note. This closes its record too.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le ticket en est informé dans tous les cas, par une note de travail. Cette règle ferme aussi son enregistrement.',
    },
})
Record({
    $id: Now.ID['message-reopen-the-record-that-was-closed-9f77ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reopen the record that was closed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rouvrir l'enregistrement qui était fermé",
    },
})
Record({
    $id: Now.ID['message-written-when-this-app-closes-a-record-da34e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Written when this app closes a record.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Écrit lorsque cette application ferme un enregistrement.',
    },
})
Record({
    $id: Now.ID['message-leave-a-comment-at-microsoft-when-a-tick-f8bf3b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave a comment at Microsoft when a ticket is opened and when it is over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Laisser un commentaire chez Microsoft à l'ouverture d'un ticket et lorsqu'il est terminé",
    },
})
