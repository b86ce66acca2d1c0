import { isObject, type Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'

/** What a server says to a request: its result, or that it refuses, with the code of JSON-RPC. */
export type McpReply =
    | { readonly kind: 'result'; readonly result: Json }
    | { readonly kind: 'error'; readonly code: string }

const isReply = (message: Json): boolean => isObject(message['result']) || isObject(message['error'])

/**
 * Finds the reply to a request in the body of an HTTP answer. A server may answer with one JSON object or with an event
 * stream, in which other messages may stand before it. The error says what is wrong with the body, never what it holds.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#sending-messages-to-the-server
 */
export function readReply(body: string, id: number): Result<McpReply, string> {
    const text = body.replace(/^\ufeff/, '').trim()
    if (text === '') return err('the answer is empty')
    if (text.startsWith('<')) return err('it is a web page')
    const messages = /^[{[]/.test(text) ? [text] : eventsOf(text)
    if (messages.length === 0) return err('it holds no answer')
    for (const message of messages) {
        const parsed = parse(message)
        if (parsed === undefined) return err('it is not complete JSON')
        // Older servers may put several messages into one array.
        const all: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
        const reply = all.filter(isObject).find((one) => String(one['id']) === String(id) && isReply(one))
        if (reply) return ok(toReply(reply))
    }
    return err('it holds no answer')
}

/** The data of each event; events without data keep a connection awake. */
function eventsOf(stream: string): readonly string[] {
    return stream
        .replace(/\r\n?/g, '\n')
        .split('\n\n')
        .map((event) =>
            event
                .split('\n')
                .filter((line) => line.startsWith('data:'))
                .map((line) => line.slice(5).replace(/^ /, ''))
                .join('\n'),
        )
        .filter((data) => data.trim() !== '')
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown
    } catch {
        // The parser's message quotes the answer.
        return undefined
    }
}

function toReply(message: Json): McpReply {
    const { result, error } = message
    if (isObject(result)) return { kind: 'result', result }
    const code = isObject(error) ? error['code'] : undefined
    return { kind: 'error', code: typeof code === 'number' ? String(code) : '-' }
}
