import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-third-party-7a6e15-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Third party',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tiers',
    },
})
Record({
    $id: Now.ID['message-your-environment-f1b350-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your environment',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre environnement',
    },
})
Record({
    $id: Now.ID['message-the-incident-table-has-no-such-field-4a8c6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident table has no such field.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La table des incidents n'a pas ce champ.",
    },
})
Record({
    $id: Now.ID['message-this-field-is-decided-by-the-app-or-by-t-a0621b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This field is decided by the app or by the instance itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce champ est déterminé par l'application ou par l'instance elle-même.",
    },
})
Record({
    $id: Now.ID['message-the-dictionary-says-that-this-field-is-r-959d13-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The dictionary says that this field is read-only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Selon le dictionnaire, ce champ est en lecture seule.',
    },
})
Record({
    $id: Now.ID['message-fields-of-this-type-cannot-be-filled-fro-0a0dbe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Fields of this type cannot be filled from text.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les champs de ce type ne peuvent pas être remplis à partir d'un texte.",
    },
})
Record({
    $id: Now.ID['message-this-is-not-one-of-its-active-choices-718e18-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is not one of its active choices.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas l'un de ses choix actifs.",
    },
})
Record({
    $id: Now.ID['message-this-subcategory-does-not-belong-to-the-a3067c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This subcategory does not belong to the category.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette sous-catégorie n'appartient pas à la catégorie.",
    },
})
Record({
    $id: Now.ID['message-the-group-is-missing-or-no-longer-active-e68097-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The group is missing or no longer active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le groupe est introuvable ou n'est plus actif.",
    },
})
Record({
    $id: Now.ID['message-the-user-is-missing-or-no-longer-active-d32e89-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user is missing or no longer active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur est introuvable ou n'est plus actif.",
    },
})
Record({
    $id: Now.ID['message-it-points-to-a-record-that-does-not-exis-e12147-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It points to a record that does not exist.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il pointe vers un enregistrement qui n'existe pas.",
    },
})
Record({
    $id: Now.ID['message-this-field-takes-whole-numbers-only-cb839b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This field takes whole numbers only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce champ n'accepte que des nombres entiers.",
    },
})
Record({
    $id: Now.ID['message-microsoft-posted-an-update-df276f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft posted an update.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a publié une mise à jour.',
    },
})
Record({
    $id: Now.ID['message-microsoft-corrected-its-update-of-0-bde2cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft corrected its update of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a corrigé sa mise à jour du {0}.',
    },
})
Record({
    $id: Now.ID['message-the-microsoft-service-health-incident-wa-474811-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The Microsoft service health incident was resolved on {0}. Please refer to the incident details in the Microsoft 365 Support tab for more information.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'incident d'état du service Microsoft a été résolu le {0}. Pour plus d'informations, consultez les détails de l'incident dans l'onglet Microsoft 365 Support.",
    },
})
Record({
    $id: Now.ID['message-microsoft-no-longer-lists-this-service-h-a581f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft no longer lists this service health incident since {0} and has not said how it ended. Please refer to the incident details in the Microsoft 365 Support tab for more information.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Depuis le {0}, Microsoft ne répertorie plus cet incident d'état du service et n'a pas indiqué comment il s'est terminé. Pour plus d'informations, consultez les détails de l'incident dans l'onglet Microsoft 365 Support.",
    },
})
Record({
    $id: Now.ID['message-microsoft-found-on-0-that-there-was-no-s-494adb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft found on {0} that there was no service health incident (false positive). Please refer to the incident details in the Microsoft 365 Support tab for more information.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft a constaté le {0} qu'il n'y avait pas d'incident d'état du service (faux positif). Pour plus d'informations, consultez les détails de l'incident dans l'onglet Microsoft 365 Support.",
    },
})
