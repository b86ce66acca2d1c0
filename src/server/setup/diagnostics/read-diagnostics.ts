import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CheckResultStore } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { CHECK_GROUPS, type Check } from '../check.ts'
import { toCheckView } from '../check-view.ts'
import { currentSetup } from '../current-setup.ts'
import { resultOf } from '../open-checks.ts'
import { unready } from '../readiness.ts'
import { callsView, newestFailures, pausesView, waitingView, type CallsDependencies } from './calls-view.ts'
import type { Diagnostics } from './diagnostics-view.ts'
import { explainProblems } from './explain-problems.ts'
import { logLinks } from './log-links.ts'
import { networkView } from './network-hosts.ts'
import { recentErrors } from './recent-errors.ts'
import { isSilent, stateView, type StateDependencies } from './state-view.ts'
import { FEATURE_TITLES, GROUP_TITLES } from './titles.ts'

export interface DiagnosticsDependencies extends StateDependencies, CallsDependencies {
    readonly results: CheckResultStore
}

/**
 * All that the page Diagnostics shows, from what is stored: it calls nobody, so that it answers while Microsoft is
 * away. `correlation` looks for the calls of one id instead of the newest failures.
 */
export function readDiagnostics(
    deps: DiagnosticsDependencies,
    all: readonly Check[],
    correlation: string,
): Result<Diagnostics> {
    const { user, clock } = deps
    const failed = newestFailures(deps)
    const calls = callsView(deps, failed, correlation)
    if (!calls.ok) return calls
    const state = currentSetup(deps).state
    const evidence = { checks: all, results: deps.results.all() }
    const applying = all.filter((check) => check.applies(state))
    const checks = applying.map((check) =>
        toCheckView(check, resultOf(state, check, evidence.results), state, user),
    )
    const errors = recentErrors(
        deps.tenants.active(),
        failed,
        unready(state, 'service-health', () => evidence),
        isSilent(deps, state),
        clock.now(),
    )
    const network = networkView(state.inEffect ?? state.entries, user)
    return ok({
        state: stateView(deps, state, evidence, checks),
        checks,
        checkGroups: CHECK_GROUPS.filter((group) => applying.some((check) => check.group === group)).map(
            (group) => ({ group, title: user.translate(GROUP_TITLES[group]) }),
        ),
        checkFeatures: (Object.keys(FEATURE_TITLES) as (keyof typeof FEATURE_TITLES)[])
            .filter((feature) => applying.some((check) => check.feature === feature))
            .map((feature) => ({ feature, title: user.translate(FEATURE_TITLES[feature]) })),
        calls: calls.value,
        logs: logLinks(
            user,
            network.hosts.filter(({ from }) => from === 'instance').map(({ host }) => host),
        ),
        network,
        waiting: waitingView(deps),
        pauses: pausesView(deps),
        knownProblems: explainProblems(checks, errors, user),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
        answeredAt: formatTime(clock.now()),
    })
}
