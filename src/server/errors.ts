import { AUTOMATIC_INCIDENT_ERRORS } from './automatic-incident-errors.ts'
import { CONNECTION_ERRORS } from './connection-errors.ts'
import { CONNECTOR_ERRORS } from './connector-errors.ts'
import { defineErrors, type WhoFixes } from './error-definition.ts'
import { INBOUND_ERRORS } from './inbound-errors.ts'
import { OPERATION_ERRORS } from './operation-errors.ts'
import { RECOMMENDATION_ERRORS } from './recommendation-errors.ts'
import { RUNBOOK_ERRORS } from './runbook-errors.ts'
import { SUPPORT_CASE_ERRORS } from './support-case-errors.ts'
import { TICKET_ERRORS } from './ticket-errors.ts'

export type { WhoFixes } from './error-definition.ts'

/**
 * The only table of error codes (those of some features stand in files of their own). Each has a section in
 * docs/troubleshooting.md and its two sentences in src/fluent/messages; a test holds the three together. Codes are
 * named after the cause that a person can act on.
 */
export const ERRORS = defineErrors({
    SETUP_INCOMPLETE: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.',
        fix: 'Open Microsoft 365 Support > Setup: it opens at the step that is open.',
    },
    SETUP_FINAL_STEP: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message:
            'Please contact your ServiceNow admin and ask them to complete the final set up step for the app.',
        fix: 'Open Microsoft 365 Support > Setup and complete the integration on its last step.',
    },
    OUTBOUND_PROFILE_MISSING: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The tenant {0} has no OAuth profile to call Microsoft with.',
        fix: 'Open Microsoft 365 Support > Setup, choose the outbound OAuth profile, and complete the integration.',
    },
    SETUP_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: '{0} has changed the setup meanwhile.',
        fix: 'Compare what is saved now with what you entered, then save again.',
    },
    CHECK_NOT_FINISHED: {
        status: 500,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The check {0} broke off.',
        fix: 'Run it again. If it breaks off again, look for its correlation ID in System Logs > All and report it to whoever maintains the app.',
    },
    LINKED_ACCOUNT_INVALID: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message:
            '{0} is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account.',
        fix: 'Choose Microsoft 365 Support > Link Account and enter the address of an account that may open service requests.',
    },
    ACCOUNT_ADDRESS_INVALID: {
        status: 400,
        retryable: false,
        whoFixes: 'agent',
        message: 'The address cannot be used: {0}.',
        fix: 'Enter the address that the account signs in to Microsoft 365 with, such as admin@example.com.',
    },
    INCIDENT_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such incident, or you may not read it.',
        fix: 'Open the incident from the list again.',
    },
    INCIDENT_NOT_WRITABLE: {
        status: 403,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'You may read this incident but not change it.',
        fix: 'Ask somebody who may change it, or ask your ServiceNow administrator for the right to.',
    },
    APP_FAILED: {
        status: 500,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Please contact app support.',
        fix: 'The app stopped with an error of its own ({0}). Try again. If it stays: search System Logs > All for the correlation ID below, and report both to whoever maintains this app.',
    },
    INCIDENT_LINK_REFUSED: {
        status: 409,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to change the parent of {0} ({1}).',
        fix: 'Look for a business rule or data policy of Incident that aborts changes of Parent Incident. It is tried again every hour.',
    },
    ISSUE_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'nobody',
        message: 'There is no such service health incident any more.',
        fix: 'Refresh the page.',
    },
    MATCH_DECIDED: {
        status: 409,
        retryable: false,
        whoFixes: 'agent',
        message: '{0} has decided on this service health incident meanwhile.',
        fix: 'The page shows that decision now. Undo it if you know better.',
    },
    REPORT_NOT_PUBLISHED: {
        status: 409,
        retryable: false,
        whoFixes: 'microsoft',
        message: 'Microsoft has no post-incident review of {0}.',
        fix: 'Look again once the status is "Post-incident review published". Microsoft publishes one after some incidents only.',
    },
    REPORT_BEING_FETCHED: {
        status: 409,
        retryable: true,
        whoFixes: 'nobody',
        message: 'The post-incident review of {0} is being fetched already.',
        fix: 'Try again in some seconds.',
    },
    REPORT_NOT_KEPT: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft sent the post-incident review, but this instance could not keep it as a file.',
        fix: 'Check whether this instance takes files of the type PDF or DOCX, and how large a file may be (System Properties > Security). Then try again.',
    },
    VIEW_NOT_FOUND: {
        status: 404,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'The incident form has no view {0}.',
        fix: 'Choose one of the views that the form has.',
    },
    REQUEST_INVALID: {
        status: 400,
        retryable: false,
        whoFixes: 'agent',
        message: 'The request cannot be understood: {0}.',
        fix: 'Correct the request and send it again.',
    },
    FORM_WRITE_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance does not let the app change the incident form.',
        fix: 'Open an incident, choose Configure > Form Layout, and add the section Microsoft 365 Support to the view {0}.',
    },
    RELATED_LIST_REFUSED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'This instance does not let the app change the related lists of the incident form.',
        fix: 'Open an incident in the view {0}, choose Configure > Related Lists, and move Microsoft Support Case->Incident to Selected, or back.',
    },
    RELATED_LISTS_MISSING: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message:
            'The view {0} has no related lists of its own: adding one would replace those that it shows.',
        fix: 'Open an incident in this view, choose Configure > Related Lists, and move Microsoft Support Case->Incident to Selected. The lists that the view shows stay in it.',
    },
    INSTANCE_CLONED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message:
            'The tenant {0} was connected on another instance. Nothing is sent to Microsoft from this copy.',
        fix: 'Connect the tenant again on this instance, or leave it disconnected.',
    },
    CALL_BUDGET_USED: {
        status: 429,
        retryable: true,
        whoFixes: 'nobody',
        message: 'This instance has used up the calls that Microsoft allows for now.',
        fix: 'Try again in {0} seconds. Scheduled work goes on by itself.',
    },
    MICROSOFT_THROTTLED: {
        status: 429,
        retryable: true,
        whoFixes: 'nobody',
        message: 'Microsoft asked this instance to wait.',
        fix: 'Try again in {0} seconds. Scheduled work goes on by itself.',
    },
    MICROSOFT_UNAVAILABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'microsoft',
        message: 'Microsoft answered with a server error (HTTP {0}).',
        fix: 'Wait: the next scheduled call tries again. If it lasts, quote the request id to Microsoft.',
    },
    MICROSOFT_ANSWER_UNREADABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The answer could not be read as an answer of Microsoft: {0}.',
        fix: 'Check whether a proxy or firewall between this instance and Microsoft changes answers.',
    },
    MICROSOFT_ANSWER_ENDLESS: {
        status: 502,
        retryable: true,
        whoFixes: 'microsoft',
        message: 'Microsoft did not come to an end of its list after {0} pages.',
        fix: 'Wait: the next scheduled call tries again. If it lasts, quote the request id to Microsoft.',
    },
    ...INBOUND_ERRORS,
    ...CONNECTION_ERRORS,
    ...RECOMMENDATION_ERRORS,
    ...CONNECTOR_ERRORS,
    ...SUPPORT_CASE_ERRORS,
    ...TICKET_ERRORS,
    ...OPERATION_ERRORS,
    ...RUNBOOK_ERRORS,
    ...AUTOMATIC_INCIDENT_ERRORS,
    SYNC_TAKEN_OVER: {
        status: 409,
        retryable: true,
        whoFixes: 'nobody',
        message: 'The sync took longer than its lock lasts and another node took it over.',
        fix: 'Nothing to do: the other node reads the same list.',
    },
    NETWORK_UNREACHABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The host {0} could not be reached.',
        fix: 'Allow outbound HTTPS to {0} from this instance, or from its proxy.',
    },
    NETWORK_TIMEOUT: {
        status: 504,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'The host {0} did not answer in time.',
        fix: 'Wait: the next scheduled call tries again. If it lasts, check the way from this instance to {0}.',
    },
    GRAPH_TOKEN_REFUSED: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Graph did not accept the access token.',
        fix: 'Check that the token URL and scope of the OAuth profile belong to the cloud of the tenant: the scope is {0}/.default.',
    },
    GRAPH_PERMISSION_MISSING: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message: 'Microsoft Graph refused the call: a permission is missing.',
        fix: 'In Microsoft Entra, grant the app registration the application permission {0} and give admin consent. A token issued before lacks it for up to an hour: delete it under System OAuth > Manage Tokens, or wait.',
    },
    GRAPH_REQUEST_REFUSED: {
        status: 502,
        retryable: false,
        whoFixes: 'nobody',
        message: 'Microsoft Graph refused the request (HTTP {0}, {1}).',
        fix: 'Report this with the request id: the app sent what Microsoft does not accept.',
    },
    ENTRA_SECRET_WRONG: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra refused the client secret.',
        fix: "Paste the secret's Value, not its Secret ID, into the OAuth provider of this instance.",
    },
    ENTRA_SECRET_EXPIRED: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message: 'The client secret has expired.',
        fix: 'In Microsoft Entra, create a new client secret for the app registration, then enter its Value in the OAuth provider of this instance.',
    },
    ENTRA_APP_NOT_FOUND: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra does not know the client ID in this tenant.',
        fix: 'Compare the client ID of the OAuth provider with the Application (client) ID in Microsoft Entra, and the tenant in the token URL with the tenant that holds the app registration.',
    },
    ENTRA_APP_DISABLED: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message: 'The app registration is disabled in Microsoft Entra.',
        fix: 'In Microsoft Entra, under Enterprise applications, enable sign-in for the application.',
    },
    ENTRA_TENANT_NOT_FOUND: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra does not know the tenant in the token URL.',
        fix: 'Correct the tenant id or domain in the token URL, and check that its host belongs to the cloud of the tenant.',
    },
    ENTRA_CONSENT_MISSING: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message: 'Nobody has consented to the permissions of the app registration.',
        fix: 'In Microsoft Entra, open API permissions of the app registration and grant admin consent.',
    },
    ENTRA_SCOPE_WRONG: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra refused the scope or resource of the token request.',
        fix: 'Use the v2.0 token URL (…/oauth2/v2.0/token) and the one scope {0}/.default in the OAuth profile.',
    },
    ENTRA_RESOURCE_DISABLED: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message:
            'In Microsoft Entra, the service {0} is disabled for this tenant, or its subscription has lapsed.',
        fix: 'In Microsoft Entra, under Enterprise applications of the type Microsoft Applications, enable sign-in for {0}, or renew the subscription.',
    },
    ENTRA_CERTIFICATE_WRONG: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra refused the certificate that the token request was signed with.',
        fix: 'Let the OAuth provider of this instance send its client secret, or upload the certificate to the app registration in Microsoft Entra.',
    },
    ENTRA_TOO_MANY_REQUESTS: {
        status: 502,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'Microsoft Entra got too many token requests.',
        fix: 'Wait some minutes. If it comes back, look for other software with the same app registration that asks for a token at every call.',
    },
    ENTRA_ACCESS_BLOCKED: {
        status: 502,
        retryable: false,
        whoFixes: 'entra-admin',
        message: 'Conditional Access blocks the app registration.',
        fix: 'In Microsoft Entra, exclude the application from the Conditional Access policy for workload identities, or allow the addresses of this instance.',
    },
    ENTRA_UNAVAILABLE: {
        status: 502,
        retryable: true,
        whoFixes: 'microsoft',
        message: 'Microsoft Entra is temporarily unavailable.',
        fix: 'Wait: the next scheduled call tries again.',
    },
    ENTRA_TOKEN_REFUSED: {
        status: 502,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: 'No access token could be had from Microsoft Entra ({0}).',
        fix: 'Check the client ID, client secret, token URL and scope of the OAuth provider and its profile.',
    },
})

export type ErrorCode = keyof typeof ERRORS

/** An error as data: what happened, what to do, and who can do it. Never holds a secret, token or mail address. */
export interface AppError {
    readonly code: ErrorCode
    /** Template, unfilled: only a page fills it (parameters may name hosts and tenants, never people). */
    readonly message: string
    readonly fix: string
    readonly parameters: readonly string[]
    readonly whoFixes: WhoFixes
    readonly retryable: boolean
    readonly status: number
    /** Our id of the call or request: client-request-id at Microsoft, and in the system log. */
    readonly correlationId?: string
    /** Microsoft's `request-id`. */
    readonly requestId?: string
    readonly retryAfterSeconds?: number
    /** The parameter of the request that is refused. */
    readonly field?: string
}

export interface ErrorFacts {
    readonly correlationId?: string | undefined
    readonly requestId?: string | undefined
    readonly retryAfterSeconds?: number | undefined
    readonly field?: string | undefined
}

/** Makes an AppError from its code, the parameters of its sentences, and what is known of the call. */
export function appError(
    code: ErrorCode,
    parameters: readonly string[] = [],
    facts: ErrorFacts = {},
): AppError {
    const { message, fix, whoFixes, retryable, status } = ERRORS[code]
    return {
        code,
        message,
        fix,
        parameters,
        whoFixes,
        retryable,
        status,
        ...(facts.correlationId ? { correlationId: facts.correlationId } : {}),
        ...(facts.requestId ? { requestId: facts.requestId } : {}),
        ...(facts.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: facts.retryAfterSeconds }),
        ...(facts.field ? { field: facts.field } : {}),
    }
}

export function isErrorCode(text: string): text is ErrorCode {
    return Object.prototype.hasOwnProperty.call(ERRORS, text)
}
