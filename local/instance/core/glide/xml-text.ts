const ESCAPES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
}

/** A value as XML character data: the five reserved characters as entities. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** XML has no names with spaces or leading digits: such signs become `_`. */
const nameOf = (key: string): string => key.replace(/^(?![A-Za-z_])/, '_').replace(/[^\w.-]/g, '_')

function element(name: string, value: unknown): string {
    // A list has no element of its own: its name stands once for each entry.
    if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('')
    const tag = nameOf(name)
    if (value === null || value === undefined || value === '') return `<${tag}/>`
    if (typeof value !== 'object') return `<${tag}>${escapeXml(String(value))}</${tag}>`
    const inner = Object.entries(value)
        .map(([key, child]) => element(key, child))
        .join('')
    return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${tag}>`
}

/** What JSON says, as the XML of a REST answer: `<response>` around the members. */
export const xmlAnswer = (members: object): string =>
    `<?xml version="1.0" encoding="UTF-8"?>${element('response', members)}`
