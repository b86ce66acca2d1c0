import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-365-solution-5e330f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 solution:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solution Microsoft 365 :',
    },
})
Record({
    $id: Now.ID['message-steps-for-an-admin-5300b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Steps for an admin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étapes pour un administrateur',
    },
})
Record({
    $id: Now.ID['message-how-to-verify-cbf146-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How to verify',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Comment vérifier',
    },
})
Record({
    $id: Now.ID['message-microsoft-pages-a0a735-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft pages',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pages Microsoft',
    },
})
Record({
    $id: Now.ID['message-article-used-e890b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Article used:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Article utilisé :',
    },
})
Record({
    $id: Now.ID['message-exchange-and-outlook-299ece-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Exchange and Outlook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exchange et Outlook',
    },
})
Record({
    $id: Now.ID['message-sign-in-and-multifactor-authentication-ebcc86-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign-in and multifactor authentication',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connexion et authentification multifacteur',
    },
})
Record({
    $id: Now.ID['message-intune-and-devices-66e27d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Intune and devices',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Intune et appareils',
    },
})
Record({
    $id: Now.ID['message-licenses-and-billing-9e090a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses and billing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences et facturation',
    },
})
