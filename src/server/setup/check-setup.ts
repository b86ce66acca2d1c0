import { appError } from '../errors.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { CHECK_GROUPS } from './check.ts'
import { CHECKS } from './check-registry.ts'
import { toCheckView } from './check-view.ts'
import { currentSetup, type CurrentSetupDependencies } from './current-setup.ts'
import { resultOf } from './open-checks.ts'
import { runChecks, type RunChecksDependencies } from './run-checks.ts'
import type { SetupState } from './setup-state.ts'
import type { CheckViews } from './wizard.ts'

export interface CheckSetupDependencies extends RunChecksDependencies, CurrentSetupDependencies {
    readonly user: CurrentUser
}

/** The checks that apply to what is entered, with what they last said of it. Runs none. */
export function readChecks(deps: CheckSetupDependencies): Result<CheckViews> {
    return ok(toViews(deps, currentSetup(deps).state))
}

/**
 * Runs one group of checks on what is entered, and answers all: a page runs group after group and shows how far it is.
 * Before somebody agreed nothing runs, since checks ask Microsoft for tokens.
 */
export function checkSetup(deps: CheckSetupDependencies, body: unknown): Result<CheckViews> {
    const wanted = (body as { group?: unknown } | null | undefined)?.group
    const group = CHECK_GROUPS.find((one) => one === wanted)
    if (!group) return err(appError('REQUEST_INVALID', ['group']))
    const { state } = currentSetup(deps)
    if (state.agreedAt === null) return err(appError('SETUP_INCOMPLETE'))
    runChecks(deps, state, CHECKS, { group })
    return ok(toViews(deps, state))
}

function toViews({ results, user, clock }: CheckSetupDependencies, state: SetupState): CheckViews {
    const known = results.all()
    return {
        checks: CHECKS.filter((check) => check.applies(state)).map((check) =>
            toCheckView(check, resultOf(state, check, known), state, user),
        ),
        answeredAt: formatTime(clock.now()),
    }
}
