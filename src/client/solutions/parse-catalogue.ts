import type {
    ActionOutcome,
    CatalogueEntry,
    CatalogueList,
    NewSolutionForm,
    SearchesWithoutResult,
    SolutionOutcome,
    Trial,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { hasTexts, isListOf, isObject, isTime } from '../shared/shape.ts'

const isRead = (value: unknown): value is Readonly<Record<string, unknown>> =>
    isObject(value) && hasTexts(value.user, ['language', 'timeZone']) && isTime(value.answeredAt)

const isNamed = (value: unknown): boolean => hasTexts(value, ['value', 'label'])
const isEntry = (value: unknown): boolean =>
    isRead(value) &&
    hasTexts(value, ['key', 'origin', 'version']) &&
    isListOf(value.languages, (one) => isObject(one) && isObject(one.texts)) &&
    isListOf(value.areas, isNamed) &&
    isObject(value.uses)
const isEntryOrNull = (value: unknown): boolean => value === null || isEntry(value)

/** Each answers null for what is not our own answer. */
export const parseList = (result: unknown): CatalogueList | null =>
    isRead(result) &&
    ['offset', 'limit', 'total', 'all'].every((name) => typeof result[name] === 'number') &&
    isListOf(result.solutions, (line) => hasTexts(line, ['key', 'title', 'origin'])) &&
    isListOf(result.areas, isNamed)
        ? (result as unknown as CatalogueList)
        : null

export const parseEntry = (result: unknown): CatalogueEntry | null =>
    isEntry(result) ? (result as CatalogueEntry) : null

export const parseForm = (result: unknown): NewSolutionForm | null =>
    isRead(result) && isListOf(result.areas, isNamed) ? (result as unknown as NewSolutionForm) : null

export const parseOutcome = (result: unknown): SolutionOutcome | null =>
    isObject(result) &&
    isListOf(result.problems, (one) => hasTexts(one, ['field', 'message', 'fix'])) &&
    isEntryOrNull(result.entry)
        ? (result as unknown as SolutionOutcome)
        : null

export const parseAction = (result: unknown): ActionOutcome | null =>
    isObject(result) && isEntryOrNull(result.entry) ? (result as unknown as ActionOutcome) : null

export const parseTrial = (result: unknown): Trial | null =>
    isObject(result) && isListOf(result.found, (one) => hasTexts(one, ['title']))
        ? (result as unknown as Trial)
        : null

export const parseSearches = (result: unknown): SearchesWithoutResult | null =>
    isRead(result) && isListOf(result.searches, (one) => hasTexts(one, ['sysId', 'text', 'lastAt']))
        ? (result as unknown as SearchesWithoutResult)
        : null
