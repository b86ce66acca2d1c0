import '@servicenow/sdk/global'
import { EmailNotification, Record } from '@servicenow/sdk/core'

const TABLE = 'x_mioms_m365_assis_user_operation'

Record({
    $id: Now.ID['event-operation-waits'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.operation_waits',
        suffix: 'operation_waits',
        table: TABLE,
        description: 'A user operation waits for somebody',
        fired_by: 'Job "Microsoft 365 Support: work on user operations"',
    },
})
Record({
    $id: Now.ID['event-operation-handed-over'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.operation_handed_over',
        suffix: 'operation_handed_over',
        table: TABLE,
        description: "A person's password was reset",
        fired_by: 'Job "Microsoft 365 Support: work on user operations"',
    },
})
Record({
    $id: Now.ID['event-operation-kept'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.operation_kept',
        suffix: 'operation_kept',
        table: TABLE,
        description: "A runbook reset a person's password and keeps it where the tenant says",
        fired_by: 'Job "Microsoft 365 Support: work on user operations"',
    },
})
Record({
    $id: Now.ID['event-operation-self-service'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.operation_self_reset',
        suffix: 'operation_self_reset',
        table: TABLE,
        description: 'A person resets their password at Microsoft by themselves',
        fired_by: 'Job "Microsoft 365 Support: work on user operations"',
    },
})

Record({
    $id: Now.ID['event-operation-expired'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.operation_expired',
        suffix: 'operation_expired',
        table: TABLE,
        description: 'Nobody collected the reset of a password in time',
        fired_by: 'Job "Microsoft 365 Support: work on user operations"',
    },
})

// platform-administration/use-mail-scripts-email-notifications: the page is no record that a notification could link to.
Record({
    $id: Now.ID['mail-script-operation-link'],
    table: 'sys_script_email',
    data: {
        name: 'x_mioms_m365_assis_operation_link',
        script: `(function (current, template) {
    var address = String(gs.getProperty('glide.servlet.uri', '')).replace(/\\/+$/, '')
        + '/x_mioms_m365_assis_operation.do?sysparm_id=' + current.getUniqueValue();
    template.print('<a href="' + address + '">' + address + '</a>');
})(current, template);`,
    },
})

// None holds a secret or an address: a mail is read by more than one, and stays in the table of e-mails.
EmailNotification({
    $id: Now.ID['notification-operation-waits'],
    table: TABLE,
    name: 'Microsoft 365 Support: an operation waits for you',
    description: 'You can go on with an operation on the account of somebody',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.operation_waits' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject: 'Microsoft 365: ${kind}, ${target} – waits for you / en attente de vous',
        messageHtml:
            '<p>An operation on the Microsoft 365 account of ${target} waits for you: ${kind}. It was requested by ${requester}. Look under <b>Microsoft 365 Requests &gt; My Microsoft 365 requests</b>.</p><p lang="fr">Une opération sur le compte Microsoft 365 de ${target} vous attend : ${kind}. Elle a été demandée par ${requester}. Consultez <b>Microsoft 365 Requests &gt; My Microsoft 365 requests</b>.</p><p>${mail_script:x_mioms_m365_assis_operation_link}</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-operation-handed-over'],
    table: TABLE,
    name: 'Microsoft 365 Support: your password was reset',
    description: 'Your Microsoft 365 password was reset, and somebody hands you what you need',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.operation_handed_over' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            'Your Microsoft 365 password was reset / Votre mot de passe Microsoft 365 a été réinitialisé',
        messageHtml:
            '<p>Your Microsoft 365 password was reset. ${recipient} tells you in person or by phone how you sign in. Nobody sends it to you, and nobody asks you for it. If you did not ask for this, tell your service desk at once.</p><p lang="fr">Votre mot de passe Microsoft 365 a été réinitialisé. ${recipient} vous indique en personne ou par téléphone comment vous connecter. Personne ne vous l\'envoie, et personne ne vous le demande. Si vous ne l\'avez pas demandé, prévenez immédiatement votre centre de services.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-operation-kept'],
    table: TABLE,
    name: 'Microsoft 365 Support: your password was reset by a runbook',
    description: 'Your password was reset, and the operation says where it is kept',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.operation_kept' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject: 'Your password was reset / Votre mot de passe a été réinitialisé',
        messageHtml:
            "<p>Your password was reset. Where the new one is kept stands under <b>Microsoft 365 Requests &gt; My Microsoft 365 requests</b>; your service desk sees it, too. Nobody sends it to you, and nobody asks you for it. If you did not ask for this, tell your service desk at once.</p><p lang=\"fr\">Votre mot de passe a été réinitialisé. L'endroit où le nouveau est conservé figure sous <b>Microsoft 365 Requests &gt; My Microsoft 365 requests</b> ; votre centre de services le voit aussi. Personne ne vous l'envoie, et personne ne vous le demande. Si vous ne l'avez pas demandé, prévenez immédiatement votre centre de services.</p><p>${mail_script:x_mioms_m365_assis_operation_link}</p>",
    },
})
EmailNotification({
    $id: Now.ID['notification-operation-self-service'],
    table: TABLE,
    name: 'Microsoft 365 Support: reset your password at Microsoft',
    description: 'You are registered for self-service password reset at Microsoft',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.operation_self_reset' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            'Reset your Microsoft 365 password yourself / Réinitialisez vous-même votre mot de passe Microsoft 365',
        messageHtml:
            '<p>A reset of your Microsoft 365 password was requested. You are registered to do that yourself at Microsoft: open https://aka.ms/sspr. If you did not ask for this, tell your service desk.</p><p lang="fr">Une réinitialisation de votre mot de passe Microsoft 365 a été demandée. Vous êtes inscrit pour le faire vous-même chez Microsoft : ouvrez https://aka.ms/sspr. Si vous ne l\'avez pas demandé, prévenez votre centre de services.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-operation-expired'],
    table: TABLE,
    name: 'Microsoft 365 Support: a password reset has ended',
    description: 'Nobody collected a password reset that was agreed to',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365_assis.operation_expired' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject:
            'Microsoft 365: password reset for ${target} has ended / la réinitialisation du mot de passe de ${target} a pris fin',
        messageHtml:
            '<p>The reset of the Microsoft 365 password of ${target} was agreed to, and nobody collected it in time. It has ended. If it is still needed, request it again.</p><p lang="fr">La réinitialisation du mot de passe Microsoft 365 de ${target} avait été acceptée, et personne ne l\'a retirée à temps. Elle a pris fin. Si elle est encore nécessaire, refaites la demande.</p><p>${mail_script:x_mioms_m365_assis_operation_link}</p>',
    },
})
