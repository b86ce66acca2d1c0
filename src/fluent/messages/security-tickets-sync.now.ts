import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-read-secure-score-1db41c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read Secure Score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture du niveau de sécurité',
    },
})
Record({
    $id: Now.ID['message-improvement-actions-written-8a54b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement actions written',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Actions d'amélioration enregistrées",
    },
})
Record({
    $id: Now.ID['message-improvement-actions-unchanged-e89978-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement actions unchanged',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Actions d'amélioration inchangées",
    },
})
Record({
    $id: Now.ID['message-improvement-actions-no-longer-listed-12e9b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement actions no longer listed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Actions d'amélioration retirées de la liste",
    },
})
Record({
    $id: Now.ID['message-days-of-the-score-written-7836e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Days of the score written',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Jours de score enregistrés',
    },
})
