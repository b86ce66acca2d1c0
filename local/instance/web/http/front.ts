import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { WebAnswer, WebRequest } from './web-request.ts'

/** Packages are a few megabytes; nobody else sends more than a form. */
const largestBody = 100 * 1024 * 1024
/** A client that is busy for seconds between two requests must not meet a connection that closes at that moment. */
const IDLE_MS = 120_000

/** The HTTP front: collects a request, hands it on, writes the answer. It decides nothing. */
export function createFront(handle: (request: WebRequest) => Promise<WebAnswer>): Server {
    const front = createServer((incoming, outgoing) => {
        collect(incoming)
            .then((request) => (request ? handle(request) : tooLarge))
            .catch((error: unknown): WebAnswer => unavailable(error))
            .then((answer) => {
                outgoing.writeHead(answer.status, answer.headers)
                outgoing.end(incoming.method === 'HEAD' ? undefined : answer.body)
            })
            .catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
    })
    front.keepAliveTimeout = IDLE_MS
    return front
}

const plain = { 'content-type': 'text/plain;charset=UTF-8', connection: 'close' }
const tooLarge: WebAnswer = { status: 413, headers: plain, body: 'The request is too large' }
const unavailable = (error: unknown): WebAnswer => ({
    status: 503,
    headers: plain,
    body: `The instance does not answer: ${error instanceof Error ? error.message : String(error)}`,
})

async function collect(incoming: IncomingMessage): Promise<WebRequest | undefined> {
    const parts: Buffer[] = []
    let size = 0
    for await (const part of incoming as AsyncIterable<Buffer>) {
        size += part.length
        if (size > largestBody) return undefined
        parts.push(part)
    }
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
    }
    // Own memory: a view into Node's buffer pool would drag the whole pool through postMessage.
    return {
        method: incoming.method ?? 'GET',
        url: incoming.url ?? '/',
        headers,
        body: Uint8Array.from(Buffer.concat(parts)),
    }
}
