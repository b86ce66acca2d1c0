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
Record({
    $id: Now.ID['message-linked-to-0-microsoft-service-health-inc-77a6ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked to {0}: Microsoft service health incident {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié à {0} : incident d’état du service Microsoft {1}.',
    },
})
Record({
    $id: Now.ID['message-no-longer-linked-to-0-it-is-not-related-6a4ee0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No longer linked to {0}: it is not related.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'N’est plus lié à {0} : sans rapport.',
    },
})
Record({
    $id: Now.ID['message-the-incident-that-stands-for-it-will-be-7a64cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident that stands for it will be created and linked within minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'L’incident qui le représente sera créé et lié dans quelques minutes.',
    },
})
Record({
    $id: Now.ID['message-an-incident-that-you-may-not-read-d7c49f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'an incident that you may not read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'un incident que vous n’êtes pas autorisé à lire',
    },
})
Record({
    $id: Now.ID['message-linked-incidents-a18904-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked incidents:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents liés :',
    },
})
Record({
    $id: Now.ID['message-incident-that-stands-for-it-bd4d63-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incident that stands for it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incident qui le représente :',
    },
})
Record({
    $id: Now.ID['message-linked-to-fd248c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié à',
    },
})
Record({
    $id: Now.ID['message-will-be-linked-within-minutes-to-4b9678-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Will be linked within minutes to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sera lié dans quelques minutes à',
    },
})
Record({
    $id: Now.ID['message-this-incident-stands-for-it-c3c681-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident stands for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident le représente.',
    },
})
Record({
    $id: Now.ID['message-this-incident-has-another-parent-and-is-522f5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident has another parent and is not linked to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident a un autre parent et n’est pas lié à',
    },
})
Record({
    $id: Now.ID['message-not-linked-because-it-has-ended-7077ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not linked, because it has ended:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non lié, car il est terminé :',
    },
})
Record({
    $id: Now.ID['message-a-person-took-out-the-parent-22f6aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A person took out the parent:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une personne a retiré le parent :',
    },
})
