import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-work-on-user-operations-5b05f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Work on user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Traiter les opérations utilisateur',
    },
})
Record({
    $id: Now.ID['message-operations-succeeded-4b4d74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations succeeded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations réussies',
    },
})
Record({
    $id: Now.ID['message-operations-that-go-on-later-f7f749-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations that go on later',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations qui continuent plus tard',
    },
})
Record({
    $id: Now.ID['message-operations-failed-bcc847-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations échouées',
    },
})
Record({
    $id: Now.ID['message-read-licenses-124bea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read licenses',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lire les licences',
    },
})
Record({
    $id: Now.ID['message-licenses-read-cda14f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences lues',
    },
})
Record({
    $id: Now.ID['message-licenses-no-longer-there-ff630d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses no longer there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences disparues',
    },
})
