import { found, passed, type Check, type CheckResult, type Problem } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { appRegistrationUrl } from '../microsoft-portals.ts'
import { tokenOf } from './access-token.ts'
import { checksOf, GRAPH } from './audience.ts'
import { chosenProvider } from './chosen-provider.ts'
import { secretEnd } from './secret-end.ts'

const DAY_MS = 86_400_000

/** How near the end is, in the steps in which people are told; empty: far away. */
export type ExpiryStage = '30' | '14' | '3' | '0' | ''

/** `days` are whole days that are left; below 0: it has ended. */
export function expiryStage(days: number): ExpiryStage {
    if (days < 0) return '0'
    if (days <= 3) return '3'
    if (days <= 14) return '14'
    return days <= 30 ? '30' : ''
}

export const SECRET_EXPIRY_ID = 'secret-expiry'

/** The stage of a result of this check, whose second parameter is the days that are left. */
export const expiryStageOf = (result: Pick<CheckResult, 'status' | 'parameters'>): ExpiryStage =>
    result.status === 'fail'
        ? '0'
        : result.parameters[1] === undefined
          ? ''
          : expiryStage(Number(result.parameters[1]))

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const ENTER =
    'Create a client secret in Microsoft Entra, enter its Value in the OAuth provider, then enter its last day in step 1. The app never needs the secret itself.'

/** Warns 30, 14 and 3 days before the client secret ends; green again as soon as the new secret is in use and known. */
export const secretExpiry: Check = {
    ...checksOf(GRAPH),
    id: SECRET_EXPIRY_ID,
    title: 'End of the client secret',
    required: false,
    subject: (state) => JSON.stringify([checksOf(GRAPH).subject(state), state.secretExpiresOn]),
    run(run) {
        const token = tokenOf(run, GRAPH)
        if (token.kind === 'error' && token.error.code === 'ENTRA_SECRET_EXPIRED')
            return found('fail', problem(run, 'The client secret has expired.', ENTER, []))
        const end = secretEnd(run)
        if (!end)
            return found(
                'warn',
                problem(
                    run,
                    'Nobody knows when the client secret ends.',
                    'Enter its last day in step 1, or grant the app registration the application permission Application.Read.All, so that the app reads it.',
                    [],
                ),
            )
        const days = Math.floor((end.at - run.deps.clock.now()) / DAY_MS)
        const last = dayOf(end.at - 1)
        if (days >= 0) {
            if (expiryStage(days) === '')
                return passed('The client secret lives until {0}, {1} days from now.', [last, String(days)])
            return found(
                'warn',
                problem(run, 'The client secret ends on {0}, in {1} days.', ENTER, [last, String(days)]),
            )
        }
        if (token.kind === 'token')
            return found(
                'warn',
                problem(
                    run,
                    'By what was entered, the client secret ended on {0}; yet Microsoft Entra accepts it.',
                    'It was rotated: enter the last day of the new secret in step 1.',
                    [last],
                ),
            )
        const isTemporary = token.kind === 'error' && token.error.retryable
        return found(
            isTemporary ? 'warn' : 'fail',
            problem(
                run,
                isTemporary
                    ? 'By what was entered, the client secret ended on {0}. Microsoft could not be asked.'
                    : 'The client secret ended on {0}, and no access token can be had.',
                ENTER,
                [last],
            ),
        )
    },
}

function problem(run: CheckRun, message: string, fix: string, parameters: readonly string[]): Problem {
    const provider = chosenProvider(run, GRAPH)
    return {
        message,
        fix,
        parameters,
        whoFixes: 'entra-admin',
        link: provider
            ? {
                  text: 'Open the client secrets in Microsoft Entra',
                  url: appRegistrationUrl(run.state.entries.tenant.cloud, provider.clientId, 'Credentials'),
              }
            : null,
    }
}
