// eslint-disable-next-line no-control-regex -- it is what this removes
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202d\u202e]/g
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g

/**
 * What was sent as plain text, fit for storing: line ends are one sign, what nobody sees but a terminal or a bidirectional
 * override is gone. Markup stays what it is, text.
 */
export const plainText = (text: string): string =>
    text
        .replace(/\r\n?/g, '\n')
        .replace(UNSEEN, '')
        .replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'))
        .trim()

/** The same on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')
