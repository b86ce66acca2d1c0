import { defineErrors } from './error-definition.ts'

/** What stops security tickets: `errors.ts` has them in its table. */
export const TICKET_ERRORS = defineErrors({
    TICKET_NOT_CONNECTED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Secure Score is not connected to this instance.',
        fix: 'An admin opens Microsoft 365 Support > Security Tickets and follows the card there.',
    },
    TICKET_ACTION_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such improvement action any more.',
        fix: 'Open it from the list of improvement actions again.',
    },
    TICKET_ACTION_GONE: {
        status: 409,
        retryable: false,
        whoFixes: 'nobody',
        message: 'Microsoft no longer lists this improvement action.',
        fix: 'Look in the list of improvement actions for the one that took its place. Tickets that were made of it stay.',
    },
    TICKET_KIND_NOT_OFFERED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Tickets of this kind are not made here: {0}.',
        fix: 'Choose the other kind. An admin decides about kinds in Manage ServiceNow configuration; the table of the kind has to be there.',
    },
    TICKET_FORM_INVALID: {
        status: 400,
        retryable: false,
        whoFixes: 'agent',
        message: 'The ticket cannot be sent like this: {0}',
        fix: 'Correct the field that is named and send it again. Nothing that you entered is lost.',
    },
    TICKET_NOT_SAVED: {
        status: 409,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to create the ticket: {0}.',
        fix: 'Look for a business rule or data policy that aborts it, such as a mandatory field. Then send it again: nothing that you entered is lost.',
    },
    TICKET_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such security ticket any more.',
        fix: 'Refresh the page.',
    },
    TICKET_RECORD_MISSING: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'This ticket has no record to change: it was deleted, was refused, or is not created yet.',
        fix: 'Refresh the page. If the record was deleted, create a new ticket from the improvement action.',
    },
    TICKET_STATE_NOT_OFFERED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'No state of this instance stands for {0}.',
        fix: 'An admin names the state in Manage ServiceNow configuration, under Ticket state names. Until then change the record on its own form.',
    },
    TICKET_STATE_KEPT: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: '{0} stays in the state {1}: this instance does not allow the change from there.',
        fix: 'Open the record and do the steps that its process asks for, such as an approval. An admin can map another state in Manage ServiceNow configuration.',
    },
    TICKET_WRITE_REFUSED: {
        status: 409,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to change {0}.',
        fix: 'Open the record and make the change there: the form says what it asks for. Else look for a business rule or data policy that aborts the change.',
    },
})
