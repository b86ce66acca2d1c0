/** Does a resource's list (`application/json,text/xml`) hold the type of this Content-Type header? */
export function consumes(list: string, contentType: string): boolean {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
    return types(list).some((known) => covers(known, type))
}

/** Does a resource's list hold a type that this Accept header asks for? No header asks for anything. */
export function produces(list: string, accept: string | undefined): boolean {
    if (!accept) return true
    return types(accept).some((wanted) =>
        types(list).some((known) => covers(wanted, known) || covers(known, wanted)),
    )
}

const types = (list: string): string[] =>
    list
        .split(',')
        .map((entry) => (entry.split(';')[0] ?? '').trim().toLowerCase())
        .filter(Boolean)

function covers(pattern: string, type: string): boolean {
    if (pattern === '*/*') return true
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type
}
