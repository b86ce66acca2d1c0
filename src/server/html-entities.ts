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

/** A name that somebody else wrote finds nothing that every object has. */
const entry = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined

const decodeEntity = (whole: string, name: string): string => {
    if (name[0] !== '#') {
        const accent = entry(ACCENTS, name.slice(1))
        const known = entry(ENTITIES, name) ?? entry(ENTITIES, name.toLowerCase())
        return known ?? (accent ? `${name.charAt(0)}${accent}`.normalize('NFC') : whole)
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** A text whose character references are the characters; one that is not known stays as it stands. */
export const decodeEntities = (text: string): string =>
    text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, decodeEntity)
