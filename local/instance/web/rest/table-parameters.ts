/** Query parameters of the Table API: page c_TableAPI of the REST API reference. */
export interface TableParameters {
    readonly query: string
    /** Conditions outside of sysparm_query: `&active=true`. */
    readonly pairs: readonly (readonly [string, string])[]
    readonly inputDisplayValue: boolean
    /** Records of other domains too: for those who may ask for it; here is one domain. */
    readonly queryNoDomain: boolean
    readonly fields: readonly string[] | undefined
    readonly limit: number
    readonly offset: number
    readonly displayValue: 'true' | 'false' | 'all'
    readonly excludeReferenceLink: boolean
    readonly view: string | undefined
    readonly noCount: boolean
    readonly suppressPaginationHeader: boolean
}

const known = new Set([
    'sysparm_query',
    'sysparm_fields',
    'sysparm_limit',
    'sysparm_offset',
    'sysparm_display_value',
    'sysparm_exclude_reference_link',
    'sysparm_view',
    'sysparm_no_count',
    'sysparm_suppress_pagination_header',
    'sysparm_input_display_value',
    'sysparm_query_no_domain',
    // The category chooses a database of its own for the query; here is one.
    'sysparm_query_category',
])
const documentedDefaultLimit = 10_000

/** Throws a RangeError that names what it does not understand: an unknown `sysparm_…`, a limit that is no number. */
export function readTableParameters(query: URLSearchParams): TableParameters {
    const pairs: (readonly [string, string])[] = []
    for (const [name, value] of query) {
        if (known.has(name)) continue
        if (name.startsWith('sysparm_'))
            throw new RangeError(`local instance: parameter ${name} is not implemented`)
        pairs.push([name, value])
    }
    const encoded = query.get('sysparm_query') ?? ''
    if (encoded !== '' && pairs.length > 0) {
        throw new RangeError('sysparm_query and name-value pairs exclude each other')
    }
    const displayValue = query.get('sysparm_display_value') ?? 'false'
    if (displayValue !== 'true' && displayValue !== 'false' && displayValue !== 'all') {
        throw new RangeError(`sysparm_display_value is ${displayValue}; it may be true, false or all`)
    }
    return {
        query: encoded,
        pairs,
        inputDisplayValue: flag(query, 'sysparm_input_display_value'),
        queryNoDomain: flag(query, 'sysparm_query_no_domain'),
        fields: list(query.get('sysparm_fields')),
        limit: whole(query, 'sysparm_limit', documentedDefaultLimit),
        offset: whole(query, 'sysparm_offset', 0),
        displayValue,
        excludeReferenceLink: flag(query, 'sysparm_exclude_reference_link'),
        view: query.get('sysparm_view') ?? undefined,
        noCount: flag(query, 'sysparm_no_count'),
        suppressPaginationHeader: flag(query, 'sysparm_suppress_pagination_header'),
    }
}

function flag(query: URLSearchParams, name: string): boolean {
    const value = query.get(name) ?? 'false'
    if (value !== 'true' && value !== 'false')
        throw new RangeError(`${name} is ${value}; it may be true or false`)
    return value === 'true'
}

function list(value: string | null): readonly string[] | undefined {
    const names = value
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    return names?.length ? names : undefined
}

function whole(query: URLSearchParams, name: string, fallback: number): number {
    const value = query.get(name)
    if (value === null || value === '') return fallback
    if (!/^\d+$/.test(value)) throw new RangeError(`${name} is ${value}; it must be a whole number`)
    return Number(value)
}
