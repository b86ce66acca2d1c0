import type {
    AutomationChoices,
    AutomationPage,
    IncidentPreview,
    SaveOutcome,
} from '../../server/service-health/settings/automation-page.ts'
import type { FoundNames } from '../../server/settings-pages/find-names.ts'
import { hasTexts, isListOf, isObject, isTime } from '../shared/shape.ts'

/** What every view relies on; page and server come in one package, so that only another version differs at all. */
const isPage = (value: unknown): boolean =>
    isObject(value) &&
    typeof value.revision === 'number' &&
    isObject(value.settings) &&
    isListOf(value.problems, isProblem) &&
    isObject(value.texts) &&
    hasTexts(value.user, ['language', 'timeZone']) &&
    isTime(value.answeredAt)

const isProblem = (value: unknown): boolean => hasTexts(value, ['path', 'message', 'fix'])
const isChoice = (value: unknown): boolean => hasTexts(value, ['value', 'label'])

/** Each answers null for what is not our own answer. */
export const parsePage = (result: unknown): AutomationPage | null =>
    isPage(result) ? (result as AutomationPage) : null

export const parseOutcome = (result: unknown): SaveOutcome | null =>
    isObject(result) && isPage(result.page) && isListOf(result.problems, isProblem)
        ? (result as unknown as SaveOutcome)
        : null

export const parseChoices = (result: unknown): AutomationChoices | null =>
    isObject(result) &&
    [
        result.categories,
        result.subcategories,
        result.impacts,
        result.urgencies,
        result.resolutionCodes,
        result.fields,
        result.fillings,
        result.templateValues,
    ].every((list) => isListOf(list, isChoice)) &&
    isObject(result.sources) &&
    Array.isArray(result.documentedFieldMap)
        ? (result as unknown as AutomationChoices)
        : null

export const parseFound = (result: unknown): FoundNames['found'] | null =>
    isObject(result) && isListOf(result.found, (one) => hasTexts(one, ['sysId', 'name']))
        ? (result as unknown as FoundNames).found
        : null

export const parsePreview = (result: unknown): IncidentPreview | null =>
    isObject(result) &&
    isListOf(result.issues, (one) => hasTexts(one, ['sysId', 'id', 'title'])) &&
    isListOf(result.fields, (one) => hasTexts(one, ['field', 'label', 'value', 'display'])) &&
    isListOf(result.leftOut, isObject) &&
    isListOf(result.problems, isProblem)
        ? (result as unknown as IncidentPreview)
        : null
