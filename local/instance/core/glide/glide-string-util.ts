import { host } from './host.ts'
import { loud } from './not-implemented.ts'
import { urlEncode } from './url-text.ts'

const ENTITIES: readonly (readonly [string, string])[] = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
]
export const escapeHtml = (text: unknown): string =>
    ENTITIES.reduce((done, [from, to]) => done.replaceAll(from, to), String(text))
const unescaped = (text: unknown): string =>
    [...ENTITIES, ['\u00A0', '&nbsp;'] as const]
        .reverse()
        .reduce((done, [to, from]) => done.replaceAll(from, to), String(text))

const NAMED: Readonly<Record<string, string>> = {
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\b': '\\b',
    '\f': '\\f',
}
const isGlobal = (): boolean => host.scope() === 'rhino.global'

/** The code points that print nothing: controls. */
const isControl = (letter: string): boolean => letter < ' ' || (letter >= '\u007F' && letter <= '\u009F')

/** ServiceNowDocs: api-reference/server-api-reference/GlideStringUtilScopedAPI */
export const GlideStringUtil = loud('GlideStringUtil', {
    dotToUnderBar: (text: unknown) => String(text).replaceAll('.', '_'),
    escapeAllQuotes: (text: unknown) => String(text).replace(/['"]/g, ''),
    escapeHTML: escapeHtml,
    getHTMLValue: escapeHtml,
    unescapeHTML: unescaped,
    unEscapeHTML: (text: unknown) => {
        if (!isGlobal())
            throw new Error(
                'local instance: GlideStringUtil.unEscapeHTML is unescapeHTML in scoped applications',
            )
        return unescaped(text)
    },
    escapeNonPrintable: (text: unknown) =>
        [...String(text)]
            .map((letter) =>
                isControl(letter)
                    ? (NAMED[letter] ??
                      `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
                    : letter,
            )
            .join(''),
    escapeQueryTermSeparator: (text: unknown) => String(text).replaceAll('^', '^^'),
    escapeTicks: (text: unknown) => String(text).replace(/['"]/g, '\\$&'),
    getNumeric: (text: unknown) => String(text).replace(/\D/g, ''),
    isBase64: (text: unknown) =>
        /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(String(text)),
    isEligibleSysID: (text: unknown) => /^[0-9a-fA-F]{32}$/.test(String(text)),
    newLinesToBreaks: (text: unknown) => String(text).replaceAll('\n', '<br/>'),
    normalizeWhitespace: (text: unknown) =>
        String(text)
            .replace(/[\r\n\t ]+/g, ' ')
            .trim(),
    urlEncode: (text: unknown) => {
        if (!isGlobal()) throw new Error('GlideStringUtil.urlEncode is available in the global scope only')
        return urlEncode(text)
    },
})
