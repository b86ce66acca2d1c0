import { parseXml, type XmlElement } from '../package/parse-xml.ts'

type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue }

function valueOf(element: XmlElement): XmlValue {
    if (element.children.length === 0) return element.text
    const members = new Map<string, XmlValue[]>()
    for (const child of element.children) {
        members.set(child.name, [...(members.get(child.name) ?? []), valueOf(child)])
    }
    const single = [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values])
    return Object.fromEntries(single) as XmlValue
}

/**
 * The body of a REST request in XML as JSON would say it: what the root element holds, a list where it holds `entry`
 * elements only (page r_ScriptedRESTServiceScriptExamples, Requests). Every value is text.
 */
export function xmlValue(text: string): XmlValue {
    const root = parseXml(text, 'request body')
    const isList = root.children.length > 0 && root.children.every(({ name }) => name === 'entry')
    return isList ? root.children.map(valueOf) : valueOf(root)
}
