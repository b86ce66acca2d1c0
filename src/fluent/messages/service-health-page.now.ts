import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-read-service-health-b2f9c9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read service health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lire l’état du service',
    },
})
Record({
    $id: Now.ID['message-match-incidents-again-8fde0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Match incidents again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rapprocher de nouveau les incidents',
    },
})
Record({
    $id: Now.ID['message-work-on-incidents-c7d16a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Work on incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Traiter les incidents',
    },
})
Record({
    $id: Now.ID['message-apply-retention-5ab7c3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Apply retention',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appliquer la conservation',
    },
})
Record({
    $id: Now.ID['message-check-the-setup-2c80a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check the setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifier la configuration',
    },
})
Record({
    $id: Now.ID['message-pages-read-16617c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Pages read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pages lues',
    },
})
Record({
    $id: Now.ID['message-issues-written-51aacc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues written',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents de Microsoft écrits',
    },
})
Record({
    $id: Now.ID['message-issues-unchanged-09e4a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues unchanged',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents de Microsoft inchangés',
    },
})
Record({
    $id: Now.ID['message-items-not-understood-300ede-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Items not understood',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Éléments non compris',
    },
})
Record({
    $id: Now.ID['message-services-read-bb2930-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Services read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Services lus',
    },
})
Record({
    $id: Now.ID['message-incidents-matched-again-81e6c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents matched again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents rapprochés de nouveau',
    },
})
Record({
    $id: Now.ID['message-incidents-created-fff467-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents created',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents créés',
    },
})
Record({
    $id: Now.ID['message-updates-noted-d14d8b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Updates noted',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mises à jour notées',
    },
})
Record({
    $id: Now.ID['message-incidents-linked-59864f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents linked',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents liés',
    },
})
Record({
    $id: Now.ID['message-incidents-resolved-05e446-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents résolus',
    },
})
Record({
    $id: Now.ID['message-incidents-left-alone-cc3e24-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents left alone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents laissés tels quels',
    },
})
Record({
    $id: Now.ID['message-values-left-out-804eb9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Values left out',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Valeurs omises',
    },
})
Record({
    $id: Now.ID['message-waiting-for-the-next-run-6d0f04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waiting for the next run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En attente de la prochaine exécution',
    },
})
Record({
    $id: Now.ID['message-rows-deleted-b1157b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rows deleted',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lignes supprimées',
    },
})
Record({
    $id: Now.ID['message-checks-run-2653d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checks run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifications exécutées',
    },
})
Record({
    $id: Now.ID['message-checks-that-fail-90e3cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Checks that fail',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifications en échec',
    },
})
Record({
    $id: Now.ID['message-state-must-be-open-resolved-or-all-cffbfa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'state must be open, resolved or all',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'state doit valoir open, resolved ou all',
    },
})
Record({
    $id: Now.ID['message-classification-must-be-incident-or-advis-ce6979-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'classification must be incident or advisory',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'classification doit valoir incident ou advisory',
    },
})
Record({
    $id: Now.ID['message-it-is-no-document-ba352a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is no document',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ce n’est pas un document',
    },
})
