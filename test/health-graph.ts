/** A Graph whose list of service health issues a test writes itself, post by post. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { graphIssue } from './fakes/graph-issues.ts'

export interface HealthGraph {
    readonly hosts: Readonly<Record<string, string>>
    /** What Microsoft lists now. */
    list(...items: readonly Readonly<Record<string, unknown>>[]): void
    close(): void
}

export async function startHealthGraph(): Promise<HealthGraph> {
    let items: readonly Readonly<Record<string, unknown>>[] = []
    const server: Server = createServer((request, response) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        const id = /\/issues\/([^/]+)$/.exec(path)?.[1]
        const found = items.find((item) => item['id'] === id)
        const listed = path.endsWith('/issues') ? items : []
        const answer = id ? (found ?? { error: { code: 'NotFound', message: id } }) : { value: listed }
        response.writeHead(id && !found ? 404 : 200, { 'content-type': 'application/json' })
        response.end(JSON.stringify(answer))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    return {
        hosts: { 'graph.microsoft.com': address },
        list: (...listed) => void (items = listed),
        close: () => void server.close(),
    }
}

export interface TestPost {
    readonly at: string
    readonly text: string
}

/** An issue with posts; last changed when its newest post was written. */
export const issueWith = (
    posts: readonly TestPost[],
    changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> =>
    graphIssue({
        id: 'EX900001',
        title: 'Users cannot send mail',
        service: 'Exchange Online',
        lastModifiedDateTime: posts.map(({ at }) => at).sort()[posts.length - 1],
        posts: posts.map(({ at, text }) => ({
            createdDateTime: at,
            postType: 'regular',
            description: { contentType: 'html', content: text },
        })),
        ...changes,
    })
