import { learnPages, type LearnPage } from './pages.ts'
import { searchPages } from './search-pages.ts'
import type { LearnTrouble } from './trouble.ts'

const SITE = 'https://learn.microsoft.com'

interface Tool {
    readonly name: string
    readonly title: string
    readonly description: string
    readonly inputSchema: unknown
}

const text = (description: string): unknown => ({ type: 'string', description })

const search = (name: string, argument: string): Tool => ({
    name,
    title: 'Microsoft Docs Search',
    description:
        'Search official Microsoft/Azure documentation to find the most relevant content for a query.',
    inputSchema: {
        type: 'object',
        properties: { [argument]: text('What to search for') },
        required: [argument],
    },
})

const others: readonly Tool[] = [
    {
        name: 'microsoft_docs_fetch',
        title: 'Microsoft Docs Fetch',
        description: 'Fetch and convert a Microsoft documentation page into markdown.',
        inputSchema: { type: 'object', properties: { url: text('Address of the page') }, required: ['url'] },
    },
    {
        name: 'microsoft_code_sample_search',
        title: 'Microsoft Code Sample Search',
        description: 'Search for code snippets and examples in official Microsoft Learn documentation.',
        inputSchema: {
            type: 'object',
            properties: { query: text('What to search for'), language: text('Programming language') },
            required: ['query'],
        },
    },
]

const RENAMED = { name: 'learn_find', argument: 'question' }

/** The tools that are listed; with a trouble others than today. */
export const listTools = (trouble: LearnTrouble | undefined): readonly Tool[] => {
    if (trouble === 'toolsUnknown') return others
    return trouble === 'toolsRenamed'
        ? [...others, search(RENAMED.name, RENAMED.argument)]
        : [search('microsoft_docs_search', 'query'), ...others]
}

interface ToolResult {
    readonly content: readonly { readonly type: 'text'; readonly text: string }[]
    readonly structuredContent?: unknown
    readonly isError?: true
}

const failed = (message: string): ToolResult => ({
    content: [{ type: 'text', text: message }],
    isError: true,
})

const found = (pages: readonly LearnPage[]): unknown => ({
    results: pages.map(({ title, path, content }) => ({
        title,
        content,
        contentUrl: `${SITE}/en-us/${path}`,
    })),
})

/** What a server that was taken over could answer. */
const hostile = {
    results: [
        { title: 'Elsewhere', contentUrl: 'https://evil.example/outlook', content: 'Other host' },
        { title: 'Script', contentUrl: 'javascript:alert(document.cookie)', content: 'Scheme' },
        {
            title: 'Userinfo',
            contentUrl: 'https://learn.microsoft.com@evil.example/outlook',
            content: 'User information',
        },
        { title: 'Port', contentUrl: 'https://learn.microsoft.com:8443/outlook', content: 'Port' },
        {
            title: '<img src=x onerror="alert(1)">Reset **Outlook**',
            contentUrl: 'https://learn.microsoft.com/en-us/outlook/reset',
            content:
                '<script>alert(1)</script>Press [here](javascript:alert(1)) &lt;b onclick=alert(1)&gt;now&lt;/b&gt;.',
        },
    ],
}

/** Calls a tool. Undefined: it is not there. Wrong arguments are an error of the tool, as the protocol wants it. */
export const callTool = (
    name: string,
    given: Readonly<Record<string, unknown>>,
    trouble: LearnTrouble | undefined,
): ToolResult | undefined => {
    if (!listTools(trouble).some((tool) => tool.name === name)) return undefined
    if (trouble === 'toolError') return failed('An error occurred while searching.')
    const argument =
        name === 'microsoft_docs_fetch' ? 'url' : name === RENAMED.name ? RENAMED.argument : 'query'
    const value = given[argument]
    if (typeof value !== 'string' || value === '') return failed(`The argument ${argument} is required.`)
    if (name === 'microsoft_docs_fetch') {
        const page = learnPages.find(({ path }) => value.endsWith(path))
        return page
            ? { content: [{ type: 'text', text: `# ${page.title}\n\n${page.content}` }] }
            : failed('The page was not found.')
    }
    // There are no code samples here: that search finds nothing.
    const pages = name === 'microsoft_code_sample_search' ? [] : searchPages(value)
    const results = trouble === 'hostile' ? hostile : found(pages)
    if (trouble !== 'olderShape')
        return { content: [{ type: 'text', text: JSON.stringify(results) }], structuredContent: results }
    const older = pages.map(({ title, path, content }) => ({ title, content, url: `${SITE}/en-us/${path}` }))
    return { content: [{ type: 'text', text: JSON.stringify({ results: older }) }] }
}
