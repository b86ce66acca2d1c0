import {
    isRecommendations,
    parseArticles,
    parseMemory,
} from '../../../../src/client/incident-tab/parse-recommendations.ts'
import { MEMORY, RECOMMENDATIONS, SOLUTION } from './recommended.ts'

const ARTICLE = {
    source: 'knowledge',
    id: 'a'.repeat(32),
    title: 'An article',
    url: '/kb_view.do?sys_kb_id=1',
    snippet: 'Plain text',
    detail: 'IT · KB0000012',
    memory: { ...MEMORY, helpful: null, used: null },
}
const ANSWER = { source: 'knowledge', state: 'found', articles: [ARTICLE], notice: null }
const NOTICE = { code: 'X', severity: 'error', message: 'm', fix: 'f', whoFixes: 'agent' }

describe('what is recommended', () => {
    it('is taken as it is', () => {
        expect(isRecommendations(RECOMMENDATIONS)).toBe(true)
    })

    it.each(Object.keys(RECOMMENDATIONS))('is refused without "%s"', (name) => {
        expect(isRecommendations({ ...RECOMMENDATIONS, [name]: undefined })).toBe(false)
    })

    it.each(Object.keys(SOLUTION))('is refused when a solution has no "%s"', (name) => {
        const solutions = [SOLUTION, { ...SOLUTION, [name]: undefined }]
        expect(isRecommendations({ ...RECOMMENDATIONS, solutions })).toBe(false)
        expect(isRecommendations({ ...RECOMMENDATIONS, earlier: solutions })).toBe(false)
    })

    it.each([{ reviewed: 'yesterday' }, { pages: [{ title: 'x' }] }, { agentSteps: [1] }])(
        'is refused when a solution has %p',
        (part) =>
            expect(isRecommendations({ ...RECOMMENDATIONS, solutions: [{ ...SOLUTION, ...part }] })).toBe(
                false,
            ),
    )

    it('may lack the day of the review of an own solution', () => {
        expect(isRecommendations({ ...RECOMMENDATIONS, solutions: [{ ...SOLUTION, reviewed: '' }] })).toBe(
            true,
        )
    })
})

describe('what became of it', () => {
    it('is taken as it is', () => {
        expect(parseMemory(MEMORY)).toBe(MEMORY)
    })

    it.each([
        null,
        { ...MEMORY, openedAt: 'now' },
        { ...MEMORY, helpful: { value: 'yes', by: 'x' } },
        { ...MEMORY, used: { ...MEMORY.used, in: 'work_notes' } },
        { ...MEMORY, used: { ...MEMORY.used, at: '' } },
    ])('is refused when it is %p', (memory) => expect(parseMemory(memory)).toBeNull())
})

describe('articles', () => {
    it.each([ANSWER, { ...ANSWER, articles: [], state: 'failed', notice: NOTICE }])(
        'are taken: %p',
        (answer) => expect(parseArticles(answer)).toBe(answer),
    )

    it.each([
        null,
        { ...ANSWER, notice: {} },
        { ...ANSWER, articles: null },
        ...Object.keys(ARTICLE).map((name) => ({ ...ANSWER, articles: [{ ...ARTICLE, [name]: undefined }] })),
    ])('are refused: %p', (answer) => expect(parseArticles(answer)).toBeNull())
})
