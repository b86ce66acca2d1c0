import type { OverviewFilter } from '../../server/user-operations/overview/overview-view.ts'
import { offsetInQuery } from '../shared/offset-in-query.ts'

/** What the address says: everything that a person would want to link to. */
export interface PageQuery {
    readonly period: string
    readonly kind: string
    readonly state: string
    readonly error: string
    readonly offset: number
}

export const FIRST: PageQuery = { period: 'day', kind: '', state: '', error: '', offset: 0 }
const NAMES: readonly (keyof OverviewFilter)[] = ['period', 'kind', 'state', 'error']

/** Reads the address. A filter that cannot be is left to the server, which says what is wrong with it. */
export function queryOf(search: string): PageQuery {
    const given = new URLSearchParams(search)
    const texts = NAMES.map((name) => [name, (given.get(name) ?? '').trim() || FIRST[name]])
    const offset = offsetInQuery(given.get('offset'))
    return { ...(Object.fromEntries(texts) as Omit<PageQuery, 'offset'>), offset }
}

const parameters = (query: PageQuery, leftOut: Partial<PageQuery>): string => {
    const said = NAMES.filter((name) => query[name] !== (leftOut[name] ?? '')).map((name) => [
        name,
        query[name],
    ])
    if (query.offset > 0) said.push(['offset', String(query.offset)])
    return new URLSearchParams(said).toString()
}

/** Only what differs from the page as it opens stands in the address. */
export const searchOf = (query: PageQuery): string => {
    const said = parameters(query, FIRST)
    return said === '' ? '' : `?${said}`
}

/** What the API is asked for. */
export const overviewPath = (query: PageQuery): string =>
    `/operations_overview/overview?${parameters(query, {})}`

export const isListFiltered = ({ state, error }: PageQuery): boolean => state !== '' || error !== ''

/** The page of one operation. */
export const operationUrl = (sysId: string): string =>
    `/x_mioms_m365_assis_operation.do?sysparm_id=${encodeURIComponent(sysId)}`
