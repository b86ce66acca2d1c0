import { recommendSolutions } from '../../../../src/server/recommendations/recommend-solutions.ts'
import { recordRecommendation } from '../../../../src/server/recommendations/record-recommendation.ts'
import type { RecommendationBody } from '../../../../src/server/recommendations/recommendations.ts'
import { rememberRecommended } from '../../../../src/server/recommendations/remember-recommended.ts'
import { searchOnTab } from '../../../../src/server/recommendations/search-on-tab.ts'
import { MemoryPlatform, NOW } from '../../../fakes/memory-platform.ts'
import { solution } from '../../../fakes/memory-recommendations.ts'

const INCIDENT = {
    sysId: '1'.repeat(32),
    number: 'INC0010001',
    shortDescription: 'Outlook keeps asking for my password',
    openedAt: NOW,
}
const KEY = 'outlook-asks-for-password'
const found = (key: string, score = 0.9) => ({ key, score, reason: 'password' })

function prepared(): MemoryPlatform {
    const platform = new MemoryPlatform()
    platform.incidentRows.set(INCIDENT.sysId, INCIDENT)
    platform.catalogue.solutionRows = [solution(), solution({ key: 'second', title: 'Second' })]
    platform.catalogue.ranked = [found(KEY), found('second', 0.5)]
    return platform
}

const recommend = (platform: MemoryPlatform, text = INCIDENT.shortDescription, language = 'en') =>
    recommendSolutions(
        { ...platform.dependencies(), user: { ...platform.user, language } },
        INCIDENT.sysId,
        text,
    )
const record = (platform: MemoryPlatform, body: Partial<RecommendationBody>, by = platform.user) =>
    recordRecommendation({ ...platform.dependencies(), user: by }, INCIDENT.sysId, {
        source: 'solution',
        key: KEY,
        ...body,
    })
const search = (platform: MemoryPlatform, text: unknown) =>
    searchOnTab(platform.dependencies(), INCIDENT.sysId, { text })

const code = (outcome: ReturnType<typeof record> | ReturnType<typeof search>) =>
    outcome.ok ? 'ok' : outcome.error.code

describe('what is recommended', () => {
    test('cards in the order of the search, with all that an agent needs, and nothing is written', () => {
        const platform = prepared()
        const answer = recommend(platform)
        expect(answer).toMatchObject({ state: 'found', text: INCIDENT.shortDescription, earlier: [] })
        expect(answer.solutions.map(({ key }) => key)).toEqual([KEY, 'second'])
        expect(answer.solutions[0]).toMatchObject({
            area: 'Exchange and Outlook',
            language: 'en',
            origin: 'shipped',
            pages: [{ url: 'https://learn.microsoft.com/outlook/passwords' }],
            memory: { recommendedAt: null, openedAt: null, helpful: null, used: null },
        })
        expect(platform.catalogue.rows.size).toBe(0)
    })

    test('at most five cards, and what is gone from the catalogue makes room for the next', () => {
        const platform = prepared()
        const keys = Array.from({ length: 8 }, (_, at) => `entry-${at}`)
        platform.catalogue.solutionRows = keys.slice(1).map((key) => solution({ key, title: key }))
        platform.catalogue.ranked = keys.map((key) => found(key))
        expect(recommend(platform).solutions.map(({ key }) => key)).toEqual(keys.slice(1, 6))
    })

    test('in the language of the user, else in English, else in any; an edit of an admin before the shipped one', () => {
        const platform = prepared()
        const french = solution({ language: 'fr', title: 'Outlook redemande le mot de passe' })
        const german = solution({ key: 'second', language: 'de', title: 'Zweite' })
        const edited = solution({ origin: 'edited', title: 'Our way' })
        platform.catalogue.solutionRows = [solution(), french, german, edited]
        const titles = (language: string) =>
            recommend(platform, 'x', language).solutions.map(({ title }) => title)
        expect(titles('fr')).toEqual([french.title, 'Zweite'])
        expect(titles('en')).toEqual(['Our way', 'Zweite'])
        expect(titles('es')).toEqual(['Our way', 'Zweite'])
    })

    test('what an admin hid is shown to nobody, in no language', () => {
        const platform = prepared()
        const french = solution({ language: 'fr' })
        const hidden = solution({ origin: 'edited', isActive: false })
        platform.catalogue.solutionRows.push(french, hidden)
        for (const language of ['en', 'fr']) {
            expect(recommend(platform, 'x', language).solutions.map(({ key }) => key)).toEqual(['second'])
        }
        expect(code(record(platform, { event: 'opened' }))).toBe('RECOMMENDATION_NOT_FOUND')
    })

    test('links to other hosts than Microsoft Learn and Support are left out', () => {
        const platform = prepared()
        const pages = [
            'https://learn.microsoft.com/outlook/x',
            'https://support.microsoft.com/office/y',
            'https://learn.microsoft.com.evil.example/x',
            'https://user@learn.microsoft.com/x',
            'javascript:alert(1)',
            'http://learn.microsoft.com/x',
            'https://learn.microsoft.com/x" onclick="y',
        ].map((url) => ({ title: 'Page', url }))
        platform.catalogue.solutionRows = [solution({ pages })]
        expect(recommend(platform).solutions[0]?.pages).toEqual(pages.slice(0, 2))
    })

    test('nothing fits, nothing to search for, and nothing in the catalogue are three answers', () => {
        const platform = prepared()
        platform.catalogue.ranked = []
        expect(recommend(platform).state).toBe('nothing')
        expect(recommend(platform, '  ').state).toBe('no-text')
        const hide = ['outlook-asks-for-password', 'second'].map((key) =>
            solution({ key, origin: 'edited', isActive: false }),
        )
        platform.catalogue.solutionRows.push(...hide)
        expect(recommend(platform).state).toBe('empty')
        platform.catalogue.solutionRows = []
        expect(recommend(platform).state).toBe('empty')
    })
})

describe('the button', () => {
    test('searches solutions and service health for the text, and remembers what it showed, once', () => {
        const platform = prepared()
        const first = search(platform, '  new words ')
        if (!first.ok) throw new Error(first.error.code)
        expect(platform.catalogue.searched).toEqual(['new words'])
        expect(first.value.recommendations.solutions[0]?.memory.recommendedAt).toBe(
            '2026-11-21T09:00:00.000Z',
        )
        platform.at += 60_000
        search(platform, 'new words')
        expect([...platform.catalogue.rows.values()].map(({ row }) => row.recommendedAt)).toEqual([NOW, NOW])
    })

    test('a search that finds nothing is counted for admins, without addresses and numbers', () => {
        const platform = prepared()
        platform.catalogue.ranked = []
        const text = 'Bookings page of jo.doe@contoso.com is down, call +33 6 12 34 56 78'
        search(platform, text)
        search(platform, text)
        expect([...platform.catalogue.searchRows.values()]).toEqual([
            { text: 'Bookings page of … is down, call …', language: 'en', count: 2 },
        ])
    })

    test('a search that finds something is not counted', () => {
        const platform = prepared()
        search(platform, 'x')
        expect(platform.catalogue.searchRows.size).toBe(0)
    })

    test.each([
        [undefined, 'REQUEST_INVALID'],
        ['', 'REQUEST_INVALID'],
        ['   ', 'REQUEST_INVALID'],
        [7, 'REQUEST_INVALID'],
        ['x'.repeat(1001), 'REQUEST_INVALID'],
        ['x'.repeat(1000), 'ok'],
    ])('%p is answered by %s', (text, expected) => {
        expect(code(search(prepared(), text))).toBe(expected)
    })

    test('an incident that the user may not read is not found', () => {
        const platform = prepared()
        platform.unreadable.add(INCIDENT.sysId)
        expect(code(search(platform, 'x'))).toBe('INCIDENT_NOT_FOUND')
        expect(code(record(platform, { event: 'opened' }))).toBe('INCIDENT_NOT_FOUND')
        expect(platform.catalogue.rows.size).toBe(0)
    })
})

describe('what became of it', () => {
    test('opened once, judged, judged otherwise, and taken back', () => {
        const platform = prepared()
        expect(record(platform, { event: 'opened' })).toMatchObject({
            value: { openedAt: '2026-11-21T09:00:00.000Z' },
        })
        platform.at += 60_000
        expect(record(platform, { event: 'opened' })).toMatchObject({
            value: { openedAt: '2026-11-21T09:00:00.000Z' },
        })
        expect(record(platform, { event: 'helpful' })).toMatchObject({
            value: { helpful: { value: 'yes', by: 'Ana Agent', at: '2026-11-21T09:01:00.000Z' } },
        })
        expect(record(platform, { event: 'not-helpful' })).toMatchObject({
            value: { helpful: { value: 'no' } },
        })
        expect(platform.catalogue.recommendations.judgements([KEY])).toEqual({ [KEY]: { yes: 0, no: 1 } })
        expect(record(platform, { event: 'undo-helpful' })).toMatchObject({ value: { helpful: null } })
    })

    test('saying the same again keeps who said it first', () => {
        const platform = prepared()
        record(platform, { event: 'helpful' })
        const omar = { ...platform.user, sysId: '6'.repeat(32), name: 'Omar Escalation' }
        expect(record(platform, { event: 'helpful' }, omar)).toMatchObject({
            value: { helpful: { by: 'Ana Agent' } },
        })
    })

    test('it goes into the notes once, in plain text, with its Microsoft pages', () => {
        const platform = prepared()
        expect(record(platform, { event: 'work_notes' })).toMatchObject({
            value: { used: { in: ['work_notes'], by: 'Ana Agent' } },
        })
        record(platform, { event: 'work_notes' })
        record(platform, { event: 'close_notes' })
        expect(platform.catalogue.noted.map(({ field }) => field)).toEqual(['work_notes', 'close_notes'])
        expect(platform.catalogue.noted[0]?.text).toBe(
            [
                'Microsoft 365 solution: Outlook keeps asking for the password',
                '',
                'Cause',
                'A stored sign-in has expired.',
                '',
                'Steps',
                '1. Open Credential Manager and remove the entry.',
                '2. Run outlook.exe again.',
                '',
                'Steps for an admin',
                '1. Check the sign-in log.',
                '',
                'How to verify',
                'Outlook shows Connected.',
                '',
                'Microsoft pages',
                'Password prompts: https://learn.microsoft.com/outlook/passwords',
            ].join('\n'),
        )
    })

    test('who may not write the incident writes no note, and a refusal of the instance is no note either', () => {
        const platform = prepared()
        platform.unchangeable.add(INCIDENT.sysId)
        expect(code(record(platform, { event: 'work_notes' }))).toBe('INCIDENT_NOT_WRITABLE')
        // Judging needs no right to write.
        expect(code(record(platform, { event: 'helpful' }))).toBe('ok')
        platform.unchangeable.clear()
        platform.catalogue.refusesNotes = true
        expect(code(record(platform, { event: 'close_notes' }))).toBe('NOTE_REFUSED')
        expect([...platform.catalogue.rows.values()][0]?.row.usedIn).toEqual([])
    })

    test('only articles that were recommended here can be opened or used', () => {
        const platform = prepared()
        const article = { source: 'learn', key: 'https://learn.microsoft.com/x', event: 'opened' } as const
        expect(code(record(platform, article))).toBe('RECOMMENDATION_NOT_FOUND')
    })

    test('a knowledge article is shown again, and goes into notes, only where the user may read it', () => {
        const platform = prepared()
        const row = { source: 'knowledge', key: 'article', title: 'Secret', url: '/kb_view.do?x=y' } as const
        rememberRecommended(platform.dependencies(), INCIDENT.sysId, [row])
        const note = { source: 'knowledge', key: 'article', event: 'work_notes' } as const
        expect(code(record(platform, note))).toBe('ok')
        expect(platform.catalogue.noted[0]?.text).toBe('Article used: Secret\n/kb_view.do?x=y')
        expect(recommend(platform).earlierArticles.map(({ title }) => title)).toEqual(['Secret'])
        platform.catalogue.knowledge = { meets: [] }
        expect(code(record(platform, { ...note, event: 'close_notes' }))).toBe('RECOMMENDATION_NOT_FOUND')
        expect(recommend(platform).earlierArticles).toEqual([])
        expect(platform.catalogue.noted).toHaveLength(1)
    })

    test('it is there when the incident is opened again, the last used first', () => {
        const platform = prepared()
        record(platform, { event: 'helpful' })
        platform.at += 60_000
        record(platform, { key: 'second', event: 'opened' })
        platform.catalogue.ranked = []
        const answer = recommend(platform)
        expect(answer.state).toBe('nothing')
        expect(answer.earlier.map(({ key }) => key)).toEqual(['second', KEY])
        expect(answer.earlier[1]?.memory.helpful).toMatchObject({ value: 'yes' })
        // What is recommended anyway is not shown twice.
        platform.catalogue.ranked = [found(KEY)]
        expect(recommend(platform).earlier.map(({ key }) => key)).toEqual(['second'])
        // What was merely shown is nothing to come back to.
        search(platform, 'x')
        expect(recommend(platform).earlier.map(({ key }) => key)).toEqual(['second'])
    })

    test.each([
        [{ source: 'page' }],
        [{ key: '' }],
        [{ key: 'x'.repeat(251) }],
        [{ event: 'deleted' }],
        [{ event: undefined }],
    ])('%p is refused', (change) => {
        expect(code(record(prepared(), { event: 'opened', ...change } as never))).toBe('REQUEST_INVALID')
    })
})
