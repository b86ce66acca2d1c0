import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-read-account-47d16f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lire un compte',
    },
})
Record({
    $id: Now.ID['message-assign-license-36bb92-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assign license',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Attribuer une licence',
    },
})
Record({
    $id: Now.ID['message-reset-password-3b5b0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset password',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réinitialiser un mot de passe',
    },
})
Record({
    $id: Now.ID['message-run-runbook-43c913-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Run runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exécuter un runbook',
    },
})
Record({
    $id: Now.ID['message-setup-has-no-oauth-profile-for-user-operatio-c08054-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup has no OAuth profile for user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration de l'application n'a pas de profil OAuth pour les opérations utilisateur.",
    },
})
Record({
    $id: Now.ID['message-setup-has-no-oauth-profile-for-azure-automat-f08fa0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Setup has no OAuth profile for Azure Automation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration de l'application n'a pas de profil OAuth pour Azure Automation.",
    },
})
Record({
    $id: Now.ID['message-choose-one-in-setup-step-outbound-oauth-prov-3fdb1c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one in Setup, step Outbound OAuth Provider, and complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez-en un dans la configuration de l'application, à l'étape du fournisseur OAuth sortant, et terminez l'intégration.",
    },
})
Record({
    $id: Now.ID['message-what-is-sensitive-is-never-approved-automati-04bcdf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is sensitive is never approved automatically: the manager is asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qui est sensible n'est jamais approuvé automatiquement : le responsable est consulté.",
    },
})
Record({
    $id: Now.ID['message-choose-the-manager-or-a-group-to-say-what-ha-46cce4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the manager or a group, to say what happens.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez le responsable ou un groupe, pour dire ce qui se passe.',
    },
})
Record({
    $id: Now.ID['message-the-group-that-approves-is-missing-860a85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The group that approves is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le groupe qui approuve manque.',
    },
})
Record({
    $id: Now.ID['message-choose-a-group-or-let-the-manager-approve-24a436-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose a group, or let the manager approve.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez un groupe, ou laissez le responsable approuver.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-name-of-a-parameter-74abaa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no name of a parameter.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un nom de paramètre.",
    },
})
Record({
    $id: Now.ID['message-enter-it-as-the-runbook-declares-it-letters-c5d142-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter it as the runbook declares it: letters, digits and underscores, no digit first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Saisissez-le tel que le runbook le déclare : lettres, chiffres et traits de soulignement, sans chiffre au début.',
    },
})
Record({
    $id: Now.ID['message-another-parameter-of-the-runbook-has-this-na-a28836-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another parameter of the runbook has this name.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre paramètre du runbook porte ce nom.',
    },
})
Record({
    $id: Now.ID['message-give-each-parameter-a-name-of-its-own-b1f4e6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give each parameter a name of its own.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Donnez à chaque paramètre son propre nom.',
    },
})
Record({
    $id: Now.ID['message-this-looks-like-a-secret-and-azure-automatio-0d3d50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This looks like a secret, and Azure Automation keeps parameters with the job, for everybody to read who may read jobs.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cela ressemble à un secret, et Azure Automation conserve les paramètres avec la tâche, lisibles par tous ceux qui peuvent lire les tâches.',
    },
})
Record({
    $id: Now.ID['message-let-the-runbook-read-the-secret-from-an-azur-899a14-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Let the runbook read the secret from an Azure Key Vault or a credential of the automation account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Faites lire le secret par le runbook dans un coffre Azure Key Vault ou dans des informations d'identification du compte Automation.",
    },
})
Record({
    $id: Now.ID['message-this-is-no-regular-expression-0c41e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no regular expression.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas une expression régulière.",
    },
})
Record({
    $id: Now.ID['message-correct-it-or-leave-it-empty-to-take-any-tex-ef38bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correct it, or leave it empty to take any text.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Corrigez-la, ou laissez le champ vide pour accepter tout texte.',
    },
})
Record({
    $id: Now.ID['message-some-texts-would-keep-this-pattern-busy-for-ec191a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Some texts would keep this pattern busy for ever: what repeats contains what repeats, or too much of it repeats.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Certains textes occuperaient ce modèle sans fin : ce qui se répète contient ce qui se répète, ou trop de parties se répètent.',
    },
})
Record({
    $id: Now.ID['message-repeat-single-characters-or-classes-only-at-1e5720-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Repeat single characters or classes only, at most three times without an upper limit.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ne répétez que des caractères ou des classes, au plus trois fois sans limite supérieure.',
    },
})
Record({
    $id: Now.ID['message-there-is-nothing-to-choose-from-1efd20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is nothing to choose from.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a rien à choisir.",
    },
})
Record({
    $id: Now.ID['message-enter-the-choices-one-a-line-43b0f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the choices, one a line.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez les choix, un par ligne.',
    },
})
Record({
    $id: Now.ID['message-a-choice-is-empty-or-stands-there-twice-602ead-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A choice is empty or stands there twice.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un choix est vide ou figure deux fois.',
    },
})
Record({
    $id: Now.ID['message-enter-each-choice-once-one-a-line-af1b85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter each choice once, one a line.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez chaque choix une seule fois, un par ligne.',
    },
})
Record({
    $id: Now.ID['message-the-parameter-has-no-label-71fc5a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The parameter has no label.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le paramètre n'a pas de libellé.",
    },
})
Record({
    $id: Now.ID['message-enter-what-people-read-above-the-field-d2a9b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter what people read above the field.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez ce que les personnes lisent au-dessus du champ.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-name-of-a-runbook-in-azure-automa-be947e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no name of a runbook in Azure Automation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un nom de runbook dans Azure Automation.",
    },
})
Record({
    $id: Now.ID['message-enter-1-to-63-letters-digits-hyphens-and-und-5122b9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter 1 to 63 letters, digits, hyphens and underscores; it begins with a letter.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez de 1 à 63 lettres, chiffres, traits d'union et traits de soulignement ; le nom commence par une lettre.",
    },
})
Record({
    $id: Now.ID['message-another-runbook-has-this-name-azure-does-not-c9426a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another runbook has this name; Azure does not tell capitals apart.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre runbook porte ce nom ; Azure ne distingue pas les majuscules.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-has-no-label-4d5ad1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook has no label.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook n'a pas de libellé.",
    },
})
Record({
    $id: Now.ID['message-enter-what-people-read-in-a-list-15921a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter what people read in a list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez ce que les personnes lisent dans une liste.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-id-of-a-subscription-6ee7be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no ID of a subscription.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un ID d'abonnement.",
    },
})
Record({
    $id: Now.ID['message-copy-the-subscription-id-from-the-overview-o-5c9269-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the subscription ID from the overview of the automation account in the Azure portal.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Copiez l'ID d'abonnement depuis la vue d'ensemble du compte Automation dans le portail Azure.",
    },
})
Record({
    $id: Now.ID['message-this-is-no-name-of-a-resource-group-fc8195-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no name of a resource group.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un nom de groupe de ressources.",
    },
})
Record({
    $id: Now.ID['message-copy-the-resource-group-from-the-overview-of-09d6ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the resource group from the overview of the automation account in the Azure portal.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Copiez le groupe de ressources depuis la vue d'ensemble du compte Automation dans le portail Azure.",
    },
})
Record({
    $id: Now.ID['message-this-is-no-name-of-an-automation-account-888a9f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no name of an automation account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un nom de compte Automation.",
    },
})
Record({
    $id: Now.ID['message-copy-the-name-of-the-automation-account-from-9267ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the name of the automation account from the Azure portal.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Copiez le nom du compte Automation depuis le portail Azure.',
    },
})
Record({
    $id: Now.ID['message-runbooks-cannot-run-without-it-86722b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Runbooks cannot run without it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sans cette valeur, aucun runbook ne peut s'exécuter.",
    },
})
Record({
    $id: Now.ID['message-running-runbooks-is-switched-on-but-no-runbo-02f4ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Running runbooks is switched on, but no runbook is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'exécution de runbooks est activée, mais aucun runbook ne l'est.",
    },
})
Record({
    $id: Now.ID['message-add-a-runbook-and-switch-it-on-nothing-else-56ae7f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a runbook and switch it on: nothing else is ever started.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ajoutez un runbook et activez-le : rien d'autre n'est jamais démarré.",
    },
})
Record({
    $id: Now.ID['message-nothing-is-done-no-kind-of-operation-is-swit-e65ad3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is done: no kind of operation is switched on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est fait : aucun type d'opération n'est activé.",
    },
})
Record({
    $id: Now.ID['message-switch-on-the-kinds-that-you-want-02406a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switch on the kinds that you want.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez les types que vous voulez.',
    },
})
Record({
    $id: Now.ID['message-nothing-is-read-when-an-incident-is-created-ee190a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is read when an incident is created: reading accounts is switched off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'est lu à la création d'un incident : la lecture des comptes est désactivée.",
    },
})
Record({
    $id: Now.ID['message-switch-on-the-kind-read-account-fa55f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switch on the kind Read account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez le type Lire un compte.',
    },
})
Record({
    $id: Now.ID['message-one-of-the-protected-people-is-no-longer-a-u-020f6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One of the protected people is no longer a user of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'une des personnes protégées n'est plus un utilisateur de cette instance.",
    },
})
Record({
    $id: Now.ID['message-take-the-entry-out-919742-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the entry out.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retirez cette entrée.',
    },
})
Record({
    $id: Now.ID['message-one-of-these-is-no-sku-id-0d5b0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One of these is no SKU ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'un de ces textes n'est pas un ID de SKU.",
    },
})
Record({
    $id: Now.ID['message-enter-the-sku-ids-as-microsoft-lists-them-on-25ae0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the SKU IDs as Microsoft lists them, one a line, or leave the field empty.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Saisissez les ID de SKU tels que Microsoft les donne, un par ligne, ou laissez le champ vide.',
    },
})
Record({
    $id: Now.ID['message-this-is-no-country-code-04d98e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is no country code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas un code de pays.",
    },
})
Record({
    $id: Now.ID['message-enter-two-capitals-of-iso-3166-1-alpha-2-suc-ed4e2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter two capitals of ISO 3166-1 alpha-2, such as US or FR.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez deux majuscules selon ISO 3166-1 alpha-2, par exemple US ou FR.',
    },
})
Record({
    $id: Now.ID['message-from-microsoft-graph-the-account-of-the-pers-fad4d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From Microsoft Graph: the account of the person, with its state, department, manager, licenses, groups and last sign-in, as far as the permissions that you grant reach.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'De Microsoft Graph : le compte de la personne, avec son état, son service, son responsable, ses licences, ses groupes et sa dernière connexion, dans la limite des autorisations que vous accordez.',
    },
})
Record({
    $id: Now.ID['message-from-azure-automation-state-output-and-error-00b5e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From Azure Automation: state, output and errors of the jobs that this instance started.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "D'Azure Automation : l'état, la sortie et les erreurs des tâches que cette instance a démarrées.",
    },
})
Record({
    $id: Now.ID['message-to-microsoft-graph-which-account-it-is-by-it-9bf591-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To Microsoft Graph: which account it is, by its object ID, and the change that was approved. A mail address is sent to find the account, inside of a request and never in an address.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "À Microsoft Graph : de quel compte il s'agit, par son ID d'objet, et la modification approuvée. Une adresse e-mail est envoyée pour trouver le compte, dans le corps d'une requête et jamais dans une adresse.",
    },
})
Record({
    $id: Now.ID['message-to-microsoft-graph-when-a-password-is-reset-c4213f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To Microsoft Graph, when a password is reset: the new password. It is shown once to whoever hands it over, and kept nowhere.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "À Microsoft Graph, lors d'une réinitialisation : le nouveau mot de passe. Il est montré une seule fois à la personne qui le remet, et n'est conservé nulle part.",
    },
})
Record({
    $id: Now.ID['message-to-azure-automation-when-a-runbook-is-run-it-f9fc08-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To Azure Automation, when a runbook is run: its name, its worker group and its parameters, which Azure keeps with the job.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "À Azure Automation, lors de l'exécution d'un runbook : son nom, son groupe de workers et ses paramètres, qu'Azure conserve avec la tâche.",
    },
})
Record({
    $id: Now.ID['message-nobody-else-gets-anything-no-password-token-59c84c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody else gets anything. No password, token or mail address stands in a log, an error or the audit trail.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Personne d'autre ne reçoit rien. Aucun mot de passe, jeton ou adresse e-mail ne figure dans un journal, une erreur ou la piste d'audit.",
    },
})
