import type { JellyScripts } from '../../../contracts.ts'
import { Html } from '../html.ts'
import { hidden, shown } from './attribute-text.ts'
import { fill, wholeExpression, type Phase } from './expressions.ts'
import { glideTags } from './glide-tags.ts'
import { jellyTags } from './jelly-tags.ts'
import { parseJelly, type JellyElement, type JellyNode } from './parse-jelly.ts'
import { markup } from './write-markup.ts'

/** What a page or macro in Jelly has around it. */
export interface JellySurroundings {
    readonly scripts: JellyScripts
    /** An expression of the platform's own pages, which no script could answer; undefined: another one. */
    platformExpression(expression: string): string | undefined
    /** An active UI macro's Jelly. */
    macro(name: string): string | undefined
    /** Markup of a tag that only this page has (`ui_form`, `requires`, …); undefined: it is none. */
    element(name: string, attributes: Readonly<Record<string, string>>): PageElement | undefined
    /** Texts that a page announces to its client scripts, one key a line (`g:messages`). */
    announce(keys: string): void
    /** A line in the system log (`g:breakpoint`). */
    log(text: string): void
}

/** Markup before and after what a tag holds. */
export interface PageElement {
    readonly before: string
    readonly after: string
}

/** One phase of one page. */
export class Evaluation {
    constructor(
        readonly around: JellySurroundings,
        readonly phase: Phase,
        private readonly escapes = true,
    ) {}

    /** The same, with what expressions answer put in as markup. */
    unescaped(): Evaluation {
        return new Evaluation(this.around, this.phase, false)
    }

    all(nodes: readonly JellyNode[]): readonly JellyNode[] {
        return nodes.flatMap((node) => this.one(node))
    }

    /** An attribute's text, its expressions answered; undefined: there is no such attribute. */
    attribute({ attributes }: JellyElement, name: string): string | undefined {
        const text = attributes[name]
        return text === undefined ? undefined : shown(this.filled(text))
    }

    needed(element: JellyElement, name: string): string {
        const value = this.attribute(element, name)
        if (value === undefined) throw new Error(`local instance: ${element.name} without ${name}`)
        return value
    }

    /** A test: one expression, or text that is true or not. */
    test(element: JellyElement): boolean {
        const text = element.attributes['test']
        if (text === undefined) throw new Error(`local instance: ${element.name} without test`)
        const expression = wholeExpression(text, this.phase)
        if (expression === undefined)
            return ['true', 'yes', 'on', '1'].includes(shown(this.filled(text)).trim())
        const known = this.around.platformExpression(expression)
        return known === undefined ? this.around.scripts.test(expression) : known === 'true'
    }

    private one(node: JellyNode): readonly JellyNode[] {
        if (node.kind === 'text') return node.final ? [node] : this.text(node.text, node.raw)
        const [prefix, local] = node.name.includes(':') ? node.name.split(':') : ['', node.name]
        const [jelly, glide] = this.phase === 1 ? ['j', 'g'] : ['j2', 'g2']
        if (prefix === jelly) return jellyTags(this, node, local ?? '')
        if (prefix === glide) return glideTags(this, node, local ?? '')
        const attributes = Object.fromEntries(
            Object.entries(node.attributes).map(([name, value]) => [name, this.filled(value)]),
        )
        // What belongs to phase 2 is evaluated there, with what phase 1 put into it.
        return [{ ...node, attributes, children: this.all(node.children) }]
    }

    private text(text: string, raw: boolean): readonly JellyNode[] {
        return fill(text, this.phase, (expression) => this.answer(expression)).map(
            ({ text: part, kind }) => ({
                kind: 'text',
                text: part,
                raw: kind === 'static' ? raw : kind === 'markup' || !this.escapes,
                final: kind !== 'static',
            }),
        )
    }

    private filled(text: string): string {
        return fill(text, this.phase, (expression) => this.answer(expression))
            .map((piece) => (piece.kind === 'static' ? piece.text : hidden(piece.text)))
            .join('')
    }

    private answer(expression: string): string {
        return this.around.platformExpression(expression) ?? this.around.scripts.text(expression)
    }
}

/**
 * Jelly as markup: first phase 1 of all of it, then phase 2. Throws an Error that names what is not known.
 * ServiceNowDocs: api-reference/scripts/r_JellyTags, c_ExtensionsToJellySyntax, r_JellyEscapingTypes
 */
export function evaluateJelly(xml: string, around: JellySurroundings): Html {
    const first = new Evaluation(around, 1).all(parseJelly(xml))
    return new Html(markup(new Evaluation(around, 2).all(first)))
}
