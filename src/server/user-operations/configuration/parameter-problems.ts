import { MOST_WAYS, waysToMatch } from '../runbooks/pattern-ways.ts'
import type { RunbookParameter } from '../runbooks/runbook.ts'
import { refused, type FoundProblem } from './found-problem.ts'

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/
const SECRET = /passw|pwd|passphrase|secret|token|credential|key$/i

/** Whether a name says that what it holds is a secret: `ApiKey`, `key_vault`, `UserPassword`. */
export const isSecretName = (name: string): boolean =>
    SECRET.test(name) ||
    name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .split(/[^A-Za-z]+/)
        .some((word) => /^keys?$/i.test(word))

function isExpression(pattern: string): boolean {
    try {
        return new RegExp(pattern) instanceof RegExp
    } catch {
        return false
    }
}

function nameProblem(
    path: string,
    { name }: RunbookParameter,
    before: readonly RunbookParameter[],
): FoundProblem | undefined {
    if (!IDENTIFIER.test(name))
        return refused(
            path,
            'This is no name of a parameter.',
            'Enter it as the runbook declares it: letters, digits and underscores, no digit first.',
        )
    if (before.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        return refused(
            path,
            'Another parameter of the runbook has this name.',
            'Give each parameter a name of its own.',
        )
    return isSecretName(name)
        ? refused(
              path,
              'This looks like a secret, and Azure Automation keeps parameters with the job, for everybody to read who may read jobs.',
              'Let the runbook read the secret from an Azure Key Vault or a credential of the automation account.',
          )
        : undefined
}

function patternProblem(path: string, { type, pattern }: RunbookParameter): FoundProblem | undefined {
    if (type !== 'text' || pattern === '') return undefined
    if (!isExpression(pattern))
        return refused(
            path,
            'This is no regular expression.',
            'Correct it, or leave it empty to take any text.',
        )
    return waysToMatch(pattern) > MOST_WAYS
        ? refused(
              path,
              'Some texts would keep this pattern busy for ever: what repeats contains what repeats, or too much of it repeats.',
              'Repeat single characters or classes only, at most three times without an upper limit.',
          )
        : undefined
}

function choiceProblem(path: string, { type, choices }: RunbookParameter): FoundProblem | undefined {
    if (type !== 'choice') return undefined
    if (choices.length === 0)
        return refused(path, 'There is nothing to choose from.', 'Enter the choices, one a line.')
    return choices.some((choice, index) => choice.trim() === '' || choices.indexOf(choice) !== index)
        ? refused(path, 'A choice is empty or stands there twice.', 'Enter each choice once, one a line.')
        : undefined
}

/** What is wrong with a parameter. `before`: those of the runbook that stand above it. */
export function parameterProblems(
    path: string,
    parameter: RunbookParameter,
    before: readonly RunbookParameter[],
): readonly FoundProblem[] {
    const found = [
        nameProblem(`${path}.name`, parameter, before),
        parameter.label.trim() === ''
            ? refused(
                  `${path}.label`,
                  'The parameter has no label.',
                  'Enter what people read above the field.',
              )
            : undefined,
        patternProblem(`${path}.pattern`, parameter),
        choiceProblem(`${path}.choices`, parameter),
    ]
    return found.flatMap((one) => one ?? [])
}
