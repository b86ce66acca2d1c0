import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signIn } from '../../local/try-app/visitor.ts'
import { startDemoLab, SYNC_JOB, TAB_API, VIEWS_API, type Lab } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'

/** Planted in every text that Microsoft can send with an error, and in what people type. */
const TOKEN = 'eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJ0b2tlbiJ9.Q2FuYXJ5U2lnbmF0dXJl'
const SECRET = 'canary~secret~8Q~x'
const PASSWORD = 'canary-password-1'
const MAIL = 'canary.person@contoso.example'
const ALL = `${TOKEN} ${SECRET} ${PASSWORD} ${MAIL}`
const CANARY = /Q2FuYXJ5U2lnbmF0dXJl|canary~secret|canary-password|canary\.person(?:@|%40)/
const TENANT = 'd3e0000000000000000000000000d001'
const INCIDENT = 'd3e0000000000000000000000000b001'

type Reply = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>]
let graphReply: Reply = [200, { value: [] }]
let loginReply: Reply = [200, { access_token: TOKEN, token_type: 'Bearer', expires_in: 3599 }]
const urls: string[] = []

function host(reply: () => Reply): Promise<Server> {
    const server = createServer((request, response) => {
        urls.push(request.url ?? '')
        const [status, body, headers] = reply()
        response.writeHead(status, { 'content-type': 'application/json', ...headers })
        response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
    return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)))
}
const addressOf = (server: Server): string =>
    `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

let servers: readonly Server[]
let lab: Lab
let directory: string
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'canaries-'))
    servers = [await host(() => graphReply), await host(() => loginReply)]
    const [graph, login] = servers.map(addressOf)
    lab = await startDemoLab({
        tenant: 'by-hand',
        instance: { dataDirectory: directory },
        hosts: { 'graph.microsoft.com': graph ?? '', 'login.microsoftonline.com': login ?? '' },
    })
    await lab.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: { sys_id: 'd3e0000000000000000000000000c001', client_secret: SECRET },
        },
    ])
})
afterAll(async () => {
    await lab?.close()
    for (const server of servers) server.close()
    rmSync(directory, { recursive: true, force: true })
})

const html = `<html><body>${ALL}</body></html>`
const graphError = (code: string) => ({
    error: { code, message: ALL, innerError: { code, 'request-id': ALL, message: ALL } },
})
const FROM_GRAPH: readonly (readonly [string, Reply])[] = [
    ['an error of Graph', [403, graphError('Forbidden')]],
    ['a code that is prose', [400, graphError(ALL)]],
    [
        'a refused token',
        [401, graphError('InvalidAuthenticationToken'), { 'www-authenticate': `Bearer ${TOKEN}` }],
    ],
    ['throttling', [429, graphError('TooManyRequests'), { 'retry-after': ALL }]],
    ['a page of a gateway', [502, html, { 'content-type': 'text/html' }]],
    ['a page instead of JSON', [200, html]],
    ['half of an answer', [200, `{"value":[{"id":"${ALL}`]],
    ['a next page elsewhere', [200, { value: [], '@odata.nextLink': `https://${MAIL}/?token=${TOKEN}` }]],
    ['an id that is none', [200, { value: [{ id: ALL, title: ALL }] }]],
    ['request ids that are none', [500, graphError('x'), { 'request-id': ALL, 'client-request-id': ALL }]],
]
const aadsts = (number: string) => ({
    error: 'invalid_client',
    error_description: `AADSTS${number}: ${ALL}`,
    error_uri: ALL,
})
const FROM_ENTRA: readonly (readonly [string, Reply])[] = [
    ['a wrong secret', [401, aadsts('7000215')]],
    ['a number that nobody knows', [400, aadsts('999999')]],
    ['no number at all', [400, { error: ALL, error_description: ALL }]],
    ['a page', [503, html]],
    ['a token that is none', [200, { access_token: null, error_description: ALL }]],
]

/** What people get to see of it: the tab's answer, its page, the admin's route and lists. */
async function pages(): Promise<string> {
    const agent = await signIn(lab.instance.url, 'ana.agent', 'demo')
    const admin = await signIn(lab.instance.url, 'admin', 'admin')
    const answers = await Promise.all([
        agent.get(`${TAB_API}/${INCIDENT}`),
        agent.get(`/incident.do?sys_id=${INCIDENT}`),
        agent.get(`/x_mioms_m365_assis_incident_tab.do?sysparm_incident=${INCIDENT}`),
        admin.get(VIEWS_API),
        ...['tenant', 'outbound_call', 'outbound_queue', 'health_issue', 'issue_match', 'lock'].map((table) =>
            admin.get(`/x_mioms_m365_assis_${table}_list.do`),
        ),
        admin.get(`/x_mioms_m365_assis_tenant.do?sys_id=${TENANT}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    return answers.map(({ text }) => text).join('\n')
}

const leaks = (): readonly string[] =>
    storedRows(directory).flatMap(({ table, text }) => (CANARY.test(text) ? [table] : []))
/** Where the platform itself keeps what was given to it, and what it writes about its own calls. */
const PLATFORM = ['oauth_entity', 'sys_outbound_http_log']

/** A fault leaves its mark: the run failed with an error of ours, which the tab explains. */
async function run(reply: Reply, to: 'graph' | 'login'): Promise<void> {
    const good = [graphReply, loginReply] as const
    if (to === 'graph') graphReply = reply
    else loginReply = reply
    // Past every pause and every token.
    await lab.instance.control.setClock({ advanceSeconds: 4 * 3600 })
    await lab.instance.control.executeJob(SYNC_JOB)
    ;[graphReply, loginReply] = good
}

test.each(FROM_GRAPH)('Graph sends %s', async (_what, reply) => {
    await run(reply, 'graph')
    expect(await pages()).not.toMatch(CANARY)
    expect(leaks().filter((table) => !PLATFORM.includes(table))).toEqual([])
})

test.each(FROM_ENTRA)('Entra answers with %s', async (_what, reply) => {
    // A 401 makes the platform drop the token that it has.
    await run([401, {}], 'graph')
    await run(reply, 'login')
    const seen = await pages()
    expect(seen).not.toMatch(CANARY)
    expect(seen).toMatch(/ENTRA_|MICROSOFT_/)
    expect(leaks().filter((table) => !PLATFORM.includes(table))).toEqual([])
})

test('what an agent types into an incident stays in the incident', async () => {
    const { json } = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
        short_description: `Outlook asks ${MAIL} for the password ${PASSWORD}`,
        work_notes: ALL,
    })
    await lab.instance.control.drain()
    await lab.instance.control.executeJob(SYNC_JOB)
    const tables = new Set(leaks())
    for (const table of PLATFORM) tables.delete(table)
    expect([...tables].sort()).toEqual(['incident', 'sys_journal_field'])
    // On the tab of this incident the person who may read it sees its own text, and on no other.
    const own = await lab.call('ana.agent', 'GET', `${TAB_API}/${json.result.sys_id}`)
    expect(own.text).toMatch(CANARY)
    expect(await pages()).not.toMatch(CANARY)
})

test('no URL that was called held any of it', () => {
    expect(urls.length).toBeGreaterThan(15)
    expect(urls.join('\n')).not.toMatch(CANARY)
})
