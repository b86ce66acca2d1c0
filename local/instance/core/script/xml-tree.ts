import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ATTRIBUTES, ORDERED, TEXT, type Parsed } from '../package/parse-xml.ts'
import type { XmlTree, XmlTreeElement } from '../glide/host.ts'

const CDATA = '#cdata'
const parser = new XMLParser({ ...ORDERED, cdataPropName: CDATA })

const textOf = (node: unknown): string =>
    (node as readonly Parsed[]).map((part) => String(part[TEXT] ?? '')).join('')

function nodeOf(node: Parsed): XmlTree {
    const text = node[TEXT]
    if (text !== undefined) return { text: String(text), cdata: false }
    if (node[CDATA] !== undefined) return { text: textOf(node[CDATA]), cdata: true }
    return elementOf(node)
}

function elementOf(node: Parsed): XmlTreeElement {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? ''
    return {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
        children: (node[name] as readonly Parsed[]).map(nodeOf),
    }
}

/** The root element with all that it holds in its order, white space and CDATA apart; null: no well-formed XML. */
export function xmlTree(text: string): XmlTreeElement | null {
    if (XMLValidator.validate(text) !== true) return null
    const parsed = parser.parse(text) as readonly Parsed[]
    const root = parsed.find((node) => node[TEXT] === undefined && node[CDATA] === undefined)
    return root ? elementOf(root) : null
}
