import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { startMicrosoft, type Microsoft } from '../../../local/microsoft/server.ts'

/** docs/api/connector.openapi.yaml: each of its examples is executed against the reference connector. */
type Json = Readonly<Record<string, unknown>>
interface Media {
    readonly schema?: Json
    readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>
}
interface Parameter {
    readonly name: string
    readonly in: 'path' | 'header'
    readonly example: string
    readonly schema: Json
}
interface Response {
    readonly headers?: Readonly<Record<string, unknown>>
    readonly content: Readonly<Record<string, Media>>
}
interface Operation {
    readonly operationId: string
    readonly parameters?: readonly Json[]
    readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
    readonly responses: Readonly<Record<string, Json>>
}

const text = readFileSync('docs/api/connector.openapi.yaml', 'utf8')
const document = parse(text) as Json & {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ ...document, $id: 'api:/connector' })

const at = (pointer: string): unknown =>
    pointer
        .slice(2)
        .split('/')
        .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
        .reduce<unknown>((value, part) => (value as Json)[part], document)

/** Follows a reference; answers where what it names stands, so that an example that is used twice counts once. */
function resolved<T>(value: T, pointer: string): { readonly value: T; readonly pointer: string } {
    const ref = (value as { readonly $ref?: string }).$ref
    return ref === undefined ? { value, pointer } : { value: at(ref) as T, pointer: ref }
}

function fits(schema: Json | undefined, value: unknown): string {
    const whole = JSON.parse(JSON.stringify(schema ?? {}).replace(/"#\//g, '"api:/connector#/')) as Json
    const validate = ajv.compile(whole)
    return validate(value) ? '' : ajv.errorsText(validate.errors)
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'post'].flatMap((method) => {
        const operation = item[method] as Operation | undefined
        if (!operation) return []
        const shared = (item['parameters'] ?? []) as readonly Json[]
        return [
            {
                path,
                method: method.toUpperCase(),
                operation,
                parameters: [...shared, ...(operation.parameters ?? [])].map(
                    (one) => resolved(one, '').value as unknown as Parameter,
                ),
            },
        ]
    }),
)

interface Example {
    readonly pointer: string
    readonly value: unknown
    readonly schema: Json | undefined
}

/** Examples of a body by name. */
function examplesOf(media: Media | undefined, pointer: string): ReadonlyMap<string, Example> {
    return new Map(
        Object.entries(media?.examples ?? {}).map(([name, example]) => {
            const found = resolved(example, `${pointer}/${name}`)
            return [name, { pointer: found.pointer, value: found.value.value, schema: media?.schema }]
        }),
    )
}

const find = (operationId: string) => {
    const found = operations.find(({ operation }) => operation.operationId === operationId)
    if (!found) throw new Error(`no operation ${operationId}`)
    return found
}

const requestExamples = (operationId: string): ReadonlyMap<string, Example> =>
    examplesOf(find(operationId).operation.requestBody?.content['application/json'], `request ${operationId}`)

function responseExamples(operationId: string, status: string): ReadonlyMap<string, Example> {
    const { operation } = find(operationId)
    const response = operation.responses[status]
    if (!response) return new Map()
    const { value, pointer } = resolved(response, `response ${operationId} ${status}`)
    return examplesOf((value as unknown as Response).content['application/json'], pointer)
}

let microsoft: Microsoft
let token: string
const used = new Set<string>()

async function tokenFor(scope: string): Promise<string> {
    const answer = await fetch(`${microsoft.url}/login.microsoftonline.com/contoso.com/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            scope,
            client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
            client_secret: 'contoso-simulated-secret',
        }),
    })
    return ((await answer.json()) as { access_token: string }).access_token
}

beforeAll(async () => {
    microsoft = await startMicrosoft()
    token = await tokenFor('api://m365-connector/.default')
})
afterAll(() => microsoft?.close())

interface Step {
    readonly operation: string
    /** Name of the example of the body. */
    readonly body?: string
    readonly file?: Uint8Array
    /** Headers and path parameters that differ from their examples; null: left out. */
    readonly given?: Readonly<Record<string, string | null>>
    readonly status: number
    /** Name of the example that the answer is. */
    readonly answer: string
}

async function send({ operation: id, body, file, given = {} }: Step): Promise<Response2> {
    const { path, method, parameters } = find(id)
    const values = Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
    const all: Record<string, string | null> = { ...values, Authorization: `Bearer ${token}`, ...given }
    const headers = new Headers()
    for (const { name } of parameters.filter((one) => one.in === 'header'))
        if (all[name] !== null) headers.set(name, all[name] ?? '')
    if (all['Authorization']) headers.set('Authorization', all['Authorization'])
    if (all['Content-Type']) headers.set('Content-Type', all['Content-Type'])
    let content: string | Uint8Array | undefined = file
    if (body !== undefined) {
        const example = requestExamples(id).get(body)
        if (!example) throw new Error(`${id} has no example ${body}`)
        expect({ body, misfit: fits(example.schema, example.value) }).toEqual({ body, misfit: '' })
        used.add(example.pointer)
        headers.set('Content-Type', 'application/json')
        content = JSON.stringify(example.value, null, 2)
    }
    const answer = await fetch(
        `${microsoft.url}/connector.contoso.com${path.replace('{key}', all['key'] ?? '')}`,
        { method, headers, ...(content === undefined ? {} : { body: content as BodyInit }) },
    )
    return { status: answer.status, body: await answer.json(), headers: answer.headers }
}

interface Response2 {
    readonly status: number
    readonly body: unknown
    readonly headers: globalThis.Headers
}

async function take(step: Step): Promise<void> {
    const got = await send(step)
    const example = responseExamples(step.operation, String(step.status)).get(step.answer)
    if (!example) throw new Error(`${step.operation} has no example ${step.status} ${step.answer}`)
    used.add(example.pointer)
    expect({ step, status: got.status, body: got.body }).toEqual({
        step,
        status: step.status,
        body: example.value,
    })
    expect(fits(example.schema, got.body)).toBe('')
}

const OTHER_KEY = '0f8b6e0f5a2d4c7c9b1e3d5f7a9c1e3b'
const UNKNOWN = 'f'.repeat(32)
const next = (digit: string): Readonly<Record<string, string>> => ({ 'Idempotency-Key': digit.repeat(32) })
const PNG = Buffer.from('iVBORw0KGgo=', 'base64')

const STEPS: readonly Step[] = [
    { operation: 'readCase', status: 404, answer: 'unknown' },
    { operation: 'createCase', body: 'mail', status: 201, answer: 'opened' },
    { operation: 'createCase', body: 'mail', status: 200, answer: 'opened' },
    { operation: 'createCase', body: 'otherContent', status: 409, answer: 'keyTaken' },
    {
        operation: 'createCase',
        body: 'mail',
        given: { 'Test-Environment': 'true' },
        status: 201,
        answer: 'test',
    },
    {
        operation: 'createCase',
        body: 'question',
        given: { 'Idempotency-Key': OTHER_KEY },
        status: 201,
        answer: 'question',
    },
    {
        operation: 'createCase',
        body: 'withoutMail',
        given: { 'Idempotency-Key': UNKNOWN },
        status: 422,
        answer: 'reason',
    },
    {
        operation: 'createCase',
        body: 'mail',
        given: { 'Idempotency-Key': null },
        status: 400,
        answer: 'noKey',
    },
    {
        operation: 'createCase',
        body: 'mail',
        given: { Authorization: null },
        status: 401,
        answer: 'noToken',
    },
    { operation: 'readCase', status: 200, answer: 'opened' },
    { operation: 'attach', file: PNG, given: next('a'), status: 201, answer: 'opened' },
    { operation: 'attach', file: PNG, given: next('a'), status: 200, answer: 'opened' },
    {
        operation: 'attach',
        file: Buffer.alloc(25_000_001),
        given: next('b'),
        status: 413,
        answer: 'tooLarge',
    },
    {
        operation: 'attach',
        file: PNG,
        given: { ...next('c'), 'File-Name': 'run.exe' },
        status: 415,
        answer: 'program',
    },
    { operation: 'comment', body: 'reply', given: next('d'), status: 201, answer: 'opened' },
    { operation: 'comment', body: 'reply', given: next('d'), status: 200, answer: 'opened' },
    { operation: 'comment', body: 'reply', given: { key: UNKNOWN }, status: 404, answer: 'unknown' },
    { operation: 'closeCase', body: 'solved', given: next('e'), status: 200, answer: 'closed' },
    { operation: 'closeCase', body: 'withdrawn', given: next('f'), status: 200, answer: 'closed' },
    { operation: 'readCase', status: 200, answer: 'closed' },
    { operation: 'comment', body: 'reply', given: next('1'), status: 409, answer: 'closed' },
]

test('every example of the contract is what the reference connector does, in the order of a case', async () => {
    for (const step of STEPS) await take(step)
    for (const [status, answer] of [
        [429, 'tooMany'],
        [503, 'down'],
    ] as const) {
        const fault = { kind: 'error', status, retryAfter: 120, host: 'connector.contoso.com' } as const
        microsoft.control.addFault(fault)
        await take({ operation: 'readCase', status, answer })
        microsoft.control.addFault(fault)
        const { headers } = await send({ operation: 'readCase', status, answer })
        expect(headers.get('Retry-After')).toBe('120')
    }
    const all = operations.flatMap(({ operation }) => [
        ...requestExamples(operation.operationId).values(),
        ...Object.keys(operation.responses).flatMap((status) => [
            ...responseExamples(operation.operationId, status).values(),
        ]),
    ])
    expect([...new Set(all.map(({ pointer }) => pointer))].filter((one) => !used.has(one))).toEqual([])
    expect(used.size).toBeGreaterThan(18)
    // What it kept: each thing once, bytes as they were sent.
    const [mail, asTest, question, ...others] = microsoft.control.connectorCases()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
        isTest: false,
        creations: 3,
        state: 'closed',
        comments: [{ times: 2 }],
        attachments: [{ name: 'capture d’écran.png', size: PNG.length, times: 2 }],
        closedWith: 'Solved by the restart, thank you.',
    })
    expect(asTest).toMatchObject({ isTest: true, number: 'TEST-00000002', state: 'open', comments: [] })
    expect(question).toMatchObject({ key: OTHER_KEY, number: null })
})

test('the document is whole: every reference leads somewhere, every schema compiles, every example fits its own', () => {
    expect(document['openapi']).toBe('3.1.0')
    const refs = [...text.matchAll(/\$ref: '([^']+)'/g)].map(([, ref]) => ref ?? '')
    expect(refs.length).toBeGreaterThan(40)
    for (const ref of refs) expect({ ref, found: at(ref) !== undefined }).toEqual({ ref, found: true })
    const components = document['components'] as Readonly<Record<string, Json>>
    for (const [group, members] of Object.entries(components))
        for (const name of Object.keys(members))
            expect({
                group,
                name,
                isUsed: text.includes(`#/components/${group}/${name}'`) || group === 'securitySchemes',
            }).toEqual({ group, name, isUsed: true })
    for (const { operation, path, parameters } of operations) {
        for (const { schema, example, name } of parameters)
            expect({ name, misfit: fits(schema, example) }).toEqual({ name, misfit: '' })
        expect(path.includes('{key}')).toBe(parameters.some((one) => one.in === 'path'))
        for (const [status, given] of Object.entries(operation.responses)) {
            const examples = responseExamples(operation.operationId, status)
            expect({ status, of: operation.operationId, count: examples.size > 0 }).toEqual({
                status,
                of: operation.operationId,
                count: true,
            })
            for (const { value, schema } of examples.values()) expect(fits(schema, value)).toBe('')
            expect(resolved(given, '').value).toHaveProperty('description')
        }
    }
    // The check can fail.
    expect(fits({ $ref: '#/components/schemas/Case' }, { key: 'x' })).not.toBe('')
})

test('a token for another audience, of nobody, or none opens nothing', async () => {
    const graph = await tokenFor('https://graph.microsoft.com/.default')
    for (const authorization of [
        null,
        'Bearer nonsense',
        `Bearer ${graph}`,
        `Bearer ${token}x`,
        'Basic YTpi',
    ]) {
        const { status } = await send({
            operation: 'readCase',
            given: { Authorization: authorization },
            status: 401,
            answer: 'noToken',
        })
        expect({ authorization, status }).toEqual({ authorization, status: 401 })
    }
})

test('control: refusals that are asked for, calls to an instance, everything back', async () => {
    const control = (method: string, path: string, body?: unknown): Promise<globalThis.Response> =>
        fetch(`${microsoft.url}/control${path}`, {
            method,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
    const create = { operation: 'createCase', body: 'mail', status: 422, answer: 'reason' } as const
    await control('POST', '/connector/refusals', { status: 422, message: 'No contract for this service.' })
    const fresh = { 'Idempotency-Key': '7'.repeat(32) }
    expect((await send({ ...create, given: fresh })).body).toEqual({
        error: { code: 'invalid', message: 'No contract for this service.' },
    })
    expect((await send({ ...create, given: fresh })).status).toBe(201)
    expect((await control('POST', '/connector/refusals', { status: 500, message: '' })).status).toBe(400)
    const told = await control('POST', '/connector/calls', {
        url: `${microsoft.url}/control/clock`,
        body: { advanceMinutes: 1 },
    })
    expect(await told.json()).toMatchObject({ status: 200 })
    expect((await control('POST', '/connector/calls', { url: 'file:///etc/passwd' })).status).toBe(400)
    expect(await (await control('GET', '/connector/cases')).json()).toHaveLength(
        microsoft.control.connectorCases().length,
    )
    await control('POST', '/reset')
    expect(microsoft.control.connectorCases()).toEqual([])
})
