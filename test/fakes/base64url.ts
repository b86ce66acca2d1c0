const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** UTF-8 text as base64url without padding, with nothing that only Node has: tests run under other engines too. */
export function base64Url(text: string): string {
    const bytes = [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|([^%])/g)].map(([, hex, plain]) =>
        hex === undefined ? (plain ?? '').charCodeAt(0) : parseInt(hex, 16),
    )
    const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
    return (bits.match(/.{1,6}/g) ?? [])
        .map((digit) => ALPHABET[parseInt(digit.padEnd(6, '0'), 2)] ?? '')
        .join('')
}
