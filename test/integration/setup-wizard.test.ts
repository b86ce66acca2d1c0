import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SETUP_API, startLab, TAB_API, type Answer, type Lab } from '../lab.ts'
import {
    AGREE,
    COMPLETE,
    enter,
    NEXT,
    prepareSetup,
    RECORDS,
    REST_USER_CLIENT_ID,
    SET_UPS,
    setupCalls,
    type SetupLab,
} from '../setup-lab.ts'

const INCIDENT = 'd3e0000000000000000000000000b001'
/** The pages between the setup type and the last. */
const STEPS = ['tenant', 'outbound', 'inbound', 'integration-user', 'repository', 'settings', 'complete']

let lab: Lab
let setup: SetupLab
async function start(): Promise<void> {
    await lab?.close()
    lab = await startLab()
    setup = await prepareSetup(lab)
}
afterAll(() => lab?.close())

interface Item {
    readonly kind: string
    readonly label?: string
    readonly value?: string
    readonly note?: string
    readonly text?: string
}

const stepOf = async (name: string): Promise<Answer['json']> =>
    (await setup.wizard()).steps.find(({ step }: { step: string }) => step === name)
const itemsOf = async (name: string): Promise<readonly Item[]> =>
    (await stepOf(name)).guide.flatMap(({ items }: { items: readonly Item[] }) => items)
const valuesOf = async (name: string): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(
        (await itemsOf(name)).map(({ kind, label, value, note }) => [
            label,
            kind === 'secret' ? `secret: ${note}` : value,
        ]),
    )
const tab = async (): Promise<Answer['json']> =>
    (await lab.call('ana.agent', 'GET', `${TAB_API}/${INCIDENT}`)).json.result

describe.each([
    ['insights-only', ['service-health'], ['skipped', 'skipped']],
    ['basic-authentication', ['service-health', 'support-cases'], ['done', 'done']],
    ['aad-oauth-token', ['service-health', 'support-cases'], ['done', 'done']],
] as const)('%s', (name, features, inbound) => {
    beforeAll(start)

    test('from Agree to done, page by page; the tab follows', async () => {
        expect((await tab()).notices).toMatchObject([{ code: 'SETUP_INCOMPLETE' }])
        await setup.act([AGREE, ...SET_UPS[name]])
        expect(await setup.wizard()).toMatchObject({ setupType: name, features, completedAt: null })
        // Nothing was checked yet: Next stops at step 1 and says by which checks.
        const early = await setup.act([NEXT, NEXT, NEXT])
        expect(early.json.result).toMatchObject({
            refusal: { step: 'outbound', problems: [], checks: expect.arrayContaining(['graph-token']) },
            wizard: { position: 'outbound' },
        })
        await setup.check()
        await setup.act([{ kind: 'go-to', step: 'setup-type' }])
        for (const step of STEPS) {
            const { json } = await setup.act([NEXT])
            expect(json.result).toMatchObject({ refusal: null, wizard: { position: step } })
        }
        expect((await tab()).notices).toMatchObject([{ code: 'SETUP_FINAL_STEP' }])

        const done = (await setup.act([COMPLETE])).json.result
        expect(done.refusal).toBeNull()
        const statuses = done.wizard.steps.map(({ status }: { status: string }) => status)
        expect(statuses).toEqual(['done', 'done', 'done', 'done', ...inbound, 'done', 'done', 'done'])
        expect(await tab()).toMatchObject({ notices: [], knowledge: { state: 'never' } })
        await lab.instance.control.executeJob('Microsoft 365 Support: sync service health')
        expect((await tab()).knowledge.state).toBe('current')
    })

    test('every value that the calling side needs stands on step 6', async () => {
        const url = lab.instance.url
        const common = {
            'Outbound App ID': '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
            Repository: 'local.service-now.com',
            Endpoint: `${url}/`,
        }
        const expected = {
            'insights-only': {
                ...common,
                'Authentication type': 'AAD Auth',
                'Client Id': 'ignored',
                'Rest username': 'ignored',
                'Rest user password': 'ignored',
            },
            'basic-authentication': {
                ...common,
                'Authentication type': 'Basic Auth',
                'Client Id': '0f0e0d0c0b0a09080706050403020100',
                'Client secret': 'secret: The secret of the inbound OAuth client that you chose in step 2.',
                'Refresh token expiry': '864000',
                'Rest username': 'lab.integration',
                'Rest user password':
                    'secret: The password of the integration user that you chose in step 3.',
            },
            'aad-oauth-token': {
                ...common,
                'Authentication type': 'AAD Auth',
                'Client Id': '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e76',
                'Rest username': REST_USER_CLIENT_ID,
                'Rest user password':
                    'secret: The Value of the client secret of m365supportintegration_servicenow_rest_user.',
            },
        }
        expect(await valuesOf('complete')).toMatchObject(expected[name])
        const warnings = (await itemsOf('complete')).filter(({ kind }) => kind === 'warning')
        const holdsBack = warnings.some(({ text }) => text?.startsWith('Do NOT select Next'))
        expect(holdsBack).toBe(name !== 'insights-only')
        expect(warnings[0]?.text).toContain('is retired')
    })

    test('no secret and no mail address but the one that was entered is answered', async () => {
        const { text } = await lab.call('admin', 'GET', `${SETUP_API}/wizard`)
        expect(text).not.toMatch(/simulated-secret|canary\.integration/)
    })
})

describe('without any setup', () => {
    beforeAll(start)

    test('the tab says nothing of a fault, and everything entered is there when an admin comes back', async () => {
        await setup.act([AGREE, ...SET_UPS['insights-only'], { kind: 'continue-without-setup' }])
        expect(await setup.wizard()).toMatchObject({ withoutSetup: true })
        expect(await tab()).toMatchObject({ notices: [], knowledge: { state: 'not-connected' } })
        await setup.act([enter('settings', { ssoWithMicrosoft365: true })])
        expect(await setup.wizard()).toMatchObject({
            withoutSetup: false,
            entries: { tenant: { domain: 'contoso.com' }, outbound: { graphProfile: RECORDS.graphProfile } },
        })
        expect((await tab()).notices).toMatchObject([{ code: 'SETUP_INCOMPLETE' }])
    })
})

describe('faults and bad input', () => {
    beforeAll(start)

    test('before Agree nothing is sent: no check runs', async () => {
        lab.microsoft.control.clearRequests()
        const refused = await lab.call('admin', 'POST', `${SETUP_API}/checks`, { group: 'graph' })
        expect(refused).toMatchObject({
            status: 409,
            json: { result: { error: { code: 'SETUP_INCOMPLETE' } } },
        })
        expect(lab.microsoft.control.requests()).toEqual([])
    })

    test('what cannot stand is kept and named at its field', async () => {
        await setup.act([AGREE, ...SET_UPS['aad-oauth-token']])
        await setup.act([
            enter('tenant', { domain: 'https://portal.azure.com/#view/Contoso' }),
            enter('integration-user', { restClientId: ` ${REST_USER_CLIENT_ID}` }),
            enter('settings', { adminEmail: 'Ada <ada@contoso.com>' }),
            enter('setup-type', { connectorUrl: 'http://connector.contoso.com' }),
        ])
        for (const [step, field, message] of [
            ['tenant', 'domain', 'This is the address of a web page.'],
            ['integration-user', 'restClientId', 'There is a space in the value.'],
            ['settings', 'adminEmail', 'This is no e-mail address.'],
            ['setup-type', 'connectorUrl', 'This is no https address.'],
        ])
            expect((await stepOf(step!)).problems).toMatchObject([{ field, message }])
        expect((await setup.wizard()).entries).toMatchObject({
            tenant: { domain: 'https://portal.azure.com/#view/Contoso' },
            'integration-user': { restClientId: ` ${REST_USER_CLIENT_ID}` },
        })
        const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }])
        expect(json.result.refusal).toMatchObject({
            step: 'setup-type',
            problems: [{ field: 'connectorUrl' }],
        })
    })

    test.each([
        ['a number', 'tenant', { domain: 5 }, 'actions[0].values.domain'],
        ['a secret', 'outbound', { clientSecret: 'x' }, 'actions[0].values'],
        ['a very long text', 'tenant', { domain: 'a'.repeat(501) }, 'actions[0].values.domain'],
    ])('%s is refused by its place, and nothing is saved', async (_, step, values, place) => {
        const before = await setup.wizard()
        const { status, json } = await setup.act([enter(step, values)])
        expect(status).toBe(400)
        expect(json.result.error).toMatchObject({
            code: 'REQUEST_INVALID',
            message: `The request cannot be understood: ${place}.`,
        })
        expect((await setup.wizard()).revision).toBe(before.revision)
    })

    test('while Microsoft is away the wizard goes on, Complete waits, features stay off', async () => {
        await setup.act([
            ...SET_UPS['insights-only'],
            enter('inbound', { skip: true }),
            enter('integration-user', { skip: true }),
            enter('settings', { adminEmail: '' }),
        ])
        lab.microsoft.control.addFault({ kind: 'refuse', host: '*', count: 1000 })
        await setup.check()
        lab.microsoft.control.clearFaults()
        const goesOn = await setup.act([{ kind: 'go-to', step: 'complete' }])
        expect(goesOn.json.result).toMatchObject({ refusal: null, wizard: { position: 'complete' } })
        expect((await stepOf('outbound')).status).toBe('open')
        const waits = await setup.act([COMPLETE])
        expect(waits.json.result).toMatchObject({
            refusal: { step: 'outbound', checks: expect.arrayContaining(['graph-token']) },
            wizard: { completedAt: null },
        })
        expect((await tab()).notices).toMatchObject([{ code: 'SETUP_INCOMPLETE' }])
        await setup.check()
        expect((await setup.act([COMPLETE])).json.result.refusal).toBeNull()
    })

    test('a change is told when another admin saved first, and nothing vanishes', async () => {
        const { revision } = await setup.wizard()
        const first = await setup.act([enter('settings', { testEnvironment: false })], revision)
        expect(first.status).toBe(200)
        const second = await setup.act([enter('settings', { testEnvironment: true })], revision)
        expect(second.status).toBe(409)
        expect(second.json.result.error).toMatchObject({
            code: 'SETUP_CHANGED',
            message: 'System Administrator has changed the setup meanwhile.',
        })
        expect((await setup.wizard()).entries.settings.testEnvironment).toBe(false)
    })

    test('on a clone nothing is sent until an admin confirms it', async () => {
        const path = '/api/now/table/sys_properties'
        const found = await lab.call('admin', 'GET', `${path}?sysparm_query=name=instance_name`)
        const rename = (value: string): Promise<Answer> =>
            lab.call('admin', 'PATCH', `${path}/${found.json.result[0].sys_id}`, { value })
        const sent = async (): Promise<number> => {
            lab.microsoft.control.clearRequests()
            await lab.instance.control.executeJob('Microsoft 365 Support: sync service health')
            return lab.microsoft.control.requests().length
        }
        expect((await rename('copy')).status).toBe(200)
        expect((await setup.wizard()).instance).toEqual({ name: 'copy', setUpAs: 'local' })
        expect(await sent()).toBe(0)
        const confirmed = await setup.act([{ kind: 'confirm-instance' }])
        expect(confirmed.json.result.wizard.instance).toEqual({ name: 'copy', setUpAs: 'copy' })
        expect(await sent()).toBeGreaterThan(0)
        await rename('local')
    })
})

test('an instance that is restarted mid-way opens where the last admin stopped, with all that was entered', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'setup-'))
    await lab.close()
    try {
        lab = await startLab({ instance: { dataDirectory } })
        setup = await prepareSetup(lab)
        await setup.act([AGREE, ...SET_UPS['aad-oauth-token'], { kind: 'go-to', step: 'tenant' }])
        const { answeredAt: _, ...before } = await setup.wizard()
        await lab.close()
        lab = await startLab({ instance: { dataDirectory } })
        setup = setupCalls(lab)
        const { answeredAt: _after, ...after } = await setup.wizard()
        expect(after.position).toBe('tenant')
        expect({ ...after, steps: null }).toEqual({ ...before, steps: null })
        await setup.check()
        expect((await setup.act([{ kind: 'go-to', step: 'complete' }])).json.result.refusal).toBeNull()
    } finally {
        await lab.close()
        rmSync(dataDirectory, { recursive: true, force: true })
        await start()
    }
})

describe('who may', () => {
    beforeAll(start)
    const ROUTES = [
        ['GET', '/wizard'],
        ['POST', '/wizard/actions'],
        ['GET', '/checks'],
        ['POST', '/checks'],
        ['GET', '/users?query=ana'],
    ] as const

    test.each([
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 403],
        ['omar.escalation', 403],
    ])('%s gets %i on every route, and nothing changes', async (person, status) => {
        for (const [method, path] of ROUTES) {
            const body = method === 'GET' ? undefined : { revision: 0, actions: [AGREE], group: 'instance' }
            const answer = await lab.call(person, method, `${SETUP_API}${path}`, body)
            expect([path, answer.status]).toEqual([path, status])
        }
        expect((await setup.wizard()).revision).toBe(0)
    })

    test('users are found by name and User ID, without an address', async () => {
        const found = await lab.call('admin', 'GET', `${SETUP_API}/users?query=lab.int`)
        expect(found.json.result.users).toEqual([
            {
                sysId: RECORDS.integrationUser,
                name: 'm365supportintegration_integration_user',
                userId: 'lab.integration',
            },
        ])
        const short = await lab.call('admin', 'GET', `${SETUP_API}/users?query=m`)
        expect(short).toMatchObject({ status: 400, json: { result: { error: { code: 'REQUEST_INVALID' } } } })
        expect((await lab.call('admin', 'GET', `${SETUP_API}/users`)).status).toBe(400)
    })
})
