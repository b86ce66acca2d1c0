import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-automatic-incidents-60e6bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automatic Incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents automatiques',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-automatic-inci-d89010-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to Automatic Incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux incidents automatiques",
    },
})
Record({
    $id: Now.ID['message-automatic-incidents-is-not-there-df178f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automatic Incidents is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La page Incidents automatiques est introuvable',
    },
})
Record({
    $id: Now.ID['message-automatic-incidents-could-not-be-loaded-e24daf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automatic Incidents could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La page Incidents automatiques n'a pas pu être chargée",
    },
})
Record({
    $id: Now.ID['message-what-you-entered-stays-on-this-page-sign-89b076-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered stays on this page. Sign in again, then save.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que vous avez saisi reste sur cette page. Reconnectez-vous, puis enregistrez.',
    },
})
Record({
    $id: Now.ID['message-this-could-not-be-done-9b0bf4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This could not be done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette action n'a pas abouti",
    },
})
Record({
    $id: Now.ID['message-an-incident-for-each-microsoft-issue-tha-745dd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An incident for each Microsoft issue that your rules want, with the updates of Microsoft as work notes. Everything is off until you switch it on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un incident pour chaque incident Microsoft que vos règles retiennent, avec les mises à jour de Microsoft en notes de travail. Tout est désactivé tant que vous ne l'activez pas.",
    },
})
Record({
    $id: Now.ID['message-no-microsoft-365-tenant-is-connected-yet-d4106e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No Microsoft 365 tenant is connected yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun locataire Microsoft 365 n'est encore connecté",
    },
})
Record({
    $id: Now.ID['message-you-can-prepare-everything-here-it-begin-3a53de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You can prepare everything here. It begins to work when Setup is complete.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous pouvez tout préparer ici. Cela entrera en action une fois la configuration terminée.',
    },
})
Record({
    $id: Now.ID['message-enable-the-microsoft-365-support-integra-b9b68e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enable the Microsoft 365 support integration app to create ServiceNow incidents for each Microsoft 365 service health incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Autoriser l'application d'intégration du support Microsoft 365 à créer des incidents ServiceNow pour chaque incident d'état du service Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-needs-an-assignment-group-and-a-category-ae5cfd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Needs an assignment group and a category below, so that every incident reaches somebody. Issues that change after you save get an incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Nécessite un groupe d'affectation et une catégorie ci-dessous, pour que chaque incident parvienne à quelqu'un. Les incidents Microsoft qui changent après votre enregistrement donnent lieu à un incident.",
    },
})
Record({
    $id: Now.ID['message-also-for-the-issues-that-are-open-now-f56fb6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Also for the issues that are open now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Y compris pour les incidents Microsoft en cours',
    },
})
Record({
    $id: Now.ID['message-open-issues-that-would-get-an-incident-n-028c1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open issues that would get an incident now:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents Microsoft en cours qui donneraient lieu à un incident :',
    },
})
Record({
    $id: Now.ID['message-automatically-resolve-servicenow-inciden-ce7aae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automatically resolve ServiceNow incident when the Microsoft service health is resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Résoudre automatiquement l'incident ServiceNow lorsque l'incident d'état du service Microsoft est résolu",
    },
})
Record({
    $id: Now.ID['message-only-incidents-that-the-app-works-on-wha-395917-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only incidents that the app works on. What a person has closed, reopened or deleted is left alone for ever.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Uniquement les incidents dont l'application s'occupe. Ce qu'une personne a fermé, rouvert ou supprimé n'est plus jamais touché.",
    },
})
Record({
    $id: Now.ID['message-resolution-code-762460-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolution code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code de résolution',
    },
})
Record({
    $id: Now.ID['message-creating-and-resolving-f0b995-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Creating and resolving',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Création et résolution',
    },
})
Record({
    $id: Now.ID['message-default-values-79fc99-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Default values',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Valeurs par défaut',
    },
})
Record({
    $id: Now.ID['message-for-issues-that-no-rule-fits-and-for-wha-58a72a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For issues that no rule fits, and for what a rule leaves empty.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Pour les incidents Microsoft auxquels aucune règle ne s'applique, et pour ce qu'une règle laisse vide.",
    },
})
Record({
    $id: Now.ID['message-assignment-group-e08b2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assignment group',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Groupe d'affectation",
    },
})
Record({
    $id: Now.ID['message-assigned-to-1668a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assigned to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Affecté à',
    },
})
Record({
    $id: Now.ID['message-category-3adbdb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Category',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Catégorie',
    },
})
Record({
    $id: Now.ID['message-subcategory-49a9c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Subcategory',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sous-catégorie',
    },
})
Record({
    $id: Now.ID['message-impact-21f59b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Impact',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Impact',
    },
})
Record({
    $id: Now.ID['message-urgency-c94e38-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Urgency',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Urgence',
    },
})
Record({
    $id: Now.ID['message-required-before-creating-or-outages-can-cf287f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Required before creating or outages can be switched on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Obligatoire avant d'activer la création ou les pannes.",
    },
})
Record({
    $id: Now.ID['message-as-the-field-map-says-1f67fd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As the field map says',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Selon le mappage des champs',
    },
})
Record({
    $id: Now.ID['message-as-in-the-default-values-01018f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'As in the default values',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Comme dans les valeurs par défaut',
    },
})
Record({
    $id: Now.ID['message-optional-a-person-in-the-group-that-is-c-285107-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Optional. A person in the group that is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Facultatif. Une personne du groupe choisi.',
    },
})
Record({
    $id: Now.ID['message-rules-1f4da9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rules',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Règles',
    },
})
Record({
    $id: Now.ID['message-the-first-active-rule-that-fits-decides-2b9706-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The first active rule that fits decides. Without any rule the default values hold for all issues.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La première règle active qui s'applique décide. Sans règle, les valeurs par défaut valent pour tous les incidents Microsoft.",
    },
})
Record({
    $id: Now.ID['message-there-are-no-rules-3db604-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There are no rules.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a aucune règle.",
    },
})
Record({
    $id: Now.ID['message-add-a-rule-dd593f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a rule',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter une règle',
    },
})
Record({
    $id: Now.ID['message-new-rule-39567c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New rule',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouvelle règle',
    },
})
Record({
    $id: Now.ID['message-name-of-the-rule-ffb6a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name of the rule',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom de la règle',
    },
})
Record({
    $id: Now.ID['message-active-4d3d76-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Active',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Active',
    },
})
Record({
    $id: Now.ID['message-switched-off-1aaf2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switched off',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Désactivée',
    },
})
Record({
    $id: Now.ID['message-duplicate-ed7571-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Duplicate',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dupliquer',
    },
})
Record({
    $id: Now.ID['message-copy-of-ebb035-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy of',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copie de',
    },
})
Record({
    $id: Now.ID['message-move-up-f77af7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Move up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Monter',
    },
})
Record({
    $id: Now.ID['message-move-down-dd9f0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Move down',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Descendre',
    },
})
Record({
    $id: Now.ID['message-delete-f2a6c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer',
    },
})
Record({
    $id: Now.ID['message-deleted-57eba0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Deleted:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimé :',
    },
})
Record({
    $id: Now.ID['message-now-at-position-b57de3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Now at position',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Désormais en position',
    },
})
Record({
    $id: Now.ID['message-fits-issues-da3d73-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Fits issues',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "S'applique aux incidents Microsoft",
    },
})
Record({
    $id: Now.ID['message-nothing-ticked-in-a-group-means-all-87c1a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing ticked in a group means all.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien de coché dans un groupe signifie tous.',
    },
})
Record({
    $id: Now.ID['message-what-happens-56abc5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What happens',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui se passe',
    },
})
Record({
    $id: Now.ID['message-create-an-incident-2f6b31-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create an incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer un incident',
    },
})
Record({
    $id: Now.ID['message-no-incident-6eb5f6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Pas d'incident",
    },
})
Record({
    $id: Now.ID['message-services-992a0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Services',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Services',
    },
})
Record({
    $id: Now.ID['message-services-can-be-chosen-after-service-hea-3e7896-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Services can be chosen after service health was read once.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les services pourront être choisis après une première lecture de l'état du service.",
    },
})
Record({
    $id: Now.ID['message-types-f2d346-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Types',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Types',
    },
})
Record({
    $id: Now.ID['message-origins-822476-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Origins',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Origines',
    },
})
Record({
    $id: Now.ID['message-states-b8464c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'States',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'États',
    },
})
Record({
    $id: Now.ID['message-all-issues-ae89ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All issues',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les incidents Microsoft',
    },
})
Record({
    $id: Now.ID['message-your-environment-issues-that-require-act-3dbe0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your environment: issues that require action by you',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre environnement : problèmes qui demandent une action de votre part',
    },
})
Record({
    $id: Now.ID['message-field-map-44d758-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Field map',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mappage des champs',
    },
})
Record({
    $id: Now.ID['message-what-microsoft-says-about-an-issue-fills-26c8b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What Microsoft says about an issue fills these fields. Rules and default values come after it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce que Microsoft dit d'un incident remplit ces champs. Les règles et les valeurs par défaut viennent ensuite.",
    },
})
Record({
    $id: Now.ID['message-field-of-the-incident-b6417b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Field of the incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Champ de l'incident",
    },
})
Record({
    $id: Now.ID['message-choose-a-field-df3367-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a field',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez un champ',
    },
})
Record({
    $id: Now.ID['message-filled-with-df02c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Filled with',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rempli avec',
    },
})
Record({
    $id: Now.ID['message-text-9dffbf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Texte',
    },
})
Record({
    $id: Now.ID['message-values-of-the-issue-stand-in-braces-the-6cac24-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Values of the issue stand in braces. The buttons insert them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les valeurs de l'incident Microsoft figurent entre accolades. Les boutons les insèrent.",
    },
})
Record({
    $id: Now.ID['message-insert-a458be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Insert',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Insérer',
    },
})
Record({
    $id: Now.ID['message-a-choice-by-type-82d6ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A choice by type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un choix selon le type',
    },
})
Record({
    $id: Now.ID['message-a-choice-by-state-ce5e05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A choice by state',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un choix selon l'état",
    },
})
Record({
    $id: Now.ID['message-a-choice-by-origin-445466-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A choice by origin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un choix selon l'origine",
    },
})
Record({
    $id: Now.ID['message-a-choice-by-service-f5612d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A choice by service',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un choix selon le service',
    },
})
Record({
    $id: Now.ID['message-otherwise-8ea0c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Otherwise',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sinon',
    },
})
Record({
    $id: Now.ID['message-leave-empty-fd2296-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave empty',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Laisser vide',
    },
})
Record({
    $id: Now.ID['message-add-a-field-7a4530-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a field',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter un champ',
    },
})
Record({
    $id: Now.ID['message-back-to-the-documented-mapping-d04107-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Back to the documented mapping',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revenir au mappage documenté',
    },
})
Record({
    $id: Now.ID['message-title-b78a32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Title',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Titre',
    },
})
Record({
    $id: Now.ID['message-id-b718ad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID',
    },
})
Record({
    $id: Now.ID['message-service-c2ba7e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Service',
    },
})
Record({
    $id: Now.ID['message-type-a1fa27-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Type',
    },
})
Record({
    $id: Now.ID['message-origin-3edf8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Origin',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Origine',
    },
})
Record({
    $id: Now.ID['message-time-of-the-last-update-edcf3d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Time of the last update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Heure de la dernière mise à jour',
    },
})
Record({
    $id: Now.ID['message-text-of-the-last-update-be8463-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Text of the last update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Texte de la dernière mise à jour',
    },
})
Record({
    $id: Now.ID['message-next-update-0c0aed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine mise à jour',
    },
})
Record({
    $id: Now.ID['message-tenant-6252d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tenant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Locataire',
    },
})
Record({
    $id: Now.ID['message-outages-b0456f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Outages',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pannes',
    },
})
Record({
    $id: Now.ID['message-agents-confirm-it-on-an-incident-in-one-207b26-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agents confirm it on an incident, in one click. The incident of the issue becomes the parent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les agents le confirment sur un incident, en un clic. L'incident qui correspond à l'incident Microsoft devient le parent.",
    },
})
Record({
    $id: Now.ID['message-link-by-itself-when-many-incidents-match-7965a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link by itself when many incidents match the same issue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Rattacher automatiquement quand de nombreux incidents correspondent au même incident Microsoft',
    },
})
Record({
    $id: Now.ID['message-what-an-agent-has-unlinked-stays-unlinke-f89890-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What an agent has unlinked stays unlinked. Issues in your environment are never linked so.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce qu'un agent a détaché reste détaché. Les problèmes de votre environnement ne sont jamais rattachés ainsi.",
    },
})
Record({
    $id: Now.ID['message-from-so-many-open-incidents-fcfc66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From so many open incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "À partir de ce nombre d'incidents ouverts",
    },
})
Record({
    $id: Now.ID['message-least-certainty-of-a-match-in-percent-7fbeb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Least certainty of a match, in percent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Certitude minimale d'une correspondance, en pour cent",
    },
})
Record({
    $id: Now.ID['message-resolve-linked-incidents-with-the-final-295bcd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolve linked incidents with the final words of Microsoft when the parent is resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Résoudre les incidents rattachés avec le dernier message de Microsoft quand le parent est résolu',
    },
})
Record({
    $id: Now.ID['message-only-those-that-are-still-open-and-still-5b9536-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only those that are still open and still linked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Uniquement ceux qui sont encore ouverts et encore rattachés.',
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-2-to-1000-ba6838-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 2 to 1000.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 2 à 1000.',
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-50-to-100-0a384f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 50 to 100.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 50 à 100.',
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-1-to-1000-f0083f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 1 to 1000.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 1 à 1000.',
    },
})
Record({
    $id: Now.ID['message-the-job-79751e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The job',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La tâche planifiée',
    },
})
Record({
    $id: Now.ID['message-it-runs-every-5-minutes-and-owns-what-it-aa016d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It runs every 5 minutes and owns what it writes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Elle s'exécute toutes les 5 minutes et ce qu'elle écrit lui appartient.",
    },
})
Record({
    $id: Now.ID['message-incidents-written-in-one-run-at-most-40221e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents written in one run, at most',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents écrits par exécution, au maximum',
    },
})
Record({
    $id: Now.ID['message-each-write-runs-your-rules-and-notificat-d745f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Each write runs your rules and notifications. What is left over waits for the next run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Chaque écriture déclenche vos règles et vos notifications. Ce qui reste attend l'exécution suivante.",
    },
})
Record({
    $id: Now.ID['message-runs-as-c427c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Runs as',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "S'exécute en tant que",
    },
})
Record({
    $id: Now.ID['message-the-system-no-user-is-set-2d51c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the system: no user is set',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "le système : aucun utilisateur n'est défini",
    },
})
Record({
    $id: Now.ID['message-this-user-is-inactive-so-the-job-does-no-d2d34d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This user is inactive, so the job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet utilisateur est inactif : la tâche ne s'exécute donc pas.",
    },
})
Record({
    $id: Now.ID['message-open-the-job-and-change-run-as-c5c2ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the job and change "Run as"',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir la tâche et modifier « Exécuter en tant que »',
    },
})
Record({
    $id: Now.ID['message-last-runs-9b74aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last runs',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernières exécutions',
    },
})
Record({
    $id: Now.ID['message-the-job-has-not-run-yet-0bb8a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The job has not run yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La tâche ne s'est pas encore exécutée.",
    },
})
Record({
    $id: Now.ID['message-another-node-was-at-it-b5c9c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another node was at it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un autre nœud s'en occupait",
    },
})
Record({
    $id: Now.ID['message-the-next-run-goes-on-942019-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The next run goes on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'exécution suivante continue",
    },
})
Record({
    $id: Now.ID['message-incidents-of-the-app-c4d3dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents of the app',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Incidents de l'application",
    },
})
Record({
    $id: Now.ID['message-still-open-c6797b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Still open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Encore ouverts',
    },
})
Record({
    $id: Now.ID['message-being-created-75f90a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Being created',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En cours de création',
    },
})
Record({
    $id: Now.ID['message-resolved-by-the-app-19f870-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolved by the app',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Résolus par l'application",
    },
})
Record({
    $id: Now.ID['message-left-alone-5e4c83-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Left alone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Laissés tels quels',
    },
})
Record({
    $id: Now.ID['message-preview-31fde7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Preview',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aperçu',
    },
})
Record({
    $id: Now.ID['message-made-by-what-creates-the-incident-with-w-03045c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Made by what creates the incident, with what stands on this page. Nothing is written.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Produit par ce qui crée l'incident, avec ce qui figure sur cette page. Rien n'est écrit.",
    },
})
Record({
    $id: Now.ID['message-for-the-issue-be70b7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'For the issue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Pour l'incident Microsoft",
    },
})
Record({
    $id: Now.ID['message-an-example-no-issue-was-read-yet-92cad4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An example: no issue was read yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un exemple : aucun incident Microsoft n'a encore été lu",
    },
})
Record({
    $id: Now.ID['message-rule-6d5e40-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rule:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Règle :',
    },
})
Record({
    $id: Now.ID['message-none-fits-the-default-values-hold-7bb0a2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'none fits, the default values hold',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "aucune ne s'applique, les valeurs par défaut valent",
    },
})
Record({
    $id: Now.ID['message-this-issue-gets-no-incident-ed3f5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This issue gets no incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident Microsoft ne donne lieu à aucun incident.',
    },
})
Record({
    $id: Now.ID['message-left-out-because-this-instance-does-not-39eb4d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Left out, because this instance does not take it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Écarté, car cette instance ne l'accepte pas :",
    },
})
Record({
    $id: Now.ID['message-first-work-note-7078bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'First work note',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Première note de travail',
    },
})
Record({
    $id: Now.ID['message-note-when-it-is-resolved-498794-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Note when it is resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Note à la résolution',
    },
})
Record({
    $id: Now.ID['message-empty-a2e482-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'empty',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'vide',
    },
})
Record({
    $id: Now.ID['message-changes-c112bb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Changes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifications',
    },
})
Record({
    $id: Now.ID['message-nobody-has-saved-anything-here-yet-da0795-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody has saved anything here yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a encore rien enregistré ici.",
    },
})
Record({
    $id: Now.ID['message-a-user-who-is-gone-c8e3e6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A user who is gone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un utilisateur qui n'existe plus",
    },
})
Record({
    $id: Now.ID['message-save-c9cc8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistrer',
    },
})
Record({
    $id: Now.ID['message-discard-changes-98313f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Discard changes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Abandonner les modifications',
    },
})
Record({
    $id: Now.ID['message-you-have-unsaved-changes-604a9a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You have unsaved changes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous avez des modifications non enregistrées.',
    },
})
Record({
    $id: Now.ID['message-everything-is-saved-50d65b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Everything is saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout est enregistré.',
    },
})
Record({
    $id: Now.ID['message-what-you-had-entered-and-not-saved-is-ba-ca8c57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you had entered and not saved is back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce que vous aviez saisi sans l'enregistrer est de retour.",
    },
})
Record({
    $id: Now.ID['message-nothing-was-saved-yet-this-needs-your-at-490bc3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was saved yet: this needs your attention',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'a encore été enregistré : ceci demande votre attention",
    },
})
Record({
    $id: Now.ID['message-this-no-longer-fits-your-instance-1a5475-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This no longer fits your instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ceci ne convient plus à votre instance',
    },
})
Record({
    $id: Now.ID['message-the-settings-were-saved-by-somebody-else-dc5b52-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The settings were saved by somebody else while you were changing them',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une autre personne a enregistré les paramètres pendant que vous les modifiiez',
    },
})
Record({
    $id: Now.ID['message-only-what-you-changed-is-saved-above-wha-d007f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only what you changed is saved, above what they saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Seul ce que vous avez modifié est enregistré, par-dessus ce qui l'a été entre-temps.",
    },
})
Record({
    $id: Now.ID['message-name-begins-with-400aca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name begins with',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le nom commence par',
    },
})
Record({
    $id: Now.ID['message-choose-961f22-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisir',
    },
})
Record({
    $id: Now.ID['message-cancel-ea4788-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancel',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annuler',
    },
})
Record({
    $id: Now.ID['message-nothing-was-found-only-active-ones-are-l-2be2e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was found. Only active ones are listed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun résultat. Seuls les éléments actifs figurent dans la liste.',
    },
})
Record({
    $id: Now.ID['message-none-6adf97-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun',
    },
})
Record({
    $id: Now.ID['message-link-incidents-to-the-parent-incident-of-e92261-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link incidents to the parent incident of the Microsoft issue that explains them',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rattacher les incidents à l'incident parent qui correspond à l'incident Microsoft qui les explique",
    },
})
