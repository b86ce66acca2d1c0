import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-somebody-else-a17fae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Somebody else',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Quelqu’un d’autre',
    },
})
Record({
    $id: Now.ID['message-decision-must-be-confirm-dismiss-or-undo-4bad55-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'decision must be confirm, dismiss or undo',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'decision doit être confirm, dismiss ou undo',
    },
})
Record({
    $id: Now.ID['message-seen-must-be-none-confirmed-or-dismissed-2a16f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'seen must be none, confirmed or dismissed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'seen doit être none, confirmed ou dismissed',
    },
})
Record({
    $id: Now.ID['message-this-is-it-aea06d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'C’est bien cela',
    },
})
Record({
    $id: Now.ID['message-not-related-ab7d80-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not related',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sans rapport',
    },
})
Record({
    $id: Now.ID['message-undo-1cdc07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Undo',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annuler',
    },
})
Record({
    $id: Now.ID['message-does-it-explain-this-incident-1a6c34-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Does it explain this incident?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Explique-t-il cet incident ?',
    },
})
Record({
    $id: Now.ID['message-somebody-78b9d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'somebody',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'quelqu’un',
    },
})
Record({
    $id: Now.ID['message-linked-automatically-f9b7c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'linked automatically',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'lié automatiquement',
    },
})
Record({
    $id: Now.ID['message-the-decision-was-not-saved-d49dbe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The decision was not saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La décision n’a pas été enregistrée.',
    },
})
Record({
    $id: Now.ID['message-not-related-to-this-incident-249187-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not related to this incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sans rapport avec cet incident',
    },
})
Record({
    $id: Now.ID['message-chosen-by-an-agent-not-by-its-descriptio-e69dbb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Chosen by an agent, not by its description',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisi par un agent, et non d’après la description',
    },
})
Record({
    $id: Now.ID['message-saving-4e11db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saving',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrement en cours',
    },
})
Record({
    $id: Now.ID['message-marked-as-the-cause-a18561-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Marked as the cause:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Indiqué comme la cause :',
    },
})
Record({
    $id: Now.ID['message-marked-as-not-related-e0fea0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Marked as not related:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Indiqué comme sans rapport :',
    },
})
Record({
    $id: Now.ID['message-decision-taken-back-8a4573-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Decision taken back:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Décision annulée :',
    },
})
Record({
    $id: Now.ID['message-its-description-names-no-microsoft-365-s-b30eb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Its description names no Microsoft 365 service.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sa description ne nomme aucun service Microsoft 365.',
    },
})
Record({
    $id: Now.ID['message-nothing-is-open-at-microsoft-for-84e5c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is open at Microsoft for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun incident en cours chez Microsoft pour :',
    },
})
Record({
    $id: Now.ID['message-open-at-microsoft-for-5cf1da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open at Microsoft for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En cours chez Microsoft pour :',
    },
})
Record({
    $id: Now.ID['message-in-your-environment-action-required-661e89-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In your environment: action required',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans votre environnement : action requise',
    },
})
