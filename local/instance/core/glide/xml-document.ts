import { host } from './host.ts'
import { contentOf as contentOfStream } from './input-stream.ts'
import { loud } from './not-implemented.ts'
import { elementBehind, xmlNode } from './xml-node.ts'
import { elementsAt } from './xml-path.ts'
import { contentOf, elementNode, markupOf, nodesOf, textNode, type ElementNode } from './xml-tree.ts'

const NAME = /^[A-Za-z_][\w.-]*$/

/** ServiceNowDocs: api-reference/server-api-reference/c_XMLDocument2ScopedAPI */
class Document {
    #root: ElementNode | undefined
    #current: ElementNode | undefined
    #keepsCdata = false
    /** What getFirstNode found, for getNextNode. */
    #found: readonly ElementNode[] = []

    parseXML(text: unknown): boolean {
        const tree = host.xmlTree(String(text))
        if (!tree) return false
        this.#root = nodesOf(tree, this.#keepsCdata)
        this.#current = this.#root
        return true
    }
    #at(path: unknown): readonly ElementNode[] {
        return this.#root ? elementsAt(this.#root, String(path)) : []
    }
    getDocumentElement(): object | null {
        return this.#root ? xmlNode(this.#root) : null
    }
    getNode(path: unknown): object | null {
        const [first] = this.#at(path)
        return first ? xmlNode(first) : null
    }
    getFirstNode(path: unknown): object | null {
        this.#found = this.#at(path)
        return this.getNode(path)
    }
    /** The next one that the path of getFirstNode names. */
    getNextNode(current: unknown): object | null {
        const index = this.#found.indexOf(elementBehind(current))
        if (index < 0) throw new Error('XMLDocument2.getNextNode: the node is not of the last getFirstNode')
        const next = this.#found[index + 1]
        return next ? xmlNode(next) : null
    }
    getNodeText(path: unknown): string | null {
        const [first] = this.#at(path)
        return first ? contentOf(first) : null
    }
    createElement(given: unknown): object {
        const name = String(given)
        if (!NAME.test(name)) throw new Error(`XMLDocument2: "${name}" is no name of an element`)
        const made = elementNode(name)
        if (this.#current) this.#current.children.push(made)
        else {
            this.#root = made
            this.#current = made
        }
        return xmlNode(made)
    }
    createElementWithTextValue(name: unknown, value: unknown): object {
        const made = this.createElement(name)
        elementBehind(made).children.push(textNode(String(value)))
        return made
    }
    setCurrentElement(element: unknown): void {
        this.#current = elementBehind(element)
    }
    setEnableCDATAReporting(enable: unknown): void {
        this.#keepsCdata = enable === true
    }
    setNamespaceAware(aware: unknown): void {
        if (aware !== false)
            throw new Error('local instance: XMLDocument2.setNamespaceAware(true) is not implemented')
    }
    toString(): string {
        return `<?xml version="1.0" encoding="UTF-8"?>${this.#root ? markupOf(this.#root) : ''}`
    }
}

/** The text of an attachment's stream. */
function streamText(stream: unknown): string {
    const content = contentOfStream(stream)
    if ('text' in content) return content.text
    return host.digest('unbase64', content.base64, 'utf8')
}

export class XMLDocument2 {
    constructor(stream?: unknown) {
        const document = new Document()
        if (stream !== undefined && !document.parseXML(streamText(stream)))
            throw new Error('XMLDocument2: the stream holds no well-formed XML')
        return loud('XMLDocument2', document) as unknown as XMLDocument2
    }
}
