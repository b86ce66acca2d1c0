import { parsePostDate } from '../microsoft-clients/microsoft-time.ts'

/** Letters with accents, as HTML names them: the letter, then the accent. */
const ACCENTS: Readonly<Record<string, string>> = {
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    cedil: '\u0327',
}

const ENTITIES: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    laquo: '«',
    raquo: '»',
    euro: '€',
    deg: '°',
    middot: '·',
    rarr: '→',
    szlig: 'ß',
    aelig: 'æ',
    oelig: 'œ',
}

const decodeEntity = (whole: string, name: string): string => {
    if (name[0] !== '#') {
        const accent = ACCENTS[name.slice(1)]
        return ENTITIES[name] ?? (accent ? `${name.charAt(0)}${accent}`.normalize('NFC') : whole)
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** A text whose character references are the characters; one that is not known stays as it stands. */
export const decodeEntities = (text: string): string =>
    text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, decodeEntity)

/**
 * Plain text of a post. The page shows it as text, so this decides how it reads, not what is safe.
 * Blocks become lines, list items get a dash.
 */
export function plainText(content: string, contentType: 'text' | 'html'): string {
    // Microsoft labels posts without any markup as html too: their line breaks are meant.
    const isMarkup = /<\/?(?:p|br|div|ul|ol|li|b|strong|i|em|a|span)\b/i.test(content)
    const unmarked = isMarkup
        ? content
              .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
              .replace(/\r?\n/g, ' ')
              .replace(/<li\b[^>]*>/gi, '\n- ')
              .replace(/<br\b[^>]*>|<\/(?:div|ul|ol|tr|h[1-6])\s*>/gi, '\n')
              .replace(/<\/p\s*>/gi, '\n\n')
              .replace(/<[^>]*>/g, '')
        : content
    const text = isMarkup || contentType === 'html' ? decodeEntities(unmarked) : unmarked
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
}

/** When Microsoft promised the next update, in milliseconds since the epoch. */
export function nextUpdateAt(text: string): number | undefined {
    const line = /Next (?:scheduled )?update by:?\s*([^\n]*)/i.exec(text)?.[1]
    return line === undefined ? undefined : parsePostDate(line)
}
