import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-account-looked-at-1fa156-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account looked at',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte examiné',
    },
})
Record({
    $id: Now.ID['message-begun-again-a327d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commencée de nouveau',
    },
})
Record({
    $id: Now.ID['message-failed-again-19c141-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failed again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouvel échec',
    },
})
