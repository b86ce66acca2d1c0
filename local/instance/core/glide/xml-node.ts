import { loud } from './not-implemented.ts'
import { contentOf, markupOf, type ElementNode, type Node } from './xml-tree.ts'

/** The nodes behind what scripts hold, and the other way round: one node is always the same object. */
const nodes = new WeakMap<object, Node>()
const objects = new WeakMap<Node, object>()

/** The element behind an XMLNode. Throws on anything else. */
export function elementBehind(object: unknown): ElementNode {
    const node = typeof object === 'object' && object !== null ? nodes.get(object) : undefined
    if (node?.kind !== 'element') throw new TypeError('this is no XMLNode of an element')
    return node
}

/** ServiceNowDocs: api-reference/server-api-reference/c_XMLNodeIteratorScopedAPI */
function iterator(list: readonly Node[]): object {
    let position = 0
    return loud('XMLNodeIterator', {
        hasNext: () => position < list.length,
        next(): object {
            const node = list[position++]
            if (!node) throw new Error('XMLNodeIterator.next: there is no further node')
            return xmlNode(node)
        },
    })
}

/** ServiceNowDocs: api-reference/server-api-reference/c_XMLNodeScopedAPI */
export function xmlNode(node: Node): object {
    const known = objects.get(node)
    if (known) return known
    const children = node.kind === 'element' ? node.children : []
    const attributes = node.kind === 'element' ? node.attributes : {}
    const child = (index: number): object | null => {
        const found = children.at(index)
        return found ? xmlNode(found) : null
    }
    const made = loud('XMLNode', {
        getAttribute: (name: unknown) =>
            Object.hasOwn(attributes, String(name)) ? attributes[String(name)] : null,
        getAttributes: () => ({ ...attributes }),
        hasAttribute: (name: unknown) => Object.hasOwn(attributes, String(name)),
        getChildNodeIterator: () => iterator([...children]),
        getFirstChild: () => child(0),
        getLastChild: () => child(-1),
        getNodeName: () => (node.kind === 'element' ? node.name : node.cdata ? '#cdata-section' : '#text'),
        getNodeValue: () => (node.kind === 'text' ? node.text : null),
        getTextContent: () => contentOf(node),
        isCDATANode: () => node.kind === 'text' && node.cdata,
        toString: () => markupOf(node),
    })
    nodes.set(made, node)
    objects.set(node, made)
    return made
}
