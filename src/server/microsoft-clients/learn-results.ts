import { isObject, type Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'

/** A page that the search found, as Microsoft gave it: nothing in it is checked yet. */
export interface LearnPage {
    readonly title: string
    readonly url: string
    /** Markdown. */
    readonly content: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function listOf(value: unknown): readonly unknown[] | undefined {
    if (Array.isArray(value)) return value
    const inside = isObject(value) ? value['results'] : undefined
    return Array.isArray(inside) ? inside : undefined
}

const textOf = (content: unknown): string =>
    (Array.isArray(content) ? (content as readonly unknown[]) : [])
        .filter(isObject)
        .filter((item) => item['type'] === 'text')
        .map((item) => text(item['text']))
        .join('\n')

function parse(json: string): unknown {
    try {
        return JSON.parse(json) as unknown
    } catch {
        // Prose in place of a list: listOf says so.
        return undefined
    }
}

/**
 * Reads the result of the search tool: structured, or JSON in its texts; a list, or an object that holds it. The
 * address is `contentUrl`, in an older shape `url`. The error says what is wrong with the answer.
 */
export function readPages(result: Json): Result<readonly LearnPage[], string> {
    const found = listOf(result['structuredContent']) ?? listOf(parse(textOf(result['content'])))
    if (!found) return err('it holds no list')
    return ok(
        found.filter(isObject).map((page) => ({
            title: text(page['title']),
            url: text(page['contentUrl']) || text(page['url']),
            content: text(page['content']),
        })),
    )
}
