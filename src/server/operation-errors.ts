import { defineErrors } from './error-definition.ts'

/** What stops user operations: `errors.ts` has them in its table. */
export const OPERATION_ERRORS = defineErrors({
    OPERATIONS_NOT_CHOSEN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'User operations are not set up on this instance.',
        fix: 'An admin opens Microsoft 365 Support > Setup, chooses user operations, and completes the integration.',
    },
    OPERATIONS_OFF: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'User operations are switched off.',
        fix: 'An admin switches them on under Microsoft 365 Support > Operations, Manage user operations.',
    },
    OPERATION_KIND_OFF: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Operations of this kind are switched off: {0}.',
        fix: 'An admin switches the kind on under Microsoft 365 Support > Operations, Manage user operations.',
    },
    OPERATION_TARGET_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'agent',
        message: 'There is no active user of this instance whom this is for.',
        fix: 'Choose the person again.',
    },
    OPERATION_PRIVILEGED: {
        status: 409,
        retryable: false,
        whoFixes: 'nobody',
        message:
            'This account is protected: it has a directory role, or an admin has listed it. Nothing was changed.',
        fix: 'An admin of Microsoft 365 does this by hand, in the Microsoft Entra admin center.',
    },
    OPERATION_NOT_STORED: {
        status: 503,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to store the operation; nothing was done.',
        fix: 'Look for a business rule or data policy that aborts inserts into Microsoft 365 User Operation.',
    },
    OPERATION_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such operation, or it is not for you to see.',
        fix: 'Open it from the list or from the record that it belongs to.',
    },
    OPERATION_BUSY: {
        status: 409,
        retryable: true,
        whoFixes: 'nobody',
        message: 'Somebody else is at this operation at this moment.',
        fix: 'Try again in a few seconds.',
    },
    OPERATION_STATE: {
        status: 409,
        retryable: false,
        whoFixes: 'nobody',
        message: 'The operation does not allow this in its state: {0}.',
        fix: 'Load the page again: it shows what comes next.',
    },
    OPERATION_NOT_YOURS: {
        status: 403,
        retryable: false,
        whoFixes: 'nobody',
        message: 'This is not for you to decide: {0}.',
        fix: 'Somebody else has to decide: who asked for an operation, or is its subject, cannot. This was noted.',
    },
    OPERATION_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'What is asked for now is not what was requested; nothing was done.',
        fix: 'Cancel the operation and request it again.',
    },
    OPERATION_ATTEMPTS_USED: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The operation was tried {0} times without success.',
        fix: 'Look at the last error of the operation, mend its cause, and request the operation again.',
    },
    ACCOUNT_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft 365 has no account for this person.',
        fix: 'Compare the mail address and User ID of the user record with the user principal name in Microsoft Entra.',
    },
    RUNBOOK_NOT_REGISTERED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The runbook {0} is not registered, or is switched off.',
        fix: 'An admin registers it under Microsoft 365 Support > Operations, Manage user operations.',
    },
})
