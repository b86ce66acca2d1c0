import '@servicenow/sdk/global'
import { BusinessRule, EmailNotification, Property, Record } from '@servicenow/sdk/core'
import { warnOfOpenCases } from '../../server/support-cases/handlers.ts'

// Rules of a scope on a global table can only be async (or before without a script): the rule reads what is true now.
BusinessRule({
    $id: Now.ID['rule-incident-over'],
    name: 'Microsoft 365 Support: warn of open cases',
    table: 'incident',
    when: 'async',
    action: ['update'],
    order: 1000,
    filterCondition: 'stateCHANGESTO6^ORstateCHANGESTO7^ORstateCHANGESTO8',
    script: warnOfOpenCases,
})

Property({
    $id: Now.ID['property-cases-note-field'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.cases.note_field',
    type: 'choicelist',
    choices: ['work_notes', 'comments'],
    value: 'work_notes',
    description:
        'Where updates of a case with Microsoft stand on the incident: work notes, or comments, which the caller reads too',
    roles: { read: ['admin'], write: ['admin'] },
})

Record({
    $id: Now.ID['event-case-updated'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.case_updated',
        suffix: 'case_updated',
        table: 'x_mioms_m365_assis_support_case',
        description: 'Microsoft said something about a case',
        fired_by: 'Support cases of Microsoft 365 Support',
    },
})
Record({
    $id: Now.ID['event-case-waiting'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.case_waiting',
        suffix: 'case_waiting',
        table: 'x_mioms_m365_assis_support_case',
        description: 'Microsoft waits for an answer about a case',
        fired_by: 'Support cases of Microsoft 365 Support',
    },
})
Record({
    $id: Now.ID['event-case-incident-resolved'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.case_incident_over',
        suffix: 'case_incident_over',
        table: 'x_mioms_m365_assis_support_case',
        description: 'An incident is over while its case with Microsoft is not',
        fired_by: 'Business rule "Microsoft 365 Support: warn of open cases"',
    },
})

// To whoever opened the case. What Microsoft wrote stays on the instance: it may name people.
EmailNotification({
    $id: Now.ID['notification-case-updated'],
    table: 'x_mioms_m365_assis_support_case',
    name: 'Microsoft 365 Support: case updated',
    description: 'Microsoft said something about a case that you opened',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.case_updated' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            '${incident}: Microsoft updated case / Microsoft a mis à jour le dossier ${microsoft_number}',
        messageHtml:
            '<p>Microsoft said something about case ${microsoft_number} of ${incident}. Its state is now: ${state}. Read it on the tab <b>Microsoft 365 Support</b> of the incident, or in <b>Microsoft 365 Support &gt; Contact Support</b>.</p><p lang="fr">Microsoft a communiqué au sujet du dossier ${microsoft_number} de ${incident}. Son état est maintenant : ${state}. Lisez-le dans l\'onglet <b>Microsoft 365 Support</b> de l\'incident ou dans <b>Microsoft 365 Support &gt; Contact Support</b>.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-case-waiting'],
    table: 'x_mioms_m365_assis_support_case',
    name: 'Microsoft 365 Support: Microsoft waits for you',
    description: 'Microsoft waits for your answer about a case that you opened',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.case_waiting' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            '${incident}: Microsoft waits for you / Microsoft attend votre réponse (${microsoft_number})',
        messageHtml:
            '<p>Microsoft waits for your answer about case ${microsoft_number} of ${incident}. Answer on the tab <b>Microsoft 365 Support</b> of the incident.</p><p lang="fr">Microsoft attend votre réponse au sujet du dossier ${microsoft_number} de ${incident}. Répondez dans l\'onglet <b>Microsoft 365 Support</b> de l\'incident.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-case-incident-resolved'],
    table: 'x_mioms_m365_assis_support_case',
    name: 'Microsoft 365 Support: incident over, case open',
    description: 'An incident is over while the case that you opened for it is not',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.case_incident_over' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            '${incident}: resolved, case still open / résolu, dossier encore ouvert (${microsoft_number})',
        messageHtml:
            '<p>${incident} is over, and Microsoft still works on its case ${microsoft_number}. Close the case on the tab <b>Microsoft 365 Support</b>, or reopen the incident.</p><p lang="fr">${incident} est terminé et Microsoft travaille encore sur son dossier ${microsoft_number}. Fermez le dossier dans l\'onglet <b>Microsoft 365 Support</b>, ou rouvrez l\'incident.</p>',
    },
})
