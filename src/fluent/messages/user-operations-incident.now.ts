import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-suggestions-on-incidents-78a1b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggestions on incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suggestions sur les incidents',
    },
})
Record({
    $id: Now.ID['message-suggest-the-operation-that-an-incident-asks-f-2e0d3c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggest the operation that an incident asks for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Suggérer l'opération que demande un incident",
    },
})
Record({
    $id: Now.ID['message-to-who-may-operate-with-the-words-that-spoke-8c22b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To who may operate, with the words that spoke for it. Nothing is done by it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "À qui peut opérer, avec les mots qui l'ont motivée. Elle ne déclenche rien.",
    },
})
Record({
    $id: Now.ID['message-how-sure-a-suggestion-has-to-be-9543a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How sure a suggestion has to be',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Degré de certitude d'une suggestion",
    },
})
Record({
    $id: Now.ID['message-the-more-certain-the-fewer-suggestions-and-th-3e43bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The more certain, the fewer suggestions, and the fewer wrong ones.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plus il est élevé, moins il y a de suggestions, et moins de fausses.',
    },
})
Record({
    $id: Now.ID['message-as-shipped-dc12a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As shipped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tel que livré',
    },
})
Record({
    $id: Now.ID['message-80-percent-643482-fr'],
    table: 'sys_ui_message',
    data: {
        key: '80 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '80 pour cent.',
    },
})
Record({
    $id: Now.ID['message-surer-bc2531-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Surer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plus sûr',
    },
})
Record({
    $id: Now.ID['message-90-percent-710d4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: '90 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '90 pour cent.',
    },
})
Record({
    $id: Now.ID['message-very-sure-81f11c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Very sure',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Très sûr',
    },
})
Record({
    $id: Now.ID['message-97-percent-db5ecd-fr'],
    table: 'sys_ui_message',
    data: {
        key: '97 percent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '97 pour cent.',
    },
})
