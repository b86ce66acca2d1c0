import { loud } from './not-implemented.ts'

/** Bytes, as text (UTF-8) where they are some. */
export type StreamContent = { readonly text: string } | { readonly base64: string }

const contents = new WeakMap<object, StreamContent>()

/** GlideScriptableInputStream: scripts hand it on; what it holds is for the APIs that take one. */
export function inputStream(content: StreamContent): object {
    const stream = loud('GlideScriptableInputStream', {
        toString: () => 'com.glide.communications.GlideScriptableInputStream',
        toJSON: () => {
            throw new TypeError('a stream cannot be serialised')
        },
    })
    contents.set(stream, content)
    return stream
}

/** What a stream holds. Throws on anything else. */
export function contentOf(stream: unknown): StreamContent {
    const content = typeof stream === 'object' && stream !== null ? contents.get(stream) : undefined
    if (!content) throw new TypeError('this is no stream of an attachment or of a request')
    return content
}
