import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-change-request-ffe00d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demande de changement',
    },
})
Record({
    $id: Now.ID['message-change-requests-6ca77f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change requests',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandes de changement',
    },
})
Record({
    $id: Now.ID['message-to-address-1b4d9f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To address',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'À traiter',
    },
})
Record({
    $id: Now.ID['message-to-address-partly-completed-31ef84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To address, partly completed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'À traiter, partiellement terminée',
    },
})
Record({
    $id: Now.ID['message-risk-accepted-4eb2a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Risk accepted',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Risque accepté',
    },
})
Record({
    $id: Now.ID['message-resolved-through-third-party-628ae7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolved through third party',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Résolue par un tiers',
    },
})
Record({
    $id: Now.ID['message-resolved-through-alternate-mitigation-aca480-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolved through alternate mitigation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Résolue par une autre mesure d'atténuation",
    },
})
Record({
    $id: Now.ID['message-not-part-of-your-score-f6cd00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not part of your score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Hors de votre score',
    },
})
Record({
    $id: Now.ID['message-open-c3bf44-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvert',
    },
})
Record({
    $id: Now.ID['message-deleted-5fe600-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Deleted',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimé',
    },
})
Record({
    $id: Now.ID['message-refused-by-this-instance-7f0fd4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refused by this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Refusé par cette instance',
    },
})
Record({
    $id: Now.ID['message-1-critical-d09c8f-fr'],
    table: 'sys_ui_message',
    data: {
        key: '1 - Critical',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '1 - Critique',
    },
})
Record({
    $id: Now.ID['message-2-high-a73751-fr'],
    table: 'sys_ui_message',
    data: {
        key: '2 - High',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '2 - Élevée',
    },
})
Record({
    $id: Now.ID['message-3-moderate-2aec48-fr'],
    table: 'sys_ui_message',
    data: {
        key: '3 - Moderate',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '3 - Moyenne',
    },
})
Record({
    $id: Now.ID['message-4-low-c9f8c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: '4 - Low',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '4 - Faible',
    },
})
Record({
    $id: Now.ID['message-5-planning-9b419a-fr'],
    table: 'sys_ui_message',
    data: {
        key: '5 - Planning',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '5 - Planification',
    },
})
Record({
    $id: Now.ID['message-low-28d0ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Low',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Faible',
    },
})
Record({
    $id: Now.ID['message-moderate-1eb79d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Moderate',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modéré',
    },
})
Record({
    $id: Now.ID['message-high-655d20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'High',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Élevé',
    },
})
Record({
    $id: Now.ID['message-account-breach-48d6e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account breach',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Violation de compte',
    },
})
Record({
    $id: Now.ID['message-data-deletion-7be94d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data deletion',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suppression de données',
    },
})
Record({
    $id: Now.ID['message-data-exfiltration-e99d07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data exfiltration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exfiltration de données',
    },
})
Record({
    $id: Now.ID['message-data-spillage-ea11e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data spillage',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fuite de données',
    },
})
Record({
    $id: Now.ID['message-elevation-of-privilege-07e45c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Elevation of privilege',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Élévation de privilèges',
    },
})
Record({
    $id: Now.ID['message-malicious-insider-b19fb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Malicious insider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utilisateur interne malveillant',
    },
})
Record({
    $id: Now.ID['message-password-cracking-d3a07d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Password cracking',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Craquage de mots de passe',
    },
})
Record({
    $id: Now.ID['message-phishing-or-whaling-2603aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Phishing or whaling',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Hameçonnage ou harponnage de dirigeants',
    },
})
Record({
    $id: Now.ID['message-spoofing-4e03ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Spoofing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Usurpation d'identité",
    },
})
Record({
    $id: Now.ID['message-organizations-of-a-similar-size-39b4f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Organizations of a similar size',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Organisations de taille similaire',
    },
})
Record({
    $id: Now.ID['message-your-industry-15a7f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your industry',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Votre secteur d'activité",
    },
})
Record({
    $id: Now.ID['message-all-statuses-96e3d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All statuses',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les statuts',
    },
})
Record({
    $id: Now.ID['message-overdue-3f165a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Overdue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En retard',
    },
})
Record({
    $id: Now.ID['message-all-states-6d28b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All states',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les états',
    },
})
Record({
    $id: Now.ID['message-all-kinds-df7a0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All kinds',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les types',
    },
})
Record({
    $id: Now.ID['message-it-is-being-created-if-it-stays-like-thi-f951d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is being created. If it stays like this, the next run of the job finishes it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il est en cours de création. S'il reste ainsi, la prochaine exécution de la tâche planifiée le termine.",
    },
})
Record({
    $id: Now.ID['message-a-business-rule-or-data-policy-of-this-i-405d3b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A business rule or data policy of this instance refused the record. Send the ticket again when that is settled.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Une règle métier ou une politique de données de cette instance a refusé l'enregistrement. Envoyez à nouveau le ticket une fois cela réglé.",
    },
})
Record({
    $id: Now.ID['message-its-record-was-deleted-on-this-instance-63a1a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Its record was deleted on this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Son enregistrement a été supprimé sur cette instance.',
    },
})
Record({
    $id: Now.ID['message-microsoft-no-longer-lists-this-improveme-a7c8cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft no longer lists this improvement action since {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft ne répertorie plus cette action d'amélioration depuis le {0}.",
    },
})
Record({
    $id: Now.ID['message-secure-score-shows-this-action-as-comple-40f527-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score shows this action as completed since {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secure Score indique que cette action est terminée depuis le {0}.',
    },
})
Record({
    $id: Now.ID['message-points-of-this-action-were-lost-again-on-4015f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Points of this action were lost again on {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Des points de cette action ont été reperdus le {0}.',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-deprecated-this-improvemen-a2eee4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has deprecated this improvement action.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a rendu obsolète cette action d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-no-comment-could-be-left-at-microsoft-th-5364dc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No comment could be left at Microsoft: the app registration lacks the permission SecurityEvents.ReadWrite.All.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Aucun commentaire n'a pu être laissé chez Microsoft : l'autorisation SecurityEvents.ReadWrite.All manque à l'inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-the-comment-at-microsoft-waits-until-0-u-bc9d23-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The comment at Microsoft waits until {0} UTC. {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le commentaire chez Microsoft attend jusqu'au {0} UTC. {1}",
    },
})
Record({
    $id: Now.ID['message-the-words-are-too-many-or-too-long-f10635-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the words are too many or too long',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'les mots sont trop nombreux ou trop longs',
    },
})
Record({
    $id: Now.ID['message-category-must-be-identity-data-devices-a-fa9715-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'category must be identity, data, devices, apps, infrastructure or other',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'category doit être identity, data, devices, apps, infrastructure ou other',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-status-b5ae84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'there is no such status',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ce statut n'existe pas",
    },
})
Record({
    $id: Now.ID['message-sort-must-be-gain-for-effort-gain-rank-t-cffcec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'sort must be gain-for-effort, gain, rank, title or category',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'sort doit être gain-for-effort, gain, rank, title ou category',
    },
})
Record({
    $id: Now.ID['message-kind-must-be-change-request-or-incident-9f4c33-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'kind must be change_request or incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'kind doit être change_request ou incident',
    },
})
Record({
    $id: Now.ID['message-state-must-be-open-overdue-done-or-all-ae3311-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'state must be open, overdue, done or all',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'state doit être open, overdue, done ou all',
    },
})
Record({
    $id: Now.ID['message-list-must-be-actions-or-tickets-d722ea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'list must be actions or tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'list doit être actions ou tickets',
    },
})
Record({
    $id: Now.ID['message-choose-a-change-request-or-an-incident-9cf1bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a change request or an incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une demande de changement ou un incident.',
    },
})
Record({
    $id: Now.ID['message-enter-a-name-dd74de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a name.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nom.',
    },
})
Record({
    $id: Now.ID['message-a-name-is-one-line-of-at-most-200-charac-f552ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A name is one line of at most 200 characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un nom tient sur une ligne de 200 caractères au plus.',
    },
})
Record({
    $id: Now.ID['message-a-description-has-at-most-3-000-characte-c1c79b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A description has at most 3,000 characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une description compte 3 000 caractères au plus.',
    },
})
Record({
    $id: Now.ID['message-choose-a-priority-from-the-list-afec46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a priority from the list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une priorité dans la liste.',
    },
})
Record({
    $id: Now.ID['message-enter-a-day-of-the-calendar-such-as-2026-526460-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a day of the calendar, such as 2026-12-01, or nothing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un jour du calendrier, par exemple 2026-12-01, ou rien.',
    },
})
Record({
    $id: Now.ID['message-the-due-date-is-in-the-past-268968-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The due date is in the past.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La date d'échéance est passée.",
    },
})
Record({
    $id: Now.ID['message-the-due-date-is-more-than-ten-years-away-adeca2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The due date is more than ten years away.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La date d'échéance est dans plus de dix ans.",
    },
})
Record({
    $id: Now.ID['message-choose-whose-recommendation-it-is-69ac32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose whose recommendation it is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez de qui vient la recommandation.',
    },
})
Record({
    $id: Now.ID['message-choose-a-category-26882c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a category.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une catégorie.',
    },
})
Record({
    $id: Now.ID['message-points-to-gain-0-of-1-f68699-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Points to gain: {0} of {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Points à gagner : {0} sur {1}',
    },
})
Record({
    $id: Now.ID['message-secure-score-control-0-8c66de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score control: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Contrôle Secure Score : {0}',
    },
})
Record({
    $id: Now.ID['message-no-kind-of-ticket-is-offered-84eefc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No kind of ticket is offered.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun type de ticket n'est proposé.",
    },
})
Record({
    $id: Now.ID['message-an-admin-offers-change-requests-or-incid-4e50fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin offers change requests or incidents in Manage ServiceNow configuration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Un administrateur propose des demandes de changement ou des incidents dans Gérer la configuration ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-state-set-on-the-page-security-tickets-b-0aa2f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'State set on the page Security Tickets by {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État défini sur la page Security Tickets par {0}.',
    },
})
Record({
    $id: Now.ID['message-improvement-action-b80eda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Action d'amélioration",
    },
})
Record({
    $id: Now.ID['message-product-deb105-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Product',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Produit',
    },
})
Record({
    $id: Now.ID['message-status-ec53a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Status',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Statut',
    },
})
Record({
    $id: Now.ID['message-points-to-gain-6d9e72-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Points to gain',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Points à gagner',
    },
})
Record({
    $id: Now.ID['message-score-5dd135-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Score',
    },
})
Record({
    $id: Now.ID['message-maximum-score-a75919-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Maximum score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Score maximal',
    },
})
Record({
    $id: Now.ID['message-implementation-cost-8b653a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Implementation cost',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Coût de mise en œuvre',
    },
})
Record({
    $id: Now.ID['message-threats-99433d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Threats',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Menaces',
    },
})
Record({
    $id: Now.ID['message-rank-at-microsoft-0a8067-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rank at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rang chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-secure-score-control-id-a7d659-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score control ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID du contrôle Secure Score',
    },
})
Record({
    $id: Now.ID['message-number-b2ee91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Numéro',
    },
})
Record({
    $id: Now.ID['message-state-of-the-record-7d4b1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'State of the record',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "État de l'enregistrement",
    },
})
Record({
    $id: Now.ID['message-source-f31bbd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Source',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Source',
    },
})
Record({
    $id: Now.ID['message-status-of-the-action-1d1d69-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Status of the action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Statut de l'action",
    },
})
Record({
    $id: Now.ID['message-created-on-utc-80e61b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Created on (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créé le (UTC)',
    },
})
Record({
    $id: Now.ID['message-remark-91921a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remark',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remarque',
    },
})
Record({
    $id: Now.ID['message-work-on-security-tickets-2f8f43-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Work on security tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Traiter les tickets de sécurité',
    },
})
Record({
    $id: Now.ID['message-tickets-created-40b158-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets created',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets créés',
    },
})
Record({
    $id: Now.ID['message-tickets-told-of-the-score-2b26a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets told of the score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets informés du score',
    },
})
Record({
    $id: Now.ID['message-tickets-closed-8b9ec6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets closed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets clos',
    },
})
Record({
    $id: Now.ID['message-tickets-reopened-952c84-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets reopened',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets rouverts',
    },
})
Record({
    $id: Now.ID['message-comments-left-at-microsoft-a84e36-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Comments left at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commentaires laissés chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-secure-score-shows-this-action-as-comple-795ba4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score shows this action as completed: {0} ({1} of {2} points).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secure Score indique que cette action est terminée : {0} ({1} points sur {2}).',
    },
})
Record({
    $id: Now.ID['message-points-of-this-action-were-lost-again-0-1143e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Points of this action were lost again: {0} ({1} of {2} points).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Des points de cette action ont été reperdus : {0} ({1} points sur {2}).',
    },
})
Record({
    $id: Now.ID['message-new-ticket-0-e94ed7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New ticket: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouveau ticket : {0}',
    },
})
Record({
    $id: Now.ID['message-unknown-88183b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Unknown',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Inconnu',
    },
})
