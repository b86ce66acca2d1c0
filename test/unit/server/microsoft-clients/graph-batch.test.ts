import { readGraphBatch } from '../../../../src/server/microsoft-clients/graph-batch.ts'
import {
    findMicrosoftAccount,
    rolesOfMicrosoftAccount,
} from '../../../../src/server/microsoft-clients/microsoft-accounts.ts'
import { listHealthIssues } from '../../../../src/server/microsoft-clients/service-communications.ts'
import { ok } from '../../../../src/server/result.ts'
import { jsonAnswer, MemoryPlatform, tenant } from '../../../fakes/memory-platform.ts'

const ID = 'd1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f01'
const ADDRESS = "conor.o'admin@contoso.com"

function platform(body: unknown, status = 200): MemoryPlatform {
    const memory = new MemoryPlatform()
    memory.answer = () => jsonAnswer(status, body)
    return memory
}
const part = (id: string, status: number, body: unknown = {}, headers: object = {}): object => ({
    id,
    status,
    headers,
    body,
})
const read = (memory: MemoryPlatform, paths = ['/users/a', '/users/b']) =>
    readGraphBatch(memory.dependencies(), {
        tenant: tenant(),
        service: 'directory',
        permission: 'User.Read.All',
        paths,
        timeoutMs: 5000,
    })
const graphCode = (code: string): object => ({ error: { code, message: 'x' } })

test('parts come back in the order asked, whatever the order of the answers', () => {
    const memory = platform({
        responses: [part('2', 404, graphCode('Request_ResourceNotFound')), part('1', 200, { id: 1 })],
    })
    const answer = read(memory)
    if (!answer.ok) throw new Error(answer.error.code)
    expect(answer.value[0]).toEqual({ ok: true, value: { id: 1 } })
    expect(answer.value[1]).toMatchObject({
        error: { code: 'GRAPH_REQUEST_REFUSED', parameters: ['404', 'Request_ResourceNotFound'] },
    })
    const [sent] = memory.sent
    expect(sent).toMatchObject({ method: 'POST', url: 'https://graph.microsoft.com/v1.0/$batch' })
    expect(sent?.headers['Content-Type']).toBe('application/json')
    expect(JSON.parse(sent?.body ?? '')).toEqual({
        requests: [
            { id: '1', method: 'GET', url: '/users/a' },
            { id: '2', method: 'GET', url: '/users/b' },
        ],
    })
    expect(memory.callRows).toMatchObject([
        { service: 'directory', urlTemplate: '/v1.0/$batch', httpStatus: 200, errorCode: null },
    ])
})

test('a 403 of a part names the permission, a 424 is a refused request', () => {
    const answer = read(
        platform({
            responses: [
                part('1', 403, graphCode('Authorization_RequestDenied')),
                part('2', 424, graphCode('FailedDependency')),
            ],
        }),
    )
    if (!answer.ok) throw new Error(answer.error.code)
    expect(answer.value).toMatchObject([
        { error: { code: 'GRAPH_PERMISSION_MISSING', parameters: ['User.Read.All'] } },
        { error: { code: 'GRAPH_REQUEST_REFUSED', parameters: ['424', 'FailedDependency'] } },
    ])
})

test('a part that is throttled inside the 200 pauses the next calls, and the row of this one says so', () => {
    const memory = platform({
        responses: [part('1', 200), part('2', 429, graphCode('TooManyRequests'), { 'Retry-After': '9' })],
    })
    expect(read(memory)).toMatchObject({ error: { code: 'MICROSOFT_THROTTLED', retryAfterSeconds: 9 } })
    expect(memory.callRows[0]?.errorCode).toBe('MICROSOFT_THROTTLED')
    expect(read(memory)).toMatchObject({ error: { code: 'MICROSOFT_THROTTLED' } })
    expect(memory.sent).toHaveLength(1)
    // The pause is of the directory alone, and ends.
    expect(memory.throttles.get(tenant().sysId)).toHaveProperty('directory')
    memory.at += 9000
    read(memory)
    expect(memory.sent).toHaveLength(2)
})

test.each([
    ['no list of responses', {}, 'it holds no list'],
    ['a part that is missing', { responses: [part('1', 200)] }, 'it lacks a part that was asked for'],
    [
        'parts that are none',
        { responses: [null, 7, { id: 1, status: '200' }] },
        'it lacks a part that was asked for',
    ],
])('an answer with %s is unreadable', (_what, body, cause) => {
    expect(read(platform(body))).toMatchObject({
        error: { code: 'MICROSOFT_ANSWER_UNREADABLE', parameters: [cause] },
    })
})

test('a batch of more than 20 is a mistake of ours', () => {
    expect(() => read(platform({}), Array<string>(21).fill('/users/a'))).toThrow('at most 20')
})

const find = (memory: MemoryPlatform, address = ADDRESS) =>
    findMicrosoftAccount(memory.dependencies(), tenant(), address, 5000)
const enabled = { id: ID, accountEnabled: true }
const gone = graphCode('Request_ResourceNotFound')

test('an address goes into the body alone, encoded as OData wants it', () => {
    const memory = platform({ responses: [part('1', 404, gone), part('2', 200, { value: [] })] })
    expect(find(memory)).toEqual({ ok: true, value: undefined })
    const { requests } = JSON.parse(memory.sent[0]?.body ?? '') as { requests: readonly { url: string }[] }
    expect(requests.map(({ url }) => decodeURIComponent(url))).toEqual([
        `/users/${ADDRESS}?$select=id,accountEnabled`,
        "/users?$filter=mail eq 'conor.o''admin@contoso.com'&$select=id,accountEnabled&$top=5",
    ])
    expect(requests.map(({ url }) => /['@ ]/.test(url))).toEqual([false, false])
    expect(JSON.stringify([memory.sent[0]?.url, memory.sent[0]?.headers, memory.callRows])).not.toContain(
        'conor',
    )
})

test.each([
    ['by its name', [part('1', 200, enabled), part('2', 200, { value: [] })]],
    ['by its mail', [part('1', 404, gone), part('2', 200, { value: [enabled] })]],
    [
        'of two with one mail, the enabled one',
        [
            part('1', 400, graphCode('Request_BadRequest')),
            part('2', 200, { value: [{ id: '0'.repeat(8) + ID.slice(8), accountEnabled: false }, enabled] }),
        ],
    ],
    ['by its name, though mail cannot be asked', [part('1', 200, enabled), part('2', 403, graphCode('x'))]],
])('an account is found %s', (_how, responses) => {
    expect(find(platform({ responses }))).toEqual({ ok: true, value: { id: ID, isEnabled: true } })
})

test.each([
    [
        'a missing permission',
        [part('1', 403, graphCode('x')), part('2', 403, graphCode('x'))],
        'GRAPH_PERMISSION_MISSING',
    ],
    [
        'a mail that cannot be asked for',
        [part('1', 404, gone), part('2', 400, graphCode('x'))],
        'GRAPH_REQUEST_REFUSED',
    ],
    [
        'an account without its state',
        [part('1', 200, { id: ID }), part('2', 200, { value: [] })],
        'MICROSOFT_ANSWER_UNREADABLE',
    ],
    [
        'an id that is none',
        [part('1', 200, { id: '../me', accountEnabled: true }), part('2', 200, { value: [] })],
        'MICROSOFT_ANSWER_UNREADABLE',
    ],
    ['a list that is none', [part('1', 404, gone), part('2', 200, {})], 'MICROSOFT_ANSWER_UNREADABLE'],
    [
        'a server error in a part',
        [part('1', 500, graphCode('x')), part('2', 200, { value: [] })],
        'MICROSOFT_UNAVAILABLE',
    ],
])('%s is no account that is not there', (_what, responses, code) => {
    expect(find(platform({ responses }))).toMatchObject({ ok: false, error: { code } })
})

const roles = (memory: MemoryPlatform) =>
    rolesOfMicrosoftAccount(memory.dependencies(), tenant(), { id: ID }, 5000)

test('roles are asked for by object id, as the cast wants it', () => {
    const memory = platform({ value: [{ id: 'r', roleTemplateId: 'f023fd81-a637-4b56-95fd-791ac0226033' }] })
    expect(roles(memory)).toEqual({ ok: true, value: ['f023fd81-a637-4b56-95fd-791ac0226033'] })
    expect(memory.sent[0]).toMatchObject({
        method: 'GET',
        url: `https://graph.microsoft.com/v1.0/users/${ID}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=id,roleTemplateId&$top=999`,
        headers: { ConsistencyLevel: 'eventual' },
    })
    expect(memory.callRows[0]?.urlTemplate).toBe(
        '/v1.0/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole',
    )
})

test('a role without its template is a missing permission, no role at all is none', () => {
    expect(roles(platform({ value: [{ id: 'r', roleTemplateId: null }] }))).toMatchObject({
        error: { code: 'GRAPH_PERMISSION_MISSING', parameters: ['RoleManagement.Read.Directory'] },
    })
    expect(roles(platform({ value: [] }))).toEqual({ ok: true, value: [] })
    expect(roles(platform({}))).toMatchObject({ error: { code: 'MICROSOFT_ANSWER_UNREADABLE' } })
})

test('sixty questions a minute are enough for people, and too few to try addresses', () => {
    const memory = platform({ responses: [part('1', 404, gone), part('2', 200, { value: [] })] })
    for (let count = 0; count < 60; count += 1) expect(find(memory).ok).toBe(true)
    expect(find(memory)).toMatchObject({ error: { code: 'CALL_BUDGET_USED' } })
    expect(memory.sent).toHaveLength(60)
    // The budget of the sync is another.
    expect(listHealthIssues(memory.dependencies(), tenant(), null, () => ok(undefined))).not.toMatchObject({
        error: { code: 'CALL_BUDGET_USED' },
    })
})
