import fc from 'fast-check'
import { errorCodes } from '../../../../src/server/recommendations/error-codes.ts'
import { learnQuery } from '../../../../src/server/recommendations/learn-query.ts'
import { concepts } from '../../../../src/server/text-matching/lexicon.ts'

test.each([
    ['Outlook keeps asking for password', 'Outlook password repeated sign-in prompts pop-up or prompt'],
    ['OneDrive is not syncing files', 'OneDrive OneDrive sync synchronization'],
    ['Teams no sound in meetings on Mac', 'Teams for Mac audio meetings no audio or video'],
    ['E-mail lands in spam', 'spam and quarantine'],
    [
        'AADSTS50076 when Jane Doe signs in',
        'AADSTS50076 multifactor authentication sign-in error code (AADSTS)',
    ],
    ['550-5.7.26 from jane.doe@contoso.com', '5.7.26 non-delivery reports'],
])('%s asks for: %s', (text, query) => expect(learnQuery(text)).toBe(query))

test('a French ticket asks in the words of the app, too', () =>
    expect(learnQuery('Outlook demande sans cesse le mot de passe')).toContain('Outlook password'))

test.each(['', 'Jane Doe', 'The roof leaks', 'Please order a new keyboard', 'call me at +33 6 12 34 56 78'])(
    'nothing is asked for: %s',
    (text) => expect(learnQuery(text)).toBeUndefined(),
)

describe('error codes', () => {
    test.each([
        ['AADSTS50076, aadsts50126 and AADSTS50076', ['AADSTS50076', 'AADSTS50126']],
        ['error 0x8004010f (0X80070005)', ['0x8004010F', '0x80070005']],
        ['sign-in says CAA2000B', ['CAA2000B']],
        ['550 5.7.1, 550-5.1.10: rejected', ['5.7.1', '5.1.10']],
        ['blocked by 53003; 80180014.', ['AADSTS53003', '0x80180014']],
        ['8004010F', ['0x8004010F']],
    ])('%s', (text, codes) => expect(errorCodes(text)).toEqual(codes))

    test.each([
        'my number is 12345',
        'IP 5.7.1.22',
        '10.5.7.1',
        'version 15.5.7.1',
        'host-53003',
        'jane53003@contoso.com',
        '53003@contoso.com',
        'https://contoso.com/53003',
        '\\\\server\\53003',
        '+53003',
        '0x1234567',
        '0x123456789',
        'AADSTS1',
        'card 4111 1111 1111 1111',
        '555-53003',
    ])('none in: %s', (text) => expect(errorCodes(text)).toEqual([]))
})

/** Every word that a query may have without a code. */
const OWN_WORDS = new Set(concepts().flatMap(({ label }) => label.split(' ')))
const CODE = /^(?:AADSTS\d{5,7}|0x[0-9A-F]{8}|CAA[0-9A-F]{5}|[45]\.[0-7]\.\d{1,3})$/

const name = fc.stringMatching(/^[A-Z][a-z]{2,10} [A-Z][a-z]{2,12}$/)
const private_ = fc.oneof(
    name,
    fc.emailAddress(),
    fc.ipV4(),
    fc.domain(),
    fc.webUrl(),
    fc.uuid(),
    fc.stringMatching(/^\+?\d[\d ().-]{5,16}\d$/),
    fc.stringMatching(/^[A-Z]{2,4}-?[A-Z0-9]{3,10}$/),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const said = fc.constantFrom(
    'Outlook keeps asking for password',
    'Teams has no sound',
    'error AADSTS50076',
    'OneDrive does not sync',
    'bounced with 550 5.7.1',
    '0x8004010F',
    'mailbox of',
    'call',
    'Excel crashes on the laptop of',
)
const ticket = fc.array(fc.oneof(private_, said), { maxLength: 8 }).map((parts) => parts.join(' '))

test('whatever a ticket says: a query is made of the names of the app and of codes, nothing else', () => {
    fc.assert(
        fc.property(ticket, (text) => {
            const query = learnQuery(text)
            if (query === undefined) return
            expect(query.length).toBeLessThanOrEqual(400)
            for (const word of query.split(' '))
                expect([word, OWN_WORDS.has(word) || CODE.test(word)]).toEqual([word, true])
        }),
        { numRuns: 800 },
    )
})

test('addresses, hosts, numbers and names beside a known problem change nothing of what is asked', () => {
    const beside = fc.oneof(
        fc.nat({ max: 10 ** 12 }).map((n) => `+33 ${n}`),
        fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/).map((host) => `${host}.contoso.test`),
        fc.stringMatching(/^[qxzjkv]{5,9}$/).map((user) => `${user}@contoso.test`),
        fc.stringMatching(/^[QXZJKV][qxzjkv]{4,9}$/),
    )
    fc.assert(
        fc.property(fc.array(beside, { maxLength: 4 }), (others) => {
            const text = `Outlook keeps asking for password. ${others.join(', ')}`
            const query = learnQuery(text) ?? ''
            for (const other of others)
                for (const part of other.split(/[ @.]/))
                    if (part.length > 4) expect(query).not.toContain(part)
            expect(query).toContain('Outlook password')
        }),
    )
})
