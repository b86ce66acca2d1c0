import { appError, isErrorCode } from '../errors.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type {
    CheckResultStore,
    Clock,
    CurrentUser,
    Digest,
    Instance,
    SetupStore,
    TenantStore,
} from '../ports.ts'
import type { CheckResult } from '../setup/check.ts'
import { CHECKS } from '../setup/check-registry.ts'
import { CONFIGURATION_PAGE, isSenderExpected } from '../setup/checks/ticket-sender.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { resultOf } from '../setup/open-checks.ts'
import { unready, type Unready } from '../setup/readiness.ts'
import { evidenceOf } from '../setup/setup-evidence.ts'
import { setupPage } from '../setup/setup-page.ts'
import type { SetupState } from '../setup/setup-state.ts'
import { readSender } from './authorize-sender.ts'
import { connectionState } from './connection.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { readOnce } from '../read-once.ts'
import type { ConnectionState, ConnectionView } from './security-tickets-view.ts'
import type { ScoreSyncStore, TicketSettingsStore } from './ticket-store.ts'

export interface ConnectionDependencies {
    readonly setup: SetupStore
    readonly tenants: TenantStore
    readonly instance: Instance
    readonly results: CheckResultStore
    readonly scoreSyncs: ScoreSyncStore
    readonly ticketSettings: TicketSettingsStore
    readonly clock: Clock
    readonly digest: Digest
    readonly user: CurrentUser
}

const DIAGNOSTICS_PAGE = '/x_mioms_m365_assis_diagnostics.do'

/** What Setup says of Secure Score. */
export interface SetupVerdict {
    /** Why it does not work yet; undefined: it may run. */
    readonly unready: Unready | undefined
    /** A check that reading needs, and that failed when it last ran; undefined: none. */
    readonly failing: CheckResult | undefined
}

/** May Secure Score be read, by the setup that is in effect and by what its checks last said? */
export function setupVerdict(deps: ConnectionDependencies): SetupVerdict {
    const { state } = currentSetup(deps)
    const evidence = evidenceOf(deps)
    const inEffect: SetupState = state.inEffect ? { ...state, entries: state.inEffect } : state
    const failing = CHECKS.filter(
        (check) =>
            check.required &&
            (check.group === 'graph' || check.group === 'instance') &&
            (check.feature === 'setup' || check.feature === 'secure-score') &&
            check.applies(inEffect),
    )
        .map((check) => resultOf(inEffect, check, evidence.results))
        .find((result) => result?.status === 'fail')
    return { unready: unready(state, 'secure-score', () => evidence), failing }
}

/** How far the connection is, in the user's language, with what comes next and who can do it. */
export function connectionView(given: ConnectionDependencies): ConnectionView {
    const deps = readOnce(given)
    const { user, tenants, scoreSyncs } = deps
    const verdict = setupVerdict(deps)
    const state = connectionState({
        unready: verdict.unready,
        isRefused: verdict.failing !== undefined,
        isConnected: currentTicketSettings(deps).settings.isConnected,
    })
    const connected = tenants.active()
    const syncs = connected.map(({ sysId }) => scoreSyncs.read(sysId))
    const failed = syncs.find(({ lastError }) => lastError !== null && isErrorCode(lastError.code))
    const reads = syncs.flatMap(({ lastSuccessAt }) => (lastSuccessAt === null ? [] : [lastSuccessAt]))
    const lastReadAt = reads.length === 0 ? null : Math.min(...reads)
    const { status, nextStep, link } = sentences(
        deps,
        state,
        verdict,
        // A reading that failed says itself when it is tried again.
        lastReadAt !== null || failed !== undefined,
    )
    return {
        state,
        status: user.translate(status.key, status.parameters),
        nextStep: nextStep.key === '' ? '' : user.translate(nextStep.key, nextStep.parameters),
        // Setup and what belongs to it open for admins alone.
        link: link && user.isAdmin ? { text: user.translate(link.text), url: link.url } : null,
        tenants: connected.map(({ sysId, name }) => ({ sysId, name })),
        lastReadAt: lastReadAt === null ? null : formatTime(lastReadAt),
        problem: state === 'connected' && failed ? problemOf(user, failed) : null,
    }
}

type FailedSync = ReturnType<ScoreSyncStore['read']>

function problemOf(user: CurrentUser, { lastError, nextAttemptAt }: FailedSync): ConnectionView['problem'] {
    if (!lastError || !isErrorCode(lastError.code)) return null
    const { code, message, fix, parameters } = appError(lastError.code, lastError.parameters)
    return {
        code,
        message: user.translate(message, parameters),
        fix: user.translate(fix, parameters),
        correlationId: lastError.correlationId,
        nextAttemptAt: nextAttemptAt === null ? null : formatTime(nextAttemptAt),
    }
}

interface Said {
    /** Message key. */
    readonly key: string
    readonly parameters?: readonly string[]
}

interface Sentences {
    readonly status: Said
    readonly nextStep: Said
    readonly link: { readonly text: string; readonly url: string } | null
}

function sentences(
    deps: ConnectionDependencies,
    state: ConnectionState,
    { unready: missing, failing }: SetupVerdict,
    isTried: boolean,
): Sentences {
    const say = (status: string, nextStep: string, link: Sentences['link'] = null): Sentences => ({
        status: { key: status },
        nextStep: { key: nextStep },
        link,
    })
    switch (state) {
        case 'not-chosen':
            return say(
                'Microsoft Secure Score is not part of the setup.',
                'A ServiceNow admin chooses Microsoft Secure Score tickets in Setup.',
                setupPage('Open Setup', 'setup-type'),
            )
        case 'setup':
            return missing === 'final-set-up-step'
                ? say(
                      'The final set up step of the app is open.',
                      'A ServiceNow admin completes the integration on the last step of Setup.',
                      setupPage('Open Setup', 'complete'),
                  )
                : say(
                      'The setup of the app is not complete.',
                      'A ServiceNow admin completes the setup steps for the app.',
                      setupPage('Open Setup'),
                  )
        case 'refused':
            return {
                status: { key: failing?.message ?? '', parameters: failing?.parameters ?? [] },
                nextStep: { key: failing?.fix ?? '', parameters: failing?.parameters ?? [] },
                link: { text: 'Open Diagnostics', url: DIAGNOSTICS_PAGE },
            }
        case 'ready':
            return say(
                'Everything is ready: Secure Score can be read.',
                deps.user.isAdmin
                    ? 'Choose Connect. The score and the improvement actions are read then.'
                    : 'A ServiceNow admin opens this page and chooses Connect.',
            )
        case 'connected':
            return whatIsLeft(deps, isTried)
    }
}

function whatIsLeft(deps: ConnectionDependencies, isTried: boolean): Sentences {
    const status = { key: 'Connected.' }
    if (!isTried)
        return {
            status,
            nextStep: { key: 'Secure Score is read for the first time within 15 minutes.' },
            link: null,
        }
    const isSenderMissing =
        isSenderExpected(deps.setup.latest()?.state) && readSender(deps).authorizedAt === null
    return isSenderMissing
        ? {
              status,
              nextStep: {
                  key: 'The system that is to send security tickets has not made its test call: choose Authorize under Manage ServiceNow configuration.',
              },
              link: { text: 'Manage ServiceNow configuration', url: CONFIGURATION_PAGE },
          }
        : { status, nextStep: { key: '' }, link: null }
}
