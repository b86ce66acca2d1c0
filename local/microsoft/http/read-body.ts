import type { IncomingMessage } from 'node:http'

/** More than any request to these services needs, a file of a case included. */
const LIMIT_BYTES = 30_000_000

/**
 * Reads a request body.
 * @throws Error when it is longer than 30 megabytes.
 */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
        length += chunk.length
        if (length > LIMIT_BYTES) throw new Error(`Request body is longer than ${LIMIT_BYTES} bytes`)
        chunks.push(chunk)
    }
    return Buffer.concat(chunks)
}
