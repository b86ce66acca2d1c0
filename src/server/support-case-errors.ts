import { defineErrors } from './error-definition.ts'

/** What stops cases with Microsoft: `errors.ts` has them in its table. */
export const SUPPORT_CASE_ERRORS = defineErrors({
    CASES_NOT_CHOSEN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance opens no cases with Microsoft.',
        fix: 'An admin chooses Microsoft service request in Microsoft 365 Support > Setup, and a set-up other than Insights only.',
    },
    CASE_ROLE_MISSING: {
        status: 403,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'You need the role {0} to work on cases with Microsoft.',
        fix: 'Ask your ServiceNow admin to grant it to you or to a group of yours.',
    },
    CASE_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such case, or you may not read its incident.',
        fix: 'Open the case from its incident or from Contact Support.',
    },
    CASE_EXISTS: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: '{0} has opened a case for this incident meanwhile.',
        fix: 'Look at that case first. What you entered is kept: if Microsoft needs another case, send it again.',
    },
    CASE_ONGOING: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'This incident has a case that is not over.',
        fix: 'Go on with that case, or choose to open another one.',
    },
    CASE_NOT_SAVED: {
        status: 500,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Unable to save ticket details. Please contact App Support.',
        fix: 'The cause: {0} Send it again; if it fails once more, look for the correlation ID in System Logs > All and report it to whoever maintains the app.',
    },
    CASE_STILL_OPEN: {
        status: 409,
        retryable: true,
        whoFixes: 'agent',
        message: 'This incident is over, and Microsoft still works on case {0}.',
        fix: 'Close the case under Contact Microsoft support, or reopen the incident.',
    },
    CASE_BUSY: {
        status: 409,
        retryable: true,
        whoFixes: 'agent',
        message: 'The case is being worked on at this moment, by somebody else or by a call to Microsoft.',
        fix: 'Wait a few seconds and do it again. Nothing that you entered is lost.',
    },
    CASE_NUMBER_TAKEN: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'Another case has the number {0} already.',
        fix: 'Compare the number with the one in the admin center. If both incidents are about one case of Microsoft, go on with the case that has it.',
    },
    CASE_NOTE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to write what Microsoft told into the incident.',
        fix: 'Look for a business rule or data policy of Incident that aborts it. The update itself is kept and stands on the Microsoft 365 Support tab.',
    },
    CASE_MOVE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'The case does not allow this now. Its state is: {0}.',
        fix: 'Read the case again: somebody else, or Microsoft, may have changed it meanwhile.',
    },
    CASE_FORM_INVALID: {
        status: 400,
        retryable: false,
        whoFixes: 'agent',
        message: 'The case cannot be sent like this: {0}',
        fix: 'Correct the field that is named and send it again. Nothing that you entered is lost.',
    },
    CASE_TEST_OVER: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message:
            'This case was made under Test Environment or by another way to Microsoft: nothing is sent for it any more.',
        fix: 'Open a new case for the incident.',
    },
})
