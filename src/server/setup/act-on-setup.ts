import { appError, type AppError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { advanceSetup, type SetupAction, type SetupRefusal } from './advance-setup.ts'
import { currentSetup } from './current-setup.ts'
import { toFieldProblem } from './entry-problem-texts.ts'
import type { Evidence } from './open-checks.ts'
import { parseWizardActions } from './parse-wizard-actions.ts'
import { publishSetup, withPublication } from './publish-setup.ts'
import { showWizard, type WizardDependencies } from './read-wizard.ts'
import { evidenceOf } from './setup-evidence.ts'
import type { SetupState } from './setup-state.ts'
import type { WizardAction, WizardOutcome } from './wizard.ts'

const changedBy = (deps: WizardDependencies, admin: string | undefined): AppError =>
    appError('SETUP_CHANGED', [(admin && deps.directory.user(admin)?.name) || 'Another admin'])

/**
 * What an admin did on the page: everything up to the first action that is refused is saved as one new revision, and
 * takes effect where it should. Of two admins at once the later one is told who was faster, and nothing is overwritten.
 */
export function actOnSetup(deps: WizardDependencies, body: unknown): Result<WizardOutcome> {
    const parsed = parseWizardActions(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const { revision, actions } = parsed.value

    const { state: before, lastChange } = currentSetup(deps)
    if (before.revision !== revision) return err(changedBy(deps, lastChange?.by))
    // What an earlier revision decided comes first: the next one may decide otherwise.
    publishSetup(deps, before)

    const evidence = evidenceOf(deps)
    const { state, refusal } = advance(deps, before, actions, evidence)
    if (state !== before) {
        const next = withPublication(deps, before, { ...state, revision: before.revision + 1 })
        const change = { state: next, by: deps.user.sysId, at: deps.clock.now() }
        if (!deps.setup.append(deps.digest.md5(`setup#${next.revision}`), change))
            return err(changedBy(deps, deps.setup.latest()?.by))
        publishSetup(deps, next)
    }
    return ok({
        wizard: showWizard(deps, evidence),
        refusal: refusal && {
            step: refusal.step,
            problems: refusal.problems.map((problem) => toFieldProblem(refusal.step, problem, deps.user)),
            checks: refusal.checks,
        },
    })
}

function advance(
    deps: WizardDependencies,
    before: SetupState,
    actions: readonly WizardAction[],
    evidence: Evidence,
): { readonly state: SetupState; readonly refusal: SetupRefusal | null } {
    let state = before
    for (const action of actions) {
        const outcome = advanceSetup(state, stamped(deps, action), evidence)
        if (!outcome.ok) return { state, refusal: outcome.error }
        state = outcome.value
    }
    return { state, refusal: null }
}

/** What the instance knows better than a browser: the time, and its own name. */
function stamped({ clock, instance }: WizardDependencies, action: WizardAction): SetupAction {
    switch (action.kind) {
        case 'agree':
            return { kind: 'agree', at: clock.now() }
        case 'complete':
            return { kind: 'complete', at: clock.now(), instanceName: instance.name() }
        case 'confirm-instance':
            return { kind: 'confirm-instance', instanceName: instance.name() }
        case 'continue-without-setup':
        case 'next':
        case 'discard-changes':
            return { kind: action.kind }
        default:
            return action
    }
}
