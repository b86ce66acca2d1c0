import { readFileSync } from 'node:fs'
import { createInstance } from '../../local/instance/core/create-instance.ts'
import type { RestRequest, Row, Session } from '../../local/instance/contracts.ts'
import { packagePath } from '../lab.ts'

const INCIDENT = 'd'.repeat(32)
const SOLUTIONS = 'x_mioms_m365_assis_solution'
/** What an engine's own sentence may quote. */
const QUOTED = 'jo.doe@contoso.com has the secret Pa55word'

let isBroken = false
const instance = createInstance({
    onHostCall: (kind, detail) => {
        if (isBroken && kind === 'read' && detail === SOLUTIONS) throw new Error(QUOTED)
    },
})
let session: Session
beforeAll(() => {
    instance.packages.install(readFileSync(packagePath()), { loadDemo: false })
    const admin = instance.store.query('sys_user', 'user_name=admin')[0]
    instance.store.insert('incident', { sys_id: INCIDENT, short_description: 'Outlook asks for my password' })
    session = {
        id: 'test',
        userId: admin?.['sys_id'] ?? '',
        userName: 'admin',
        language: 'en',
        timeZone: 'UTC',
        token: 'token',
        messages: [],
    }
})

const operation = (uri: string): Row => {
    const found = instance.store.query('sys_ws_operation', `operation_uri=${uri}`)[0]
    if (!found) throw new Error(uri)
    return found
}
function call(path: string, body?: unknown) {
    const request: RestRequest = {
        method: body === undefined ? 'GET' : 'POST',
        url: '',
        path: '',
        query: {},
        pathParameters: { sys_id: INCIDENT },
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? '' : JSON.stringify(body),
    }
    const uri = `/api/x_mioms_m365_assis/v1/support/incidents/{sys_id}${path}`
    const answer = instance.scripts.runRestOperation(session, operation(uri), request)
    return { status: answer.status, ...JSON.parse(answer.body).result }
}
const log = (): string =>
    instance.store
        .query('syslog', '')
        .map((row) => row['message'])
        .join('\n')

test.each([
    ['10', '', undefined],
    ['12', '/search', { text: 'Outlook asks for my password' }],
])(
    'row %s of the guide: "Please contact app support." comes with its cause, a correlation ID that the log has, and a fix',
    (_, path, body) => {
        isBroken = false
        expect(call(path, body)).toMatchObject({ status: 200, recommendations: { state: 'found' } })
        isBroken = true
        const { status, error } = call(path, body)
        expect(status).toBe(500)
        expect(error).toMatchObject({
            code: 'APP_FAILED',
            message: 'Please contact app support.',
            fix: expect.stringMatching(
                /\(Error, recommendations\/recommend-solutions\.ts:\d+\).*System Logs/,
            ),
            whoFixes: 'servicenow-admin',
        })
        expect(log()).toContain(`[APP_FAILED] ${String(error.correlationId)} Error, recommendations/`)
        expect(log()).not.toContain('Pa55word')
        expect(JSON.stringify(error)).not.toContain('contoso')
    },
)
