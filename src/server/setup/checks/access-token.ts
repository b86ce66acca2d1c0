import { appError, type AppError } from '../../errors.ts'
import { tokenError } from '../../microsoft-clients/token-errors.ts'
import type { OAuthProvider, TokenOutcome } from '../../ports.ts'
import { found, passed, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { appRegistrationUrl, enterpriseAppsUrl } from '../microsoft-portals.ts'
import { readTokenClaims, type TokenClaims } from '../token-claims.ts'
import { isEntras, type Audience } from './audience.ts'
import { chosenProvider, cloneError, notRun, providerLink, type Judge } from './chosen-provider.ts'
import { ofError } from './of-error.ts'
import { judgeClientId } from './client-id.ts'
import { waitingSince } from './graph-call.ts'
import { judgeGrantType } from './grant-type.ts'
import { judgeProfile } from './oauth-profile.ts'
import { judgeScope } from './scope.ts'
import { judgeTokenUrl } from './token-url.ts'

/** What a run knows of an audience's token. The token itself is not kept. */
export type TokenState =
    | {
          readonly kind: 'token'
          /** Undefined: a token that only its service can read. */
          readonly claims: TokenClaims | undefined
          /** Milliseconds by which this instance's clock is ahead of the clock that the token was made by. */
          readonly clockAheadMs: number | undefined
      }
    | { readonly kind: 'blocked'; readonly finding: Finding }
    | { readonly kind: 'error'; readonly error: AppError; readonly isEntra: boolean }

/** What has to be right before a token is asked for, and how that is said. */
const FIRST: readonly (readonly [Judge, string])[] = [
    [judgeProfile, 'Not run, because the OAuth profile has to be mended first.'],
    [judgeClientId, 'Not run, because the client ID has to be mended first.'],
    [judgeGrantType, 'Not run, because the grant type has to be mended first.'],
    [judgeTokenUrl, 'Not run, because the token URL has to be mended first.'],
    [judgeScope, 'Not run, because the scope has to be mended first.'],
]

/**
 * Entra dates `iat` five minutes back, so that clocks that lag accept the token; its end less its life is the moment
 * that it was made.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
const clockAhead = (now: number, claims: TokenClaims | undefined, expiresIn: number): number | undefined =>
    claims?.expiresAt == null || expiresIn <= 0 ? undefined : now - (claims.expiresAt - expiresIn * 1000)

/** Asks once a run for the token of an audience. */
export const tokenOf = (run: CheckRun, audience: Audience): TokenState =>
    run.once(`token of ${audience.profile}`, () => ask(run, audience))

function ask(run: CheckRun, audience: Audience): TokenState {
    for (const [judge, message] of FIRST) {
        const { status } = judge(run, audience)
        if (status === 'fail' || status === 'not-run') return { kind: 'blocked', finding: notRun(message) }
    }
    const provider = chosenProvider(run, audience)
    if (!provider)
        return {
            kind: 'blocked',
            finding: notRun('Not run, because the OAuth profile has to be mended first.'),
        }
    const isEntra = isEntras(audience, provider.tokenUrl)
    const cloned = cloneError(run)
    if (cloned) return { kind: 'error', error: cloned, isEntra }
    const resource =
        audience.resource(run.state.entries.tenant.cloud) ??
        (provider.scopes?.[0] ?? '').replace(/\/\.default$/, '')
    const scope = provider.scopes?.join(' ') ?? (resource === '' ? '' : `${resource}/.default`)
    waitingSince(run)
    const outcome = run.deps.tokens.request(provider.entityName, scope)
    if (outcome.kind !== 'token')
        return { kind: 'error', error: errorOf(outcome, provider, resource), isEntra }
    const claims = readTokenClaims(outcome.accessToken)
    return {
        kind: 'token',
        claims,
        clockAheadMs: clockAhead(run.deps.clock.now(), claims, outcome.expiresIn),
    }
}

const hostOf = (url: string): string => /^https:\/\/([^/?#]+)/i.exec(url.trim())?.[1] ?? '-'

function errorOf(
    outcome: Exclude<TokenOutcome, { readonly kind: 'token' }>,
    { tokenUrl }: OAuthProvider,
    resource: string,
): AppError {
    if (outcome.kind === 'failure')
        return appError(outcome.reason === 'timeout' ? 'NETWORK_TIMEOUT' : 'NETWORK_UNREACHABLE', [
            hostOf(tokenUrl),
        ])
    const error = tokenError(outcome.text, resource, {})
    if (error.code !== 'ENTRA_TOKEN_REFUSED' || error.parameters[0]?.startsWith('AADSTS')) return error
    // Not a word of Entra: something is down, or stands in between.
    if (outcome.status >= 500 || outcome.status === 429) return appError('ENTRA_UNAVAILABLE')
    return outcome.status >= 200 && outcome.status < 400
        ? appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no token'])
        : error
}

/** Where an error is mended: secrets and disabled apps in Microsoft Entra, the rest in the record. */
function linkOf(run: CheckRun, error: AppError, provider: OAuthProvider): FixLink {
    const { cloud } = run.state.entries.tenant
    switch (error.code) {
        case 'ENTRA_SECRET_EXPIRED':
            return {
                text: 'Open the client secrets in Microsoft Entra',
                url: appRegistrationUrl(cloud, provider.clientId, 'Credentials'),
            }
        case 'ENTRA_CONSENT_MISSING':
            return {
                text: 'Open the API permissions in Microsoft Entra',
                url: appRegistrationUrl(cloud, provider.clientId, 'CallAnAPI'),
            }
        case 'ENTRA_APP_DISABLED':
        case 'ENTRA_RESOURCE_DISABLED':
        case 'ENTRA_ACCESS_BLOCKED':
            return {
                text: 'Open the enterprise applications in Microsoft Entra',
                url: enterpriseAppsUrl(cloud),
            }
        default:
            return providerLink(provider)
    }
}

/** Can a token be had with what is entered? Temporary troubles say nothing about that. */
export const judgeToken: Judge = (run, audience) => {
    const state = tokenOf(run, audience)
    if (state.kind === 'blocked') return state.finding
    if (state.kind === 'token')
        return passed(
            state.claims
                ? 'Microsoft Entra gave an access token.'
                : 'An access token was given, which only its service can read.',
        )
    const provider = chosenProvider(run, audience)
    const link = provider ? linkOf(run, state.error, provider) : null
    if (state.isEntra || state.error.code !== 'ENTRA_TOKEN_REFUSED') return ofError(state.error, link)
    return found('fail', {
        message: 'The token service of the connector refused the request.',
        fix: 'Check the client ID, client secret, token URL and scope with whoever runs the connector.',
        whoFixes: 'servicenow-admin',
        link,
        code: state.error.code,
    })
}
