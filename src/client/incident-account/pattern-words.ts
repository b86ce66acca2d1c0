import { t } from 'sn-translate'

/** Characters that a part of a pattern takes, and how often it stands there. */
interface Part {
    readonly taken: readonly string[]
    readonly least: number
    readonly most: number
}

const CLASS_NAMES: Readonly<Record<string, readonly string[]>> = {
    d: ['0–9'],
    w: ['A–Z', 'a–z', '0–9', '_'],
}
const PART =
    /^(?:\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\]|\\(.)|([^\\[\](){}|.*+?^$]))(?:\{(\d+)(,(\d*))?\}|([*+?]))?/
const RANGE = /^(?:([^\\])-([^\\\]])|\\(.)|(.))/

/** A sign that stands for itself where it is escaped; undefined: a class or a place that words are not known for. */
const escaped = (sign: string): readonly string[] | undefined =>
    CLASS_NAMES[sign] ?? (/[a-z0-9]/i.test(sign) ? undefined : [sign])

function inClass(text: string): readonly string[] | undefined {
    const taken: string[] = []
    for (let rest = text; rest !== ''; ) {
        const [all, from, to, sign, alone] = RANGE.exec(rest) ?? ['']
        if (all === '') return undefined
        const found =
            sign === undefined ? [to === undefined ? (alone ?? '') : `${from ?? ''}–${to}`] : escaped(sign)
        if (!found) return undefined
        taken.push(...found)
        rest = rest.slice(all.length)
    }
    return taken
}

const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1],
}

function partOf([, ofClass, sign, letter, count, more, last, sign2]: RegExpExecArray): Part | undefined {
    const taken =
        ofClass !== undefined ? inClass(ofClass) : sign !== undefined ? escaped(sign) : [letter ?? '']
    if (!taken) return undefined
    if (sign2 !== undefined) {
        const [least, most] = SIGNS[sign2] ?? [1, 1]
        return { taken, least, most }
    }
    const least = count === undefined ? 1 : Number(count)
    const most = more === undefined ? least : last ? Number(last) : Infinity
    return { taken, least, most }
}

/** The parts of a pattern that is a row of characters and classes; undefined: it has groups, branches or places. */
function partsOf(pattern: string): readonly Part[] | undefined {
    const parts: Part[] = []
    for (let rest = pattern; rest !== ''; ) {
        const found = PART.exec(rest)
        const part = found && partOf(found)
        if (!found || !part) return undefined
        parts.push(part)
        rest = rest.slice(found[0].length)
    }
    return parts
}

/** The whole text has to fit anyway. */
const withoutEnds = (pattern: string): string => pattern.replace(/^\^/, '').replace(/([^\\])\$$/, '$1')

function lengthWords(parts: readonly Part[]): string {
    const least = parts.reduce((sum, one) => sum + one.least, 0)
    const most = parts.reduce((sum, one) => sum + one.most, 0)
    if (most === Infinity) return least > 1 ? `${t('At least so many characters:')} ${String(least)}` : ''
    return `${t('Characters:')} ${least === most ? String(most) : `${String(least)}–${String(most)}`}`
}

/**
 * What a registered pattern asks for, in words: which characters, and how many. Where it is more than a row of characters,
 * it says that the form is checked.
 */
export function patternWords(pattern: string): string {
    if (pattern === '') return ''
    const parts = partsOf(withoutEnds(pattern))
    if (!parts || parts.length === 0) return t('The form is checked when you ask for it.')
    const taken = [...new Set(parts.flatMap((one) => one.taken))].map((one) =>
        one === ' ' ? t('space') : one,
    )
    const length = lengthWords(parts)
    return `${t('Allowed:')} ${taken.join(' ')}${length && `. ${length}`}`
}
