import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-nothing-was-entered-1551b0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'nothing was entered',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "rien n'a été saisi",
    },
})
Record({
    $id: Now.ID['message-it-is-a-web-address-c1e2f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is a web address',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "il s'agit d'une adresse web",
    },
})
Record({
    $id: Now.ID['message-a-name-stands-in-front-of-it-e24948-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'a name stands in front of it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "elle est précédée d'un nom",
    },
})
Record({
    $id: Now.ID['message-it-contains-spaces-72f4ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it contains spaces',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle contient des espaces',
    },
})
Record({
    $id: Now.ID['message-it-has-no-form-name-domain-2eb115-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it has no form name@domain',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "elle n'a pas la forme nom@domaine",
    },
})
Record({
    $id: Now.ID['message-email-must-be-a-text-f7b19d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'email must be a text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'email doit être un texte',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-link-account-0d90e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to Link Account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès à Lier un compte",
    },
})
Record({
    $id: Now.ID['message-link-account-is-not-there-353b2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link Account is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La page Lier un compte est introuvable',
    },
})
Record({
    $id: Now.ID['message-the-linked-account-could-not-be-read-or-8c34b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The linked account could not be read or changed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le compte lié n'a pas pu être lu ou modifié",
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-link-your-account-ef1017-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to link your account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour lier votre compte.',
    },
})
Record({
    $id: Now.ID['message-link-account-04ed10-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link Account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lier un compte',
    },
})
Record({
    $id: Now.ID['message-cases-with-microsoft-are-opened-in-the-n-8b740a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cases with Microsoft are opened in the name of a Microsoft 365 admin account. Link yours, and your cases go by it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les dossiers Microsoft sont ouverts au nom d'un compte d'administrateur Microsoft 365. Liez le vôtre : il servira à vos dossiers.",
    },
})
Record({
    $id: Now.ID['message-account-for-your-cases-5afc70-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account for your cases',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte utilisé pour vos dossiers',
    },
})
Record({
    $id: Now.ID['message-microsoft-is-asked-about-the-account-108f08-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft is asked about the account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérification du compte auprès de Microsoft en cours.',
    },
})
Record({
    $id: Now.ID['message-no-account-is-linked-8a5404-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No account is linked',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun compte n'est lié",
    },
})
Record({
    $id: Now.ID['message-your-cases-use-microsoft-365-admin-email-dde094-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your cases use Microsoft 365 Admin Email, which your ServiceNow admin entered in Application Settings.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vos dossiers utilisent l'e-mail de l'administrateur Microsoft 365, saisi par votre administrateur ServiceNow dans les paramètres de l'application.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-admin-email-is-not-set-in-3282d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Admin Email is not set in Application Settings either: you cannot open cases with Microsoft yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'e-mail de l'administrateur Microsoft 365 n'est pas non plus défini dans les paramètres de l'application : vous ne pouvez pas encore ouvrir de dossier auprès de Microsoft.",
    },
})
Record({
    $id: Now.ID['message-removed-69c201-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Removed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimé.',
    },
})
Record({
    $id: Now.ID['message-saved-the-account-may-open-service-reque-eb9f60-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saved. The account may open service requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistré. Le compte peut ouvrir des demandes de service.',
    },
})
Record({
    $id: Now.ID['message-saved-but-not-verified-99aff0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Saved, but not verified.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Enregistré, mais non vérifié.',
    },
})
Record({
    $id: Now.ID['message-verified-3f68e6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifié',
    },
})
Record({
    $id: Now.ID['message-not-verified-ecddbd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non vérifié',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-says-that-the-account-ex-df7987-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra says that the account exists, is enabled and may open service requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "D'après Microsoft Entra, le compte existe, il est activé et il peut ouvrir des demandes de service.",
    },
})
Record({
    $id: Now.ID['message-microsoft-could-not-be-asked-whether-the-a61321-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft could not be asked whether the account exists, is enabled and may open service requests. It is used as it is.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il n'a pas été possible de vérifier auprès de Microsoft que le compte existe, qu'il est activé et qu'il peut ouvrir des demandes de service. Il est utilisé tel quel.",
    },
})
Record({
    $id: Now.ID['message-linked-bec6fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié',
    },
})
Record({
    $id: Now.ID['message-verify-again-6fb806-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verify again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifier de nouveau',
    },
})
Record({
    $id: Now.ID['message-remove-1063e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer',
    },
})
Record({
    $id: Now.ID['message-remove-this-account-56108a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove this account?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer ce compte ?',
    },
})
Record({
    $id: Now.ID['message-your-cases-will-use-microsoft-365-admin-232be1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your cases will use Microsoft 365 Admin Email then.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vos dossiers utiliseront alors l'e-mail de l'administrateur Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-you-will-not-be-able-to-open-cases-with-1f093f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You will not be able to open cases with Microsoft then.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous ne pourrez alors plus ouvrir de dossier auprès de Microsoft.',
    },
})
Record({
    $id: Now.ID['message-remove-the-account-f698c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Remove the account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer le compte',
    },
})
Record({
    $id: Now.ID['message-keep-it-672ab9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Keep it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le conserver',
    },
})
Record({
    $id: Now.ID['message-link-an-account-6cd2d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link an account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lier un compte d'administrateur",
    },
})
Record({
    $id: Now.ID['message-link-another-account-instead-b9c078-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Link another account instead',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lier un autre compte à la place',
    },
})
Record({
    $id: Now.ID['message-address-of-your-microsoft-365-admin-acco-53b6a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Address of your Microsoft 365 admin account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Adresse de votre compte d'administrateur Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-it-needs-a-role-that-may-open-service-re-5934ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It needs a role that may open service requests, such as Service Support Administrator. A role that must be activated first counts while it is active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il lui faut un rôle autorisé à ouvrir des demandes de service, par exemple Administrateur du support de service. Un rôle qui doit d'abord être activé compte tant qu'il est actif.",
    },
})
Record({
    $id: Now.ID['message-verify-and-save-7b27c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verify and save',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifier et enregistrer',
    },
})
Record({
    $id: Now.ID['message-this-instance-is-set-up-without-cases-wi-2898f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance is set up without cases with Microsoft: a linked account is kept, and not used.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance est configurée sans dossiers Microsoft : un compte lié est conservé, mais n'est pas utilisé.",
    },
})
Record({
    $id: Now.ID['message-removing-the-account-3263ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Removing the account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Suppression du compte',
    },
})
