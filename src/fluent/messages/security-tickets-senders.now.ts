import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-365-security-and-configuration-7c4e5d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Security and Configuration Change Request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demande de changement de sécurité et de configuration Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-user-recommendation-3e992a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User recommendation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Recommandation d'un utilisateur",
    },
})
Record({
    $id: Now.ID['message-microsoft-recommendation-35f1e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft recommendation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recommandation de Microsoft',
    },
})
Record({
    $id: Now.ID['message-identity-c9c5c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Identity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Identité',
    },
})
Record({
    $id: Now.ID['message-data-f6068d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Data',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Données',
    },
})
Record({
    $id: Now.ID['message-devices-c03ca6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Devices',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appareils',
    },
})
Record({
    $id: Now.ID['message-apps-a6f00c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Apps',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Applications',
    },
})
Record({
    $id: Now.ID['message-infrastructure-cba4f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Infrastructure',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Infrastructure',
    },
})
Record({
    $id: Now.ID['message-other-6311ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Other',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autre',
    },
})
Record({
    $id: Now.ID['message-name-49ee30-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom',
    },
})
Record({
    $id: Now.ID['message-due-date-2e79cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Due date',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Date d'échéance",
    },
})
Record({
    $id: Now.ID['message-recommendation-category-44a69b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommendation category',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Catégorie de la recommandation',
    },
})
Record({
    $id: Now.ID['message-recommendation-source-2b60ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommendation source',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Source de la recommandation',
    },
})
Record({
    $id: Now.ID['message-started-by-91d41a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Started by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lancé par',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-95bb05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra',
    },
})
