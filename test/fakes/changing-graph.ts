import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import { jsonAnswer } from './memory-platform.ts'

export type Item = Readonly<Record<string, unknown>>

const timeOf = (item: Item, property: string): number => Date.parse(String(item[property]))

/** Graph's list of issues, whose content a test changes between any two requests. Pages go by position, as Graph's do. */
export class ChangingGraph {
    readonly #items = new Map<string, Item>()
    pageSize = 1000
    /** Runs before each page is cut. */
    beforePage: (skip: number) => void = () => undefined

    get items(): readonly Item[] {
        return [...this.#items.values()]
    }

    /** Adds an issue or replaces it where it stands. */
    set(item: Item): void {
        this.#items.set(String(item['id']), item)
    }

    change(id: string, changes: Item): void {
        this.set({ ...this.#items.get(id), ...changes })
    }

    remove(id: string): void {
        this.#items.delete(id)
    }

    readonly answer = ({ url }: HttpRequest): HttpOutcome => {
        const [, path = '', query = ''] = /^https:\/\/graph\.microsoft\.com(\/[^?]*)\??(.*)$/.exec(url) ?? []
        const key = /\/issues\/([^/]+)$/.exec(path)?.[1]
        if (key !== undefined) {
            const item = this.#items.get(key)
            return item ? jsonAnswer(200, item) : jsonAnswer(404, { error: { code: 'UnknownError' } })
        }
        const options = optionsOf(query)
        const skip = Number(options['$skip'] ?? 0)
        this.beforePage(skip)
        const found = this.items.filter(matching(options['$filter']))
        const end = skip + this.pageSize
        const next = Object.entries({ ...options, $skip: String(end) })
            .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
            .join('&')
        return jsonAnswer(200, {
            value: found.slice(skip, end),
            ...(end < found.length
                ? { '@odata.nextLink': `https://graph.microsoft.com${path}?${next}` }
                : {}),
        })
    }
}

/** By hand: the second engine that runs these tests has no URLSearchParams either. */
const optionsOf = (query: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
        query
            .split('&')
            .filter((pair) => pair !== '')
            .map((pair) => {
                const [name = '', value = ''] = pair.split('=')
                return [decodeURIComponent(name), decodeURIComponent(value.replace(/\+/g, ' '))]
            }),
    )

function matching(filter: string | undefined): (item: Item) => boolean {
    if (filter === undefined) return () => true
    if (filter === 'isResolved eq false') return (item) => item['isResolved'] !== true
    const [, operator, since] = /^lastModifiedDateTime (ge|gt) (\S+)$/.exec(filter) ?? []
    if (since === undefined) throw new Error(`A filter that this Graph does not know: ${filter}`)
    const from = Date.parse(since)
    return (item) => {
        const at = timeOf(item, 'lastModifiedDateTime')
        return operator === 'ge' ? at >= from : at > from
    }
}
