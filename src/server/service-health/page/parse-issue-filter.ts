import { isSysId } from '../../identifiers.ts'
import { oneOf, parseListPart, refuseParameter, type ListPart } from '../../list-request.ts'
import { parseGraphTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import type { IssueQuery } from './health-browser.ts'
import type { IssueFilter } from './service-health-page.ts'

export interface HistoryRequest extends ListPart {
    readonly filter: IssueFilter
    readonly query: IssueQuery
}

const ROWS = 25
/** A text of more words searches for a sentence, and every word costs a look at every row. */
const MOST_WORDS = 8
const DAY_MS = 24 * 60 * 60_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

const refuse: (field: keyof IssueFilter, reason: string) => Result<never> = refuseParameter

/** Neither ends a condition of a query nor is run by one. */
const isPlain = (value: string): boolean =>
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    value.length <= 100 && !/[\^\u0000-\u001f]/.test(value) && !/^\s*javascript:/i.test(value)

/** A day counts whole: as the end of a period until its last millisecond. */
function time(given: string, isEnd: boolean): number | null | undefined {
    if (given === '') return null
    const at = parseGraphTime(DAY.test(given) ? `${given}T00:00:00Z` : given)
    return at !== undefined && isEnd && DAY.test(given) ? at + DAY_MS - 1 : at
}

/** Reads the query of the history; what it does not understand it refuses, so that nobody takes all rows for an answer. */
export function parseHistoryRequest(parameter: (name: string) => string): Result<HistoryRequest> {
    const given = (name: string): string => parameter(name).trim()
    const [service, text, tenant] = [given('service'), given('text'), given('tenant')]
    if (!isPlain(service)) return refuse('service', 'no service has such a name')
    if (!isPlain(text))
        return refuse(
            'text',
            'the words are too many or too long, or hold a sign that cannot be searched for',
        )
    if (tenant !== '' && !isSysId(tenant)) return refuse('tenant', 'no tenant has such a sys_id')
    const words = text.split(/\s+/).filter((word) => word !== '')
    if (words.length > MOST_WORDS || words.some((word) => !isPlain(word)))
        return refuse(
            'text',
            'the words are too many or too long, or hold a sign that cannot be searched for',
        )

    const state = oneOf(['open', 'resolved', 'all'], given('state'), 'all')
    if (!state) return refuse('state', 'state must be open, resolved or all')
    const classification = oneOf(['', 'incident', 'advisory'], given('classification'), '')
    if (classification === undefined)
        return refuse('classification', 'classification must be incident or advisory')
    const origin = oneOf(['', 'microsoft', 'thirdParty', 'customer', 'notCustomer'], given('origin'), '')
    if (origin === undefined)
        return refuse('origin', 'origin must be microsoft, thirdParty, customer or notCustomer')
    const from = time(given('from'), false)
    const to = time(given('to'), true)
    if (from === undefined) return refuse('from', 'from must be a day such as 2026-11-21')
    if (to === undefined) return refuse('to', 'to must be a day such as 2026-11-21')
    if (from !== null && to !== null && from > to) return refuse('to', 'to must not be before from')
    const part = parseListPart(parameter, ROWS)
    if (!part.ok) return part

    const common = { service, state, classification, origin, tenant }
    return ok({
        filter: { ...common, text, from: given('from'), to: given('to') },
        query: { ...common, words, from, to },
        ...part.value,
    })
}
