import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoggedRequest } from '../../../local/microsoft/control/request-log.ts'
import { findOperation, loadSlices, type FoundOperation } from '../../../local/microsoft/check/slices.ts'
import { validateAnswer } from '../../../local/microsoft/check/validate-answer.ts'
import { validateRequest } from '../../../local/microsoft/check/validate-request.ts'

const issue = {
    type: 'object',
    properties: { id: { type: 'string' }, isResolved: { type: 'boolean' } },
    additionalProperties: false,
    'x-csdl-nonNullable': ['id', 'isResolved'],
}
const graph = {
    openapi: '3.1.0',
    paths: {
        '/admin/serviceAnnouncement/issues/{id}': {
            get: {
                operationId: 'getIssue',
                parameters: [
                    { $ref: '#/components/parameters/top' },
                    { name: '$select', in: 'query', schema: { type: 'string' } },
                    { name: 'client-request-id', in: 'header', schema: { type: 'string', format: 'uuid' } },
                ],
                responses: {
                    200: {
                        headers: { 'request-id': { schema: { type: 'string' } } },
                        content: { 'application/json': { schema: { $ref: '#/components/schemas/issue' } } },
                    },
                },
                'x-graph-entity': 'issue',
            },
        },
    },
    components: {
        schemas: { issue },
        parameters: { top: { name: '$top', in: 'query', schema: { type: 'integer', minimum: 0 } } },
    },
}
const form = { type: 'object', required: ['client_id'], properties: { client_id: {}, scope: {} } }
const token = {
    openapi: '3.1.0',
    paths: {
        '/{tenant}/oauth2/v2.0/token': {
            post: {
                operationId: 'token',
                requestBody: { content: { 'application/x-www-form-urlencoded': { schema: form } } },
                responses: {},
            },
        },
    },
    components: { schemas: {} },
}

const automation = {
    openapi: '3.1.0',
    paths: {
        '/jobs/{jobName}': {
            get: {
                operationId: 'job',
                parameters: [
                    { name: 'api-version', in: 'query', schema: { type: 'string', enum: ['2023-11-01'] } },
                ],
                responses: {
                    default: {
                        content: {
                            'application/json': {
                                schema: { type: 'object', required: ['code'], properties: { code: {} } },
                            },
                        },
                    },
                },
            },
        },
    },
    components: { schemas: {} },
}

const directory = mkdtempSync(join(tmpdir(), 'slices-'))
writeFileSync(join(directory, 'graph-openapi-slice.json'), JSON.stringify(graph))
writeFileSync(join(directory, 'token-openapi-slice.json'), JSON.stringify(token))
writeFileSync(join(directory, 'automation-openapi-slice.json'), JSON.stringify(automation))
const slices = loadSlices(directory)

const request = (part: Partial<LoggedRequest>): LoggedRequest => ({
    time: '2026-03-03T09:00:00.000Z',
    method: 'GET',
    host: 'graph.microsoft.com',
    path: '/v1.0/admin/serviceAnnouncement/issues/EX1',
    query: {},
    headers: {},
    ...part,
})
const login = { method: 'POST', host: 'login.microsoftonline.com', path: '/contoso.com/oauth2/v2.0/token' }

test.each<[string, Partial<LoggedRequest>]>([
    ['a plain request', {}],
    ['declared options', { query: { $top: '5', $select: 'id,isResolved' } }],
    [
        'a GUID as client-request-id',
        { headers: { 'client-request-id': '0f1b1c2d-1111-4222-8333-944455556666' } },
    ],
    ['declared form fields', { ...login, formFields: ['client_id', 'scope'] }],
])('%s fits', (_case, part) => {
    expect(validateRequest(slices, request(part))).toEqual([])
})

test.each<[string, Partial<LoggedRequest>]>([
    ['no operation GET https://graph.microsoft.com/v1.0/nonsense', { path: '/v1.0/nonsense' }],
    ['no operation GET https://example.com/', { host: 'example.com', path: '/' }],
    ['query option $filter is not declared', { query: { $filter: 'x' } }],
    ['query $top: many does not fit its schema', { query: { $top: 'many' } }],
    ['header client-request-id: 1 does not fit its schema', { headers: { 'client-request-id': '1' } }],
    ['$select: issue has no property nonsense', { query: { $select: 'id,nonsense' } }],
    ['form field client_id is missing', { ...login, formFields: ['scope'] }],
    ['form field resource is not declared', { ...login, formFields: ['client_id', 'resource'] }],
])('a recorded request with the problem "%s" is reported', (problem, part) => {
    expect(validateRequest(slices, request(part))).toEqual([problem])
})

const found = findOperation(slices, request({})) as FoundOperation
const answer = (
    body: unknown,
    more: { status?: number; headers?: Record<string, string>; selected?: boolean } = {},
) => ({
    status: more.status ?? 200,
    headers: new Headers(more.headers ?? { 'content-type': 'application/json', 'request-id': 'r' }),
    body: JSON.stringify(body),
    selected: more.selected ?? false,
})

test('an answer that fits has no problems, and one cut by $select may lack properties', () => {
    expect(validateAnswer(found, answer({ id: 'EX1', isResolved: true }))).toEqual({
        covered: true,
        problems: [],
    })
    expect(validateAnswer(found, answer({ id: 'EX1' }, { selected: true }))).toEqual({
        covered: true,
        problems: [],
    })
})

test.each([
    ['isResolved', answer({ id: 'EX1' })],
    ['must be boolean', answer({ id: 'EX1', isResolved: 'true' })],
    ['nonsense', answer({ id: 'EX1', isResolved: true, nonsense: 1 })],
    [
        'request-id',
        answer({ id: 'EX1', isResolved: true }, { headers: { 'content-type': 'application/json' } }),
    ],
    ['text/html', answer({}, { headers: { 'content-type': 'text/html', 'request-id': 'r' } })],
])('an answer is reported for %s', (problem, received) => {
    const verdict = validateAnswer(found, received)
    expect(verdict.covered && verdict.problems.join('\n')).toContain(problem)
})

test('Azure Automation has a slice of its own, and a default answer that covers every status', () => {
    const job = request({ host: 'management.azure.com', path: '/jobs/1', query: { 'api-version': '2020' } })
    expect(validateRequest(slices, job)).toEqual(['query api-version: 2020 does not fit its schema'])
    const operation = findOperation(slices, job) as FoundOperation
    const headers = { 'content-type': 'application/json' }
    expect(validateAnswer(operation, answer({ code: 'NotFound' }, { status: 404, headers }))).toEqual({
        covered: true,
        problems: [],
    })
    const verdict = validateAnswer(operation, answer({ message: '' }, { status: 404, headers }))
    expect(verdict.covered && verdict.problems.join()).toContain('code')
})

test('a status that the slice does not declare is not covered', () => {
    expect(validateAnswer(found, answer({}, { status: 418 }))).toEqual({ covered: false })
})
