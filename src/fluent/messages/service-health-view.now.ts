import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-reading-fails-since-6cbd63-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading fails since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La lecture échoue depuis le',
    },
})
Record({
    $id: Now.ID['message-last-attempt-ec58a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last attempt:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière tentative :',
    },
})
Record({
    $id: Now.ID['message-what-is-shown-is-the-last-known-state-of-54b008-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is shown is the last known state, of',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette page affiche le dernier état connu, du',
    },
})
Record({
    $id: Now.ID['message-nothing-was-read-yet-so-nothing-is-known-f069c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was read yet, so nothing is known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'a encore été lu : rien n'est connu.",
    },
})
Record({
    $id: Now.ID['message-look-into-it-in-diagnostics-65ce00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look into it in Diagnostics',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Examiner dans Diagnostics',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-service-health-e91580-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to Service Health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès à l'état du service",
    },
})
Record({
    $id: Now.ID['message-this-service-health-incident-is-not-here-d2aa76-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This service health incident is not here',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce problème d'état du service est introuvable",
    },
})
Record({
    $id: Now.ID['message-service-health-could-not-be-loaded-82ec45-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service n'a pas pu être chargé",
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-service-health-dc5584-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see service health.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Reconnectez-vous pour voir l'état du service.",
    },
})
Record({
    $id: Now.ID['message-services-with-a-problem-5204c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Services with a problem',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Services avec un problème',
    },
})
Record({
    $id: Now.ID['message-of-a-total-of-d70b1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'of a total of',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'sur un total de',
    },
})
Record({
    $id: Now.ID['message-open-issues-03f4f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open issues',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes ouverts',
    },
})
Record({
    $id: Now.ID['message-require-your-action-4f3802-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Require your action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nécessitent une action de votre part',
    },
})
Record({
    $id: Now.ID['message-all-services-727803-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All services',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les services',
    },
})
Record({
    $id: Now.ID['message-open-and-resolved-e4ee15-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open and resolved',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouverts et résolus',
    },
})
Record({
    $id: Now.ID['message-incidents-and-advisories-e21f5d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents and advisories',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents et avis',
    },
})
Record({
    $id: Now.ID['message-all-causes-704ed3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All causes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les causes',
    },
})
Record({
    $id: Now.ID['message-all-tenants-03f660-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All tenants',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les locataires',
    },
})
Record({
    $id: Now.ID['message-filter-the-history-ffee8f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Filter the history',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Filtrer l'historique",
    },
})
Record({
    $id: Now.ID['message-words-in-title-impact-or-id-c1cef2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words in title, impact or ID',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Mots du titre, de l'impact ou de l'ID",
    },
})
Record({
    $id: Now.ID['message-kind-d62610-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Kind',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Type',
    },
})
Record({
    $id: Now.ID['message-cause-50fc9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cause',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cause',
    },
})
Record({
    $id: Now.ID['message-from-day-utc-523270-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'From day (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Du (jour UTC)',
    },
})
Record({
    $id: Now.ID['message-to-day-utc-66b817-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To day (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Au (jour UTC)',
    },
})
Record({
    $id: Now.ID['message-clear-the-filter-65b148-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Clear the filter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Effacer le filtre',
    },
})
Record({
    $id: Now.ID['message-history-16d2b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'History',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Historique',
    },
})
Record({
    $id: Now.ID['message-issues-found-a4e715-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues found:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes trouvés :',
    },
})
Record({
    $id: Now.ID['message-all-issues-as-a-list-d65c92-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All issues as a list',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les problèmes sous forme de liste',
    },
})
Record({
    $id: Now.ID['message-duration-e02d2a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Duration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Durée',
    },
})
Record({
    $id: Now.ID['message-there-are-not-that-many-pages-8570f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There are not that many pages',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a pas autant de pages",
    },
})
Record({
    $id: Now.ID['message-no-issue-fits-this-filter-988509-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No issue fits this filter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun problème ne correspond à ce filtre',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-reported-no-issue-yet-c115ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has reported no issue yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'a encore signalé aucun problème",
    },
})
Record({
    $id: Now.ID['message-go-to-the-first-page-5ae683-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Go to the first page',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aller à la première page',
    },
})
Record({
    $id: Now.ID['message-show-all-issues-b5a04b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show all issues',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher tous les problèmes',
    },
})
Record({
    $id: Now.ID['message-at-a-glance-78848b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'At a glance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En bref',
    },
})
Record({
    $id: Now.ID['message-duration-so-far-35a388-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Duration so far',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Durée à ce jour',
    },
})
Record({
    $id: Now.ID['message-affected-feature-1e53ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Affected feature',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fonctionnalité concernée',
    },
})
Record({
    $id: Now.ID['message-the-same-issue-in-other-tenants-44de43-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The same issue in other tenants',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le même problème dans d'autres locataires",
    },
})
Record({
    $id: Now.ID['message-suggested-incidents-1f7e01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggested incidents:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents suggérés :',
    },
})
Record({
    $id: Now.ID['message-service-health-incident-e2c178-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Problème d'état du service",
    },
})
Record({
    $id: Now.ID['message-back-to-the-history-eb7328-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Back to the history',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Retour à l'historique",
    },
})
Record({
    $id: Now.ID['message-took-4025ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Took',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Durée d'exécution :",
    },
})
Record({
    $id: Now.ID['message-reading-from-microsoft-9a30c3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading from Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture auprès de Microsoft',
    },
})
Record({
    $id: Now.ID['message-job-history-7b049a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Job history',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Historique des tâches',
    },
})
Record({
    $id: Now.ID['message-no-job-has-run-yet-0a0a1d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No job has run yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucune tâche n'a encore été exécutée.",
    },
})
Record({
    $id: Now.ID['message-microsoft-140864-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft',
    },
})
Record({
    $id: Now.ID['message-another-run-was-under-way-c0c856-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another run was under way',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une autre exécution était en cours',
    },
})
Record({
    $id: Now.ID['message-quick-update-c5cb2d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Quick update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mise à jour rapide',
    },
})
Record({
    $id: Now.ID['message-strategic-update-55017a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Strategic update',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mise à jour stratégique',
    },
})
Record({
    $id: Now.ID['message-incidents-515b05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents',
    },
})
Record({
    $id: Now.ID['message-parent-incident-584ada-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Parent incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incident parent',
    },
})
Record({
    $id: Now.ID['message-there-is-one-that-you-may-not-open-6853a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is one that you may not open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il en existe un que vous ne pouvez pas ouvrir.',
    },
})
Record({
    $id: Now.ID['message-no-incident-is-linked-agents-link-theirs-4893ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No incident is linked. Agents link theirs on its tab Microsoft 365 Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Aucun incident n'est lié. Les agents lient un incident dans son onglet Microsoft 365 Support.",
    },
})
Record({
    $id: Now.ID['message-that-you-may-not-open-64802c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'That you may not open:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Que vous ne pouvez pas ouvrir :',
    },
})
Record({
    $id: Now.ID['message-not-listed-here-999030-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not listed here:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non répertoriés ici :',
    },
})
Record({
    $id: Now.ID['message-suggested-for-more-incidents-where-nobod-95eaee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Suggested for more incidents, where nobody has decided yet:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Suggéré pour d'autres incidents, sans décision à ce jour :",
    },
})
Record({
    $id: Now.ID['message-linked-automatically-4ca667-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked automatically',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié automatiquement',
    },
})
Record({
    $id: Now.ID['message-linked-by-e8db03-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié par',
    },
})
Record({
    $id: Now.ID['message-linked-by-an-agent-f65665-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Linked by an agent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lié par un agent',
    },
})
Record({
    $id: Now.ID['message-loading-service-health-765fb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Loading service health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Chargement de l'état du service",
    },
})
Record({
    $id: Now.ID['message-connect-a-tenant-in-setup-ee2fa0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connect a tenant in Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connecter un locataire dans la configuration',
    },
})
Record({
    $id: Now.ID['message-when-it-was-last-read-nothing-was-open-ad654e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When it was last read, nothing was open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Lors de la dernière lecture, rien n'était ouvert",
    },
})
Record({
    $id: Now.ID['message-all-quiet-microsoft-reports-no-open-issu-f91697-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All quiet: Microsoft reports no open issue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout est calme : Microsoft ne signale aucun problème ouvert',
    },
})
Record({
    $id: Now.ID['message-what-was-resolved-stands-in-the-history-c1b072-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was resolved stands in the history.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les problèmes résolus figurent dans l'historique.",
    },
})
Record({
    $id: Now.ID['message-open-for-66d879-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvert depuis',
    },
})
Record({
    $id: Now.ID['message-current-state-483586-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Current state',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État actuel',
    },
})
Record({
    $id: Now.ID['message-open-issues-3b3214-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open issues:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes ouverts :',
    },
})
Record({
    $id: Now.ID['message-issues-in-your-environment-that-require-e4d7b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues in your environment that require action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes dans votre environnement nécessitant une action',
    },
})
Record({
    $id: Now.ID['message-microsoft-sees-their-cause-in-your-tenan-cb443b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft sees their cause in your tenant or network. It waits for you, not for Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft en voit la cause dans votre locataire ou votre réseau. C'est à vous d'agir, pas à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-service-health-eb73bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État du service',
    },
})
Record({
    $id: Now.ID['message-overview-3b8782-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Overview',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vue d'ensemble",
    },
})
Record({
    $id: Now.ID['message-diagnostics-36b64a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Diagnostics',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Diagnostics',
    },
})
Record({
    $id: Now.ID['message-pages-of-results-6bc72e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Pages of results',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pages de résultats',
    },
})
Record({
    $id: Now.ID['message-previous-page-16ded2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Previous page',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Page précédente',
    },
})
Record({
    $id: Now.ID['message-next-page-374bea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Next page',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Page suivante',
    },
})
Record({
    $id: Now.ID['message-microsoft-promised-the-next-update-by-c2d1e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft promised the next update by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a promis la prochaine mise à jour avant le',
    },
})
Record({
    $id: Now.ID['message-overdue-or-not-read-yet-79495f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'overdue, or not read yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'en retard, ou pas encore lue',
    },
})
Record({
    $id: Now.ID['message-post-incident-review-30c5be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Post-incident review',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rapport post-incident',
    },
})
Record({
    $id: Now.ID['message-download-the-review-0f1eaa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Download the review',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Télécharger le rapport',
    },
})
Record({
    $id: Now.ID['message-fetched-from-microsoft-on-292870-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'fetched from Microsoft on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'récupéré auprès de Microsoft le',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-published-what-happened-wh-46d4e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has published what happened, why, and what it does about it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a publié ce qui s'est passé, pourquoi, et les mesures prises.",
    },
})
Record({
    $id: Now.ID['message-get-the-review-from-microsoft-63cc2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Get the review from Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Récupérer le rapport auprès de Microsoft',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-published-none-2bec48-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has published none.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'en a publié aucun.",
    },
})
Record({
    $id: Now.ID['message-fetching-the-review-from-microsoft-c0646d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Fetching the review from Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Récupération du rapport auprès de Microsoft',
    },
})
Record({
    $id: Now.ID['message-the-review-could-not-be-fetched-294443-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The review could not be fetched',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le rapport n'a pas pu être récupéré",
    },
})
Record({
    $id: Now.ID['message-service-health-is-read-every-five-minute-d6438c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health is read every five minutes. You can read everything anew now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service est lu toutes les cinq minutes. Vous pouvez tout relire maintenant.",
    },
})
Record({
    $id: Now.ID['message-read-everything-now-429e1b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read everything now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout lire maintenant',
    },
})
Record({
    $id: Now.ID['message-reading-from-microsoft-this-may-take-a-m-0241f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading from Microsoft. This may take a minute.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture auprès de Microsoft. Cela peut prendre une minute.',
    },
})
Record({
    $id: Now.ID['message-a-read-was-under-way-already-55c693-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A read was under way already',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une lecture était déjà en cours',
    },
})
Record({
    $id: Now.ID['message-it-brings-the-same-refresh-this-page-in-c58431-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It brings the same. Refresh this page in a minute.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle apporte le même résultat. Actualisez cette page dans une minute.',
    },
})
Record({
    $id: Now.ID['message-everything-was-read-d2da15-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Everything was read',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout a été lu',
    },
})
Record({
    $id: Now.ID['message-reading-failed-8c5d5c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reading failed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La lecture a échoué',
    },
})
Record({
    $id: Now.ID['message-new-or-changed-issues-620198-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New or changed issues:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problèmes nouveaux ou modifiés :',
    },
})
Record({
    $id: Now.ID['message-unchanged-e0b137-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Unchanged:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Inchangés :',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-not-told-the-state-of-its-aaba31-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has not told the state of its services yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'a pas encore communiqué l'état de ses services.",
    },
})
Record({
    $id: Now.ID['message-states-of-services-as-of-a5005a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'States of services as of',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État des services au',
    },
})
Record({
    $id: Now.ID['message-service-health-in-the-microsoft-365-admi-69d5b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health in the Microsoft 365 admin center',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "État du service dans le centre d'administration Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-opens-in-a-new-tab-82dff2-fr'],
    table: 'sys_ui_message',
    data: {
        key: '(opens in a new tab)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "(s'ouvre dans un nouvel onglet)",
    },
})
Record({
    $id: Now.ID['message-state-unknown-f832eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'State unknown',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État inconnu',
    },
})
Record({
    $id: Now.ID['message-seen-since-96e0e5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Seen since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Constaté depuis le',
    },
})
Record({
    $id: Now.ID['message-updates-from-microsoft-8d5514-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Updates from Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mises à jour de Microsoft',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-published-no-update-on-thi-08a6a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has published no update on this issue.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'a publié aucune mise à jour sur ce problème.",
    },
})
Record({
    $id: Now.ID['message-the-issue-began-68264f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The issue began',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Début du problème',
    },
})
Record({
    $id: Now.ID['message-the-issue-ended-13b42b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The issue ended',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fin du problème',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-service-health-919f53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Service Health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'État du service Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-duration-683115-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Duration:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Durée :',
    },
})
Record({
    $id: Now.ID['message-in-the-history-179a13-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the history:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Dans l'historique :",
    },
})
