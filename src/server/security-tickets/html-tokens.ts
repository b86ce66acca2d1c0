import { decodeEntities } from '../html-entities.ts'

/** What HTML consists of, as far as it matters here: text, and where elements begin and end. */
export type HtmlToken =
    | { readonly kind: 'text'; readonly text: string }
    /** Names in lower case. */
    | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
    | { readonly kind: 'close'; readonly name: string }

/** Elements of which nobody sees anything. */
const UNSEEN = ['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'title']
/** Attributes that anybody asks for. */
const READ = ['href', 'start']

const SPACE = /\s/
const LETTER = /[a-z]/i

interface Tag {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    /** Where the text goes on; the end of the input when the tag does not end. */
    readonly end: number
    readonly isWhole: boolean
}

/** Reads the tag whose name begins at a place, quotes of attributes respected. */
function readTag(html: string, from: number): Tag {
    const attributes: Record<string, string> = {}
    let at = from
    const until = (ends: RegExp): string => {
        const start = at
        while (at < html.length && !ends.test(html.charAt(at))) at += 1
        return html.slice(start, at)
    }
    const space = (): void => {
        while (at < html.length && SPACE.test(html.charAt(at))) at += 1
    }
    const name = until(/[\s/>]/).toLowerCase()
    while (at < html.length) {
        const sign = html.charAt(at)
        if (sign === '>') return { name, attributes, end: at + 1, isWhole: true }
        if (sign === '/' || SPACE.test(sign)) {
            at += 1
            continue
        }
        at += 1
        const attribute = `${sign}${until(/[\s/>=]/)}`.toLowerCase()
        space()
        let value = ''
        if (html.charAt(at) === '=') {
            at += 1
            space()
            const quote = html.charAt(at)
            if (quote === '"' || quote === "'") {
                const end = html.indexOf(quote, at + 1)
                if (end < 0) break
                value = html.slice(at + 1, end)
                at = end + 1
            } else value = until(/[\s>]/)
        }
        if (READ.includes(attribute) && attributes[attribute] === undefined)
            attributes[attribute] = decodeEntities(value)
    }
    return { name, attributes, end: html.length, isWhole: false }
}

/** Where the text after a sign goes on; the end when there is no such sign. */
const after = (html: string, sign: string, from: number): number => {
    const found = html.indexOf(sign, from)
    return found < 0 ? html.length : found + sign.length
}

/** Where an element of which nothing is seen is over. */
function afterUnseen(html: string, name: string, from: number): number {
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    closing.lastIndex = from
    const found = closing.exec(html)
    return found ? after(html, '>', found.index) : html.length
}

/**
 * Takes HTML to pieces as browsers do, in one pass whatever the input: comments, declarations and what is never seen are
 * left out, a tag that does not end is none.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
    const tokens: HtmlToken[] = []
    let text = ''
    let at = 0
    const push = (token: HtmlToken): void => {
        if (text !== '') tokens.push({ kind: 'text', text: decodeEntities(text) })
        text = ''
        tokens.push(token)
    }
    while (at < html.length) {
        const start = html.indexOf('<', at)
        if (start < 0) {
            text += html.slice(at)
            break
        }
        text += html.slice(at, start)
        const next = html.charAt(start + 1)
        if (html.startsWith('<!--', start)) at = after(html, '-->', start + 2)
        else if (next === '!' || next === '?') at = after(html, '>', start)
        else if (next === '/' && LETTER.test(html.charAt(start + 2))) {
            const tag = readTag(html, start + 2)
            if (tag.isWhole) push({ kind: 'close', name: tag.name })
            at = tag.end
        } else if (next === '/') at = after(html, '>', start)
        else if (LETTER.test(next)) {
            const tag = readTag(html, start + 1)
            const { name, attributes } = tag
            if (tag.isWhole) push({ kind: 'open', name, attributes })
            at = UNSEEN.includes(name) ? afterUnseen(html, name, tag.end) : tag.end
        } else {
            text += '<'
            at = start + 1
        }
    }
    if (text !== '') tokens.push({ kind: 'text', text: decodeEntities(text) })
    return tokens
}
