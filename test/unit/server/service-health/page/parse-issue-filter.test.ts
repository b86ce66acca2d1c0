import fc from 'fast-check'
import { parseHistoryRequest } from '../../../../../src/server/service-health/page/parse-issue-filter.ts'

const parse = (given: Readonly<Record<string, string>>) => parseHistoryRequest((name) => given[name] ?? '')

test('nothing asked for is everything, the first 25', () => {
    expect(parse({})).toEqual({
        ok: true,
        value: {
            filter: {
                service: '',
                state: 'all',
                classification: '',
                origin: '',
                tenant: '',
                text: '',
                from: '',
                to: '',
            },
            query: {
                service: '',
                state: 'all',
                classification: '',
                origin: '',
                tenant: '',
                words: [],
                from: null,
                to: null,
            },
            offset: 0,
            limit: 25,
        },
    })
})

test('a day counts whole, a time as it is', () => {
    expect(parse({ from: '2026-11-21', to: '2026-11-21' })).toMatchObject({
        value: {
            query: {
                from: Date.UTC(2026, 10, 21),
                to: Date.UTC(2026, 10, 22) - 1,
            },
        },
    })
    expect(parse({ to: '2026-11-21T10:00:00+02:00' })).toMatchObject({
        value: { query: { to: Date.UTC(2026, 10, 21, 8) } },
    })
})

test('whatever is typed, what reaches a query ends no condition and runs nothing', () => {
    const odd = fc.oneof(
        fc.string(),
        fc.constantFrom('a^ORb', 'javascript:x', ' javascript:x', 'a\njavascript:x', 'a,b', "'"),
    )
    fc.assert(
        fc.property(odd, odd, (text, service) => {
            const parsed = parse({ text, service })
            if (!parsed.ok) return expect(parsed.error.code).toBe('REQUEST_INVALID')
            const { words, service: asked } = parsed.value.query
            for (const value of [...words, asked]) {
                expect(value).not.toMatch(/[\^\n]/)
                expect(value.toLowerCase().startsWith('javascript:')).toBe(false)
            }
        }),
    )
})
