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
