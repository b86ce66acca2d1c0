import type {
    ItemMemory,
    Recommendations,
    RecommendedArticles,
} from '../../server/recommendations/recommendations.ts'
import { hasTexts, isListOf, isObject, isTime, isTimeOrNull } from '../shared/shape.ts'

const isText = (value: unknown): boolean => typeof value === 'string'

/** Part of the tab's answer. */
export const isRecommendations = (value: unknown): value is Recommendations =>
    hasTexts(value, ['text', 'state']) &&
    isListOf(value.solutions, isSolution) &&
    isListOf(value.earlier, isSolution) &&
    isListOf(value.earlierArticles, (article) => hasMemory(article, ['source', 'key', 'title', 'url']))

const SOLUTION_TEXTS = [
    'key',
    'title',
    'area',
    'kind',
    'language',
    'reason',
    'cause',
    'verify',
    'reviewed',
    'origin',
]

const isSolution = (value: unknown): boolean =>
    hasMemory(value, SOLUTION_TEXTS) &&
    [value.agentSteps, value.adminSteps, value.appliesTo].every((list) => isListOf(list, isText)) &&
    isListOf(value.pages, (page) => hasTexts(page, ['title', 'url'])) &&
    typeof value.score === 'number' &&
    (value.reviewed === '' || isTime(value.reviewed))

/** Texts of these names, and what became of it on the incident. */
const hasMemory = (
    value: unknown,
    names: readonly string[],
): value is Readonly<Record<string, unknown>> & { readonly memory: ItemMemory } =>
    hasTexts(value, names) && isMemory(value.memory)

const isMemory = (value: unknown): value is ItemMemory =>
    isObject(value) &&
    isTimeOrNull(value.recommendedAt) &&
    isTimeOrNull(value.openedAt) &&
    (value.helpful === null || (hasTexts(value.helpful, ['value', 'by']) && isTime(value.helpful.at))) &&
    (value.used === null ||
        (hasTexts(value.used, ['by']) && isTime(value.used.at) && isListOf(value.used.in, isText)))

/** Answer of `PUT /support/incidents/{sys_id}/recommendations`. */
export const parseMemory = (result: unknown): ItemMemory | null => (isMemory(result) ? result : null)

/** Answer of `POST /support/incidents/{sys_id}/articles/{source}`. */
export const parseArticles = (result: unknown): RecommendedArticles | null =>
    hasTexts(result, ['source', 'state']) &&
    isListOf(result.articles, (article) =>
        hasMemory(article, ['source', 'id', 'title', 'url', 'snippet', 'detail']),
    ) &&
    (result.notice === null || isNotice(result.notice))
        ? (result as unknown as RecommendedArticles)
        : null

export const isNotice = (value: unknown): boolean =>
    hasTexts(value, ['code', 'severity', 'message', 'fix', 'whoFixes'])
