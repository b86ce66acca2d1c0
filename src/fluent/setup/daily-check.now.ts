import '@servicenow/sdk/global'
import { EmailNotification, Record, ScheduledScript } from '@servicenow/sdk/core'
import { checkSetupJob } from '../../server/setup/handlers.ts'

ScheduledScript({
    $id: Now.ID['job-check-setup'],
    name: 'Microsoft 365 Support: check setup',
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 10, seconds: 0 },
    executionStart: '2025-01-01 00:00:00',
    timeZone: 'UTC',
    script: checkSetupJob,
})

Record({
    $id: Now.ID['event-setup-alarm'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.setup_alarm',
        suffix: 'setup_alarm',
        table: 'x_mioms_m365_assis_check_result',
        description: 'A check that the integration needs fails, or the client secret ends soon',
        fired_by: 'Scheduled job "Microsoft 365 Support: check setup"',
    },
})

// To the admin who last changed the setup. No finding in the mail: it may name hosts and records.
EmailNotification({
    $id: Now.ID['notification-setup-alarm'],
    table: 'x_mioms_m365_assis_check_result',
    name: 'Microsoft 365 Support: setup alarm',
    description: 'A check that the integration needs fails, or the client secret ends soon',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.setup_alarm' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject: 'Microsoft 365 Support: ${check_id} needs you / requiert votre attention',
        messageHtml:
            "<p>The nightly check <b>${check_id}</b> of Microsoft 365 Support asks for your attention (${status}). Choose <b>Microsoft 365 Support &gt; Diagnostics</b> on the instance: the check says what to do and who can do it. You get this message once; it comes again only after the check was green, or when the end of a client secret is nearer.</p><p lang=\"fr\">La vérification nocturne <b>${check_id}</b> de Microsoft 365 Support requiert votre attention (${status}). Ouvrez <b>Microsoft 365 Support &gt; Diagnostics</b> sur l'instance : la vérification indique quoi faire et qui peut le faire. Vous recevez ce message une seule fois ; il ne revient que si la vérification est redevenue verte entre-temps, ou lorsque l'expiration d'un secret client se rapproche.</p>",
    },
})
