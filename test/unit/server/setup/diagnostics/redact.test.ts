import fc from 'fast-check'
import { redact, redactText } from '../../../../../src/server/setup/diagnostics/redact.ts'

const NONE: ReadonlySet<string> = new Set()
const GUID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
const JWT = 'eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJ0b2tlbiJ9.Q2FuYXJ5U2lnbmF0dXJl'

test.each([
    ['a mail address', 'asked anna.admin@contoso.com again', 'asked [mail address] again'],
    ['an address in a URL', '/users/anna%40contoso.com/photo', '/users/[mail address]/photo'],
    ['an account of this instance', 'by abel.tuter@dev1.', 'by [mail address]'],
    ['a JSON Web Token', `got ${JWT}.`, 'got [token].'],
    ['half of a token', 'eyJhbGciOiJub25lIn0.eyJj', '[token]'],
    [
        'credentials in a header',
        'Authorization: Basic YWRtaW46YWRtaW4=',
        'Authorization: Basic [credentials]',
    ],
    ['a form', 'grant_type=x&client_secret=abc~1&scope=y', 'grant_type=x&client_secret=[secret]&scope=y'],
    ['JSON', '{"password":"hunter2","a":1}', '{"password":"[secret]","a":1}'],
    ['a client secret of Entra', 'used 2fA8Q~abcdefghijklmnopqrstuvwxyz.0123', 'used [secret]'],
    ['a GUID', `tenant ${GUID}`, 'tenant [id]'],
    ['a sys_id', `sys_user ${'a1'.repeat(16)}`, 'sys_user [sys_id]'],
    ['a harmless sentence', 'GET /v1.0/admin/serviceAnnouncement/issues 403', undefined],
    ['a time', '2026-11-21T09:00:00Z', undefined],
    ['a short digest', '0123456789ab', undefined],
])('%s', (_what, text, expected) => {
    expect(redactText(text, NONE)).toBe(expected ?? text)
})

test('an id that is meant to leave stays, in whatever case it is written', () => {
    expect(redact({ id: GUID.toUpperCase(), other: GUID.replace('3f', '4f') }, [GUID])).toEqual({
        id: GUID.toUpperCase(),
        other: '[id]',
    })
})

const canary = fc.oneof(
    fc.emailAddress(),
    fc.uuid(),
    fc.constant(JWT),
    fc.constant('2fA8Q~abcdefghijklmnopqrstuvwxyz.0123'),
    fc.stringMatching(/^[0-9a-f]{32}$/),
)
/** Anything JSON, with what must not leave in some of its texts and names. */
const value = fc.letrec((tie) => ({
    any: fc.oneof(
        { maxDepth: 3 },
        fc.boolean(),
        fc.integer(),
        fc.constant(null),
        fc.tuple(fc.string(), canary, fc.string()).map(([before, it, after]) => `${before} ${it} ${after}`),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), canary), tie('any'), { maxKeys: 4 }),
    ),
}))['any']

test('whatever is planted, and wherever, nothing of its shape leaves; a second time changes nothing', () => {
    fc.assert(
        fc.property(value, (given) => {
            const left = redact(given, [])
            const text = JSON.stringify(left)
            expect(text).not.toMatch(/[\w.]@[\w.]+\.\w|eyJ\w{6}|\dQ~\w{8}/)
            expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{32}/i)
            expect(redact(left, [])).toEqual(left)
        }),
        { numRuns: 500 },
    )
})

/** Anything JSON, whose texts and names are words. */
const harmless = fc.letrec((tie) => ({
    any: fc.oneof(
        { maxDepth: 3 },
        fc.boolean(),
        fc.double({ noNaN: true }),
        fc.constant(null),
        fc.stringMatching(/^[a-z ]{0,12}$/),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('any'), { maxKeys: 4 }),
    ),
}))['any']

test('words, numbers, booleans, null and the structure stay', () => {
    fc.assert(
        fc.property(harmless, (given) => {
            // "basic" and a word have the shape of credentials.
            fc.pre(!/bearer|basic/.test(JSON.stringify(given)))
            expect(redact(given, [])).toEqual(given)
        }),
    )
})
