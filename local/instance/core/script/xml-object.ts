import { parseXml, type XmlElement } from '../package/parse-xml.ts'

type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue }

function valueOf(element: XmlElement): XmlValue {
    const attributes = Object.entries(element.attributes)
    if (attributes.length === 0 && element.children.length === 0) return element.text
    const members = new Map<string, XmlValue[]>(attributes.map(([name, value]) => [`@${name}`, [value]]))
    for (const child of element.children)
        members.set(child.name, [...(members.get(child.name) ?? []), valueOf(child)])
    if (element.children.length === 0 && element.text !== '') members.set('#text', [element.text])
    return Object.fromEntries(
        [...members].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
    )
}

/**
 * What gs.xmlToJSON answers: the root element by name, attributes with `@`, a list where a name repeats. Every value is
 * text. Throws on what is no XML.
 */
export function xmlObject(text: string): XmlValue {
    const root = parseXml(text, 'text of gs.xmlToJSON')
    return { [root.name]: valueOf(root) }
}
