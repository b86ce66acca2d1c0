import { isObject, type Json } from '../json.ts'

/** The tool that searches, and the argument that takes what is searched. */
export interface SearchTool {
    readonly tool: string
    readonly argument: string
}

const NAME = 'microsoft_docs_search'
const ARGUMENT = 'query'

/**
 * Picks the tool that searches documentation out of those that the server lists: by its name first, by its description
 * second, as Microsoft asks of clients. Undefined: none fits.
 * @see https://github.com/MicrosoftDocs/mcp#building-a-custom-client
 */
export function findSearchTool(listed: readonly unknown[]): SearchTool | undefined {
    const tools = listed.filter(isObject)
    const named = tools.find((tool) => tool['name'] === NAME)
    const fitting = [...(named ? [named] : []), ...tools.filter(searchesDocumentation)]
    for (const tool of fitting) {
        const argument = argumentOf(tool)
        if (typeof tool['name'] === 'string' && argument !== undefined)
            return { tool: tool['name'], argument }
    }
    return undefined
}

function searchesDocumentation(tool: Json): boolean {
    const said = ['name', 'title', 'description']
        .map((part) => (typeof tool[part] === 'string' ? tool[part] : ''))
        .join(' ')
        .toLowerCase()
    return /search/.test(said) && /docs|documentation/.test(said) && !/fetch|code sample|snippet/.test(said)
}

/** The one text that the tool must be given; its argument `query`, should more be required or none. */
function argumentOf(tool: Json): string | undefined {
    const schema = tool['inputSchema']
    const properties = isObject(schema) ? schema['properties'] : undefined
    if (!isObject(schema) || !isObject(properties)) return undefined
    const { required } = schema
    const needed: readonly unknown[] = Array.isArray(required) ? required : []
    const isText = (name: unknown): name is string =>
        typeof name === 'string' && isObject(properties[name]) && properties[name]['type'] === 'string'
    if (needed.length === 1) return isText(needed[0]) ? needed[0] : undefined
    return needed.length === 0 && isText(ARGUMENT) ? ARGUMENT : undefined
}
