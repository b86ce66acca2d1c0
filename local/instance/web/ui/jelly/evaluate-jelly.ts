import { XMLParser } from 'fast-xml-parser'
import { escapeScript } from '../escape-script.ts'
import { escapeHtml, Html } from '../html.ts'

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    processEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#text',
})
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

/**
 * A UI macro's Jelly as markup (pages r_JellyTags, r_UIPages). Known: j:jelly, j:if and j2:if with `test`, HTML
 * elements, `${…}` and `$[…]` with the prefixes JS, NS and HTML. Throws an Error that names anything else.
 * Both phases are evaluated in one pass, since neither stores anything for the other.
 */
export function evaluateJelly(xml: string, evaluate: (expression: string) => string): Html {
    const nodes = parser.parse(xml) as readonly Node[]
    return new Html(nodes.map((node) => render(node, evaluate)).join(''))
}

function render(node: Node, evaluate: (expression: string) => string): string {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name === '#text') return escapeHtml(fill(String(node[name]), evaluate))
    const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>
    const inside = () => (node[name] as readonly Node[]).map((child) => render(child, evaluate)).join('')
    if (name === 'j:jelly') return inside()
    if (name === 'j:if' || name === 'j2:if') {
        const test = attributes['test']
        if (test === undefined) throw new Error(`local instance: ${name} without a test`)
        return fill(test, evaluate).trim() === 'true' ? inside() : ''
    }
    if (name.includes(':')) throw new Error(`local instance: the Jelly tag ${name} is not implemented`)
    const written = Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeHtml(fill(value, evaluate))}"`)
        .join('')
    return voidElements.has(name) ? `<${name}${written}>` : `<${name}${written}>${inside()}</${name}>`
}

function fill(text: string, evaluate: (expression: string) => string): string {
    let filled = ''
    let at = 0
    for (;;) {
        const start = text.slice(at).search(/\$[{[]/)
        if (start < 0) return filled + text.slice(at)
        const open = at + start
        const end = closing(text, open + 1)
        filled += text.slice(at, open) + value(text.slice(open + 2, end), evaluate)
        at = end + 1
    }
}

function value(source: string, evaluate: (expression: string) => string): string {
    const prefix = /^\s*([A-Z]{2,5}(?:,[A-Z]{2,5})*):/.exec(source)
    const result = evaluate(source.slice(prefix?.[0].length ?? 0).trim())
    for (const mode of prefix?.[1]?.split(',') ?? []) {
        if (mode === 'JS') return escapeScript(result)
        if (mode !== 'NS' && mode !== 'HTML')
            throw new Error(`local instance: the prefix ${mode} is not implemented`)
    }
    return result
}

/** Where the bracket at `open` closes; brackets in string literals do not count. */
function closing(text: string, open: number): number {
    const [opener, closer] = text[open] === '{' ? ['{', '}'] : ['[', ']']
    let depth = 0
    let quote = ''
    for (let at = open; at < text.length; at++) {
        const character = text[at] ?? ''
        if (quote) {
            if (character === '\\') at++
            else if (character === quote) quote = ''
        } else if (character === '"' || character === "'") quote = character
        else if (character === opener) depth++
        else if (character === closer && --depth === 0) return at
    }
    throw new Error(`local instance: an expression does not end: ${text.slice(open - 1, open + 60)}`)
}
