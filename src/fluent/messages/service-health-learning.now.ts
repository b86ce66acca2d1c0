import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-like-an-incident-that-agents-confirmed-f6b218-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'like an incident that agents confirmed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'comme un incident que des agents ont confirmé',
    },
})
Record({
    $id: Now.ID['message-like-0-incidents-that-agents-confirmed-f72608-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'like {0} incidents that agents confirmed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'comme {0} incidents que des agents ont confirmés',
    },
})
Record({
    $id: Now.ID['message-decisions-learned-from-5bd247-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Decisions learned from',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Décisions prises en compte pour l’apprentissage',
    },
})
