import { parseDiagnostics } from '../../../../src/client/diagnostics/parse-diagnostics.ts'
import { readDiagnostics } from '../../../../src/server/setup/diagnostics/read-diagnostics.ts'
import {
    call,
    CHECKS_OF_TEST,
    completeState,
    dependencies,
} from '../../server/setup/diagnostics/diagnostics-fake.ts'

const answer = readDiagnostics(dependencies({ state: completeState(), calls: [call()] }), CHECKS_OF_TEST, '')
const good = (answer.ok ? answer.value : {}) as Readonly<Record<string, unknown>>

test("the server's answer is understood", () => {
    expect(parseDiagnostics(good)).toBe(good)
})

test('an answer without one of its parts is refused whole', () => {
    const parts = Object.keys(good)
    expect(parts.length).toBeGreaterThan(8)
    for (const part of parts)
        for (const wrong of [undefined, null, 'text', [{}]])
            expect([part, wrong, parseDiagnostics({ ...good, [part]: wrong })]).toEqual([part, wrong, null])
    expect([null, undefined, 'x', [], {}].map(parseDiagnostics)).toEqual([null, null, null, null, null])
})
