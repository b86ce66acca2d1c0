import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-or-a-third-party-44be9a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft or a third party',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft ou un tiers',
    },
})
Record({
    $id: Now.ID['message-no-service-has-such-a-name-7f3cd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no service has such a name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'aucun service ne porte ce nom',
    },
})
Record({
    $id: Now.ID['message-the-words-are-too-many-or-too-long-or-ho-1b1077-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the words are too many or too long, or hold a sign that cannot be searched for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'les mots sont trop nombreux ou trop longs, ou contiennent un signe qui ne peut pas être recherché',
    },
})
Record({
    $id: Now.ID['message-no-tenant-has-such-a-sys-id-40c4cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no tenant has such a sys_id',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "aucun locataire n'a ce sys_id",
    },
})
Record({
    $id: Now.ID['message-origin-must-be-microsoft-thirdparty-cust-468bd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'origin must be microsoft, thirdParty, customer or notCustomer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'origin doit être microsoft, thirdParty, customer ou notCustomer',
    },
})
Record({
    $id: Now.ID['message-from-must-be-a-day-such-as-2026-11-21-af1607-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'from must be a day such as 2026-11-21',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de début doit être une date telle que 2026-11-21',
    },
})
Record({
    $id: Now.ID['message-to-must-be-a-day-such-as-2026-11-21-398284-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'to must be a day such as 2026-11-21',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de fin doit être une date telle que 2026-11-21',
    },
})
Record({
    $id: Now.ID['message-to-must-not-be-before-from-c4162a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'to must not be before from',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de fin ne doit pas précéder le jour de début',
    },
})
Record({
    $id: Now.ID['message-offset-must-be-a-whole-number-a2e7c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'offset must be a whole number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'offset doit être un nombre entier',
    },
})
Record({
    $id: Now.ID['message-limit-must-be-a-whole-number-from-1-to-1-88ce65-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'limit must be a whole number from 1 to 100',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'limit doit être un nombre entier de 1 à 100',
    },
})
Record({
    $id: Now.ID['message-job-for-automatic-incidents-and-outages-9f1a3b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Job for automatic incidents and outages',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tâche des incidents automatiques et des pannes',
    },
})
Record({
    $id: Now.ID['message-automatic-incidents-and-outages-are-swit-9f59ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Automatic incidents and outages are switched off: there is nothing to do.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les incidents automatiques et les pannes sont désactivés : il n'y a rien à faire.",
    },
})
Record({
    $id: Now.ID['message-the-scheduled-job-0-is-not-there-somebod-4c3130-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The scheduled job "{0}" is not there: somebody deleted it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La tâche planifiée « {0} » n'existe plus : quelqu'un l'a supprimée.",
    },
})
Record({
    $id: Now.ID['message-install-the-app-again-in-the-same-versio-2705d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Install the app again, in the same version: this brings the job back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Réinstallez l'application, dans la même version : la tâche sera recréée.",
    },
})
Record({
    $id: Now.ID['message-the-user-in-the-field-run-as-of-the-job-f2894c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user in the field Run as of the job is inactive or gone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur du champ Exécuter en tant que de la tâche est inactif ou n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-open-the-scheduled-job-and-choose-a-user-d666c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the scheduled job and choose a user in Run as who may create and write incidents.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ouvrez la tâche planifiée et choisissez dans Exécuter en tant que un utilisateur qui peut créer et modifier des incidents.',
    },
})
Record({
    $id: Now.ID['message-incidents-were-not-worked-on-for-0-minut-1458e6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents were not worked on for {0} minutes: the job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les incidents n'ont pas été traités depuis {0} minutes : la tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-activate-the-scheduled-job-microsoft-365-295c8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the scheduled job "Microsoft 365 Support: work on incidents".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez la tâche planifiée « Microsoft 365 Support: work on incidents ».',
    },
})
Record({
    $id: Now.ID['message-the-last-run-of-the-job-broke-off-6cbc3a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The last run of the job broke off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La dernière exécution de la tâche a été interrompue.',
    },
})
Record({
    $id: Now.ID['message-look-in-the-system-log-for-errors-of-the-ce123d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look in the system log for errors of the app from the time of the run, and run the job again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Recherchez dans le journal système les erreurs de l'application au moment de l'exécution, puis relancez la tâche.",
    },
})
Record({
    $id: Now.ID['message-in-its-last-run-this-instance-refused-wr-11b272-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In its last run this instance refused writes to incidents: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Lors de la dernière exécution, cette instance a refusé des écritures dans des incidents : {0}.',
    },
})
Record({
    $id: Now.ID['message-look-which-business-rule-or-access-contr-7786c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look which business rule or access control refuses them to the user in Run as of the job. They are tried again after an hour.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Recherchez quelle règle métier ou quel contrôle d'accès les refuse à l'utilisateur du champ Exécuter en tant que de la tâche. Elles sont retentées au bout d'une heure.",
    },
})
Record({
    $id: Now.ID['message-incidents-were-worked-on-within-the-last-d1fccd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incidents were worked on within the last 15 minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les incidents ont été traités au cours des 15 dernières minutes.',
    },
})
Record({
    $id: Now.ID['message-it-was-switched-on-a-moment-ago-the-job-52ad93-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It was switched on a moment ago: the job runs within minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Activé il y a un instant : la tâche s'exécute dans quelques minutes.",
    },
})
Record({
    $id: Now.ID['message-microsoft-reports-this-service-health-in-86394b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft reports this service health incident as open again (seen on {0}). The app had resolved this incident: open it again if people are affected. The app writes nothing more to it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft signale de nouveau cet incident d'état du service comme ouvert (constaté le {0}). L'application avait résolu cet incident : rouvrez-le si des personnes sont touchées. L'application n'y écrit plus rien.",
    },
})
Record({
    $id: Now.ID['message-make-this-incident-the-parent-of-the-iss-a8b215-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Make this incident the parent of the issue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Faire de cet incident le parent du problème',
    },
})
