import { t } from 'sn-translate'
import type { RunbookChoice } from '../../server/user-operations/runbooks/incident-runbooks-view.ts'

export type Parameter = RunbookChoice['parameters'][number]
export type Values = Readonly<Record<string, string>>

export interface ValueProblem {
    readonly message: string
    readonly fix: string
}

/** As the server says: the whole text. What the browser cannot read as a pattern is left to the server. */
function fits(pattern: string, value: string): boolean {
    try {
        return pattern === '' || new RegExp(`^(?:${pattern})$`).test(value)
    } catch {
        return true
    }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** What is wrong with an entered value; null: nothing that the browser can tell. */
export function problemOf({ type, isRequired, pattern }: Parameter, value: string): ValueProblem | null {
    if (value === '')
        return isRequired && type !== 'boolean'
            ? { message: t('This is missing.'), fix: t('Enter a value.') }
            : null
    if (type === 'number' && !NUMBER.test(value))
        return { message: t('This is no number.'), fix: t('Enter digits, such as 12 or 2.5.') }
    return type === 'text' && !fits(pattern, value)
        ? { message: t('The runbook does not take this.'), fix: t('Enter it in the form that is asked for.') }
        : null
}

/** What a runbook begins with. */
export const valuesOf = (parameters: readonly Parameter[]): Values =>
    Object.fromEntries(
        parameters.map(({ name, type, value }) => [name, value || (type === 'boolean' ? 'false' : '')]),
    )
