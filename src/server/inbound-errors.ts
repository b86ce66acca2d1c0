import { defineErrors } from './error-definition.ts'

/** What stops calls from other systems: `errors.ts` has them in its table. Addressed to whoever builds the calling side. */
export const INBOUND_ERRORS = defineErrors({
    INBOUND_NOT_ALLOWED: {
        status: 403,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Only the integration user of Setup may send updates of cases.',
        fix: 'Sign in as that user. An admin names it in step 3 of Microsoft 365 Support > Setup, grants it the role {0} and no other, and completes the integration.',
    },
    INBOUND_CASE_UNKNOWN: {
        status: 404,
        retryable: false,
        whoFixes: 'agent',
        message: 'No case here has this key, nor this Microsoft case number.',
        fix: 'Use the key that the case was sent with. A case number is known from the update of the kind accepted on.',
    },
    UPDATE_INVALID: {
        status: 400,
        retryable: false,
        whoFixes: 'agent',
        message: 'The update cannot be taken: {0}.',
        fix: 'Correct the fields that are named, then send it again. Nothing of it was stored.',
    },
    UPDATE_TOO_LARGE: {
        status: 413,
        retryable: false,
        whoFixes: 'agent',
        message: 'The body has more than {0} characters.',
        fix: 'Shorten the text, or send a smaller file. Nothing of it was stored.',
    },
    UPDATE_DIFFERS: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'This update ID was received before, with other content.',
        fix: 'Give each update an ID of its own, and repeat an update exactly as it was sent first.',
    },
    CASE_NUMBER_DIFFERS: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'The case has another Microsoft case number.',
        fix: 'Send the update to the case that it belongs to. If the number that is stored is wrong, an agent enters a comment on the case.',
    },
    FILE_REFUSED: {
        status: 422,
        retryable: false,
        whoFixes: 'agent',
        message: 'The file cannot be taken: {0}.',
        fix: 'Send a file of one of the types that the API lists, under a name that fits, and small enough. Nothing of it was stored.',
    },
    FILE_NOT_KEPT: {
        status: 409,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to keep the file.',
        fix: 'Look at System Properties > Security for the file types and sizes that attachments may have, then send it again.',
    },
})
