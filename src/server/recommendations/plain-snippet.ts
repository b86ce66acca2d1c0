import { decodeEntities } from '../html-entities.ts'

/** More of a text is not looked at. */
const LOOKED_AT = 4000

// Controls, and marks that turn the direction of what stands around them.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

/** What stands apart from what is around it; other tags stand inside a line. */
const BLOCK = /<\/?(?:p|div|br|hr|li|[uo]l|d[dlt]|t[dhr]|table|h[1-6]|pre|blockquote|section|img)\b[^<>]*>/gi

/**
 * The beginning of a text in Markdown or HTML as one plain line, cut at a word. The page shows it as text: this decides
 * how it reads, not what is safe.
 */
export function plainSnippet(text: string, longest: number): string {
    const plain = decodeEntities(text.slice(0, LOOKED_AT))
        .replace(/<!--[\s\S]*?-->/g, ' ')
        .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
        .replace(BLOCK, ' ')
        .replace(/<\/?[a-z][^<>]*>/gi, '')
        .replace(/^ {0,3}(?:#{1,6} |>+ ?|[-*+] |\d{1,3}[.)] )+/gm, '')
        .replace(/^ {0,3}(?:```|~~~).*$/gm, ' ')
        .replace(/^[\s|:-]*$/gm, ' ')
        .replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi, ' ')
        .replace(/!\[[^\]]*\](?:\((?:[^()]|\([^()]*\))*\))?/g, ' ')
        .replace(/\[([^[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])/g, '$1')
        .replace(/\*{1,3}([^*\n]+)\*{1,3}/g, '$1')
        .replace(/`+/g, '')
        .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
        .replace(/ ?\| ?/g, ' ')
        .replace(INVISIBLE, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    if (plain.length <= longest) return plain
    const cut = plain.slice(0, longest - 1)
    const word = cut.lastIndexOf(' ')
    // Half a pair of surrogates is no character.
    return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}
