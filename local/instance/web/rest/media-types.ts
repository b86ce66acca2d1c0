/** What APIs take and give that say nothing else (page c_SpecifyContentType). */
export const usualTypes = 'application/json,application/xml,text/xml'

const isJson = (type: string): boolean => /[/+]json$/.test(type)
const isXml = (type: string): boolean => /[/+]xml$/.test(type)

/** Does a resource's list (`application/json,text/xml`) hold the type of this Content-Type header? */
export function consumes(list: string, contentType: string): boolean {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
    return types(list).some((known) => covers(known, type))
}

/** Does a resource's list hold a type that this Accept header asks for? No header asks for anything. */
export function produces(list: string, accept: string | undefined): boolean {
    if (!accept) return true
    return wantedTypes(accept).some((wanted) => types(list).some((known) => meet(wanted, known)))
}

/**
 * The media type to serialise an answer in: what the Accept header likes best among the JSON and XML types of the
 * list, JSON where it does not care.
 */
export function answerType(list: string, accept: string | undefined): string {
    const known = types(list).filter((type) => isJson(type) || isXml(type))
    for (const wanted of wantedTypes(accept || '*/*')) {
        if ((isJson(wanted) || isXml(wanted)) && types(list).some((type) => covers(type, wanted)))
            return wanted
        const best = known.filter((type) => covers(wanted, type))
        const chosen = best.find((type) => type === 'application/json') ?? best[0]
        if (chosen !== undefined) return chosen
    }
    return 'application/json'
}

const types = (list: string): string[] =>
    list
        .split(',')
        .map((entry) => (entry.split(';')[0] ?? '').trim().toLowerCase())
        .filter(Boolean)

/** The types of an Accept header, the most wanted first; `q=0` means never. */
function wantedTypes(accept: string): readonly string[] {
    return accept
        .split(',')
        .map((entry) => {
            const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
            const quality = parameters.find((parameter) => parameter.startsWith('q='))
            return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
        })
        .filter(({ type, quality }) => type !== '' && quality > 0)
        .sort((one, other) => other.quality - one.quality)
        .map(({ type }) => type)
}

const meet = (wanted: string, known: string): boolean => covers(wanted, known) || covers(known, wanted)

/** `*` stands for any number of signs, `%` for one. */
function covers(pattern: string, type: string): boolean {
    if (!/[*%]/.test(pattern)) return pattern === type
    const source = pattern
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/%/g, '.')
    return new RegExp(`^${source}$`).test(type)
}
