import type { ErrorDefinition } from './errors.ts'

const define = <K extends string>(table: Record<K, ErrorDefinition>): Readonly<Record<K, ErrorDefinition>> =>
    table

/** What stops solutions, their catalogue and articles: `errors.ts` has them in its table. */
export const RECOMMENDATION_ERRORS = define({
    RECOMMENDATION_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'agent',
        message: 'This recommendation is not there any more.',
        fix: 'An administrator may have hidden it meanwhile. Search again.',
    },
    NOTE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The instance refused to write the notes of this incident.',
        fix: 'An access control, data policy or business rule on incident keeps you from writing this field. Copy the steps by hand, or ask your administrator.',
    },
    SOLUTION_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such solution any more.',
        fix: 'Another admin may have deleted it. Choose one from the list of solutions.',
    },
    SEARCH_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'This search is not in the list any more.',
        fix: 'Open the list again.',
    },
    SOLUTION_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: '{0} has changed this solution meanwhile.',
        fix: 'Look at what is saved now, then do it again.',
    },
    SOLUTION_WRITE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to store the solution.',
        fix: 'Look for a business rule or data policy on the table of solutions that refuses it, and in the system log for what it says.',
    },
    KNOWLEDGE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance does not let the app read the table {0}, so no knowledge articles are shown.',
        fix: 'On that table, under Application Access, choose All application scopes and tick Can read. If that is so, add an Application Cross-Scope Access: source x_mioms_m365_assis, target the table, operation Read, status Allowed.',
    },
    KNOWLEDGE_READERS_UNKNOWN: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message:
            'This instance does not tell the app who may read which knowledge article, so none is shown.',
        fix: 'Activate the plugin User Criteria Scoped API (com.glideapp.user_criteria.scoped.api). If it is active, allow x_mioms_m365_assis to execute UserCriteriaLoader under Application Cross-Scope Access.',
    },
    LEARN_UNREACHABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Learn could not be reached.',
        fix: 'Allow outbound HTTPS to learn.microsoft.com from this instance, or switch its articles off by the property {0}.',
    },
    LEARN_TIMEOUT: {
        status: 504,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Learn did not answer within {0} seconds.',
        fix: 'Search again in a minute. If it lasts, check the way from this instance to learn.microsoft.com, or switch its articles off by the property {1}.',
    },
    LEARN_THROTTLED: {
        status: 429,
        retryable: true,
        whoFixes: 'nobody',
        message: 'Microsoft Learn asked this instance to wait.',
        fix: 'Search again in {0} seconds. Solutions and service health do not depend on it.',
    },
    LEARN_UNAVAILABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'microsoft',
        message: 'Microsoft Learn answered with a server error (HTTP {0}).',
        fix: 'Search again in some minutes. Solutions and service health do not depend on it.',
    },
    LEARN_REFUSED: {
        status: 502,
        retryable: true,
        whoFixes: 'microsoft',
        message: 'Microsoft Learn refused the search ({0}).',
        fix: 'Search again in some minutes. If it lasts, report it to whoever maintains the app: Microsoft may have changed its service.',
    },
    LEARN_TOOLS_UNKNOWN: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Learn offers no search that the app knows how to use.',
        fix: 'Look for an update of the app: Microsoft has changed its service. Until then, its articles can be switched off by the property {0}.',
    },
    LEARN_ANSWER_UNREADABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The answer could not be read as an answer of Microsoft Learn: {0}.',
        fix: 'Check whether a proxy or firewall between this instance and learn.microsoft.com changes answers.',
    },
})
