import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// English needs no rows: a message's key is its English sentence.
// Names of the concepts in src/server/text-matching/lexicon.ts, as the reason of a match shows them.
Record({
    $id: Now.ID['message-sign-in-4b6ef9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'sign-in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'connexion',
    },
})
Record({
    $id: Now.ID['message-password-prompt-9eeaf3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'password prompt',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'demande de mot de passe',
    },
})
Record({
    $id: Now.ID['message-multifactor-authentication-6ff267-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'multifactor authentication',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'authentification multifacteur',
    },
})
Record({
    $id: Now.ID['message-mail-delivery-e28962-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'mail delivery',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'remise du courrier',
    },
})
Record({
    $id: Now.ID['message-spam-and-quarantine-5e6465-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'spam and quarantine',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'courrier indésirable et quarantaine',
    },
})
Record({
    $id: Now.ID['message-calendar-a0e7b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'calendar',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'calendrier',
    },
})
Record({
    $id: Now.ID['message-meetings-06cf60-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'meetings',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'réunions',
    },
})
Record({
    $id: Now.ID['message-calls-f2bb91-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'calls',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'appels',
    },
})
Record({
    $id: Now.ID['message-audio-and-video-bbd31e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'audio and video',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'audio et vidéo',
    },
})
Record({
    $id: Now.ID['message-chat-aa8af3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'chat',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'conversation',
    },
})
Record({
    $id: Now.ID['message-file-access-a10c82-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'file access',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'accès aux fichiers',
    },
})
Record({
    $id: Now.ID['message-file-sync-b12f61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'file sync',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'synchronisation des fichiers',
    },
})
Record({
    $id: Now.ID['message-search-06a943-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'search',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'recherche',
    },
})
Record({
    $id: Now.ID['message-slow-performance-3bc3fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'slow performance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'lenteur',
    },
})
Record({
    $id: Now.ID['message-mobile-app-bcc8dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'mobile app',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'application mobile',
    },
})
Record({
    $id: Now.ID['message-new-outlook-and-outlook-on-the-web-3e29f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'new Outlook and Outlook on the web',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'nouvel Outlook et Outlook sur le web',
    },
})
Record({
    $id: Now.ID['message-add-ins-389edb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'add-ins',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'compléments',
    },
})
Record({
    $id: Now.ID['message-licences-and-activation-444361-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'licences and activation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'licences et activation',
    },
})
Record({
    $id: Now.ID['message-device-management-7f0912-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'device management',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'gestion des appareils',
    },
})
Record({
    $id: Now.ID['message-admin-center-142b1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'admin center',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "centre d'administration",
    },
})
Record({
    $id: Now.ID['message-migration-b439f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'migration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'migration',
    },
})
Record({
    $id: Now.ID['message-reports-a84457-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'reports',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'rapports',
    },
})
Record({
    $id: Now.ID['message-notifications-f37bd2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'notifications',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'notifications',
    },
})
Record({
    $id: Now.ID['message-sharing-52d612-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'sharing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'partage',
    },
})
Record({
    $id: Now.ID['message-printing-2d0072-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'printing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'impression',
    },
})
Record({
    $id: Now.ID['message-labels-and-retention-3f796e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'labels and retention',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'étiquettes et rétention',
    },
})
Record({
    $id: Now.ID['message-flows-and-automation-60b359-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'flows and automation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'flux et automatisation',
    },
})
Record({
    $id: Now.ID['message-same-words-215fc7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'same words',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'mêmes mots',
    },
})
