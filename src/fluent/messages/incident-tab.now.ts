import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// French for the strings of src/client/incident-tab; the build makes the English ones from the calls of t().
Record({
    $id: Now.ID['message-microsoft-365-insights-6ca8fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Insights',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Informations Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-this-incident-is-not-saved-yet-89d590-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident is not saved yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet incident n'est pas encore enregistré",
    },
})
Record({
    $id: Now.ID['message-no-incident-was-given-f2c575-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No incident was given',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun incident n'a été indiqué",
    },
})
Record({
    $id: Now.ID['message-save-it-and-microsoft-365-insights-will-be-shown-h-a3b156-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Save it, and Microsoft 365 insights will be shown here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Enregistrez-le et les informations Microsoft 365 s'afficheront ici.",
    },
})
Record({
    $id: Now.ID['message-open-an-incident-and-use-its-tab-microsoft-365-sup-558cce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open an incident, and use its tab Microsoft 365 Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrez un incident et utilisez son onglet Microsoft 365 Support.',
    },
})
Record({
    $id: Now.ID['message-refreshing-b54a6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refreshing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Actualisation',
    },
})
Record({
    $id: Now.ID['message-updated-4e4355-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Updated.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mis à jour.',
    },
})
Record({
    $id: Now.ID['message-service-health-incidents-that-match-c39fa2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health incidents that match:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Incidents d'état du service correspondants :",
    },
})
Record({
    $id: Now.ID['message-try-again-f915a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réessayer',
    },
})
Record({
    $id: Now.ID['message-sign-in-b6d422-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Se connecter',
    },
})
Record({
    $id: Now.ID['message-loading-microsoft-365-insights-e909bb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Loading Microsoft 365 insights',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Chargement des informations Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-the-refresh-failed-this-page-shows-what-was-read-b-35db46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The refresh failed. This page shows what was read before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'actualisation a échoué. Cette page affiche les dernières informations lues.",
    },
})
Record({
    $id: Now.ID['message-next-attempt-possible-a18825-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next attempt possible:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine tentative possible :',
    },
})
Record({
    $id: Now.ID['message-who-can-fix-it-51954f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who can fix it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Qui peut y remédier :',
    },
})
Record({
    $id: Now.ID['message-you-639bae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'you',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'vous',
    },
})
Record({
    $id: Now.ID['message-your-servicenow-administrator-5af749-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'your ServiceNow administrator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'votre administrateur ServiceNow',
    },
})
Record({
    $id: Now.ID['message-your-microsoft-entra-administrator-cfa605-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'your Microsoft Entra administrator',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'votre administrateur Microsoft Entra',
    },
})
Record({
    $id: Now.ID['message-only-microsoft-916cf3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'only Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft uniquement',
    },
})
Record({
    $id: Now.ID['message-service-health-incidents-fbf6f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service Health Incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Incidents d'état du service",
    },
})
Record({
    $id: Now.ID['message-servicenow-cannot-be-reached-e77fdb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'ServiceNow cannot be reached',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ServiceNow est injoignable',
    },
})
Record({
    $id: Now.ID['message-servicenow-took-too-long-to-answer-a903a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'ServiceNow took too long to answer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ServiceNow a mis trop de temps à répondre',
    },
})
Record({
    $id: Now.ID['message-your-session-has-ended-80f178-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your session has ended',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre session est terminée',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-microsoft-365-insights-77b3e9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to Microsoft 365 insights',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux informations Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-incident-not-found-d62e23-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incident not found',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incident introuvable',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-insights-could-not-be-loaded-d603b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 insights could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les informations Microsoft 365 n'ont pas pu être chargées",
    },
})
Record({
    $id: Now.ID['message-role-needed-4ddb07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Role needed:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rôle nécessaire :',
    },
})
Record({
    $id: Now.ID['message-answer-of-servicenow-85a551-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Answer of ServiceNow:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réponse de ServiceNow :',
    },
})
Record({
    $id: Now.ID['message-check-your-network-connection-then-try-again-f7b03c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check your network connection, then try again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifiez votre connexion réseau, puis réessayez.',
    },
})
Record({
    $id: Now.ID['message-wait-a-moment-then-try-again-1cbdd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait a moment, then try again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Patientez un instant, puis réessayez.',
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-microsoft-365-insights-16d64f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see Microsoft 365 insights.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour voir les informations Microsoft 365.',
    },
})
Record({
    $id: Now.ID['message-ask-your-servicenow-administrator-for-the-role-1e65cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask your ServiceNow administrator for the role.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandez le rôle à votre administrateur ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-it-does-not-exist-or-you-are-not-allowed-to-read-i-185d5f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It does not exist, or you are not allowed to read it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'existe pas ou vous n'avez pas le droit de le lire.",
    },
})
Record({
    $id: Now.ID['message-try-again-if-it-keeps-failing-tell-your-servicenow-c581bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again. If it keeps failing, tell your ServiceNow administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Réessayez. Si l'échec persiste, prévenez votre administrateur ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-details-3ec365-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Details',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Détails',
    },
})
Record({
    $id: Now.ID['message-error-code-5f36cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Error code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Code d'erreur",
    },
})
Record({
    $id: Now.ID['message-correlation-id-288a3f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correlation ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ID de corrélation',
    },
})
Record({
    $id: Now.ID['message-in-system-logs-all-filter-by-this-source-d1c12a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In System Logs, All, filter by this source:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans System Logs, All, filtrez sur cette source :',
    },
})
Record({
    $id: Now.ID['message-no-known-microsoft-365-incident-explains-this-tick-c6ee68-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No known Microsoft 365 incident explains this ticket',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun incident Microsoft 365 connu n'explique ce ticket",
    },
})
Record({
    $id: Now.ID['message-none-of-the-service-health-incidents-that-microsof-e087ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None of the service health incidents that Microsoft has published fits its description. The cause is more likely local, or Microsoft has not announced it yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Aucun des incidents d'état du service publiés par Microsoft ne correspond à sa description. La cause est plus probablement locale, ou Microsoft ne l'a pas encore annoncée.",
    },
})
Record({
    $id: Now.ID['message-no-microsoft-365-incident-known-at-that-time-expla-3b878a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No Microsoft 365 incident known at that time explains this ticket',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun incident Microsoft 365 connu à ce moment n'explique ce ticket",
    },
})
Record({
    $id: Now.ID['message-an-incident-that-began-since-then-would-not-be-fou-047798-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An incident that began since then would not be found.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un incident commencé depuis ne serait pas trouvé.',
    },
})
Record({
    $id: Now.ID['message-service-health-has-not-been-read-from-microsoft-ye-cec13c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health has not been read from Microsoft yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service n'a pas encore été lu auprès de Microsoft",
    },
})
Record({
    $id: Now.ID['message-it-is-read-every-five-minutes-if-this-stays-ask-yo-b345a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It is read every five minutes. If this stays, ask your ServiceNow administrator to check the connection.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Il est lu toutes les cinq minutes. Si cela dure, demandez à votre administrateur ServiceNow de vérifier la connexion.',
    },
})
Record({
    $id: Now.ID['message-no-microsoft-365-tenant-is-connected-3d0a20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No Microsoft 365 tenant is connected',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun locataire Microsoft 365 n'est connecté",
    },
})
Record({
    $id: Now.ID['message-whether-microsoft-is-the-cause-is-unknown-ask-your-8a2024-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Whether Microsoft is the cause is unknown. Ask your ServiceNow administrator to connect a tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'On ne sait pas si Microsoft est en cause. Demandez à votre administrateur ServiceNow de connecter un locataire.',
    },
})
Record({
    $id: Now.ID['message-this-information-is-old-last-read-from-microsoft-be403b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This information is old. Last read from Microsoft:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ces informations sont anciennes. Dernière lecture auprès de Microsoft :',
    },
})
Record({
    $id: Now.ID['message-newer-incidents-and-updates-may-be-missing-check-t-6bdbef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Newer incidents and updates may be missing. Check the Microsoft 365 admin center as well.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Des incidents et mises à jour plus récents peuvent manquer. Consultez aussi le centre d'administration Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-service-health-as-of-0b9335-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health as of',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État du service au',
    },
})
Record({
    $id: Now.ID['message-service-health-was-never-read-423abf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health was never read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service n'a jamais été lu",
    },
})
Record({
    $id: Now.ID['message-refresh-63a6a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Actualiser',
    },
})
Record({
    $id: Now.ID['message-tenant-0c3330-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tenant:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Locataire :',
    },
})
Record({
    $id: Now.ID['message-incident-124617-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incident',
    },
})
Record({
    $id: Now.ID['message-advisory-5da99e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Advisory',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avis',
    },
})
Record({
    $id: Now.ID['message-kind-unknown-e961da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Kind unknown',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nature inconnue',
    },
})
Record({
    $id: Now.ID['message-less-than-a-minute-ago-4c5555-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'less than a minute ago',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "il y a moins d'une minute",
    },
})
Record({
    $id: Now.ID['message-in-the-microsoft-365-admin-center-opens-in-a-new-t-c74ec6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'in the Microsoft 365 admin center, opens in a new tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "dans le centre d'administration Microsoft 365, s'ouvre dans un nouvel onglet",
    },
})
Record({
    $id: Now.ID['message-status-24a23d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Status:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État :',
    },
})
Record({
    $id: Now.ID['message-why-it-matched-44afb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Why it matched',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pourquoi il correspond',
    },
})
Record({
    $id: Now.ID['message-user-impact-dc37db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User impact',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Impact sur les utilisateurs',
    },
})
Record({
    $id: Now.ID['message-microsoft-did-not-describe-it-17f5f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft did not describe it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft ne l'a pas décrit",
    },
})
Record({
    $id: Now.ID['message-last-update-236d0e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière mise à jour',
    },
})
Record({
    $id: Now.ID['message-none-published-c830c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None published',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucune publiée',
    },
})
Record({
    $id: Now.ID['message-start-a6122a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Start',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Début',
    },
})
Record({
    $id: Now.ID['message-end-87557f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'End',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fin',
    },
})
Record({
    $id: Now.ID['message-next-expected-update-ba21c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next expected update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prochaine mise à jour prévue',
    },
})
Record({
    $id: Now.ID['message-not-announced-c38d0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not announced',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non annoncée',
    },
})
Record({
    $id: Now.ID['message-service-operational-d878b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service operational',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Service opérationnel',
    },
})
Record({
    $id: Now.ID['message-investigating-f51215-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Investigating',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Investigation en cours',
    },
})
Record({
    $id: Now.ID['message-restoring-service-e032aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Restoring service',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Restauration du service',
    },
})
Record({
    $id: Now.ID['message-verifying-service-399bcb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verifying service',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérification du service',
    },
})
Record({
    $id: Now.ID['message-service-restored-4140d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service restored',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Service restauré',
    },
})
Record({
    $id: Now.ID['message-post-incident-report-published-7b84fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Post-incident report published',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rapport post-incident publié',
    },
})
Record({
    $id: Now.ID['message-service-degradation-3b33c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service degradation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Service détérioré',
    },
})
Record({
    $id: Now.ID['message-service-interruption-11f49a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service interruption',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Interruption de service',
    },
})
Record({
    $id: Now.ID['message-extended-recovery-dc7f43-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Extended recovery',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Récupération prolongée',
    },
})
Record({
    $id: Now.ID['message-false-positive-2ee62a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'False positive',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Faux positif',
    },
})
Record({
    $id: Now.ID['message-investigation-suspended-c5c782-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Investigation suspended',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Investigation suspendue',
    },
})
Record({
    $id: Now.ID['message-resolved-f691f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Résolu',
    },
})
Record({
    $id: Now.ID['message-mitigated-externally-8a8d68-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mitigated externally',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Atténué en externe',
    },
})
Record({
    $id: Now.ID['message-mitigated-09069c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mitigated',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Atténué',
    },
})
Record({
    $id: Now.ID['message-resolved-externally-b15736-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Resolved externally',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Résolu en externe',
    },
})
Record({
    $id: Now.ID['message-confirmed-205bc7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirmed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Confirmé',
    },
})
Record({
    $id: Now.ID['message-reported-56e03c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reported',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Signalé',
    },
})
Record({
    $id: Now.ID['message-no-longer-listed-by-microsoft-bd36e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No longer listed by Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "N'est plus répertorié par Microsoft",
    },
})
Record({
    $id: Now.ID['message-status-unknown-5542ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Status unknown',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État inconnu',
    },
})
Record({
    $id: Now.ID['message-show-less-c74ea6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show less',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher moins',
    },
})
Record({
    $id: Now.ID['message-show-the-whole-text-da964b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show the whole text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher tout le texte',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-support-9c565c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Support',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft 365 Support',
    },
})
Record({
    $id: Now.ID['message-is-it-us-or-is-it-microsoft-d1c0f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Is it us, or is it Microsoft?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Est-ce nous ou est-ce Microsoft ?',
    },
})
