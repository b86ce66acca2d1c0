import { defineErrors } from './error-definition.ts'

/** What stops a case on its way to a connector: `errors.ts` has them in its table. */
export const CONNECTOR_ERRORS = defineErrors({
    CONNECTOR_REFUSED: {
        status: 422,
        retryable: false,
        whoFixes: 'agent',
        message: 'The connector refused it: {0}',
        fix: 'Change what it names, then send the case again. If the reason says nothing to you, ask whoever operates the connector, with the correlation ID.',
    },
    CONNECTOR_KEY_TAKEN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The connector has something else under the key of this case.',
        fix: 'Nothing was sent twice. Give the correlation ID to whoever operates the connector: two instances may be calling it under one name, such as a copy of this one.',
    },
    CONNECTOR_CASE_UNKNOWN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The connector does not know this case any more.',
        fix: 'Ask whoever operates the connector, with the correlation ID, whether it lost data or is another one than before.',
    },
    CONNECTOR_UNAUTHORIZED: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The connector did not accept the access token of this instance (HTTP {0}).',
        fix: 'Open Microsoft 365 Support > Diagnostics and run the checks of the connector. The scope of its OAuth profile must be the one that its operator gave you, and the operator must allow its client ID.',
    },
    CONNECTOR_NOT_THERE: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'There is no connector at the base URL that Setup names (HTTP {0}).',
        fix: 'Open Microsoft 365 Support > Setup and compare the base URL of the connector with what its operator gave you.',
    },
    CONNECTOR_PAUSED: {
        status: 429,
        retryable: true,
        whoFixes: 'nobody',
        message: 'The connector asked this instance to wait.',
        fix: 'Nothing to do: it is sent by itself in {0} seconds.',
    },
    CONNECTOR_BUSY: {
        status: 429,
        retryable: true,
        whoFixes: 'nobody',
        message: 'The connector has too much to do at the moment (HTTP {0}).',
        fix: 'Nothing to do: it is sent by itself later. If it lasts, ask whoever operates the connector.',
    },
    CONNECTOR_UNAVAILABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The connector answered with a server error (HTTP {0}).',
        fix: 'Nothing to do at once: it is sent again by itself. If it lasts, give the correlation ID to whoever operates the connector.',
    },
    CONNECTOR_ANSWER_UNREADABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The answer could not be read as an answer of the connector: {0}.',
        fix: 'Check whether a proxy or firewall between this instance and the connector changes answers, and whether the connector follows the published contract.',
    },
    CASE_BACKEND_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This case goes another way to Microsoft than the one that Setup names now.',
        fix: 'Nothing is sent as long as that is so. Choose the way that the case was opened by in Setup again, or tell Microsoft by hand.',
    },
    CASE_FILE_GONE: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: 'The file {0} is not there any more.',
        fix: 'It was not sent. Attach it to the incident again and send it with a reply.',
    },
})
