import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-choose-one-989234-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une valeur',
    },
})
Record({
    $id: Now.ID['message-no-longer-there-2fc002-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No longer there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "N'existe plus",
    },
})
Record({
    $id: Now.ID['message-user-id-3d17ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User ID:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID utilisateur :',
    },
})
Record({
    $id: Now.ID['message-name-or-user-id-3e14ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name or User ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom ou ID utilisateur',
    },
})
Record({
    $id: Now.ID['message-search-133484-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechercher',
    },
})
Record({
    $id: Now.ID['message-searching-843627-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Searching',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recherche en cours',
    },
})
Record({
    $id: Now.ID['message-nobody-was-found-only-active-users-are-l-9f7a01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody was found. Only active users are listed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a été trouvé. Seuls les utilisateurs actifs sont répertoriés.",
    },
})
Record({
    $id: Now.ID['message-found-20ac7e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Found:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Trouvés :',
    },
})
Record({
    $id: Now.ID['message-copy-5fb635-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copier',
    },
})
Record({
    $id: Now.ID['message-copied-a588b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copied',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copié',
    },
})
Record({
    $id: Now.ID['message-the-browser-refused-select-the-value-and-bad9e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The browser refused. Select the value and copy it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le navigateur a refusé. Sélectionnez la valeur et copiez-la.',
    },
})
Record({
    $id: Now.ID['message-passed-a0d062-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Passed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réussie',
    },
})
Record({
    $id: Now.ID['message-warning-0eaadb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Warning',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avertissement',
    },
})
Record({
    $id: Now.ID['message-failed-d7c8c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En échec',
    },
})
Record({
    $id: Now.ID['message-not-run-024e23-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non exécutée',
    },
})
