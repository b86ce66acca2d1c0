import { ERRORS, type ErrorCode } from '../../errors.ts'
import type { CurrentUser } from '../../ports.ts'
import type { CheckView } from '../wizard.ts'
import type { Explanation, KnownProblemView } from './diagnostics-view.ts'
import { KNOWN_PROBLEMS, type KnownProblem, type Occurrence } from './known-problems.ts'

const OCCURS: Readonly<Record<Occurrence, string>> = {
    yes: 'Can occur.',
    partly: 'The message can occur on the tab; the button that the guide names comes with a later version.',
    'not-yet': 'Cannot occur yet: the feature comes with a later version.',
}

/** Parameters of an error that happened some time ago are not kept: a dash stands for them. */
export const sentenceOf = (user: CurrentUser, sentence: string): string =>
    user.translate(sentence, ['…', '…', '…'])

const byChecks = (known: KnownProblem, checks: readonly CheckView[]): readonly Explanation[] =>
    checks
        .filter(({ id, status }) => known.checks.includes(id) && (status === 'fail' || status === 'warn'))
        .map(({ id, title, message, fix }) => ({ kind: 'check', id, message: `${title}: ${message}`, fix }))

const byCodes = (
    known: KnownProblem,
    codes: readonly ErrorCode[],
    user: CurrentUser,
): readonly Explanation[] =>
    known.codes
        .filter((code) => codes.includes(code))
        .map((code) => ({
            kind: 'code',
            id: code,
            message: sentenceOf(user, ERRORS[code].message),
            fix: sentenceOf(user, ERRORS[code].fix),
        }))

/** The guide's sixteen problems, each with the failing checks and the codes of late that explain it. */
export function explainProblems(
    checks: readonly CheckView[],
    codes: readonly ErrorCode[],
    user: CurrentUser,
): readonly KnownProblemView[] {
    return KNOWN_PROBLEMS.map((known) => ({
        number: known.number,
        problem: user.translate(known.problem, [known.placeholder]),
        action: user.translate(known.action),
        occurs: known.occurs,
        occursText: user.translate(OCCURS[known.occurs]),
        explanations: [...byChecks(known, checks), ...byCodes(known, codes, user)],
    }))
}
