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
Record({
    $id: Now.ID['message-manage-user-operations-6c9859-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Manage user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Gérer les opérations utilisateur',
    },
})
Record({
    $id: Now.ID['message-account-of-the-caller-f08798-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account of the caller',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Compte de l'appelant",
    },
})
Record({
    $id: Now.ID['message-read-the-account-of-the-caller-when-an-incid-7de681-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the account of the caller when an incident is created',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lire le compte de l'appelant à la création d'un incident",
    },
})
Record({
    $id: Now.ID['message-otherwise-it-is-read-when-somebody-asks-for-eec7a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Otherwise it is read when somebody asks for it on the incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Sinon, il est lu lorsque quelqu'un le demande sur l'incident.",
    },
})
Record({
    $id: Now.ID['message-minutes-for-which-what-was-read-is-shown-aga-c4451b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Minutes for which what was read is shown again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Minutes pendant lesquelles ce qui a été lu est montré de nouveau',
    },
})
Record({
    $id: Now.ID['message-from-1-to-60-microsoft-is-not-asked-again-be-753fea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From 1 to 60. Microsoft is not asked again before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "De 1 à 60. Microsoft n'est pas interrogé de nouveau avant.",
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-the-configuration-db2477-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to the configuration of user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès à la configuration des opérations utilisateur",
    },
})
Record({
    $id: Now.ID['message-the-configuration-of-user-operations-is-not-35c2a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The configuration of user operations is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La configuration des opérations utilisateur est introuvable',
    },
})
Record({
    $id: Now.ID['message-kinds-of-operations-2d8239-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Kinds of operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Types d'opérations",
    },
})
Record({
    $id: Now.ID['message-switched-on-5a533c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switched on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activé',
    },
})
Record({
    $id: Now.ID['message-who-approves-4d00ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who approves',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Qui approuve',
    },
})
Record({
    $id: Now.ID['message-nobody-is-asked-69d4b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody is asked',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'est consulté",
    },
})
Record({
    $id: Now.ID['message-in-tier-1-only-cb0d15-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In tier 1 only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Au niveau 1 seulement.',
    },
})
Record({
    $id: Now.ID['message-the-manager-of-the-person-825130-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The manager of the person',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le responsable de la personne',
    },
})
Record({
    $id: Now.ID['message-the-manager-above-where-the-manager-asks-for-2566ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The manager above, where the manager asks for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le responsable au-dessus, lorsque c'est le responsable qui demande.",
    },
})
Record({
    $id: Now.ID['message-somebody-of-a-group-db60b5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Somebody of a group',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un membre d'un groupe",
    },
})
Record({
    $id: Now.ID['message-group-that-approves-05c2dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Group that approves',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Groupe qui approuve',
    },
})
Record({
    $id: Now.ID['message-none-is-chosen-a95c57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None is chosen',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun n'est choisi",
    },
})
Record({
    $id: Now.ID['message-sku-ids-of-the-licenses-that-people-may-ask-a7b297-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'SKU IDs of the licenses that people may ask for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID de SKU des licences que les personnes peuvent demander',
    },
})
Record({
    $id: Now.ID['message-one-a-line-empty-all-that-the-tenant-has-4655f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line. Empty: all that the tenant has.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un par ligne. Vide : toutes celles du locataire.',
    },
})
Record({
    $id: Now.ID['message-usage-location-of-an-account-that-has-none-805a72-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Usage location of an account that has none',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Emplacement d'utilisation d'un compte qui n'en a pas",
    },
})
Record({
    $id: Now.ID['message-microsoft-assigns-no-license-to-an-account-w-95ab66-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft assigns no license to an account without a usage location.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'attribue aucune licence à un compte sans emplacement d'utilisation.",
    },
})
Record({
    $id: Now.ID['message-leave-it-the-request-fails-and-says-why-902433-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave it: the request fails and says why',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le laisser tel quel : la demande échoue et dit pourquoi',
    },
})
Record({
    $id: Now.ID['message-take-the-country-code-of-the-user-record-1e8731-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the country code of the user record',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prendre le code de pays de la fiche utilisateur',
    },
})
Record({
    $id: Now.ID['message-always-take-the-same-country-520b30-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Always take the same country',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toujours prendre le même pays',
    },
})
Record({
    $id: Now.ID['message-country-code-d5aea6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Country code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Code de pays',
    },
})
Record({
    $id: Now.ID['message-two-capitals-of-iso-3166-1-alpha-2-such-as-u-88fbae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Two capitals of ISO 3166-1 alpha-2, such as US or FR.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Deux majuscules selon ISO 3166-1 alpha-2, par exemple US ou FR.',
    },
})
Record({
    $id: Now.ID['message-shared-mailbox-permission-2fbb96-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shared mailbox permission',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation sur une boîte aux lettres partagée',
    },
})
Record({
    $id: Now.ID['message-address-of-the-shared-mailbox-af5e8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Address of the shared mailbox',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Adresse de la boîte aux lettres partagée',
    },
})
Record({
    $id: Now.ID['message-person-who-gets-the-permission-da1b4a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Person who gets the permission',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne qui reçoit l'autorisation",
    },
})
Record({
    $id: Now.ID['message-permission-ed5dea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Permission',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisation',
    },
})
Record({
    $id: Now.ID['message-everything-can-be-prepared-here-before-b6dc55-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Everything can be prepared here before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout peut être préparé ici auparavant.',
    },
})
Record({
    $id: Now.ID['message-parameter-83f499-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Parameter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Paramètre',
    },
})
Record({
    $id: Now.ID['message-name-in-the-runbook-0b667b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name in the runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom dans le runbook',
    },
})
Record({
    $id: Now.ID['message-what-people-read-a33b09-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What people read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que les personnes lisent',
    },
})
Record({
    $id: Now.ID['message-pattern-573911-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Pattern',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modèle',
    },
})
Record({
    $id: Now.ID['message-regular-expression-that-the-whole-text-has-t-c89913-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Regular expression that the whole text has to fit. Empty: any text.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Expression régulière à laquelle le texte entier doit correspondre. Vide : tout texte.',
    },
})
Record({
    $id: Now.ID['message-choices-6ef697-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choices',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choix possibles',
    },
})
Record({
    $id: Now.ID['message-one-a-line-6a33d6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un par ligne.',
    },
})
Record({
    $id: Now.ID['message-required-b651ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Required',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Obligatoire',
    },
})
Record({
    $id: Now.ID['message-choice-458b9d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choice',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choix',
    },
})
Record({
    $id: Now.ID['message-yes-or-no-ec2755-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Yes or no',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Oui ou non',
    },
})
Record({
    $id: Now.ID['message-person-of-this-instance-3e6eea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Person of this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne de cette instance',
    },
})
Record({
    $id: Now.ID['message-passwords-e18ee6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Passwords',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mots de passe',
    },
})
Record({
    $id: Now.ID['message-who-is-shown-a-pass-or-a-password-and-hands-8321a6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who is shown a pass or a password, and hands it over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Qui voit un passe ou un mot de passe, et le remet',
    },
})
Record({
    $id: Now.ID['message-once-and-never-the-person-whose-account-it-i-0db654-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Once, and never the person whose account it is. It is kept nowhere.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Une seule fois, et jamais la personne dont c'est le compte. Il n'est conservé nulle part.",
    },
})
Record({
    $id: Now.ID['message-the-agent-who-verified-the-identity-2309fe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The agent who verified the identity',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'agent qui a vérifié l'identité",
    },
})
Record({
    $id: Now.ID['message-give-a-temporary-access-pass-instead-of-a-pa-85de42-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give a Temporary Access Pass instead of a password where the tenant allows it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Donner un passe d'accès temporaire au lieu d'un mot de passe lorsque le locataire le permet",
    },
})
Record({
    $id: Now.ID['message-it-ends-by-itself-and-the-password-stays-as-decf8f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It ends by itself, and the password stays as it is until the person changes it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il expire de lui-même, et le mot de passe reste tel quel jusqu'à ce que la personne le change.",
    },
})
Record({
    $id: Now.ID['message-sign-the-person-out-everywhere-deff43-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign the person out everywhere',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Déconnecter la personne partout',
    },
})
Record({
    $id: Now.ID['message-who-has-taken-over-the-account-is-signed-out-ab9579-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who has taken over the account is signed out with it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Quiconque s'est emparé du compte est ainsi déconnecté.",
    },
})
Record({
    $id: Now.ID['message-protected-people-6e73d1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Protected people',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personnes protégées',
    },
})
Record({
    $id: Now.ID['message-runbooks-9c4c1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Runbooks',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Runbooks',
    },
})
Record({
    $id: Now.ID['message-on-or-off-37f60b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On or off',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activation',
    },
})
Record({
    $id: Now.ID['message-add-a-person-195693-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a person',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter une personne',
    },
})
Record({
    $id: Now.ID['message-their-accounts-are-never-changed-whoever-ask-109908-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Their accounts are never changed, whoever asks and approves. Accounts with a directory role are protected without being listed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Leurs comptes ne sont jamais modifiés, quels que soient le demandeur et l'approbateur. Les comptes ayant un rôle d'annuaire sont protégés sans figurer ici.",
    },
})
Record({
    $id: Now.ID['message-nobody-is-listed-e2df9e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody is listed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne ne figure dans la liste.',
    },
})
Record({
    $id: Now.ID['message-what-this-app-may-do-to-accounts-of-people-w-30a66c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What this app may do to accounts of people, who approves it, and what it never does by itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce que cette application peut faire aux comptes des personnes, qui l'approuve, et ce qu'elle ne fait jamais d'elle-même.",
    },
})
Record({
    $id: Now.ID['message-new-runbook-48528e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouveau runbook',
    },
})
Record({
    $id: Now.ID['message-name-in-azure-automation-5f3740-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name in Azure Automation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nom dans Azure Automation',
    },
})
Record({
    $id: Now.ID['message-hybrid-runbook-worker-group-bb746e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hybrid Runbook Worker group',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Groupe Hybrid Runbook Worker',
    },
})
Record({
    $id: Now.ID['message-empty-it-runs-in-azure-5bcc6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Empty: it runs in Azure.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vide : il s'exécute dans Azure.",
    },
})
Record({
    $id: Now.ID['message-minutes-until-it-is-stopped-44d44e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Minutes until it is stopped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Minutes avant son arrêt',
    },
})
Record({
    $id: Now.ID['message-from-1-to-1440-b9a403-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From 1 to 1440.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'De 1 à 1440.',
    },
})
Record({
    $id: Now.ID['message-the-higher-one-counts-of-this-tier-and-the-o-a5bd4e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The higher one counts, of this tier and the one of the kind.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le plus élevé compte, de ce niveau et de celui du type.',
    },
})
Record({
    $id: Now.ID['message-it-resets-passwords-of-accounts-that-only-ex-75a5d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It resets passwords of accounts that only exist on-premises',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il réinitialise les mots de passe de comptes qui n'existent que localement",
    },
})
Record({
    $id: Now.ID['message-it-keeps-the-secret-where-you-want-it-and-an-9a1873-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It keeps the secret where you want it, and answers a reference to it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il conserve le secret là où vous le voulez, et répond par une référence à celui-ci.',
    },
})
Record({
    $id: Now.ID['message-parameters-3225a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Parameters',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Paramètres',
    },
})
Record({
    $id: Now.ID['message-azure-automation-keeps-their-values-with-the-2515dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation keeps their values with the job: none may hold a secret.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation conserve leurs valeurs avec la tâche : aucune ne doit contenir de secret.',
    },
})
Record({
    $id: Now.ID['message-add-a-parameter-7b5554-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a parameter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter un paramètre',
    },
})
Record({
    $id: Now.ID['message-what-microsoft-graph-cannot-do-a-runbook-of-5886ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What Microsoft Graph cannot do, a runbook of your Azure Automation account can, also on-premises. Nothing but what stands here is ever started.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce que Microsoft Graph ne peut pas faire, un runbook de votre compte Azure Automation le peut, y compris localement. Rien d'autre que ce qui figure ici n'est jamais démarré.",
    },
})
Record({
    $id: Now.ID['message-subscription-id-9bf79c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Subscription ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID d'abonnement",
    },
})
Record({
    $id: Now.ID['message-resource-group-dde92b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resource group',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Groupe de ressources',
    },
})
Record({
    $id: Now.ID['message-automation-account-03aec5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automation account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte Automation',
    },
})
Record({
    $id: Now.ID['message-no-runbook-may-be-started-3934c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No runbook may be started.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun runbook ne peut être démarré.',
    },
})
Record({
    $id: Now.ID['message-removed-9bb2ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Removed:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retiré :',
    },
})
Record({
    $id: Now.ID['message-add-a-runbook-93ded2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add a runbook',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter un runbook',
    },
})
Record({
    $id: Now.ID['message-add-the-example-shared-mailbox-permission-7dc710-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add the example: shared mailbox permission',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ajouter l'exemple : autorisation sur une boîte aux lettres partagée",
    },
})
Record({
    $id: Now.ID['message-user-operations-are-on-cceb59-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations are on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les opérations utilisateur sont activées',
    },
})
Record({
    $id: Now.ID['message-while-they-are-off-nothing-can-be-requested-9bd987-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'While they are off nothing can be requested, and what was requested before fails instead of being done.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Tant qu'elles sont désactivées, rien ne peut être demandé, et ce qui a été demandé avant échoue au lieu d'être fait.",
    },
})
Record({
    $id: Now.ID['message-what-is-never-automated-64b12e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is never automated',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qui n'est jamais automatisé",
    },
})
Record({
    $id: Now.ID['message-accounts-with-a-directory-role-in-microsoft-a01ae0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Accounts with a directory role in Microsoft Entra, and protected people: only reading is possible.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Comptes ayant un rôle d'annuaire dans Microsoft Entra, et personnes protégées : seule la lecture est possible.",
    },
})
Record({
    $id: Now.ID['message-what-stands-in-tier-3-a-person-does-it-by-ha-3f9972-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What stands in tier 3: a person does it by hand.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui est au niveau 3 : une personne le fait à la main.',
    },
})
Record({
    $id: Now.ID['message-what-was-changed-after-it-was-approved-it-fa-75455c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was changed after it was approved: it fails, and has to be requested again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qui a été modifié après l'approbation : cela échoue, et doit être demandé de nouveau.",
    },
})
Record({
    $id: Now.ID['message-tier-0-reads-474d95-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tier 0: reads',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau 0 : lecture',
    },
})
Record({
    $id: Now.ID['message-nobody-is-asked-ea6108-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody is asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'est consulté.",
    },
})
Record({
    $id: Now.ID['message-tier-1-can-be-undone-44bf50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tier 1: can be undone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau 1 : réversible',
    },
})
Record({
    $id: Now.ID['message-by-rule-or-with-one-approval-3c017a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By rule, or with one approval.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Par règle, ou avec une approbation.',
    },
})
Record({
    $id: Now.ID['message-tier-2-sensitive-aa6d41-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tier 2: sensitive',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau 2 : sensible',
    },
})
Record({
    $id: Now.ID['message-the-identity-of-the-person-is-verified-and-s-5431ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The identity of the person is verified, and somebody other than the requester approves.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'identité de la personne est vérifiée, et quelqu'un d'autre que le demandeur approuve.",
    },
})
Record({
    $id: Now.ID['message-tier-3-privileged-59bda2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tier 3: privileged',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau 3 : privilégié',
    },
})
Record({
    $id: Now.ID['message-the-app-does-not-do-it-ffd8e9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app does not do it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application ne le fait pas.",
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-1-to-60-d1ed31-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 1 to 60.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 1 à 60.',
    },
})
Record({
    $id: Now.ID['message-enter-a-whole-number-from-1-to-1440-5d37fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter a whole number from 1 to 1440.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez un nombre entier de 1 à 1440.',
    },
})
Record({
    $id: Now.ID['message-off-something-is-missing-at-microsoft-c15b7b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Off: something is missing at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Désactivé : il manque quelque chose chez Microsoft',
    },
})
Record({
    $id: Now.ID['message-on-as-soon-as-nothing-is-missing-ad493d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On as soon as nothing is missing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Activé dès qu'il ne manque plus rien",
    },
})
