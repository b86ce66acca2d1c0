import fc from 'fast-check'
import { CLASSIFIED_KINDS } from '../../../../../src/server/user-operations/classification/classified-kind.ts'
import { classifyTicket } from '../../../../../src/server/user-operations/classification/classify-ticket.ts'
import { TICKET_MODEL } from '../../../../../src/server/user-operations/classification/generated/ticket-model.ts'
import { readTicket } from '../../../../../src/server/user-operations/classification/read-ticket.ts'

const classified = (shortDescription: string, description = '') =>
    classifyTicket({ shortDescription, description })

test.each([
    ['Please reset my password', 'password-reset'],
    ['I forgot my password', 'password-reset'],
    ['my pasword is forgoten, please reset it', 'password-reset'],
    ['mot de passe oublié', 'password-reset'],
    ['My account is locked after 5 attempts', 'password-reset'],
    ['reset password for jo.doe@contoso.com please', 'password-reset'],
    ['please add Jo to shared mailbox Invoices', 'mailbox-permission'],
    ['donner accès à la boîte partagée compta à Élodie', 'mailbox-permission'],
    ['Visio licence for Ana', 'licence-assign'],
    ['Please restart the print spooler on PRT02', 'service-restart'],
    ["redémarrer le service d'impression", 'service-restart'],
    ['new starter Monday, please create account', 'user-provisioning'],
    ['Leaver: disable account of K. Bergesen', 'user-provisioning'],
])('%s asks for %s', (text, kind) => expect(classified(text).kind).toBe(kind))

test.each([
    'I was phished',
    'I was phished and typed my password',
    'I gave my password to a caller',
    'change my password',
    'How do I change my password?',
    'comment changer mon mot de passe ?',
    'sap password reset',
    'reset my VPN password',
    'forgot my password for the travel portal',
    'mot de passe du logiciel de paie oublié',
    'windows hello PIN forgotten',
    'new phone, authenticator gone',
    'Outlook keeps asking for my password since this morning',
    'Please remove my Visio licence',
    'Word says unlicensed product although I have a licence',
    'remove Lucy from the shared mailbox',
    'Please do not restart anything',
    'Toner empty',
    'Excel crashes',
    '',
    '   ',
])('nothing fits "%s"', (text) => {
    const { kind, confidence, threshold, said } = classified(text)
    expect({ kind, said }).toEqual({ kind: null, said: [] })
    expect(confidence).toBeLessThan(threshold)
})

test('what a title leaves open, the description says', () => {
    expect(classified('Hello').kind).toBeNull()
    expect(classified('Hello', 'I forgot my password.\nPlease reset it.').kind).toBe('password-reset')
})

test('the words that spoke for it are shown as they were typed', () => {
    expect(classified('PLEASE Reset my PassWord!').said).toEqual(['Reset my PassWord'])
    expect(classified('donner accès à la boîte partagée compta à Élodie').said).toContain('boîte partagée')
})

test.each([
    [
        'Please reset my password, I forgot it and am locked out',
        ['reset my password', 'forgot', 'locked out'],
    ],
    ['Please assign a Visio license to Emma, she needs it', ['Visio', 'license', 'assign']],
    ['Print spooler service on PRINT01 needs a restart', ['restart', 'service', 'spooler']],
    ["besoin d'une licence Visio pour Ana", ['Visio', 'licence']],
    ['Je voudrais une licence Visio, merci', ['licence Visio']],
])('what is said in any ticket is not shown as a reason: %s', (text, said) => {
    expect(classified(text).said).toEqual(said)
})

test('a stricter threshold names less', () => {
    const text = { shortDescription: 'I forgot my password', description: '' }
    const { confidence } = classifyTicket(text)
    expect(classifyTicket(text, confidence)).toMatchObject({ kind: 'password-reset', threshold: confidence })
    expect(classifyTicket(text, confidence + 1e-9)).toMatchObject({ kind: null, said: [], confidence })
})

/** Words that fill texts of every kind, between those that no one foresaw. */
const word = fc.oneof(
    fc.constantFrom(
        ...'please reset my password licence visio restart service server account mailbox access add forgot locked'.split(
            ' ',
        ),
    ),
    fc.constantFrom(
        'mot de passe',
        'boîte',
        'Élodie',
        'can I',
        'To Do',
        "l'accès",
        '4711',
        'a@b.com',
        'C:\\x',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))

test('any text is answered, within bounds, in the words of the ticket', () =>
    fc.assert(
        fc.property(text, text, (shortDescription, description) => {
            const { kind, confidence, threshold, said } = classified(shortDescription, description)
            expect(confidence).toBeGreaterThanOrEqual(0)
            expect(confidence).toBeLessThanOrEqual(1)
            expect(kind).toBe(confidence >= threshold ? kind : null)
            expect(said.length).toBeLessThanOrEqual(5)
            const all = `${shortDescription}\n${description}`.replace(/\s+/g, ' ')
            for (const phrase of said) expect(all).toContain(phrase)
        }),
        { numRuns: 300 },
    ))

test('no mail address or number is shown, wherever it stands', () =>
    fc.assert(
        fc.property(fc.emailAddress(), fc.integer({ min: 0 }), fc.nat(2), (address, number, order) => {
            const parts = ['reset', 'password', 'unlock account', 'please restart service']
            parts.splice(order, 0, address)
            parts.splice(order + 1, 0, String(number))
            const { said } = classifyTicket({ shortDescription: parts.join(' '), description: address }, 0)
            for (const phrase of said) expect(phrase).not.toMatch(/[@\d]/)
            expect(said.length).toBeGreaterThan(0)
        }),
    ))

const SENTENCES = [
    'I forgot my password.',
    'Please unlock me!',
    'The printer is fine.',
    'Merci de me donner une licence Visio.',
    'My phone is 4711.',
]

test('the order of the sentences of a description makes no difference', () => {
    const before = classified('Help', SENTENCES.join(' '))
    fc.assert(
        fc.property(fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }), (shuffled) =>
            expect(classified('Help', shuffled.join(' '))).toEqual(before),
        ),
    )
})

test('a text of any length costs no more than one of 2,250 characters', () => {
    const sentences = (count: number): string =>
        Array.from({ length: count }, (_, at) => `word${at}x server${at} password reset mailbox.`).join(' ')
    const long = { shortDescription: sentences(100), description: sentences(1000) }
    const longer = { shortDescription: sentences(100), description: sentences(20_000) }
    expect(readTicket(longer)).toEqual(readTicket(long))
    expect(classifyTicket(longer)).toEqual(classifyTicket(long))
})

test('the threshold is shown, and every kind can be named', () => {
    expect(classified('x').threshold).toBe(TICKET_MODEL.threshold)
    const named = new Set(
        [
            'Visio licence for Ana',
            'I forgot my password',
            'add Jo to shared mailbox Invoices',
            'restart the spooler service on the server',
            'new employee starts Monday, create account',
        ].map((shortDescription) => classified(shortDescription).kind),
    )
    expect(named).toEqual(new Set(CLASSIFIED_KINDS))
})
