import {
    findKnowledgeArticles,
    readableKnowledge,
} from '../../../../src/server/recommendations/knowledge-articles.ts'
import { knowledgeBase, memoryKnowledge, storedArticle } from '../../../fakes/memory-knowledge.ts'

const TEXT = 'Outlook keeps asking for my password'
const NO_RIGHTS = { canRead: [], cannotRead: [], roles: [], ownershipGroup: '' }

test('an article that says what the text says is found, with its place, its address and the part that says it', () => {
    const { deps, asked } = memoryKnowledge()
    expect(findKnowledgeArticles(deps, TEXT)).toEqual({
        source: 'knowledge',
        state: 'found',
        articles: [
            {
                source: 'knowledge',
                id: 'article',
                title: 'Outlook keeps asking for the password',
                url: '/kb_view.do?sysparm_article=KB0010001',
                snippet: 'Close Outlook & remove the stored password from Credential Manager.',
                detail: 'IT · KB0010001',
            },
        ],
        notice: null,
    })
    expect(asked).toEqual([
        { words: ['outlook', 'asking', 'password'], bases: ['base'], day: '2026-11-21', limit: 50 },
    ])
})

describe('what the user may not read', () => {
    const SECRET = storedArticle({ title: 'Outlook password: secret', body: 'Outlook password: secret' })

    test('of a closed knowledge base is not even asked for', () => {
        const { deps, asked } = memoryKnowledge({
            bases: [
                knowledgeBase(),
                knowledgeBase({ sysId: 'other', rights: { ...knowledgeBase().rights, canRead: ['x'] } }),
            ],
            articles: [storedArticle(), { ...SECRET, sysId: 's', baseSysId: 'other' }],
        })
        const answer = findKnowledgeArticles(deps, TEXT)
        expect(answer.articles.map(({ id }) => id)).toEqual(['article'])
        expect(JSON.stringify(answer)).not.toContain('secret')
        expect(asked[0]?.bases).toEqual(['base'])
    })

    test.each([
        ['cannot read it', { cannotRead: ['desk'] }],
        ['is not among its readers', { canRead: ['x'] }],
        ['lacks its role', { roles: ['hr'] }],
    ])('because he %s leaves neither title nor snippet', (_why, rights) => {
        const { deps } = memoryKnowledge({ articles: [{ ...SECRET, rights: { ...NO_RIGHTS, ...rights } }] })
        expect(findKnowledgeArticles(deps, TEXT)).toMatchObject({ state: 'nothing', articles: [] })
    })

    test('of a knowledge base that the store answers unasked is left out', () => {
        const { deps } = memoryKnowledge({ changes: { search: () => [{ ...SECRET, baseSysId: 'unknown' }] } })
        expect(findKnowledgeArticles(deps, TEXT).articles).toEqual([])
    })

    test('and no knowledge base open to him means that nothing is asked', () => {
        const { deps, asked } = memoryKnowledge({ meets: [] })
        expect(findKnowledgeArticles(deps, TEXT).state).toBe('nothing')
        expect(asked).toEqual([])
    })
})

describe('when the instance does not let the app read', () => {
    test('a table: a notice names it and what to do, and the log has it', () => {
        const { deps, logged } = memoryKnowledge({ changes: { refused: () => ['kb_uc_cannot_read_mtom'] } })
        const answer = findKnowledgeArticles(deps, TEXT)
        expect(answer).toMatchObject({ state: 'failed', articles: [] })
        expect(answer.notice).toMatchObject({
            code: 'KNOWLEDGE_REFUSED',
            whoFixes: 'servicenow-admin',
            message:
                'This instance does not let the app read the table kb_uc_cannot_read_mtom, so no knowledge articles are shown.',
            correlationId: '00000000-0000-4000-8000-000000000001',
        })
        expect(logged).toMatchObject([
            { code: 'KNOWLEDGE_REFUSED', correlationId: answer.notice?.correlationId },
        ])
    })

    test.each([
        ['of a knowledge base', [storedArticle()], [knowledgeBase()]],
        [
            'of an article',
            [storedArticle({ rights: { ...NO_RIGHTS, cannotRead: ['x'] } })],
            [
                knowledgeBase({
                    rights: { canRead: [], cannotRead: [], canContribute: [], cannotContribute: [] },
                }),
            ],
        ],
    ])('who meets the criteria %s: nothing is shown rather than too much', (_of, articles, bases) => {
        const { deps } = memoryKnowledge({
            meets: null,
            articles,
            bases,
            settings: { closesWithoutCriteria: false },
        })
        expect(findKnowledgeArticles(deps, TEXT)).toMatchObject({
            state: 'failed',
            articles: [],
            notice: { code: 'KNOWLEDGE_READERS_UNKNOWN' },
        })
    })

    test('an instance without knowledge is off, and asked for nothing more', () => {
        const { deps } = memoryKnowledge({
            changes: {
                isAvailable: () => false,
                refused: () => {
                    throw new Error('asked')
                },
            },
        })
        expect(findKnowledgeArticles(deps, TEXT)).toEqual({
            source: 'knowledge',
            state: 'off',
            articles: [],
            notice: null,
        })
    })
})

describe('ranking', () => {
    const titled = (title: string, body = ''): ReturnType<typeof storedArticle> =>
        storedArticle({ sysId: title, title, body })
    const found = (
        text: string,
        ...articles: readonly ReturnType<typeof storedArticle>[]
    ): readonly string[] =>
        findKnowledgeArticles(memoryKnowledge({ articles }).deps, text).articles.map(({ title }) => title)

    test('what shares only the product is not recommended', () => {
        expect(
            found(TEXT, titled('Add a shared mailbox to Outlook'), titled('Outlook colour schemes')),
        ).toEqual([])
    })

    test('other words for the same are found, also in another language; the same words stand first', () => {
        const english = titled('Outlook keeps asking for the password')
        const french = titled('Outlook redemande sans cesse le mot de passe')
        expect(found('Outlook me redemande le mot de passe', english, french)).toEqual([
            french.title,
            english.title,
        ])
        expect(found(TEXT, french, english)).toEqual([english.title, french.title])
    })

    test('the title counts more than the text', () => {
        const inText = titled('Things to know', 'Printers that print blank pages need toner.')
        const inTitle = titled('Printers that print blank pages', 'Replace the toner.')
        expect(found('printer prints blank pages', inText, inTitle)[0]).toBe(inTitle.title)
    })

    test('five at most', () => {
        const many = Array.from({ length: 9 }, (_, at) =>
            titled(`Outlook keeps asking for the password ${String(at)}`),
        )
        expect(found(TEXT, ...many)).toHaveLength(5)
    })

    test('a text without a telling word finds nothing and asks nobody', () => {
        const { deps, asked } = memoryKnowledge()
        expect(findKnowledgeArticles(deps, 'Hello, please help').state).toBe('nothing')
        expect(asked).toEqual([])
    })
})

describe('the snippet', () => {
    const snippet = (body: string, text = TEXT): string =>
        findKnowledgeArticles(memoryKnowledge({ articles: [storedArticle({ body })] }).deps, text).articles[0]
            ?.snippet ?? ''

    test('begins with the sentence that says most of the text, without a list mark', () => {
        expect(
            snippet(
                '<p>Read this first. It is short.</p><ul><li>When Outlook asks for the password, close it.</li><li>Then wait.</li></ul>',
            ),
        ).toBe('When Outlook asks for the password, close it. Then wait.')
    })

    test('is at most 220 characters long and cut at a word', () => {
        const long = snippet(`<p>Outlook password ${'word '.repeat(100)}</p>`)
        expect(long.length).toBeLessThanOrEqual(220)
        expect(long).toMatch(/ word…$/)
    })

    test('is text: markup is gone, what is written as an entity is a character', () => {
        const told = snippet(
            '<img src=x onerror="alert(1)"><p>Outlook &lt;script&gt; password<script>alert(1)</script></p>',
        )
        expect(told).toBe('Outlook <script> password')
    })

    test('of an article without text is empty', () => expect(snippet('')).toBe(''))
})

describe('articles that were recommended before', () => {
    const given = {
        articles: [
            storedArticle(),
            storedArticle({ sysId: 'secret', rights: { ...NO_RIGHTS, canRead: ['x'] } }),
            storedArticle({ sysId: 'elsewhere', baseSysId: 'other' }),
        ],
    }
    const ids = ['article', 'secret', 'elsewhere', 'gone']

    test('are those that this user may read now', () => {
        expect([...readableKnowledge(memoryKnowledge(given).deps, ids)]).toEqual(['article'])
    })

    test.each([
        ['the app may not read a table', { changes: { refused: () => ['kb_knowledge'] } }],
        ['the instance does not tell who reads', { meets: null }],
        ['there is no knowledge', { changes: { isAvailable: () => false } }],
    ])('are none when %s', (_why, more) => {
        expect(readableKnowledge(memoryKnowledge({ ...given, ...more }).deps, ids).size).toBe(0)
    })
})
