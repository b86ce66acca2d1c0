import { err, ok, type Result } from '../result.ts'
import { ENTRY_FIELDS, isEntryStep, LONGEST_ENTRY } from './entry-fields.ts'
import { STEPS } from './setup-state.ts'
import type { WizardAction, WizardActions } from './wizard.ts'
import { isObject, type Json } from '../json.ts'

/** Enough for every step at once, and some more. */
const MOST_ACTIONS = 30

/** Keys that do not belong there are refused: a misspelt field would silently not be saved. */
const hasOnly = (value: Json, keys: readonly string[]): boolean =>
    Object.keys(value).every((key) => keys.includes(key))

/**
 * Reads the body of `POST /setup/wizard/actions`. The error names the place that cannot be understood, never what stands
 * there.
 */
export function parseWizardActions(body: unknown): Result<WizardActions, string> {
    if (!isObject(body) || !hasOnly(body, ['revision', 'actions'])) return err('revision, actions')
    const { revision, actions } = body
    if (typeof revision !== 'number' || revision < 0 || Math.floor(revision) !== revision)
        return err('revision')
    if (!Array.isArray(actions) || actions.length === 0 || actions.length > MOST_ACTIONS)
        return err('actions')
    const parsed: WizardAction[] = []
    for (let index = 0; index < actions.length; index += 1) {
        const action = parseAction(actions[index])
        if (!action.ok) return err(`actions[${index}]${action.error}`)
        parsed.push(action.value)
    }
    return ok({ revision, actions: parsed })
}

function parseAction(action: unknown): Result<WizardAction, string> {
    if (!isObject(action)) return err('')
    switch (action.kind) {
        case 'agree':
        case 'continue-without-setup':
        case 'next':
        case 'complete':
        case 'confirm-instance':
        case 'discard-changes':
            return hasOnly(action, ['kind']) ? ok({ kind: action.kind }) : err('')
        case 'go-to': {
            const step = STEPS.find((one) => one === action.step)
            return step && hasOnly(action, ['kind', 'step']) ? ok({ kind: 'go-to', step }) : err('.step')
        }
        case 'enter-secret-expiry': {
            const { on } = action
            const fits =
                typeof on === 'string' && on.length <= LONGEST_ENTRY && hasOnly(action, ['kind', 'on'])
            return fits ? ok({ kind: 'enter-secret-expiry', on }) : err('.on')
        }
        case 'enter':
            return parseEntry(action)
        default:
            return err('.kind')
    }
}

function parseEntry(action: Json): Result<WizardAction, string> {
    const { step, values } = action
    if (!isEntryStep(step)) return err('.step')
    if (!isObject(values) || !hasOnly(action, ['kind', 'step', 'values'])) return err('.values')
    const readers: Readonly<Record<string, (value: unknown) => unknown>> = ENTRY_FIELDS[step]
    if (!hasOnly(values, Object.keys(readers))) return err('.values')
    const read: Record<string, unknown> = {}
    for (const field of Object.keys(values)) {
        const value = readers[field]?.(values[field])
        if (value === undefined) return err(`.values.${field}`)
        read[field] = value
    }
    // The list of fields is checked by the compiler against the entries; what was read by it has their types.
    return ok({ kind: 'enter', step, values: read } as WizardAction)
}
