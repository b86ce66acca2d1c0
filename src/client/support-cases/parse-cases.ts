import type { CaseList, CasePreview, IncidentCases } from '../../server/support-cases/support-case-view.ts'
import { hasTexts, isListOf, isObject, isTime } from '../shared/shape.ts'

const isFile = (value: unknown): boolean => hasTexts(value, ['sysId', 'fileName'])
const isPart = (value: unknown): boolean => hasTexts(value, ['label', 'value'])

const isAnswered = (value: unknown): value is Readonly<Record<string, unknown>> =>
    isObject(value) && hasTexts(value.user, ['language', 'timeZone']) && isTime(value.answeredAt)

const isCaseLine = (value: unknown): value is Readonly<Record<string, unknown>> =>
    hasTexts(value, ['sysId', 'title', 'state', 'stateLabel', 'microsoftNumber']) &&
    hasTexts(value.incident, ['sysId', 'number']) &&
    hasTexts(value.nextAction, ['text', 'by']) &&
    isTime(value.openedAt) &&
    isTime(value.lastUpdateAt)

const isEntry = (value: unknown): boolean =>
    hasTexts(value, ['sysId', 'title', 'text']) && isTime(value.at) && isListOf(value.files, isFile)

const isCase = (value: unknown): boolean =>
    isCaseLine(value) &&
    isListOf(value.timeline, isEntry) &&
    Array.isArray(value.may) &&
    (value.handOff === null || (isObject(value.handOff) && isListOf(value.handOff.parts, isPart)))

/** Each answers null for what is not our own answer. */
export const parseIncidentCases = (result: unknown): IncidentCases | null =>
    isAnswered(result) &&
    hasTexts(result.incident, ['sysId', 'number', 'shortDescription']) &&
    isListOf(result.cases, isCase) &&
    isObject(result.opening) &&
    Array.isArray(result.opening.problems) &&
    isObject(result.opening.proposal) &&
    isListOf(result.opening.files, isFile)
        ? (result as unknown as IncidentCases)
        : null

export const parsePreview = (result: unknown): CasePreview | null =>
    isObject(result) &&
    isObject(result.problems) &&
    isListOf(result.parts, isPart) &&
    isListOf(result.files, isFile)
        ? (result as unknown as CasePreview)
        : null

export const parseList = (result: unknown): CaseList | null =>
    isAnswered(result) && isListOf(result.cases, isCaseLine) ? (result as unknown as CaseList) : null
