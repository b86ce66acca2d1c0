import type { ErrorObject } from 'ajv/dist/2020.js'
import type { FoundOperation } from './slices.ts'
import type { Answer } from './slice.ts'

export interface ReceivedAnswer {
    readonly status: number
    readonly headers: Headers
    readonly body: string
    /** Whether $select cut the entities. */
    readonly selected: boolean
}

export type AnswerVerdict =
    | { readonly covered: false }
    | { readonly covered: true; readonly problems: readonly string[] }

const describe = (error: ErrorObject): string =>
    `${error.instancePath || '/'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`

/** Declared headers must be there and fit; Retry-After alone may be absent. */
const checkHeaders = (found: FoundOperation, declared: Answer, headers: Headers): readonly string[] =>
    Object.entries(declared.headers ?? {}).flatMap(([name, reference]) => {
        const value = headers.get(name)
        if (value === null) return name === 'Retry-After' ? [] : [`header ${name} is missing`]
        const { schema } = found.slice.resolve<{ schema: object }>(reference)
        return found.slice.compile(schema, false)(value)
            ? []
            : [`header ${name}: ${value} does not fit its schema`]
    })

const checkBody = (found: FoundOperation, declared: Answer, answer: ReceivedAnswer): readonly string[] => {
    if (declared.content === undefined && answer.body === '') return []
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    const content = declared.content?.[type]
    if (content === undefined) return [`content type ${type} is not declared`]
    if (type !== 'application/json') return []
    const validate = found.slice.compile(content.schema, !answer.selected)
    return validate(JSON.parse(answer.body)) ? [] : (validate.errors ?? []).map(describe)
}

/** Holds an answer against the operation's declared answer of its status. A status without one, nor a default, is not covered. */
export const validateAnswer = (found: FoundOperation, answer: ReceivedAnswer): AnswerVerdict => {
    const reference = found.operation.responses[answer.status] ?? found.operation.responses.default
    if (reference === undefined) return { covered: false }
    const declared = found.slice.resolve<Answer>(reference)
    return {
        covered: true,
        problems: [...checkHeaders(found, declared, answer.headers), ...checkBody(found, declared, answer)],
    }
}
