import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface JellyText {
    readonly kind: 'text'
    readonly text: string
    /** Markup as it is, not text to be escaped. */
    readonly raw: boolean
    /** A value, in which no further expression is looked for. */
    readonly final: boolean
}
export interface JellyElement {
    readonly kind: 'element'
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly JellyNode[]
}
export type JellyNode = JellyText | JellyElement

type Parsed = Readonly<Record<string, unknown>>

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    processEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#cdata',
})

export const staticText = (text: string): JellyText => ({ kind: 'text', text, raw: false, final: false })

/** Jelly is XML: throws where it is not, and names entities that XML does not know, such as &nbsp;. */
export function parseJelly(xml: string): readonly JellyNode[] {
    const outside = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '')
    const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)[\w.-]*;?/i.exec(outside)?.[0]
    if (entity !== undefined)
        throw new Error(`Jelly is XML, which does not know ${entity} (write \${AMP} for an ampersand)`)
    const whole = `<j:jelly>${xml.replace(/^\s*<\?xml[^>]*\?>/, '')}</j:jelly>`
    const checked = XMLValidator.validate(whole)
    if (checked !== true)
        throw new Error(`Jelly is XML: ${checked.err.msg} (line ${String(checked.err.line)})`)
    return (parser.parse(whole) as readonly Parsed[]).map(node)
}

function node(parsed: Parsed): JellyNode {
    const name = Object.keys(parsed).find((key) => key !== ':@') ?? ''
    if (name === '#text') return staticText(String(parsed[name]))
    const children = parsed[name] as readonly Parsed[]
    if (name === '#cdata') return staticText(children.map((child) => String(child['#text'])).join(''))
    const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>
    return { kind: 'element', name, attributes, children: children.map(node) }
}
