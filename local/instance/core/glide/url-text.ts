/** `application/x-www-form-urlencoded`, as the platform's Java writes it: a space is +, and only . - * _ stay besides letters and digits. */
export const urlEncode = (text: unknown): string =>
    encodeURIComponent(String(text))
        .replace(/[!'()~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%20', '+')

export const urlDecode = (text: unknown): string => decodeURIComponent(String(text).replaceAll('+', ' '))
