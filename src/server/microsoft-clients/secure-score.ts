import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { listGraphPages } from './graph-client.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'
import {
    parseControlProfile,
    parseSecureScore,
    type ControlProfile,
    type ControlVendor,
    type SecureScore,
} from './secure-score-items.ts'

const SCORES = '/security/secureScores'
const PROFILES = '/security/secureScoreControlProfiles'
const READ = 'SecurityEvents.Read.All'
const WRITE = 'SecurityEvents.ReadWrite.All'
const BACKGROUND_TIMEOUT_MS = 30_000

/** A score holds every control of the tenant, about 600 bytes each: a page stays near 4 MB. */
const CONTROLS_A_PAGE = 6_000
const MOST_DAYS_A_PAGE = 10
/** No page tells the size of a page of profiles; recorded answers have next links from some hundreds on. */
const PROFILE_PAGE_SIZE = 200
/** 6,000 controls in pages of 100; a list that goes on is a loop. */
const PROFILE_PAGE_LIMIT = 60

/** How many days to ask for at once when the newest holds so many controls. */
export const daysAPage = (controls: number): number =>
    Math.max(1, Math.min(MOST_DAYS_A_PAGE, Math.floor(CONTROLS_A_PAGE / Math.max(1, controls))))

export interface ScorePage {
    /** Newest first. */
    readonly scores: readonly SecureScore[]
    /** How many days there were, readable or not. */
    readonly listed: number
    /** How many of them stand before the first that can be read; -1: none can. */
    readonly spoiltFirst: number
    /** Days, and controls of days, that could not be read. */
    readonly unreadable: number
}

/**
 * Reads some days of a tenant's score, newest first: `top` of them after the first `skip`. An answer to `$top` has a
 * next link all the same; it is not followed.
 * @see https://learn.microsoft.com/graph/api/security-list-securescores
 */
export function listSecureScores(
    deps: OutboundDependencies,
    tenant: Tenant,
    range: { readonly top: number; readonly skip: number },
): Result<ScorePage> {
    const query = `$top=${range.top}${range.skip > 0 ? `&$skip=${range.skip}` : ''}`
    return callMicrosoft(
        deps,
        {
            tenant,
            service: 'secure-score',
            permission: READ,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${SCORES}?${query}`,
            urlTemplate: `/v1.0${SCORES}`,
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        (body, facts) => {
            const { value } = (body ?? {}) as { readonly value?: unknown }
            if (!Array.isArray(value))
                return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
            const parsed = value.map(parseSecureScore)
            const scores = parsed
                .filter((score): score is SecureScore => score !== undefined)
                .sort((a, b) => (a.day < b.day ? 1 : -1))
            const inDays = scores.reduce((sum, score) => sum + score.unreadable, 0)
            return ok({
                scores,
                listed: value.length,
                spoiltFirst: parsed.findIndex((score) => score !== undefined),
                unreadable: value.length - scores.length + inDays,
            })
        },
    )
}

/**
 * Reads all control profiles of a tenant and hands on page after page, with the number of items that could not be read.
 * @see https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles
 */
export function listControlProfiles(
    deps: OutboundDependencies,
    tenant: Tenant,
    onPage: (profiles: readonly ControlProfile[], unreadable: number) => Result<void>,
): Result<{ readonly pages: number }> {
    return listGraphPages(
        deps,
        {
            tenant,
            service: 'secure-score',
            permission: READ,
            path: PROFILES,
            query: {},
            pageSize: PROFILE_PAGE_SIZE,
            pageLimit: PROFILE_PAGE_LIMIT,
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        (items) => {
            const profiles = items
                .map(parseControlProfile)
                .filter((profile): profile is ControlProfile => profile !== undefined)
            return onPage(profiles, items.length - profiles.length)
        },
    )
}

/**
 * Leaves a comment on a control, and changes nothing else of it. `missing`: Microsoft does not list the control any more.
 * @see https://learn.microsoft.com/graph/api/securescorecontrolprofile-update
 */
export function commentOnControl(
    deps: OutboundDependencies,
    tenant: Tenant,
    control: { readonly controlId: string; readonly vendor: ControlVendor },
    comment: string,
): Result<'written' | 'missing'> {
    const { vendor, provider } = control.vendor
    const vendorInformation = {
        ...control.vendor,
        vendor: vendor || 'Microsoft',
        provider: provider || 'SecureScore',
    }
    const answer = callMicrosoft(
        deps,
        {
            tenant,
            service: 'secure-score',
            permission: WRITE,
            method: 'PATCH',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${PROFILES}/${encodeURIComponent(control.controlId)}`,
            urlTemplate: `/v1.0${PROFILES}/{id}`,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ comment, vendorInformation }),
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        () => ok('written' as const),
    )
    if (answer.ok) return answer
    const { code, parameters } = answer.error
    return code === 'GRAPH_REQUEST_REFUSED' && parameters[0] === '404' ? ok('missing' as const) : answer
}
