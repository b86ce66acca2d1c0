import { decisionTerms } from '../../../../../src/server/service-health/learning/decision-terms.ts'
import { learn, learnedFrom, readDecisions } from '../../../../../src/server/service-health/learning/learn.ts'
import {
    parseLearned,
    writeLearned,
    type LearnedDecisions,
} from '../../../../../src/server/service-health/learning/learned-decisions.ts'
import type { Decided } from '../../../../../src/server/service-health/learning/decided.ts'
import { DECIDED_AT, said } from '../../../../fakes/decided.ts'

const DAY_MS = 86_400_000
const lessonOf = (decided: readonly Decided[], now = DECIDED_AT): LearnedDecisions =>
    learnedFrom(learn(readDecisions(decided), now))
const stored = (decided: readonly Decided[]): string => JSON.stringify(writeLearned(lessonOf(decided)))

test('of a text terms are kept: no address, no number, no path, and not more than sixteen', () => {
    const terms = decisionTerms(
        'Anna Musterfrau (anna@contoso.com, +49 170 1234567) cannot open https://contoso.sharepoint.com/sites/hr or \\\\srv01\\hr, error 0x80070005 INC0012345',
    ).map(({ term }) => term)
    expect(terms.filter((term) => /anna@|contoso|\d|srv|http|hr$/.test(term.replace(/^#.*/, '')))).toEqual([])
    expect(terms).toContain('#open')
    const long = Array.from(
        { length: 200 },
        (_, at) => `wort${'abcdefghij'[at % 10]}${'klmnopqrst'[(at / 10) | 0] ?? 'z'}`,
    )
    expect(decisionTerms(long.join(' ')).length).toBeLessThanOrEqual(16)
})

test('what is stored names no incident, no agent and no word that one incident alone has; its words are out of order', () => {
    const text = 'Zacharias Musterfrau waits for shared mailbox in Outlook since Nordhafen outage'
    const one = stored([
        said('confirmed', 'EX1', text, { incidentSysId: 'i'.repeat(32), by: 'b'.repeat(32) }),
    ])
    for (const secret of ['acharia', 'usterfrau', 'ordhafen', 'iiii', 'bbbb', text])
        expect(one.toLowerCase()).not.toContain(secret.toLowerCase())
    expect(one).toContain('#outlook')
    const two = stored([
        said('confirmed', 'EX1', text),
        said('confirmed', 'EX1', 'Nordhafen: Outlook mailbox gone'),
    ])
    expect(two).toContain('nordhafen')
    expect(two).not.toContain('musterfrau')
    const [example] = lessonOf([said('confirmed', 'EX1', text)]).issues[0]?.confirmed ?? []
    expect(example?.terms).toEqual([...(example?.terms ?? [])].sort())
})

test('what is stored comes back as it was', () => {
    const learned = lessonOf([
        said('confirmed', 'EX1', 'Outlook asks for password'),
        said('dismissed', 'EX2', 'Teams meeting cannot be joined'),
    ])
    const back = parseLearned(JSON.parse(JSON.stringify(writeLearned(learned))))
    expect(back.issues.map(({ id }) => id).sort()).toEqual(['EX1', 'EX2'])
    expect(back.issues.find(({ id }) => id === 'EX1')?.confirmed).toEqual([
        { agent: 0, terms: learned.issues.find(({ id }) => id === 'EX1')?.confirmed[0]?.terms },
    ])
    expect(parseLearned('nonsense')).toEqual({ issues: [], words: [] })
    expect(parseLearned({ issues: [1, { id: 2 }], words: {} }).issues).toMatchObject([
        { id: '', confirmed: [] },
    ])
})

test('clicks on one incident count once, the newest of them, whichever tenant’s issue was clicked', () => {
    const again = { incidentSysId: 'same', by: 'ana' }
    const text = 'Outlook asks for password'
    const learned = lessonOf([
        said('confirmed', 'EX1', text, { ...again, at: 1 }),
        said('dismissed', 'EX1', text, { ...again, at: 2 }),
        said('confirmed', 'EX1', text, {
            ...again,
            at: 3,
            issue: { ...said('confirmed', 'EX1', '').issue, sysId: 'other tenant' },
        }),
    ])
    expect(learned.issues).toHaveLength(1)
    expect(learned.issues[0]).toMatchObject({ confirmed: [{ agent: 0 }], dismissed: [] })
})

test('what was taken back teaches nothing', () => {
    const text = 'Outlook asks for password'
    const click = said('confirmed', 'EX1', text, { at: 1 })
    expect(lessonOf([{ ...click, state: 'undone', at: 2 }])).toEqual({ issues: [], words: [] })
    expect(lessonOf([click, { ...click, sysId: 'x', state: 'undone', at: 2 }])).toEqual({
        issues: [],
        words: [],
    })
})

test('the newest ten examples of an issue are kept in each direction, of the newest hundred issues that did not end long ago', () => {
    const many = Array.from({ length: 30 }, (_, at) => said('confirmed', 'EX1', `Outlook password ${at}`))
    expect(lessonOf(many).issues[0]?.confirmed).toHaveLength(10)
    const issues = Array.from({ length: 130 }, (_, at) => said('confirmed', `EX${at}`, 'Outlook password'))
    expect(lessonOf(issues).issues).toHaveLength(100)
    const ended = (days: number): Decided =>
        said('confirmed', 'EX1', 'Outlook password', {
            issue: { sysId: 'a', id: 'EX1', startAt: 0, endAt: DECIDED_AT - days * DAY_MS },
        })
    expect(lessonOf([ended(20)]).issues).toHaveLength(1)
    expect(lessonOf([ended(40)]).issues).toHaveLength(0)
})

test('what is stored fits its column, however long the words of the texts are', () => {
    const letters = 'abcdefghijklmnopqrst'
    const word = (n: number): string =>
        `${letters[n % 20] ?? ''}${letters[(n / 20) | 0] ?? ''}${'x'.repeat(60)}`
    const text = Array.from({ length: 16 }, (_, n) => word(n)).join(' ')
    const decided = Array.from({ length: 400 }, (_, at) => said('confirmed', `EX${at % 100}`, text))
    expect(stored(decided).length).toBeLessThan(400_000)
    expect(lessonOf(decided).issues.length).toBeGreaterThan(20)
})

describe('words of this instance', () => {
    const TEXTS = [
        'Outlook asks for password',
        'Teams meeting does not start',
        'OneDrive does not sync',
        'Mail is late',
    ]
    const usual = (): readonly Decided[] =>
        Array.from({ length: 20 }, (_, at) => said('confirmed', `EX${at % 4}`, TEXTS[at % 4] ?? ''))
    const inHouse = (count: number, state: Decided['state'], issues = 2): readonly Decided[] =>
        Array.from({ length: count }, (_, at) =>
            said(state, `EX${at % issues}`, `Nordhafen ${TEXTS[at % 4] ?? ''}`),
        )

    test('count from three incidents over two issues on, when agents nearly always decide the same way', () => {
        expect(lessonOf([...usual(), ...inHouse(3, 'dismissed')]).words).toEqual([
            { term: 'nordhafen', word: 'nordhafen', confirmed: 0, dismissed: 3, weight: -1 },
        ])
        expect(lessonOf([...usual(), ...inHouse(2, 'dismissed')]).words).toEqual([])
        expect(lessonOf([...usual(), ...inHouse(3, 'dismissed', 1)]).words).toEqual([])
        expect(lessonOf([...usual(), ...inHouse(3, 'dismissed'), ...inHouse(1, 'confirmed')]).words).toEqual(
            [],
        )
    })

    test('tell nothing where that is what agents nearly always decide anyway', () => {
        expect(lessonOf([...usual(), ...inHouse(6, 'confirmed')]).words).toEqual([])
    })

    test('are never what the app knows, such as a product', () => {
        const outlook = Array.from({ length: 6 }, (_, at) =>
            said('dismissed', `EX${at % 3}`, 'Outlook printing'),
        )
        expect(lessonOf([...usual(), ...outlook]).words).toEqual([])
    })

    test('count an incident once, however many clicks it got', () => {
        const one = { incidentSysId: 'one', by: 'ana' }
        const clicks = Array.from({ length: 8 }, (_, at) =>
            said('dismissed', `EX${at}`, 'Nordhafen broken', one),
        )
        expect(lessonOf([...usual(), ...clicks]).words).toEqual([])
    })
})
