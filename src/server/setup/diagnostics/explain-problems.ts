import { ERRORS } from '../../errors.ts'
import type { CurrentUser } from '../../ports.ts'
import type { CheckView } from '../wizard.ts'
import type { Explanation, KnownProblemView } from './diagnostics-view.ts'
import { KNOWN_PROBLEMS, type KnownProblem } from './known-problems.ts'
import type { RecentError } from './recent-errors.ts'

/** A sentence of an error; parameters of one that happened some time ago are not kept, and dots stand for them. */
export const sentenceOf = (
    user: CurrentUser,
    sentence: string,
    parameters: readonly string[] = ['…', '…', '…'],
): string =>
    user.translate(
        sentence,
        parameters.map((parameter) => user.translate(parameter)),
    )

const byChecks = (known: KnownProblem, checks: readonly CheckView[]): readonly Explanation[] =>
    checks
        .filter(({ id, status }) => known.checks.includes(id) && (status === 'fail' || status === 'warn'))
        .map(({ id, title, message, fix }) => ({ kind: 'check', id, message: `${title}: ${message}`, fix }))

const byErrors = (
    known: KnownProblem,
    errors: readonly RecentError[],
    user: CurrentUser,
): readonly Explanation[] =>
    errors
        .filter(({ code }) => known.codes.includes(code))
        .map(({ code, parameters }) => ({
            kind: 'code',
            id: code,
            message: sentenceOf(user, ERRORS[code].message, parameters),
            fix: sentenceOf(user, ERRORS[code].fix, parameters),
        }))

/** The guides' problems, each with the failing checks and the errors of late that explain it. */
export function explainProblems(
    checks: readonly CheckView[],
    errors: readonly RecentError[],
    user: CurrentUser,
): readonly KnownProblemView[] {
    return KNOWN_PROBLEMS.map((known) => ({
        number: known.number,
        // Without parameters no formatter eats the quotes of a sentence.
        problem: user.translate(known.problem, known.placeholder === '' ? undefined : [known.placeholder]),
        action: user.translate(known.action),
        explanations: [...byChecks(known, checks), ...byErrors(known, errors, user)],
    }))
}
