import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-the-runbook-0-completed-it-says-where-to-look-3b88fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} completed; it says where to look: {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} s'est terminé ; il indique où regarder : {1}.",
    },
})
Record({
    $id: Now.ID['message-runbook-for-0-1-details-2-b9a3a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Runbook for {0}: {1} Details: {2}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Runbook pour {0} : {1} Détails : {2}',
    },
})
Record({
    $id: Now.ID['message-run-a-microsoft-365-runbook-fb47ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Run a Microsoft 365 runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exécuter un runbook Microsoft 365',
    },
})
