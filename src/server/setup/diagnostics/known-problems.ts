import { ERRORS, type ErrorCode } from '../../errors.ts'
import { SCOPE } from '../../scope.ts'

/** One problem of a guide of Microsoft's, tied to what this app knows about it. */
export interface KnownProblem {
    /** The installation guide's number; those of the guide to tickets go on from there. */
    readonly number: number
    /** In the guide's words; {0} is a placeholder of the guide. English, a message key. */
    readonly problem: string
    readonly placeholder: string
    /** The guide's diagnostics action, with the menu names, source and hosts of today. English, a message key. */
    readonly action: string
    readonly area: 'incident-tab' | 'recommendations' | 'support-cases' | 'secure-score'
    /** Ids of the checks that may explain it. */
    readonly checks: readonly string[]
    readonly codes: readonly ErrorCode[]
}

/** The source of our lines in the system log; the guide's `x_mioms_m365_assit` is a misprint. */
export const LOG_SOURCE = SCOPE

const FORM_AND_LOG =
    'Read the message on the page, then open System Logs > All and filter by the source x_mioms_m365_assis.'
const LOG = 'Open System Logs > All and filter by the source x_mioms_m365_assis.'
const HTTP_LOG =
    'Open System Logs > Outbound HTTP Logs and filter by the hosts of the network allow-list; connector.rave.microsoft.com is closed.'

/** What keeps the outbound OAuth provider from working: the steps before the last. */
const SETUP_CHECKS = [
    'oauth-tables-readable',
    'outbound-profile',
    'outbound-client-id',
    'outbound-grant-type',
    'outbound-token-url',
    'outbound-scope',
    'graph-token',
    'graph-reachable',
    'permission-servicehealth-read-all',
] as const
const ENTRA_CODES = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => code.startsWith('ENTRA_'))
/** Nothing comes back from Microsoft. */
const SILENCE_CODES: readonly ErrorCode[] = [
    ...ENTRA_CODES,
    'NETWORK_UNREACHABLE',
    'NETWORK_TIMEOUT',
    'MICROSOFT_THROTTLED',
    'CALL_BUDGET_USED',
    'MICROSOFT_UNAVAILABLE',
    'INSTANCE_CLONED',
]
const SILENCE_CHECKS = ['graph-token', 'graph-reachable', 'throttle', 'queue-drained', 'instance-confirmed']
/** The app itself stopped. */
const APP_SUPPORT_CODES: readonly ErrorCode[] = ['APP_FAILED']

const row = (
    number: number,
    problem: string,
    more: Omit<KnownProblem, 'number' | 'problem' | 'placeholder'> & { readonly placeholder?: string },
): KnownProblem => ({ number, problem, placeholder: '', ...more })

const setupSteps = { checks: SETUP_CHECKS, codes: ['SETUP_INCOMPLETE'] } as const
const finalStep = { checks: ['instance-confirmed'], codes: ['SETUP_FINAL_STEP', 'INSTANCE_CLONED'] } as const
/** What a connector says, or that it says nothing. */
const CONNECTOR_CODES: readonly ErrorCode[] = (Object.keys(ERRORS) as ErrorCode[]).filter((code) =>
    code.startsWith('CONNECTOR_'),
)
/** Nothing comes back from a source of articles. */
const NO_ARTICLES: readonly ErrorCode[] = (Object.keys(ERRORS) as ErrorCode[]).filter((code) =>
    /^(?:LEARN|KNOWLEDGE)_/.test(code),
)

/** The troubleshooting part of Microsoft's guide to tickets of Secure Score, in its order. */
const TICKET_PROBLEMS: readonly KnownProblem[] = [
    row(
        17,
        "You receive an error in the first step of the installation checklist (OAuth creation): \"Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy\"",
        {
            action: 'Open the table oauth_entity (Application Registries): under Application Access, Accessible from All application scopes, Can read. Here the scope is x_mioms_m365_assis, which also reads oauth_entity_profile.',
            area: 'secure-score',
            checks: ['oauth-tables-readable'],
            codes: [],
        },
    ),
    row(18, "Installation is complete but don't see tickets and can't share", {
        action: 'Open Manage ServiceNow configuration: read what the connection lacks, choose Connect, then Authorize and have the sender make its test call.',
        area: 'secure-score',
        checks: ['permission-securityevents-read-all', 'score-read-ran', 'ticket-sender-authorized'],
        codes: [
            'SECURE_SCORE_NOT_CHOSEN',
            'SECURE_SCORE_CHECK_FAILS',
            'TICKET_NOT_CONNECTED',
            'INBOUND_TICKETS_OFF',
        ],
    }),
    row(
        19,
        'Your company has single sign-on enabled which prevents you from connecting to ServiceNow through the Microsoft 365 security center',
        {
            action: 'Nobody signs in to a page here: the sender uses the integration user by Basic authentication or OAuth, or tokens of Microsoft Entra. Compare its login with step 3 of Setup.',
            area: 'secure-score',
            checks: ['inbound-client', 'oidc-provider', 'integration-user', 'integration-user-role'],
            codes: ['INBOUND_NOT_ALLOWED'],
        },
    ),
]

/** The sixteen rows of the installation guide, in its order, then those of the guide to tickets. */
export const KNOWN_PROBLEMS: readonly KnownProblem[] = [
    row(1, 'Can\'t see "Microsoft 365 Support" tab', {
        action: 'Verify the current view of the incident form, then open System Logs > All and filter by the source x_mioms_m365_assis.',
        area: 'incident-tab',
        checks: ['incident-tab-attached', 'roles-granted'],
        codes: ['FORM_WRITE_REFUSED', 'VIEW_NOT_FOUND'],
    }),
    row(
        2,
        'Click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        { action: FORM_AND_LOG, area: 'recommendations', ...setupSteps },
    ),
    row(
        3,
        'Click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        { action: FORM_AND_LOG, area: 'recommendations', ...finalStep },
    ),
    row(
        4,
        'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        { action: FORM_AND_LOG, area: 'recommendations', ...setupSteps },
    ),
    row(
        5,
        'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        { action: FORM_AND_LOG, area: 'recommendations', ...finalStep },
    ),
    row(
        6,
        'Click the button "Contact Microsoft Support", but get the error "Please contact your ServiceNow admin and ask them to complete the setup steps for the app."',
        { action: FORM_AND_LOG, area: 'support-cases', ...setupSteps },
    ),
    row(
        7,
        'Click the button "Contact Microsoft Support", but get the error "Please contact your ServiceNow admin and ask them to complete the final set up step for the app."',
        { action: FORM_AND_LOG, area: 'support-cases', ...finalStep },
    ),
    row(
        8,
        'Click the button "Contact Microsoft Support" but get the error "{0} is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account."',
        {
            placeholder: '{EmailAddress}',
            action: FORM_AND_LOG,
            area: 'support-cases',
            checks: [],
            codes: ['LINKED_ACCOUNT_INVALID'],
        },
    ),
    row(9, 'Click the button for Microsoft recommended solutions but nothing shows up', {
        action: HTTP_LOG,
        area: 'recommendations',
        checks: SILENCE_CHECKS,
        codes: [...SILENCE_CODES, ...NO_ARTICLES],
    }),
    row(
        10,
        'Click the button for Microsoft recommended solutions but get error "Please contact app support."',
        {
            action: FORM_AND_LOG,
            area: 'recommendations',
            checks: [],
            codes: APP_SUPPORT_CODES,
        },
    ),
    row(
        11,
        'Type problem in search box and click the button for Microsoft recommended solutions but nothing shows up',
        {
            action: HTTP_LOG,
            area: 'recommendations',
            checks: SILENCE_CHECKS,
            codes: [...SILENCE_CODES, ...NO_ARTICLES],
        },
    ),
    row(
        12,
        'Type problem in search box and click the button for Microsoft recommended solutions but get error "Please contact app support."',
        {
            action: FORM_AND_LOG,
            area: 'recommendations',
            checks: [],
            codes: APP_SUPPORT_CODES,
        },
    ),
    row(13, 'User click the button "Contact Microsoft Support", but nothing happened', {
        action: HTTP_LOG,
        area: 'support-cases',
        checks: SILENCE_CHECKS,
        codes: [...SILENCE_CODES, ...CONNECTOR_CODES, 'CASE_BACKEND_CHANGED'],
    }),
    row(14, "Can't see Microsoft recommended solution after reopening the incident", {
        action: LOG,
        area: 'recommendations',
        checks: [],
        codes: ['INCIDENT_NOT_FOUND', 'RECOMMENDATION_NOT_FOUND'],
    }),
    row(
        15,
        "Can't see Microsoft cases when reopening the incident that was transferred to Microsoft Support",
        {
            action: LOG,
            area: 'support-cases',
            checks: [],
            codes: ['INCIDENT_NOT_FOUND', 'CASE_NOT_FOUND'],
        },
    ),
    row(
        16,
        'Can\'t save ticket details, get error "Unable to save ticket details. Please contact App Support."',
        {
            action: 'Read the message on the page.',
            area: 'support-cases',
            checks: [],
            codes: ['CASE_NOT_SAVED', 'CASE_FORM_INVALID', 'REQUEST_INVALID'],
        },
    ),
    ...TICKET_PROBLEMS,
]
