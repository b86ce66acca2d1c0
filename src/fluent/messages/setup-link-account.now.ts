import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-nothing-was-entered-1551b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'nothing was entered',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "rien n'a été saisi",
    },
})
Record({
    $id: Now.ID['message-it-is-a-web-address-c1e2f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is a web address',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "il s'agit d'une adresse web",
    },
})
Record({
    $id: Now.ID['message-a-name-stands-in-front-of-it-e24948-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'a name stands in front of it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "elle est précédée d'un nom",
    },
})
Record({
    $id: Now.ID['message-it-contains-spaces-72f4ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it contains spaces',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle contient des espaces',
    },
})
Record({
    $id: Now.ID['message-it-has-no-form-name-domain-2eb115-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it has no form name@domain',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "elle n'a pas la forme nom@domaine",
    },
})
Record({
    $id: Now.ID['message-email-must-be-a-text-f7b19d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'email must be a text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'email doit être un texte',
    },
})
