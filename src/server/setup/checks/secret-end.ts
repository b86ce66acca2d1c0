import { appError } from '../../errors.ts'
import { parseGraphTime } from '../../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CheckRun } from '../check-run.ts'
import { grantedBy, GRAPH_PERMISSIONS } from '../graph-permissions.ts'
import { tokenOf } from './access-token.ts'
import { GRAPH } from './audience.ts'
import { chosenProvider } from './chosen-provider.ts'
import { readGraph, readOneIssue } from './graph-call.ts'

const DAY_MS = 86_400_000

/** When the client secret ends, and who says so. */
export interface SecretEnd {
    readonly at: number
    readonly source: 'entered' | 'entra'
}

/** The last day that an admin entered counts to its end. */
export const enteredEnd = (day: string): number | undefined => {
    const at = parseGraphTime(`${day}T00:00:00Z`)
    return at === undefined ? undefined : at + DAY_MS
}

/** @see https://learn.microsoft.com/graph/api/application-get */
const readCredentials = (run: CheckRun, clientId: string): Result<readonly number[]> =>
    readGraph(
        run,
        {
            service: 'directory',
            permission: 'Application.Read.All',
            urlTemplate: "/v1.0/applications(appId='{id}')",
            pathAndQuery: `/v1.0/applications(appId='${encodeURIComponent(clientId)}')?$select=passwordCredentials`,
        },
        (body, facts) => {
            const { passwordCredentials } = (body ?? {}) as { readonly passwordCredentials?: unknown }
            if (!Array.isArray(passwordCredentials))
                return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no client secrets'], facts))
            return ok(
                (passwordCredentials as readonly ({ readonly endDateTime?: unknown } | null)[])
                    .map((credential) => parseGraphTime(credential?.endDateTime))
                    .filter((at) => at !== undefined),
            )
        },
    )

/** Ends of all secrets of the app registration; undefined: it may not be read, or Microsoft is away. */
function endsAtEntra(run: CheckRun): readonly number[] | undefined {
    const token = tokenOf(run, GRAPH)
    const provider = chosenProvider(run, GRAPH)
    const permission = GRAPH_PERMISSIONS.find(({ name }) => name === 'Application.Read.All')
    if (!provider || !permission || token.kind !== 'token') return undefined
    if (grantedBy(permission, token.claims?.roles ?? []) === undefined) return undefined
    const reached = readOneIssue(run)
    // Who waits for one answer in vain does not wait for a second.
    if (!reached.ok && reached.error.retryable) return undefined
    const answer = readCredentials(run, provider.clientId)
    return answer.ok ? answer.value : undefined
}

/**
 * The end of the secret that is in use. Nobody can tell which of several it is: while a token is had it is one that
 * lives, and of those the first to end counts, so that the day it was rotated for does not pass unnoticed. What Entra
 * says wins over what was entered; of its secrets, the one that ends on the entered day is meant.
 */
export function secretEnd(run: CheckRun): SecretEnd | undefined {
    const entered = enteredEnd(run.state.secretExpiresOn)
    const ends = run.once('ends of secrets', () => endsAtEntra(run))
    const living = (ends ?? []).filter((at) => at > run.deps.clock.now()).sort((a, b) => a - b)
    const meant = living.find((at) => entered !== undefined && at < entered && at >= entered - DAY_MS)
    const first = meant ?? living[0]
    if (first !== undefined) return { at: first, source: 'entra' }
    return entered === undefined ? undefined : { at: entered, source: 'entered' }
}
