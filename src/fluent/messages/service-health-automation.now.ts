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
Record({
    $id: Now.ID['message-choose-another-value-or-leave-it-empty-caf8ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose another value, or leave it empty.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez une autre valeur ou laissez le champ vide.',
    },
})
Record({
    $id: Now.ID['message-the-assignment-group-is-missing-c88431-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The assignment group is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le groupe d'affectation manque.",
    },
})
Record({
    $id: Now.ID['message-choose-the-group-that-gets-the-incidents-6b44f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the group that gets the incidents where no rule says otherwise.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez le groupe qui reçoit les incidents lorsqu'aucune règle n'en dispose autrement.",
    },
})
Record({
    $id: Now.ID['message-the-category-is-missing-6738dc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The category is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La catégorie manque.',
    },
})
Record({
    $id: Now.ID['message-choose-the-category-that-the-incidents-g-b950b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the category that the incidents get where no rule says otherwise.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez la catégorie que reçoivent les incidents lorsqu'aucune règle n'en dispose autrement.",
    },
})
Record({
    $id: Now.ID['message-the-rule-has-no-name-e28f5f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The rule has no name.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La règle n'a pas de nom.",
    },
})
Record({
    $id: Now.ID['message-give-it-a-name-that-tells-it-from-the-ot-7febea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give it a name that tells it from the others.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Donnez-lui un nom qui la distingue des autres.',
    },
})
Record({
    $id: Now.ID['message-another-rule-has-the-same-id-or-there-is-c08559-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another rule has the same ID, or there is none.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une autre règle a le même identifiant, ou il manque.',
    },
})
Record({
    $id: Now.ID['message-reload-the-page-and-add-the-rule-again-40f670-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reload the page and add the rule again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechargez la page et ajoutez à nouveau la règle.',
    },
})
Record({
    $id: Now.ID['message-choose-another-field-898123-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose another field.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez un autre champ.',
    },
})
Record({
    $id: Now.ID['message-nothing-is-known-that-fills-0-96a00a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is known that fills {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien ne permet de remplir {0}.',
    },
})
Record({
    $id: Now.ID['message-choose-one-of-the-placeholders-that-the-ebafb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one of the placeholders that the page lists.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez l'un des espaces réservés que la page énumère.",
    },
})
Record({
    $id: Now.ID['message-a-field-that-is-no-text-takes-a-fixed-va-9ffb0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A field that is no text takes a fixed value, or a value by classification, status, origin or service.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un champ qui n'est pas du texte prend une valeur fixe, ou une valeur selon la classification, l'état, l'origine ou le service.",
    },
})
Record({
    $id: Now.ID['message-take-the-placeholders-out-or-map-its-val-fd5419-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the placeholders out, or map its values.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retirez les espaces réservés ou mappez ses valeurs.',
    },
})
Record({
    $id: Now.ID['message-two-mappings-fill-this-field-58c4a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Two mappings fill this field.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Deux mappages remplissent ce champ.',
    },
})
Record({
    $id: Now.ID['message-remove-one-of-them-ab6e1b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove one of them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Supprimez l'un des deux.",
    },
})
Record({
    $id: Now.ID['message-nothing-fills-the-short-description-5b78a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing fills the short description.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien ne remplit la description brève.',
    },
})
Record({
    $id: Now.ID['message-map-the-field-short-description-for-exam-34efb1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Map the field short_description, for example to the title.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mappez le champ short_description, par exemple au titre.',
    },
})
Record({
    $id: Now.ID['message-the-resolution-code-is-missing-fbf3fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The resolution code is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le code de résolution manque.',
    },
})
Record({
    $id: Now.ID['message-choose-one-of-the-resolution-codes-of-th-90c396-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one of the resolution codes of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez l'un des codes de résolution de cette instance.",
    },
})
Record({
    $id: Now.ID['message-incident-has-no-state-resolved-6-on-this-108568-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incident has no state Resolved (6) on this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sur cette instance, Incident n'a pas d'état Résolu (6).",
    },
})
Record({
    $id: Now.ID['message-leave-resolving-switched-off-fe3335-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave resolving switched off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Laissez la résolution désactivée.',
    },
})
Record({
    $id: Now.ID['message-writes-that-the-instance-refused-9e559f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Writes that the instance refused',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Écritures refusées par l'instance",
    },
})
