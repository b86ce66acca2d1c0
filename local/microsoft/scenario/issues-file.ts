import { readFileSync } from 'node:fs'
import type { ServiceHealthIssue } from '@microsoft/microsoft-graph-types'

/** A file of issues that cannot be served. The message names file, line and cause. */
export class IssuesFileError extends Error {}

const fault = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object'
    const { id } = value as { readonly id?: unknown }
    return typeof id === 'string' && id !== '' ? undefined : 'has no "id"'
}

/**
 * Reads serviceHealthIssue objects, one JSON object per line; empty lines are skipped. Objects are kept as they are.
 * @throws IssuesFileError when the file cannot be read, a line is not an issue, or an id comes twice.
 */
export const readIssuesFile = (file: string): readonly ServiceHealthIssue[] => {
    let text: string
    try {
        text = readFileSync(file, 'utf8')
    } catch (error) {
        throw new IssuesFileError(`${file}: ${(error as Error).message}`)
    }
    const lineOfId = new Map<string, number>()
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '') return []
        const where = `${file}:${index + 1}`
        let value: unknown
        try {
            value = JSON.parse(line)
        } catch (error) {
            throw new IssuesFileError(`${where}: ${(error as Error).message}`)
        }
        const cause = fault(value)
        if (cause !== undefined) throw new IssuesFileError(`${where}: ${cause}`)
        const issue = value as ServiceHealthIssue & { readonly id: string }
        const first = lineOfId.get(issue.id)
        if (first !== undefined)
            throw new IssuesFileError(`${where}: id ${issue.id} is already on line ${first}`)
        lineOfId.set(issue.id, index + 1)
        return [issue]
    })
}
