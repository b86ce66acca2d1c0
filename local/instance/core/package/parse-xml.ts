import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element in document order. `text` is its own character data, CDATA included, white space kept. */
export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    readonly text: string
}

export const ATTRIBUTES = ':@'
export const TEXT = '#text'

/** Everything in its order, nothing converted. */
export const ORDERED = {
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Without it numeric character references stay as they are.
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
} as const

const parser = new XMLParser(ORDERED)

export type Parsed = Readonly<Record<string, unknown>>

function elementOf(node: Parsed): XmlElement | undefined {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT)
    if (name === undefined) return undefined
    const content = node[name] as readonly Parsed[]
    return {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
        children: content.flatMap((child) => elementOf(child) ?? []),
        text: content.map((child) => (typeof child[TEXT] === 'string' ? child[TEXT] : '')).join(''),
    }
}

/** The root element. Throws, naming the file, when the text is no well-formed XML. */
export function parseXml(xml: string, file: string): XmlElement {
    const valid = XMLValidator.validate(xml)
    if (valid !== true) throw new Error(`${file}: ${valid.err.msg} (line ${String(valid.err.line)})`)
    const roots = (parser.parse(xml) as readonly Parsed[]).flatMap((node) => elementOf(node) ?? [])
    const [root] = roots
    if (!root) throw new Error(`${file} has no root element`)
    return root
}
