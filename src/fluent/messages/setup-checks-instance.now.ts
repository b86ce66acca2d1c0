import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-this-instance-is-a-copy-of-0-nothing-is-b541e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance is a copy of {0}. Nothing is sent to Microsoft until an admin confirms it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance est une copie de {0}. Rien n'est envoyé à Microsoft tant qu'un administrateur ne l'a pas confirmée.",
    },
})
Record({
    $id: Now.ID['message-confirm-in-setup-that-this-instance-is-m-9c1441-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm in Setup that this instance is meant to talk to Microsoft, or leave it silent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Confirmez dans la configuration que cette instance doit communiquer avec Microsoft, ou laissez-la silencieuse.',
    },
})
Record({
    $id: Now.ID['message-open-setup-3242c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir la configuration',
    },
})
