import type { Millis } from '../clock.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { Tenant } from '../tenants.ts'
import { clientOf } from './authorize.ts'
import { createCases, sha256, type ConnectorCase, type ConnectorCases } from './cases.ts'
import { connectorError } from './error-answer.ts'
import { caseProblem, parseFields, saidProblem } from './read-case.ts'

/** What the connector is told to answer to whatever would change something next. */
export interface ConnectorRefusal {
    readonly status: 409 | 413 | 415 | 422
    readonly message: string
    /** How many requests; then it is forgotten. */
    readonly count: number
}

/** A connector for support cases by docs/api/connector.openapi.yaml. */
export interface Connector {
    readonly cases: ConnectorCases
    answer(request: ServiceRequest): Promise<Answer>
    refuse(refusal: ConnectorRefusal | undefined): void
    reset(): void
}

interface Parts {
    readonly keys: SigningKeys
    readonly tenants: readonly Tenant[]
    readonly clock: { now(): Millis }
}

/** A call whose caller is known. */
interface Call {
    readonly request: ServiceRequest
    readonly client: string
    readonly isTest: boolean
}

const LONGEST_KEY = 64
const LARGEST_FILE = 25_000_000
const NOT_TAKEN = /\.(exe|com|bat|cmd|scr|msi|js|vbs|ps1)$/i
const REFUSAL_CODES = { 409: 'conflict', 413: 'file-too-large', 415: 'file-type', 422: 'invalid' } as const

const show = (status: number, { key, number, state }: ConnectorCase): Answer =>
    jsonAnswer(status, { key, number, state })

const notFound = (): Answer => connectorError(404, 'case-not-found', 'There is no case under this key.')
const invalid = (message: string): Answer => connectorError(422, 'invalid', message)

const fileNameOf = (request: ServiceRequest): string | undefined => {
    try {
        return decodeURIComponent(header(request.headers, 'file-name') ?? '') || undefined
    } catch {
        return undefined
    }
}

export const createConnector = (parts: Parts): Connector => {
    const cases = createCases()
    let refusal: ConnectorRefusal | undefined

    const takeRefusal = (): Answer | undefined => {
        if (refusal === undefined) return undefined
        const { status, message, count } = refusal
        refusal = count > 1 ? { status, message, count: count - 1 } : undefined
        return connectorError(status, REFUSAL_CODES[status], message)
    }

    const create = ({ request, client, isTest }: Call, key: string): Answer => {
        const known = cases.find(client, isTest, key)
        if (known !== undefined) {
            known.creations += 1
            if (known.body === request.body) return show(200, known)
            return connectorError(409, 'key-taken', 'There is another case under this key.')
        }
        const refused = takeRefusal()
        if (refused) return refused
        const fields = parseFields(request.body)
        if (fields === undefined) return connectorError(400, 'not-json', 'The body is no JSON object.')
        const problem = caseProblem(fields)
        if (problem !== undefined) return invalid(problem)
        const made = cases.create(client, isTest, key, request.body)
        made.creations += 1
        // What is not critical gets its number later.
        if (fields.severity !== 'C') cases.giveNumber(made)
        return show(201, made)
    }

    const comment = ({ request }: Call, found: ConnectorCase, idempotencyKey: string): Answer => {
        const known = found.comments.find((one) => one.idempotencyKey === idempotencyKey)
        if (known !== undefined) {
            known.times += 1
            if (known.body === request.body) return show(200, found)
            return connectorError(409, 'key-taken', 'There is another comment under this key.')
        }
        if (found.state === 'closed')
            return connectorError(409, 'case-closed', 'The case is closed: it takes no comments any more.')
        const refused = takeRefusal()
        if (refused) return refused
        const fields = parseFields(request.body)
        if (fields === undefined) return connectorError(400, 'not-json', 'The body is no JSON object.')
        const problem = saidProblem(fields, false)
        if (problem !== undefined) return invalid(problem)
        found.comments.push({ idempotencyKey, body: request.body, times: 1 })
        found.state = 'open'
        return show(201, found)
    }

    const attach = ({ request }: Call, found: ConnectorCase, idempotencyKey: string): Answer => {
        const known = found.attachments.find((one) => one.idempotencyKey === idempotencyKey)
        if (known !== undefined) {
            known.times += 1
            return show(200, found)
        }
        const refused = takeRefusal()
        if (refused) return refused
        const name = fileNameOf(request)
        if (name === undefined)
            return invalid('The header File-Name is missing or not percent-encoded UTF-8.')
        if (request.bytes.length > LARGEST_FILE)
            return connectorError(413, 'file-too-large', `Files may have ${LARGEST_FILE} bytes at most.`)
        if (NOT_TAKEN.test(name))
            return connectorError(
                415,
                'file-type',
                'Programs and scripts are not taken: put the file into an archive.',
            )
        found.attachments.push({
            idempotencyKey,
            name,
            contentType: header(request.headers, 'content-type') ?? '',
            size: request.bytes.length,
            sha256: sha256(request.bytes),
            times: 1,
        })
        return show(201, found)
    }

    const close = ({ request }: Call, found: ConnectorCase): Answer => {
        if (found.state === 'closed') return show(200, found)
        const fields = parseFields(request.body)
        if (fields === undefined) return connectorError(400, 'not-json', 'The body is no JSON object.')
        const problem = saidProblem(fields, true)
        if (problem !== undefined) return invalid(problem)
        found.state = 'closed'
        found.closedWith = String(fields.text)
        return show(200, found)
    }

    const dispatch = (call: Call): Answer => {
        const { method, path, headers } = call.request
        const [, key, action] = /^\/v1\/cases(?:\/([^/]+)(?:\/([a-z]+))?)?$/.exec(path) ?? []
        if (!/^\/v1\/cases(\/|$)/.test(path))
            return connectorError(404, 'not-found', 'There is no such path.')
        const idempotencyKey = header(headers, 'idempotency-key')
        if (method === 'GET' && key !== undefined && action === undefined) {
            const found = cases.find(call.client, call.isTest, key)
            if (found === undefined) return notFound()
            cases.giveNumber(found)
            return show(200, found)
        }
        const isKnown = key === undefined || ['comments', 'attachments', 'close'].includes(action ?? '')
        if (!isKnown) return connectorError(404, 'not-found', 'There is no such path.')
        if (method !== 'POST')
            return connectorError(405, 'method', 'This path takes POST.', { allow: 'POST' })
        if (idempotencyKey === undefined || idempotencyKey.length > LONGEST_KEY)
            return connectorError(400, 'no-key', 'The header Idempotency-Key is missing or too long.')
        if (key === undefined) return create(call, idempotencyKey)
        const found = cases.find(call.client, call.isTest, key)
        if (found === undefined) return notFound()
        if (action === 'comments') return comment(call, found, idempotencyKey)
        return action === 'attachments' ? attach(call, found, idempotencyKey) : close(call, found)
    }

    return {
        cases,
        answer: async (request) => {
            const client = await clientOf(parts, {
                authorization: header(request.headers, 'authorization'),
                now: parts.clock.now(),
            })
            if (client === undefined)
                return connectorError(
                    401,
                    'unauthorized',
                    'The bearer token is missing or not for this connector.',
                    {
                        'www-authenticate': 'Bearer',
                    },
                )
            const test = header(request.headers, 'test-environment')
            if (test !== 'true' && test !== 'false')
                return connectorError(
                    400,
                    'no-test-flag',
                    'The header Test-Environment is neither true nor false.',
                )
            return dispatch({ request, client, isTest: test === 'true' })
        },
        refuse: (next) => {
            refusal = next
        },
        reset: () => {
            cases.clear()
            refusal = undefined
        },
    }
}
