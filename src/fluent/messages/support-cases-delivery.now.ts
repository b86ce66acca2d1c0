import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-test-environment-ended-before-this-test-908539-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment ended before this test case was sent. It is not sent any more, whatever is switched.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'environnement de test a pris fin avant l'envoi de ce dossier de test. Il ne sera plus envoyé, quels que soient les réglages.",
    },
})
Record({
    $id: Now.ID['message-test-environment-ended-while-it-was-unce-008bcb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment ended while it was uncertain whether this test case had arrived as a test. Nothing more is sent of it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'environnement de test a pris fin alors qu'il n'était pas certain que ce dossier de test soit arrivé en tant que test. Plus rien n'en est envoyé.",
    },
})
Record({
    $id: Now.ID['message-test-environment-ended-before-this-was-s-585c31-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Test Environment ended before this was sent. Nothing more is sent of a test case, whatever is switched.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'environnement de test a pris fin avant cet envoi. Plus rien n'est envoyé d'un dossier de test, quels que soient les réglages.",
    },
})
Record({
    $id: Now.ID['message-send-cases-to-microsoft-f4013c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send cases to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyer les dossiers à Microsoft',
    },
})
Record({
    $id: Now.ID['message-cases-and-replies-sent-6ded2d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases and replies sent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dossiers et réponses envoyés',
    },
})
Record({
    $id: Now.ID['message-refused-by-the-connector-020410-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refused by the connector',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Refusés par le connecteur',
    },
})
Record({
    $id: Now.ID['message-description-b5a7ad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Description',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Description',
    },
})
Record({
    $id: Now.ID['message-contact-number-1d8fe8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Numéro de contact',
    },
})
Record({
    $id: Now.ID['message-email-address-b357b5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Email address',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Adresse e-mail',
    },
})
Record({
    $id: Now.ID['message-preferred-contact-method-289409-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Preferred contact method',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mode de contact préféré',
    },
})
Record({
    $id: Now.ID['message-file-for-microsoft-bece16-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'File for Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fichier pour Microsoft',
    },
})
Record({
    $id: Now.ID['message-a-file-was-deleted-before-it-was-sent-6f3a92-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A file was deleted before it was sent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un fichier a été supprimé avant son envoi.',
    },
})
Record({
    $id: Now.ID['message-cases-that-wait-to-be-sent-18d54e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases that wait to be sent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Dossiers en attente d'envoi",
    },
})
Record({
    $id: Now.ID['message-cases-wait-past-their-time-0-the-oldest-d57695-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases wait past their time: {0}, the oldest for {1} minutes. The job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Des dossiers attendent au-delà de leur heure : {0}, le plus ancien depuis {1} minutes. La tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-activate-the-scheduled-job-microsoft-365-b47662-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the scheduled job "Microsoft 365 Support: send cases".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez la tâche planifiée « Microsoft 365 Support: send cases ».',
    },
})
Record({
    $id: Now.ID['message-no-case-waits-longer-than-it-should-86d5de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No case waits longer than it should.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun dossier n'attend plus longtemps que prévu.",
    },
})
