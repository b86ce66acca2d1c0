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
        (hasTexts(refusal, ['step']) &&
            isObject(refusal) &&
            isListOf(refusal.problems, isProblem) &&
            isListOf(refusal.checks, isText))
    return isComplete ? (result as unknown as WizardOutcome) : null
}

export function parseChecks(result: unknown): readonly CheckView[] | null {
    return isObject(result) && isListOf(result.checks, isCheck)
        ? (result as unknown as CheckViews).checks
        : null
}

export function parseUsers(result: unknown): readonly PersonView[] | null {
    return isObject(result) && isListOf(result.users, isPerson)
        ? (result as unknown as FoundUsers).users
        : null
}

const ENTRY_STEPS = [
    'setup-type',
    'tenant',
    'outbound',
    'inbound',
    'integration-user',
    'repository',
    'settings',
]

function isWizard(value: unknown): boolean {
    if (!isObject(value)) return false
    const { entries, choices, steps, setupTypes, lastChange, instance } = value
    return (
        typeof value.revision === 'number' &&
        hasTexts(value, ['position', 'secretExpiresOn']) &&
        isTimeOrNull(value.completedAt) &&
        (lastChange === null ||
            (hasTexts(lastChange, ['by']) && isObject(lastChange) && isTime(lastChange.at))) &&
        isListOf(value.features, isText) &&
        isObject(entries) &&
        ENTRY_STEPS.every((step) => isObject(entries[step])) &&
        isListOf(steps, isStep) &&
        isListOf(setupTypes, isCard) &&
        isObject(choices) &&
        isListOf(choices.providers, (one) => hasTexts(one, ['sysId', 'name', 'clientId'])) &&
        isListOf(choices.inboundClients, (one) => hasTexts(one, ['sysId', 'name', 'clientId'])) &&
        (choices.integrationUser === null || isPerson(choices.integrationUser)) &&
        isListOf(choices.checkGroups, isText) &&
        isListOf(choices.profiles, isText) &&
        hasTexts(instance, ['name']) &&
        hasTexts(value.user, ['language', 'timeZone']) &&
        isTime(value.answeredAt)
    )
}

function isStep(value: unknown): boolean {
    return (
        isObject(value) &&
        hasTexts(value, ['step', 'title', 'status', 'whoActs', 'why']) &&
        isObject(value.fields) &&
        isListOf(
            value.guide,
            (section) =>
                isObject(section) &&
                hasTexts(section, ['title']) &&
                isListOf(section.items, (item) => hasTexts(item, ['kind'])),
        ) &&
        isListOf(value.problems, isProblem) &&
        isListOf(value.checks, isCheck)
    )
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isPerson = (value: unknown): boolean => hasTexts(value, ['sysId', 'name', 'userId'])
const isProblem = (value: unknown): boolean => hasTexts(value, ['field', 'message', 'fix'])
const isCard = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['type', 'title']) &&
    isListOf(value.features, isText) &&
    isListOf(value.needs, isText)
const isCheck = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['id', 'title', 'group', 'status', 'message', 'fix', 'whoFixes']) &&
    isTimeOrNull(value.ranAt)
