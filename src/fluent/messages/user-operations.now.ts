import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-work-on-user-operations-5b05f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Work on user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Traiter les opérations utilisateur',
    },
})
Record({
    $id: Now.ID['message-operations-succeeded-4b4d74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations succeeded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations réussies',
    },
})
Record({
    $id: Now.ID['message-operations-that-go-on-later-f7f749-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations that go on later',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations qui continuent plus tard',
    },
})
Record({
    $id: Now.ID['message-operations-failed-bcc847-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations échouées',
    },
})
Record({
    $id: Now.ID['message-read-licenses-124bea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read licenses',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lire les licences',
    },
})
Record({
    $id: Now.ID['message-licenses-read-cda14f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences lues',
    },
})
Record({
    $id: Now.ID['message-licenses-no-longer-there-ff630d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses no longer there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences disparues',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-account-of-the-caller-ba6dd0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 account of the caller',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Compte Microsoft 365 de l'appelant",
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-accounts-of-callers-095464-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to accounts of callers',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux comptes des appelants",
    },
})
Record({
    $id: Now.ID['message-this-incident-is-not-there-or-you-may-not-rea-538343-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident is not there, or you may not read it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet incident n'existe pas, ou vous ne pouvez pas le lire",
    },
})
Record({
    $id: Now.ID['message-the-account-could-not-be-loaded-0993fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le compte n'a pas pu être chargé",
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-the-account-403701-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see the account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connectez-vous à nouveau pour voir le compte.',
    },
})
Record({
    $id: Now.ID['message-asking-microsoft-about-the-account-a8e5bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asking Microsoft about the account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft est interrogé sur le compte',
    },
})
Record({
    $id: Now.ID['message-this-incident-has-no-caller-whose-account-cou-ffae54-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident has no caller whose account could be shown.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet incident n'a pas d'appelant dont le compte pourrait être affiché.",
    },
})
Record({
    $id: Now.ID['message-read-from-microsoft-57e871-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read from Microsoft:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lu chez Microsoft :',
    },
})
Record({
    $id: Now.ID['message-sign-in-e5b47e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign-in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connexion',
    },
})
Record({
    $id: Now.ID['message-blocked-4ecc0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Blocked',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Bloquée',
    },
})
Record({
    $id: Now.ID['message-allowed-bb5fe5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Allowed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisée',
    },
})
Record({
    $id: Now.ID['message-guest-adb831-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Guest',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Invité',
    },
})
Record({
    $id: Now.ID['message-department-1d17cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Department',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Service',
    },
})
Record({
    $id: Now.ID['message-job-title-f4a738-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Job title',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fonction',
    },
})
Record({
    $id: Now.ID['message-usage-location-4d8bf2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Usage location',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Emplacement d'utilisation",
    },
})
Record({
    $id: Now.ID['message-managed-in-a3d3cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Managed in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Géré dans',
    },
})
Record({
    $id: Now.ID['message-active-directory-synchronized-c2823a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Active Directory (synchronized)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Active Directory (synchronisé)',
    },
})
Record({
    $id: Now.ID['message-manager-ae94be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Manager',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Responsable',
    },
})
Record({
    $id: Now.ID['message-last-successful-sign-in-cecbe1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last successful sign-in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière connexion réussie',
    },
})
Record({
    $id: Now.ID['message-licenses-f6aca2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Licenses',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Licences',
    },
})
Record({
    $id: Now.ID['message-groups-a37ede-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Groups',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Groupes',
    },
})
Record({
    $id: Now.ID['message-there-are-more-groups-15ec8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There are more groups.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il y a d'autres groupes.",
    },
})
Record({
    $id: Now.ID['message-not-shown-c1f33d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not shown',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non affiché',
    },
})
Record({
    $id: Now.ID['message-operations-for-this-incident-ec757b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations for this incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations pour cet incident',
    },
})
Record({
    $id: Now.ID['message-read-again-71881c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Relire',
    },
})
Record({
    $id: Now.ID['message-account-08bd40-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Compte',
    },
})
Record({
    $id: Now.ID['message-last-sign-in-011afb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last sign-in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière connexion',
    },
})
Record({
    $id: Now.ID['message-requested-fcdf8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandée',
    },
})
Record({
    $id: Now.ID['message-identity-verified-ec7b62-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Identity verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Identité vérifiée',
    },
})
Record({
    $id: Now.ID['message-approved-6f8063-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Approuvée',
    },
})
Record({
    $id: Now.ID['message-queued-7b2f31-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Queued',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "En file d'attente",
    },
})
Record({
    $id: Now.ID['message-running-5bda81-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Running',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En cours',
    },
})
Record({
    $id: Now.ID['message-succeeded-66d02c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Succeeded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réussie',
    },
})
Record({
    $id: Now.ID['message-cancelled-a149e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancelled',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annulée',
    },
})
Record({
    $id: Now.ID['message-the-password-was-reset-and-handed-over-it-has-851a0e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The password was reset and handed over; it has to be changed at the next sign-in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le mot de passe a été réinitialisé et remis ; il doit être changé à la prochaine connexion.',
    },
})
Record({
    $id: Now.ID['message-a-temporary-access-pass-was-issued-and-handed-b95692-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A Temporary Access Pass was issued and handed over.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un passe d'accès temporaire a été émis et remis.",
    },
})
Record({
    $id: Now.ID['message-the-person-is-registered-for-self-service-pas-f0926c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person is registered for self-service password reset and resets it there: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'La personne est inscrite à la réinitialisation du mot de passe en libre-service et le réinitialise ici : {0}',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-completed-ba25c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} completed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} s'est terminé.",
    },
})
Record({
    $id: Now.ID['message-not-known-b0c64e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not known',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non connu',
    },
})
