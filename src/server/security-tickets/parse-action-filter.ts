import { isSysId } from '../identifiers.ts'
import { oneOf, parseListPart, refuseParameter, type ListPart } from '../list-request.ts'
import { ok, type Result } from '../result.ts'
import { ACTION_CATEGORIES, ACTION_STATUSES } from './improvement-action.ts'
import { ACTION_SORTS, type ActionFilter } from './security-tickets-view.ts'
import { levelKey, wordKey } from './ticket-words.ts'

export interface ActionListRequest extends ListPart {
    readonly filter: ActionFilter
    /** Of the text, in lower case; all have to occur. */
    readonly words: readonly string[]
}

const LONGEST_TEXT = 100
const MOST_WORDS = 8

type Parameter = (name: string) => string

/** Words of a search; undefined: too many, or too long. */
export function searchWords(text: string): readonly string[] | undefined {
    if (text.length > LONGEST_TEXT) return undefined
    const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((one) => one !== '')
    return words.length > MOST_WORDS ? undefined : words
}

/** Reads the query of the improvement actions; what it does not understand it refuses, as lists of the app do. */
export function parseActionFilter(parameter: Parameter): Result<ActionListRequest> {
    const given = (name: string): string => parameter(name).trim()
    const words = searchWords(given('text'))
    if (!words) return refuseParameter('text', 'the words are too many or too long')
    const category = oneOf(['', ...ACTION_CATEGORIES], given('category'), '')
    if (category === undefined)
        return refuseParameter(
            'category',
            'category must be identity, data, devices, apps, infrastructure or other',
        )
    const status = oneOf(['to-do', 'all', ...ACTION_STATUSES], given('status'), 'to-do')
    if (status === undefined) return refuseParameter('status', 'there is no such status')
    const sort = oneOf(ACTION_SORTS, given('sort'), 'gain-for-effort')
    if (sort === undefined)
        return refuseParameter('sort', 'sort must be gain-for-effort, gain, rank, title or category')
    const tenant = given('tenant')
    if (tenant !== '' && !isSysId(tenant)) return refuseParameter('tenant', 'no tenant has such a sys_id')
    const [cost, impact, threat] = [given('cost'), given('impact'), given('threat')]
    for (const [field, value] of [
        ['cost', cost],
        ['impact', impact],
        ['threat', threat],
    ] as const)
        if (value.length > LONGEST_TEXT) return refuseParameter(field, 'the words are too many or too long')
    const page = parseListPart(parameter)
    if (!page.ok) return page
    return ok({
        filter: {
            text: given('text'),
            category,
            status,
            cost: levelKey(cost),
            impact: levelKey(impact),
            threat: wordKey(threat),
            tenant,
            sort,
        },
        words,
        ...page.value,
    })
}
