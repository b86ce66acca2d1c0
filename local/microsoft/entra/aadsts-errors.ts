import { randomUUID } from 'node:crypto'
import { jsonAnswer, type Answer } from '../http/exchange.ts'
import type { Millis } from '../clock.ts'

interface AadstsError {
    readonly error: string
    readonly status: 400 | 401 | 429 | 503
    readonly message: (about: AadstsContext) => string
    /** Whether the error page https://login.microsoftonline.com/error knows it; only then is error_uri sent. */
    readonly lookup: boolean
}

/** What messages name. Never a secret. */
export interface AadstsContext {
    readonly clientId?: string
    readonly tenant?: string
    readonly resource?: string
    readonly scope?: string
    readonly parameter?: string
    readonly grantType?: string
}

const named = (value: string | undefined): string => `'${value ?? ''}'`

/**
 * The errors that a client-credentials request can get, by AADSTS number.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes; numbers that the page lacks are known
 * from answers quoted in public. `error` and status follow those answers where they exist.
 */
export const aadstsErrors = {
    50001: {
        error: 'invalid_resource',
        status: 400,
        lookup: true,
        message: () => 'The resource is disabled or the resource identifier was not provided.',
    },
    50196: {
        error: 'invalid_grant',
        status: 400,
        lookup: true,
        message: () => 'The server terminated an operation because it encountered a client request loop.',
    },
    53003: {
        error: 'invalid_grant',
        status: 400,
        lookup: true,
        message: () =>
            'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    },
    65001: {
        error: 'invalid_grant',
        status: 400,
        lookup: true,
        message: ({ clientId }) =>
            `The user or administrator has not consented to use the application with ID ${named(clientId)}.`,
    },
    70003: {
        error: 'unsupported_grant_type',
        status: 400,
        lookup: true,
        message: ({ grantType }) => `The app requested an unsupported grant type ${named(grantType)}.`,
    },
    70011: {
        error: 'invalid_scope',
        status: 400,
        lookup: true,
        message: ({ scope }) =>
            `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope ?? ''} is not valid.`,
    },
    90002: {
        error: 'invalid_request',
        status: 400,
        lookup: true,
        message: ({ tenant }) =>
            `Tenant ${named(tenant)} not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    },
    90006: {
        error: 'temporarily_unavailable',
        status: 503,
        lookup: true,
        message: () => 'The service is temporarily unavailable. Please retry later.',
    },
    90024: {
        error: 'temporarily_unavailable',
        status: 503,
        lookup: true,
        message: () => 'RequestBudgetExceededError - A transient error has occurred. Please try again.',
    },
    90033: {
        error: 'temporarily_unavailable',
        status: 503,
        lookup: true,
        message: () => 'A transient error has occurred. Please try again.',
    },
    90055: {
        error: 'temporarily_unavailable',
        status: 429,
        lookup: true,
        message: () =>
            'The server rejected the request because there are too many requests from this tenant.',
    },
    500011: {
        error: 'invalid_resource',
        status: 400,
        lookup: true,
        message: ({ resource, tenant }) =>
            `The resource principal named ${resource ?? ''} was not found in the tenant named ${tenant ?? ''}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    },
    500014: {
        error: 'invalid_resource',
        status: 400,
        lookup: true,
        message: ({ resource }) =>
            `The service principal for resource ${named(resource)} is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.`,
    },
    650056: {
        error: 'invalid_client',
        status: 400,
        lookup: true,
        message: () =>
            "Misconfigured application. This could be due to one of the following: the client has not listed any permissions in the requested permissions in the client's application registration, or the admin has not consented in the tenant.",
    },
    650057: {
        error: 'invalid_resource',
        status: 400,
        lookup: true,
        message: () =>
            "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
    },
    700016: {
        error: 'unauthorized_client',
        status: 400,
        lookup: true,
        message: ({ clientId, tenant }) =>
            `Application with identifier ${named(clientId)} was not found in the directory ${named(tenant)}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    },
    700027: {
        error: 'invalid_client',
        status: 401,
        lookup: true,
        message: ({ clientId }) =>
            `The certificate with identifier used to sign the client assertion is not registered on application ${named(clientId)}. [Reason - The key was not found.]`,
    },
    900023: {
        error: 'invalid_request',
        status: 400,
        lookup: true,
        message: ({ tenant }) =>
            `Specified tenant identifier ${named(tenant)} is neither a valid DNS name, nor a valid external domain.`,
    },
    900144: {
        error: 'invalid_request',
        status: 400,
        lookup: true,
        message: ({ parameter }) =>
            `The request body must contain the following parameter: ${named(parameter)}.`,
    },
    901002: {
        error: 'invalid_request',
        status: 400,
        lookup: true,
        message: () => "The 'resource' request parameter isn't supported.",
    },
    1002012: {
        error: 'invalid_scope',
        status: 400,
        lookup: false,
        message: ({ scope }) =>
            `The provided value for scope ${scope ?? ''} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    },
    7000112: {
        error: 'unauthorized_client',
        status: 400,
        lookup: true,
        message: ({ clientId }) => `Application ${named(clientId)} is disabled.`,
    },
    7000215: {
        error: 'invalid_client',
        status: 401,
        lookup: true,
        message: ({ clientId }) =>
            `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app ${named(clientId)}.`,
    },
    7000218: {
        error: 'invalid_client',
        status: 401,
        lookup: true,
        message: () =>
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    },
    7000222: {
        error: 'invalid_client',
        status: 401,
        lookup: true,
        message: ({ clientId }) =>
            `The provided client secret keys for app ${named(clientId)} are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    },
} as const satisfies Readonly<Record<number, AadstsError>>

export type AadstsCode = keyof typeof aadstsErrors

export const isAadstsCode = (code: number): code is AadstsCode => code in aadstsErrors

/** `yyyy-MM-dd HH:mm:ssZ`, as Entra writes it. */
const timestampOf = (now: Millis): string => `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`

/** The answer of Entra's token endpoint to a refused request, in its documented shape. */
export const aadstsAnswer = (
    code: AadstsCode,
    context: AadstsContext,
    request: { readonly now: Millis; readonly loginHost: string; readonly correlationId: string },
    headers: Readonly<Record<string, string>> = {},
): Answer => {
    const { error, status, message, lookup }: AadstsError = aadstsErrors[code]
    const timestamp = timestampOf(request.now)
    const traceId = randomUUID()
    return jsonAnswer(
        status,
        {
            error,
            error_description: [
                `AADSTS${code}: ${message(context)}`,
                `Trace ID: ${traceId}`,
                `Correlation ID: ${request.correlationId}`,
                `Timestamp: ${timestamp}`,
            ].join('\r\n'),
            error_codes: [code],
            timestamp,
            trace_id: traceId,
            correlation_id: request.correlationId,
            ...(lookup ? { error_uri: `https://${request.loginHost}/error?code=${code}` } : {}),
        },
        { 'cache-control': 'no-store, no-cache', pragma: 'no-cache', 'x-ms-request-id': traceId, ...headers },
    )
}
