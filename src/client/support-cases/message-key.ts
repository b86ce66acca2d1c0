/** Random, and the browser's own: `crypto.randomUUID` is there on https alone. */
export const newNonce = (): string =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * The key of what is said: the same text said again, after an answer that never came, has the same key and counts once;
 * a text that was changed since is another one.
 */
export function keyOf(nonce: string, content: string): string {
    let sum = 0
    for (let at = 0; at < content.length; at += 1) sum = (Math.imul(sum, 31) + content.charCodeAt(at)) >>> 0
    return nonce + sum.toString(16).padStart(8, '0')
}
