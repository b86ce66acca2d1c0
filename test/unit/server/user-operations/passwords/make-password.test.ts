import fc from 'fast-check'
import { makePassword } from '../../../../../src/server/user-operations/passwords/make-password.ts'

test('every temporary password has four kinds of characters, none ambiguous, in groups that can be read out', () => {
    fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
            const password = makePassword({ below: (bound) => (numbers.next().value ?? 0) % bound })
            expect(password).toMatch(/^(?:[A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}$/)
            for (const kind of [/[a-z]/, /[A-Z]/, /[2-9]/, /-/]) expect(password).toMatch(kind)
            expect(password).not.toMatch(/[0O1lIo]/)
        }),
    )
})

test('what lacks a kind is drawn again, not mended', () => {
    const draws = [...new Array<number>(16).fill(0), ...Array.from({ length: 16 }, (_, at) => at * 4)]
    expect(makePassword({ below: (bound) => (draws.shift() ?? 0) % bound })).not.toMatch(/a{4}/)
    expect(draws).toEqual([])
})
