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
Record({
    $id: Now.ID['message-waits-for-0-who-confirms-that-this-is-really-8286cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for {0}, who confirms that this is really {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de {0}, qui confirme qu'il s'agit bien de {1}.",
    },
})
Record({
    $id: Now.ID['message-waits-for-approval-by-0-ac68e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for approval by {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de l'approbation de {0}.",
    },
})
Record({
    $id: Now.ID['message-waits-for-0-who-does-it-and-hands-the-result-6faa0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for {0}, who does it and hands the result over to {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente de {0}, qui exécute l'opération et remet le résultat à {1}.",
    },
})
Record({
    $id: Now.ID['message-waits-until-somebody-makes-sure-that-this-is-e91bed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits until somebody makes sure that this is really {1}: no manager is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "En attente que quelqu'un s'assure qu'il s'agit bien de {1} : aucun responsable n'est connu.",
    },
})
Record({
    $id: Now.ID['message-waits-for-approval-and-nobody-is-there-who-ma-305c3e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Waits for approval, and nobody is there who may approve.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En attente d'approbation, et personne n'est habilité à approuver.",
    },
})
Record({
    $id: Now.ID['message-approved-and-nobody-is-there-who-may-hand-the-9a4339-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approved, and nobody is there who may hand the result over: no manager is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Approuvée, et personne n'est habilité à remettre le résultat : aucun responsable n'est connu.",
    },
})
Record({
    $id: Now.ID['message-0-or-1-827109-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} or {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} ou {1}',
    },
})
Record({
    $id: Now.ID['message-0-for-1-2b3229-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} for {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} pour {1}',
    },
})
Record({
    $id: Now.ID['message-0-for-1-2-2273c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} for {1}: {2}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} pour {1} : {2}',
    },
})
Record({
    $id: Now.ID['message-begun-the-app-goes-on-with-it-by-itself-a76cfe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Begun; the app goes on with it by itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Commencée ; l'application la poursuit d'elle-même.",
    },
})
Record({
    $id: Now.ID['message-planned-the-app-begins-within-a-minute-or-two-1ab56c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Planned; the app begins within a minute or two.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Planifiée ; l'application commence d'ici une ou deux minutes.",
    },
})
Record({
    $id: Now.ID['message-the-account-at-microsoft-is-looked-at-first-ebdd18-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account at Microsoft is looked at first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le compte est d'abord examiné chez Microsoft.",
    },
})
