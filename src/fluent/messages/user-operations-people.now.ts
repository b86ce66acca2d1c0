import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-identity-not-verified-f0add6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Identity not verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Identité non vérifiée',
    },
})
Record({
    $id: Now.ID['message-rejected-d37b1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rejected',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rejetée',
    },
})
Record({
    $id: Now.ID['message-begun-d78430-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commencée',
    },
})
Record({
    $id: Now.ID['message-asked-microsoft-62c4a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asked Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft interrogé',
    },
})
Record({
    $id: Now.ID['message-goes-on-later-a3e464-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Goes on later',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reprend plus tard',
    },
})
Record({
    $id: Now.ID['message-handed-over-5ef394-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Handed over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remise',
    },
})
Record({
    $id: Now.ID['message-nobody-decides-on-what-they-asked-for-themsel-1d24f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody decides on what they asked for themselves.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne ne décide de ce qu'il a demandé lui-même.",
    },
})
Record({
    $id: Now.ID['message-nobody-decides-on-their-own-account-d80bad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody decides on their own account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne ne décide de son propre compte.',
    },
})
Record({
    $id: Now.ID['message-this-person-is-not-entitled-to-decide-on-it-146011-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This person is not entitled to decide on it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette personne n'est pas habilitée à en décider.",
    },
})
Record({
    $id: Now.ID['message-the-request-item-was-closed-bf9075-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The request item was closed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'article demandé a été fermé.",
    },
})
