import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import type { LearnArticleDependencies } from '../../src/server/recommendations/learn-articles.ts'
import { DEFAULT_SETTINGS } from './default-settings.ts'
import { jsonAnswer, MemoryPlatform } from './memory-platform.ts'

interface Message {
    readonly id?: number
    readonly method: string
    readonly params?: Readonly<Record<string, unknown>>
}

export const searchTool = (name = 'microsoft_docs_search', argument = 'query') => ({
    name,
    description: 'Search official Microsoft documentation.',
    inputSchema: {
        type: 'object',
        properties: { [argument]: { type: 'string' } },
        required: [argument],
    },
})

/** Microsoft Learn as unit tests see it, and the app's ports around it; a test spoils one thing. */
export class LearnServer {
    readonly platform = new MemoryPlatform()
    /** Of the app's properties. */
    enabled: boolean | undefined
    rows = new Map<string, { kind: string; content: string; expiresAt: number }>()
    tools: unknown[] = [searchTool()]
    pages: unknown = [
        {
            title: 'Fix repeated prompts',
            contentUrl: 'https://learn.microsoft.com/en-us/outlook/prompts',
            content: 'Sign out everywhere, then **sign in** again.',
        },
    ]
    session: string | null = 'session-1'
    /** Time that each call takes. */
    takesMs = 20
    /** Answers in place of the server, by method. */
    instead: Readonly<Record<string, (request: HttpRequest) => HttpOutcome | undefined>> = {}
    /** How a reply is put into an answer. */
    wrap: (message: unknown) => HttpOutcome = (message) =>
        jsonAnswer(200, message, { 'mcp-session-id': this.session ?? '' })

    constructor() {
        this.platform.answer = (request) => {
            this.platform.at += this.takesMs
            const { id, method, params } = JSON.parse(request.body ?? '') as Message
            return this.instead[method]?.(request) ?? this.answer({ id, method, params } as Message)
        }
    }

    /** Methods in the order sent. */
    get asked(): readonly string[] {
        return this.platform.sent.map(({ body }) => (JSON.parse(body ?? '') as Message).method)
    }

    get deps(): LearnArticleDependencies {
        const { platform } = this
        return {
            ...platform.dependencies(),
            user: platform.user,
            settings: {
                ...DEFAULT_SETTINGS,
                boolean: (name, fallback) =>
                    name === 'learn.enabled' ? (this.enabled ?? fallback) : fallback,
            },
            articleCache: {
                read: (sysId) => this.rows.get(sysId),
                save: (sysId, kind, content, expiresAt) =>
                    void this.rows.set(sysId, { kind, content, expiresAt }),
                remove: (sysId) => void this.rows.delete(sysId),
            },
        }
    }

    private answer({ id, method, params }: Message): HttpOutcome {
        const reply = (result: unknown): HttpOutcome => this.wrap({ jsonrpc: '2.0', id, result })
        switch (method) {
            case 'initialize':
                return reply({ protocolVersion: params?.['protocolVersion'], capabilities: { tools: {} } })
            case 'notifications/initialized':
                return jsonAnswer(202, '')
            case 'tools/list':
                return reply({ tools: this.tools })
            case 'tools/call':
                return reply({
                    content: [{ type: 'text', text: JSON.stringify({ results: this.pages }) }],
                    structuredContent: { results: this.pages },
                })
            default:
                throw new Error(`the server has no ${method}`)
        }
    }
}

/** An event stream that carries a message after others. */
export const eventStream = (message: unknown): HttpOutcome =>
    jsonAnswer(
        200,
        [
            ': awake',
            'id: 1\ndata:',
            `event: message\r\ndata: {"jsonrpc":"2.0","method":"notifications/message","params":{}}`,
            `event: message\ndata: ${JSON.stringify(message, null, 1).split('\n').join('\ndata: ')}`,
            '',
        ].join('\n\n'),
        { 'content-type': 'text/event-stream' },
    )
