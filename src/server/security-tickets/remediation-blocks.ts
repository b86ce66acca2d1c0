import { decodeEntities } from '../html-entities.ts'
import { htmlTokens, type HtmlToken } from './html-tokens.ts'
import { microsoftLink } from './microsoft-link.ts'

/** A stretch of text in a block. */
export interface RemediationSpan {
    readonly text: string
    readonly isStrong?: true
    /** Of an allowed host, by https. */
    readonly href?: string
}

/** What is left of Microsoft's HTML: text, emphasis, lists and links to Microsoft. Pages make elements of it themselves. */
export type RemediationBlock =
    | { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly RemediationSpan[] }
    | RemediationList

export interface RemediationList {
    readonly kind: 'list'
    readonly isOrdered: boolean
    /** Number of the first item of an ordered list. */
    readonly start: number
    /** An item is blocks again: steps have steps. */
    readonly items: readonly (readonly RemediationBlock[])[]
}

/** Lists that lie deeper go on as items of the deepest one: a page that draws them does not sink. */
const DEEPEST = 4

/** Elements that begin and end a line of text of their own. */
const BLOCKS =
    /^(?:p|div|section|article|header|footer|main|aside|nav|figure|figcaption|blockquote|pre|address|form|fieldset|legend|details|summary|table|caption|thead|tbody|tfoot|tr|dl|dt|dd|hr|br|h[1-6]|ul|ol|menu|li|body|html)$/
const HEADING = /^h[1-6]$/
const LIST = /^(?:ul|ol|menu)$/
/** Whoever writes none of these writes plain text, and means its line breaks. */
const MARKUP =
    /<(?:!--|\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td|span|font|a|b|strong|i|em|u|img|pre|code|script|style|iframe|svg|body|html)\b)/i
/** What no text has use for: it would be drawn as nothing, or turn the words round. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g

interface OpenList {
    readonly list: { kind: 'list'; isOrdered: boolean; start: number; items: RemediationBlock[][] }
    /** Lists inside that are too deep to be lists of their own. */
    flattened: number
}

interface Builder {
    readonly blocks: RemediationBlock[]
    readonly lists: OpenList[]
    spans: RemediationSpan[]
    isHeading: boolean
    strong: number
    pre: number
    /** Of the link that is open; undefined: none, or none that may be. */
    href: string | undefined
}

/** Where a block goes now. What lies in a list beside its items becomes part of the item before it. */
function target({ blocks, lists }: Builder): RemediationBlock[] {
    const open = lists[lists.length - 1]
    if (!open) return blocks
    const { items } = open.list
    if (items.length === 0) items.push([])
    return items[items.length - 1] ?? blocks
}

/** Ends the line of text that is being written. */
function flush(build: Builder): void {
    const spans = build.spans
    build.spans = []
    const last = spans[spans.length - 1]
    if (last) {
        const text = last.text.replace(/ $/, '')
        spans.pop()
        if (text !== '') spans.push({ ...last, text })
    }
    if (spans.length > 0) target(build).push({ kind: build.isHeading ? 'heading' : 'paragraph', spans })
}

function write(build: Builder, given: string): void {
    const { spans, href } = build
    const last = spans[spans.length - 1]
    let text = given.replace(UNPRINTABLE, '').replace(/\s+/g, ' ')
    if (!last || last.text.endsWith(' ')) text = text.replace(/^ /, '')
    if (text === '') return
    const span: RemediationSpan = {
        text,
        ...(build.strong > 0 ? { isStrong: true as const } : {}),
        ...(href === undefined ? {} : { href }),
    }
    if (last && last.isStrong === span.isStrong && last.href === span.href) {
        spans.pop()
        spans.push({ ...last, text: last.text + text })
    } else spans.push(span)
}

const writeLines = (build: Builder, text: string): void =>
    text.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) flush(build)
        write(build, line)
    })

function openList(build: Builder, name: string, start: string): void {
    const around = build.lists[build.lists.length - 1]
    if (around && build.lists.length >= DEEPEST) {
        around.flattened += 1
        return
    }
    const isOrdered = name === 'ol'
    const list = {
        kind: 'list' as const,
        isOrdered,
        start: isOrdered && /^[1-9]\d{0,3}$/.test(start) ? Number(start) : 1,
        items: [],
    }
    target(build).push(list)
    build.lists.push({ list, flattened: 0 })
}

function closeList({ lists }: Builder): void {
    const open = lists[lists.length - 1]
    if (!open) return
    if (open.flattened > 0) open.flattened -= 1
    else lists.pop()
}

function openElement(build: Builder, { name, attributes }: HtmlToken & { kind: 'open' }): void {
    if (BLOCKS.test(name)) {
        flush(build)
        if (name !== 'br') build.isHeading = HEADING.test(name)
    }
    if (LIST.test(name)) openList(build, name, attributes['start'] ?? '')
    else if (name === 'li') {
        if (build.lists.length === 0) openList(build, 'ul', '')
        build.lists[build.lists.length - 1]?.list.items.push([])
    } else if (name === 'pre') build.pre += 1
    else if (name === 'b' || name === 'strong') build.strong += 1
    else if (name === 'a') build.href = microsoftLink(attributes['href'] ?? '')
    else if (name === 'td' || name === 'th') write(build, ' ')
}

function closeElement(build: Builder, name: string): void {
    if (BLOCKS.test(name)) {
        flush(build)
        build.isHeading = false
    }
    if (LIST.test(name)) closeList(build)
    else if (name === 'pre') build.pre = Math.max(0, build.pre - 1)
    else if (name === 'b' || name === 'strong') build.strong = Math.max(0, build.strong - 1)
    else if (name === 'a') build.href = undefined
}

/** Lists and items in which nothing was written. */
const withoutEmpty = (blocks: readonly RemediationBlock[]): readonly RemediationBlock[] =>
    blocks.flatMap((block): readonly RemediationBlock[] => {
        if (block.kind !== 'list') return [block]
        const items = block.items.map(withoutEmpty).filter((item) => item.length > 0)
        return items.length === 0 ? [] : [{ ...block, items }]
    })

/**
 * Turns HTML that somebody else wrote into what pages may draw: every text that would be seen, in its order; links only to
 * Microsoft's own sites. Takes plain text as well, and anything that is neither.
 */
export function remediationBlocks(html: string): readonly RemediationBlock[] {
    const build: Builder = {
        blocks: [],
        lists: [],
        spans: [],
        isHeading: false,
        strong: 0,
        pre: 0,
        href: undefined,
    }
    if (MARKUP.test(html))
        for (const token of htmlTokens(html)) {
            if (token.kind === 'open') openElement(build, token)
            else if (token.kind === 'close') closeElement(build, token.name)
            else if (build.pre > 0) writeLines(build, token.text)
            else write(build, token.text)
        }
    else writeLines(build, decodeEntities(html))
    flush(build)
    return withoutEmpty(build.blocks)
}
