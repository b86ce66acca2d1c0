import type { IncomingMessage } from 'node:http'

/** More than any request to these services needs. */
const LIMIT_BYTES = 1_000_000

/**
 * Reads a request body as UTF-8 text.
 * @throws Error when it is longer than one megabyte.
 */
export const readBody = async (request: IncomingMessage): Promise<string> => {
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
        length += chunk.length
        if (length > LIMIT_BYTES) throw new Error(`Request body is longer than ${LIMIT_BYTES} bytes`)
        chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
}
