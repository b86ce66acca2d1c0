/**
 * The fakes ask Node for MD5 and SHA-256, as the app asks the platform's GlideDigest. Here whoever drives the engine answers:
 * text goes out and text comes back.
 */
declare const digestOfHost: (algorithm: string, text: string) => string

const ALGORITHMS = ['md5', 'sha256']

export function createHash(algorithm: string): { update(text: string): { digest(encoding: 'hex'): string } } {
    if (!ALGORITHMS.includes(algorithm))
        throw new Error(`The algorithm ${algorithm} is not given to the engine`)
    return {
        update: (text) => ({
            digest: (encoding) => {
                if (encoding !== 'hex') throw new Error(`The encoding ${String(encoding)} is not known`)
                return digestOfHost(algorithm, text)
            },
        }),
    }
}
