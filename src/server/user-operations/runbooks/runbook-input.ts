import type { OperationInput } from '../user-operation.ts'
import type { RunbookValues } from './runbook-values.ts'

const PREFIX = 'parameter.'

/** What an operation keeps of a runbook that was asked for: an approval is for these values and no others. */
export const inputOf = (name: string, values: RunbookValues): OperationInput => ({
    runbook: name,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [`${PREFIX}${key}`, value])),
})

/** Name and values again. */
export const callOf = (
    input: OperationInput,
): { readonly name: string; readonly parameters: RunbookValues } => ({
    name: String(input['runbook'] ?? ''),
    parameters: Object.fromEntries(
        Object.entries(input)
            .filter(([key]) => key.startsWith(PREFIX))
            .map(([key, value]) => [key.slice(PREFIX.length), String(value)]),
    ),
})
