import type {
    CheckView,
    CheckViews,
    FoundUsers,
    PersonView,
    Wizard,
    WizardOutcome,
} from '../../server/setup/wizard.ts'
import { hasTexts, isListOf, isObject, isTime, isTimeOrNull } from '../shared/shape.ts'

/** @returns the answer as our own API gives it; null for anything else. */
export function parseWizard(result: unknown): Wizard | null {
    return isWizard(result) ? (result as Wizard) : null
}

export function parseOutcome(result: unknown): WizardOutcome | null {
    if (!isObject(result) || !isWizard(result.wizard)) return null
    const { refusal } = result
    const isComplete =
        refusal === null ||
        (isObject(refusal) && isListOf(refusal.problems, isProblem) && Array.isArray(refusal.checks))
    return isComplete ? (result as unknown as WizardOutcome) : null
}

export function parseChecks(result: unknown): readonly CheckView[] | null {
    return isObject(result) && isListOf(result.checks, isCheck)
        ? (result as unknown as CheckViews).checks
        : null
}

export function parseUsers(result: unknown): readonly PersonView[] | null {
    return isObject(result) &&
        isListOf(result.users, (person) => hasTexts(person, ['sysId', 'name', 'userId']))
        ? (result as unknown as FoundUsers).users
        : null
}

/** What every view relies on; page and server come in one package, so that only another version differs at all. */
const isWizard = (value: unknown): boolean =>
    isObject(value) &&
    typeof value.revision === 'number' &&
    hasTexts(value, ['position', 'secretExpiresOn']) &&
    isTimeOrNull(value.completedAt) &&
    [
        value.entries,
        value.choices,
        value.formByHand,
        value.casesListByHand,
        value.instance,
        value.texts,
    ].every(isObject) &&
    isListOf(value.steps, isStep) &&
    isListOf(value.setupTypes, (card) => hasTexts(card, ['type', 'title'])) &&
    hasTexts(value.user, ['language', 'timeZone']) &&
    isTime(value.answeredAt)

const isStep = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['step', 'title', 'status', 'whoActs', 'why']) &&
    isObject(value.fields) &&
    isListOf(value.guide, isObject) &&
    isListOf(value.problems, isProblem) &&
    isListOf(value.checks, isCheck)

const isProblem = (value: unknown): boolean => hasTexts(value, ['field', 'message', 'fix'])
const isCheck = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['id', 'title', 'group', 'status', 'message', 'fix', 'whoFixes']) &&
    isTimeOrNull(value.ranAt)
