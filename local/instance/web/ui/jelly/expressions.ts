import { escapeScript } from '../escape-script.ts'
import { escapeHtml } from '../html.ts'

/** Phase 1 fills `${…}`, phase 2 `$[…]` (c_ExtensionsToJellySyntax, "Phases"). */
export type Phase = 1 | 2

export interface Piece {
    readonly text: string
    /** `static`: as written. `value`: what an expression answered. `markup`: a value that is not escaped. */
    readonly kind: 'static' | 'value' | 'markup'
    /** The page said how to escape it. */
    readonly prefixed?: boolean
}

const openers: Readonly<Record<Phase, string>> = { 1: '${', 2: '$[' }

/** Takes text apart into what stands there and what its expressions answer. */
export function fill(text: string, phase: Phase, evaluate: (expression: string) => string): readonly Piece[] {
    const pieces: Piece[] = []
    let at = 0
    for (;;) {
        const open = text.indexOf(openers[phase], at)
        if (open < 0) break
        const end = closing(text, open + 1)
        if (open > at) pieces.push({ text: text.slice(at, open), kind: 'static' })
        pieces.push(piece(text.slice(open + 2, end), evaluate))
        at = end + 1
    }
    if (at < text.length) pieces.push({ text: text.slice(at), kind: 'static' })
    return pieces
}

/** The expression inside an attribute that holds nothing else; undefined: it is text. */
export function wholeExpression(text: string, phase: Phase): string | undefined {
    const trimmed = text.trim()
    if (!trimmed.startsWith(openers[phase])) return undefined
    return closing(trimmed, 1) === trimmed.length - 1 ? source(trimmed.slice(2, -1)) : undefined
}

/** An expression's own text: an ampersand inside is written as ${AMP}, other signs of XML after it. */
const source = (text: string): string =>
    text
        .replace(/\$[{[]AMP[}\]]/g, '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .trim()

function piece(inside: string, evaluate: (expression: string) => string): Piece {
    if (inside.trim() === 'AMP') return { text: '&', kind: 'markup' }
    const prefix = /^\s*([A-Z]{2,5}(?:,[A-Z]{2,5})*):/.exec(inside)
    let text = evaluate(source(inside.slice(prefix?.[0].length ?? 0)))
    let kind: Piece['kind'] = 'value'
    for (const mode of prefix?.[1]?.split(',') ?? []) {
        if (mode === 'JS') text = escapeScript(text)
        else if (mode === 'HTML') [text, kind] = [escapeHtml(text), 'markup']
        else if (mode === 'NOESC') kind = 'markup'
        else if (mode !== 'NS') throw new Error(`local instance: the prefix ${mode} is not implemented`)
    }
    return { text, kind, prefixed: prefix !== null }
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
