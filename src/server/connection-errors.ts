import { defineErrors } from './error-definition.ts'

/** What stops the connection of Secure Score and its settings: `errors.ts` has them in its table. */
export const CONNECTION_ERRORS = defineErrors({
    SECURE_SCORE_NOT_CHOSEN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The setup of this instance does not include Microsoft Secure Score.',
        fix: 'Choose Microsoft Secure Score tickets on the page Setup type of Setup, and complete the integration.',
    },
    SECURE_SCORE_CHECK_FAILS: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Secure Score cannot be connected while the check {0} fails.',
        fix: 'Open Diagnostics, do what the check says, and run Test setup. Then connect.',
    },
    TICKET_SENDER_NOT_EXPECTED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The setup says that no other system sends security tickets to this instance.',
        fix: 'Say so on the page Setup type of Setup, go through the inbound steps, and complete the integration.',
    },
    TICKET_SETTINGS_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: '{0} has changed the configuration of security tickets meanwhile.',
        fix: 'Compare what is saved now with what you entered, then save again.',
    },
})
