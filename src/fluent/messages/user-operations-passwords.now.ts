import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-account-looked-at-1fa156-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account looked at',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte examiné',
    },
})
Record({
    $id: Now.ID['message-begun-again-a327d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commencée de nouveau',
    },
})
Record({
    $id: Now.ID['message-failed-again-19c141-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failed again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouvel échec',
    },
})
Record({
    $id: Now.ID['message-code-sent-7f9940-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Code sent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code envoyé',
    },
})
Record({
    $id: Now.ID['message-the-code-was-wrong-94e9da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The code was wrong.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le code était incorrect.',
    },
})
Record({
    $id: Now.ID['message-your-code-for-the-service-desk-24c1a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your code for the service desk',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre code pour le centre de services',
    },
})
Record({
    $id: Now.ID['message-read-this-code-to-the-agent-who-helps-you-wit-32d2ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read this code to the agent who helps you with your password: {0}. It is valid for 10 minutes. If you did not ask for help, tell it to nobody and call your service desk.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Lisez ce code à l’agent qui vous aide pour votre mot de passe : {0}. Il est valable 10 minutes. Si vous n’avez pas demandé d’aide, ne le donnez à personne et appelez votre centre de services.',
    },
})
