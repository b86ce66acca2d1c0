import type { CheckGroup } from '../../server/setup/check.ts'
import type { CheckView, PersonView, Wizard, WizardAction, WizardOutcome } from '../../server/setup/wizard.ts'
import { read, send, type Answer } from '../shared/api.ts'
import { parseChecks, parseOutcome, parseUsers } from './parse-wizard.ts'

/** A group of checks may wait for several answers of Microsoft. */
const CHECKS_TIMEOUT_MILLISECONDS = 120_000

export const postActions = (
    revision: number,
    actions: readonly WizardAction[],
): Promise<Answer<WizardOutcome>> =>
    send('POST', '/setup/wizard/actions', { revision, actions }, parseOutcome)

export const runGroup = (group: CheckGroup): Promise<Answer<readonly CheckView[]>> =>
    send('POST', '/setup/checks', { group }, parseChecks, CHECKS_TIMEOUT_MILLISECONDS)

export const findUsers = (query: string): Promise<Answer<readonly PersonView[]>> =>
    read(`/setup/users?query=${encodeURIComponent(query)}`, parseUsers)

/** The wizard with newer results of some checks. */
export const withChecks = (wizard: Wizard, results: readonly CheckView[]): Wizard => ({
    ...wizard,
    steps: wizard.steps.map((step) => ({
        ...step,
        checks: step.checks.map((check) => results.find(({ id }) => id === check.id) ?? check),
    })),
})
