import type { XmlTree, XmlTreeElement } from './host.ts'
import { escapeXml } from './xml-text.ts'

/** Nodes of an XML document, which scripts may add to. */
export interface TextNode {
    readonly kind: 'text'
    readonly text: string
    readonly cdata: boolean
}

export interface ElementNode {
    readonly kind: 'element'
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: Node[]
}

export type Node = TextNode | ElementNode

export const elementNode = (name: string): ElementNode => ({
    kind: 'element',
    name,
    attributes: {},
    children: [],
})
export const textNode = (text: string, cdata = false): TextNode => ({ kind: 'text', text, cdata })

/** A parsed document; unless CDATA is kept apart, it is text like that beside it. */
export function nodesOf(tree: XmlTreeElement, keepsCdata: boolean): ElementNode {
    const { name, attributes } = tree
    const children: Node[] = []
    for (const child of tree.children) children.push(...added(children, child, keepsCdata))
    return { kind: 'element', name, attributes: { ...attributes }, children }
}

function added(before: Node[], child: XmlTree, keepsCdata: boolean): readonly Node[] {
    if (!('text' in child)) return [nodesOf(child, keepsCdata)]
    const node = textNode(child.text, keepsCdata && child.cdata)
    const last = before.at(-1)
    if (node.cdata || last?.kind !== 'text' || last.cdata) return [node]
    before.pop()
    return [textNode(last.text + node.text)]
}

export const contentOf = (node: Node): string =>
    node.kind === 'text' ? node.text : node.children.map(contentOf).join('')

/** As XML; attributes stand in the order of their names, as in the documentation's examples. */
export function markupOf(node: Node): string {
    if (node.kind === 'text') return node.cdata ? `<![CDATA[${node.text}]]>` : escapeXml(node.text)
    const attributes = Object.entries(node.attributes)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    return `<${node.name}${attributes.join('')}>${node.children.map(markupOf).join('')}</${node.name}>`
}
