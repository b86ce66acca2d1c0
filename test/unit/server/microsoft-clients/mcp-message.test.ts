import fc from 'fast-check'
import { readReply } from '../../../../src/server/microsoft-clients/mcp-message.ts'

const RESULT = { jsonrpc: '2.0', id: 1, result: { tools: [] } }
const good = { ok: true, value: { kind: 'result', result: { tools: [] } } }

test('JSON, an array of messages, and event streams of any line ending hold the same reply', () => {
    const json = JSON.stringify(RESULT)
    expect(readReply(json, 1)).toEqual(good)
    expect(readReply(`\ufeff${json}\n`, 1)).toEqual(good)
    expect(readReply(`[{"jsonrpc":"2.0","method":"x"},${json}]`, 1)).toEqual(good)
    for (const end of ['\n', '\r\n', '\r'])
        expect(readReply([': hi', 'event: message', `data: ${json}`, '', ''].join(end), 1)).toEqual(good)
    expect(readReply(`data:${json}`, 1)).toEqual(good)
})

test('an error is told by its code alone', () => {
    const error = { code: -32602, message: 'someone@contoso.com' }
    expect(readReply(JSON.stringify({ jsonrpc: '2.0', id: 1, error }), 1)).toEqual({
        ok: true,
        value: { kind: 'error', code: '-32602' },
    })
})

test('whatever comes, it is read or refused with a reason that quotes nothing', () => {
    const reasons = [
        'the answer is empty',
        'it is a web page',
        'it is not complete JSON',
        'it holds no answer',
    ]
    const body = fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc
            .array(fc.constantFrom('data: ', '{', '}', '\n', '\n\n', 'id: 1', '"id":1', '[', 'event:'))
            .map((parts) => parts.join('')),
    )
    fc.assert(
        fc.property(body, (text) => {
            const reply = readReply(text, 1)
            if (!reply.ok) expect(reasons).toContain(reply.error)
        }),
        { numRuns: 2000 },
    )
})
