/**
 * The fakes ask Node for MD5, as the app asks the platform's GlideDigest. Here whoever drives the engine answers:
 * text goes out and text comes back.
 */
declare const md5OfHost: (text: string) => string

export function createHash(algorithm: string): { update(text: string): { digest(encoding: 'hex'): string } } {
    if (algorithm !== 'md5') throw new Error(`The algorithm ${algorithm} is not given to the engine`)
    return {
        update: (text) => ({
            digest: (encoding) => {
                if (encoding !== 'hex') throw new Error(`The encoding ${String(encoding)} is not known`)
                return md5OfHost(text)
            },
        }),
    }
}
