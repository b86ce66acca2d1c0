/** Standard base64 with its padding (RFC 4648 §4), on one line. The engine has neither atob nor Buffer. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const paddingOf = (text: string): number => (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)

/** How many bytes a text is in base64; undefined: it is none. */
export function bytesOfBase64(text: string): number | undefined {
    const padding = paddingOf(text)
    const body = text.slice(0, text.length - padding)
    if (text.length % 4 !== 0 || /[^A-Za-z0-9+/]/.test(body)) return undefined
    return (text.length / 4) * 3 - padding
}

/** The first bytes of what stands in base64, at most so many. */
export function firstBytes(text: string, count: number): readonly number[] {
    const bytes: number[] = []
    for (let at = 0; at < text.length && bytes.length < count; at += 4) {
        const [a = 0, b = 0, c = -1, d = -1] = [0, 1, 2, 3].map((index) =>
            ALPHABET.indexOf(text[at + index] ?? '='),
        )
        bytes.push((a << 2) | (b >> 4))
        if (c >= 0) bytes.push(((b & 15) << 4) | (c >> 2))
        if (c >= 0 && d >= 0) bytes.push(((c & 3) << 6) | d)
    }
    return bytes.slice(0, count)
}
