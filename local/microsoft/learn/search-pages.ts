import { learnPages, type LearnPage } from './pages.ts'

const LIMIT = 10
const COMMON = new Set('a an and are as at by can for from in is it its of on or that the to with'.split(' '))

const wordsOf = (text: string): readonly string[] =>
    text
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map((word) => word.replace(/^\.+|\.+$/g, '').replace(/(?<=[a-z]{3})s$/, ''))
        .filter((word) => word !== '' && !COMMON.has(word))

/** Pages by how many different words of the query they hold, titles twice. Learn's own search goes by meaning. */
export const searchPages = (query: string): readonly LearnPage[] => {
    const asked = [...new Set(wordsOf(query))]
    const scored = learnPages.map((page, at) => {
        const title = new Set(wordsOf(page.title))
        const content = new Set(wordsOf(page.content))
        const score = asked.reduce(
            (sum, word) => sum + (title.has(word) ? 2 : 0) + (content.has(word) ? 1 : 0),
            0,
        )
        return { page, at, score }
    })
    return scored
        .filter(({ score }) => score > 1)
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, LIMIT)
        .map(({ page }) => page)
}
