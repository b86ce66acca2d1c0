import { documented } from '../documented.ts'
import { jsonOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'
import { START } from '../core/small-instance.ts'

const DOCS = 'api-reference/rest-api-explorer'
const INCIDENTS = '/api/now/v2/table/incident'
const lab = restClient()
const { admin, caller, insert, instance, person } = lab
const { store } = instance
const roleId = (name: string): string => store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
const userId = (name: string): string => store.query('sys_user', `user_name=${name}`)[0]?.['sys_id'] ?? ''
insert('sys_user_role', { name: 'import_admin' })
const [itilUser, abel, beth] = [
    person('itil', ['itil']),
    person('abel', ['itil', 'import_admin']),
    person('beth', ['import_admin', 'admin']),
]
const rule = (name: string, requests: number, values: Readonly<Record<string, string>>): string =>
    insert('sys_rate_limit_rules', {
        name,
        api: 'Table API',
        api_resource: 'GET /now/v2/table/incident',
        active: 'true',
        requests: String(requests),
        ...values,
    })
const get = (who: Record<string, string>, url = INCIDENTS) => caller.get(url, who)
const statuses = (who: Record<string, string>, times: number, url?: string): readonly number[] =>
    Array.from({ length: times }, () => get(who, url).status)
const clear = (): void => {
    for (const table of ['sys_rate_limit_rules', 'sys_rate_limit_count', 'sys_rate_limit_violations'])
        for (const row of store.query(table)) store.delete(table, row['sys_id'] ?? '')
}
let at = START
const pass = (ms: number): void => instance.setClock((at += ms))
beforeEach(() => {
    clear()
    // Another hour: counts of the one before are none.
    pass(3_600_000 - (at % 3_600_000))
})

documented(`${DOCS}/inbound-REST-API-rate-limiting`, 'Inbound REST API rate limiting', () => {
    test('without a rule there is no limit, and no header of one', () => {
        expect(Object.keys(get(itilUser).headers).filter((name) => /ratelimit|retry/.test(name))).toEqual([])
    })

    test('counts are per user, and committed every 30 seconds', () => {
        const id = rule('all', 3, { type: 'All' })
        expect(statuses(itilUser, 4)).toEqual([200, 200, 200, 429])
        expect(statuses(abel, 3)).toEqual([200, 200, 200])
        expect(store.query('sys_rate_limit_count')).toEqual([])
        pass(31_000)
        expect(get(abel).status).toBe(429)
        expect(
            store
                .query('sys_rate_limit_count', `rate_limit_rule=${id}`)
                .map((row) => [row['user'], row['request_count'], row['count_start']])
                .sort(),
        ).toEqual(
            [
                [userId('itil'), '4', expect.stringMatching(/:00:00$/)],
                [userId('abel'), '3', expect.stringMatching(/:00:00$/)],
            ].sort(),
        )
    })

    test('a rule of another method, resource, or that is not active, counts nothing', () => {
        rule('one', 1, { type: 'All', api_resource: 'POST /now/v2/table/incident' })
        rule('two', 1, { type: 'All', api_resource: 'GET /now/v2/table/problem' })
        rule('three', 1, { type: 'All', active: 'false' })
        expect(statuses(itilUser, 3)).toEqual([200, 200, 200])
    })

    test('a scripted resource is the same one under its address without version', () => {
        const definition = insert('sys_ws_definition', {
            namespace: 'x_demo',
            service_id: 'demo',
            active: 'true',
        })
        const version = insert('sys_ws_version', {
            web_service_definition: definition,
            version_id: 'v1',
            active: 'true',
            is_default: 'true',
        })
        insert('sys_ws_operation', {
            name: 'one',
            web_service_definition: definition,
            web_service_version: version,
            http_method: 'GET',
            active: 'true',
            operation_uri: '/api/x_demo/v1/demo/things/{id}',
            default_operation_uri: '/api/x_demo/demo/things/{id}',
            requires_authentication: 'true',
            operation_script: 'response.setBody({})',
        })
        rule('demo', 2, { type: 'All', api: 'Demo', api_resource: 'GET /x_demo/v1/demo/things/{id}' })
        expect(get(itilUser, '/api/x_demo/v1/demo/things/1').status).toBe(200)
        expect(get(itilUser, '/api/x_demo/demo/things/2').status).toBe(200)
        expect(get(itilUser, '/api/x_demo/demo/things/1').status).toBe(429)
    })

    test('who did not sign in is asked to, and counts nowhere', () => {
        rule('all', 1, { type: 'All' })
        expect(statuses({}, 2)).toEqual([401, 401])
    })
})

documented(`${DOCS}/inbound-REST-API-rate-limiting`, 'Rate limiting priority', () => {
    test('one user before a role, a role before all; of two roles the lower limit', () => {
        const ids = {
            user: rule('Limit incidents by user', 4, { type: 'User', user: userId('itil') }),
            importAdmin: rule('Limit incidents by import admin', 5, {
                type: 'Role',
                role: roleId('import_admin'),
            }),
            itil: rule('Limit incidents by itil', 2, { type: 'Role', role: roleId('itil') }),
            all: rule('Limit incidents', 1, { type: 'All' }),
        }
        const applied = (who: Record<string, string>) => get(who).headers['x-ratelimit-rule']
        expect([applied(itilUser), applied(abel), applied(beth), applied(admin)]).toEqual([
            ids.user,
            ids.itil,
            ids.importAdmin,
            ids.all,
        ])
        expect(statuses(abel, 2)).toEqual([200, 429])
        expect(statuses(itilUser, 4)).toEqual([200, 200, 200, 429])
    })

    test('a rule that applies to something unknown throws by its name', () => {
        rule('odd', 1, { type: 'Group' })
        expect(get(itilUser)).toMatchObject({ status: 500 })
    })
})

documented(`${DOCS}/inbound-REST-API-rate-limiting`, 'REST API response headers', () => {
    test('the headers of a request that a rule counts, and of one that it refuses', () => {
        const id = rule('all', 1, { type: 'All' })
        pass(600_000)
        const reset = String((at - (at % 3_600_000)) / 1000 + 3600)
        const headers = { 'x-ratelimit-limit': '1', 'x-ratelimit-reset': reset, 'x-ratelimit-rule': id }
        const [first, second] = [get(itilUser), get(itilUser)]
        expect(first).toMatchObject({ status: 200, headers })
        expect(first.headers).not.toHaveProperty('retry-after')
        expect(second).toMatchObject({ status: 429, headers })
        const wait = Number(second.headers['retry-after'])
        expect(wait).toBeGreaterThan(3600 - 610)
        expect(wait).toBeLessThanOrEqual(3600 - 600)
        expect(jsonOf(second)).toEqual({
            error: {
                message: 'Rate limit exceeded',
                detail: 'Rate limit of 1 requests per hour for Table API exceeded',
            },
            status: 'failure',
        })
        pass(wait * 1000)
        expect(get(itilUser).status).toBe(200)
    })
})

documented(`${DOCS}/create-REST-API-rate-limits`, 'Create an inbound REST API rate limit', () => {
    test('another limit resets the count and deletes the violations of this hour', () => {
        const id = rule('all', 1, { type: 'All' })
        expect(statuses(itilUser, 2)).toEqual([200, 429])
        expect(store.query('sys_rate_limit_violations')).toHaveLength(1)
        store.update('sys_rate_limit_rules', id, { requests: '2' })
        expect(statuses(itilUser, 2)).toEqual([200, 200])
        expect(store.query('sys_rate_limit_violations')).toEqual([])
        expect(get(itilUser).status).toBe(429)
    })
})

documented(
    `${DOCS}/monitor-request-counts`,
    'Monitor inbound REST API rate limit counts and violations',
    () => {
        test('violations are listed by user; counts go after a day, violations after two weeks', () => {
            const id = rule('all', 1, { type: 'All' })
            expect(statuses(itilUser, 3)).toEqual([200, 429, 429])
            const violations = () => store.query('sys_rate_limit_violations', `rate_limit_rule=${id}`)
            expect(violations().map((row) => row['user'])).toEqual([userId('itil')])
            pass(31_000)
            get(abel)
            expect(store.query('sys_rate_limit_count')).not.toEqual([])
            pass(26 * 3_600_000)
            get(abel)
            expect(store.query('sys_rate_limit_count', `user=${userId('itil')}`)).toEqual([])
            expect(violations()).toHaveLength(1)
            pass(15 * 24 * 3_600_000)
            get(abel)
            expect(violations()).toEqual([])
        })
    },
)
