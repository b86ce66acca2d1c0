import { escapeHtml } from '../html.ts'
import { shown } from './attribute-text.ts'
import type { JellyNode } from './parse-jelly.ts'

const voidElements = new Set([
    'area',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'source',
    'track',
    'wbr',
])
/** What stands inside these is no markup: escaping would change it. */
const rawText = new Set(['script', 'style'])

/** Evaluated nodes as HTML. */
export const markup = (nodes: readonly JellyNode[]): string =>
    nodes.map((node) => write(node, false)).join('')

function write(node: JellyNode, inRawText: boolean): string {
    if (node.kind === 'text') {
        if (inRawText) return node.text.replace(/<\/(script|style)/gi, '<\\/$1')
        return node.raw ? node.text : escapeHtml(node.text)
    }
    if (node.name.includes(':'))
        throw new Error(`local instance: the Jelly tag ${node.name} is not implemented`)
    const attributes = Object.entries(node.attributes)
        .filter(([name]) => !name.startsWith('xmlns'))
        .map(([name, value]) => ` ${name}="${escapeHtml(shown(value))}"`)
        .join('')
    if (voidElements.has(node.name)) return `<${node.name}${attributes}>`
    const raw = rawText.has(node.name)
    const inside = node.children.map((child) => write(child, raw)).join('')
    return `<${node.name}${attributes}>${inside}</${node.name}>`
}
