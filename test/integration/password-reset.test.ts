/** Password resets on the built package: who is sent where, who is shown the secret, and what Microsoft's troubles do. */
import {
    AGENT,
    MANAGER,
    operationOf,
    OWN,
    RESETS,
    startPasswordLab,
    type PasswordLab,
} from '../password-lab.ts'
import { OPERATIONS_PROFILE } from '../operations-page-lab.ts'
import { setupCalls } from '../setup-lab.ts'
import { misfits } from './openapi-documents.ts'

jest.setTimeout(300_000)

const TOM = 'tom.becker'
const DOCUMENT = 'password-resets.openapi.yaml'

let lab: PasswordLab
beforeAll(async () => {
    lab = await startPasswordLab()
    await lab.configureResets()
})
afterAll(() => lab?.close())
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    // Microsoft answers five requests for registrations in ten seconds.
    await lab.passes(1)
})

const account = (name: string) => lab.microsoft.control.user(`${name}@contoso.com`)
const signsIn = (name: string, secret: string): boolean =>
    lab.microsoft.control.signIn(`${name}@contoso.com`, secret) !== 'refused'
const kindsIn = (answer: Awaited<ReturnType<PasswordLab['handOver']>>): readonly string[] =>
    (answer.json.result.operation.history as readonly { readonly kind: string }[])
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'called')
const incident = async (sysId: string) => (await lab.rows('incident', `sys_id=${sysId}`))[0] ?? {}
const notes = async (sysId: string): Promise<string> =>
    (await lab.rows('sys_journal_field', `element_id=${sysId}^element=work_notes`))
        .map(({ value }) => value)
        .join('\n')

const itemState = async (item: string) => (await lab.item(item))['state']

test('the manager approves, which vouches for the person, and is shown a pass that lets the person in, once', async () => {
    const item = await lab.orderReset(TOM)
    const operation = operationOf(item)
    expect((await lab.handOver(operation)).json.result.error.code).toBe('OPERATION_STATE')
    expect(await lab.comments(item)).toEqual(['This request waits for approval by Marc Manager.'])
    expect(await lab.decide(MANAGER, item, 'approved')).toBe(200)
    const given = await lab.handOver(operation)
    expect([
        given.status,
        misfits('/components/schemas/HandOverAnswer', given.json.result, DOCUMENT),
    ]).toEqual([200, ''])
    const { kind, secret, minutes } = given.json.result.handOver
    expect([kind, minutes]).toEqual(['access-pass', 60])
    expect(signsIn(TOM, secret)).toBe(true)
    expect(account(TOM).sessionsRevokedAt).not.toBeNull()
    const again = await lab.handOver(operation)
    expect([again.status, again.json.result.error.code]).toEqual([409, 'OPERATION_STATE'])
    expect(again.text).not.toContain(secret)
    expect(await itemState(item)).toBe('3')
    expect((await lab.comments(item)).at(-1)).toBe('A Temporary Access Pass was issued and handed over.')
    expect(JSON.stringify(given.json.result.operation)).not.toContain(secret)
    expect(kindsIn(given)).toEqual(['requested', 'inspected', 'verified', 'approved', 'begun', 'handed-over'])
})

test('an agent is told at once what a reset of an incident waits for, and the second agent is shown the same one', async () => {
    const record = await lab.incident('felix.frontline')
    const asked = await lab.ask(record)
    expect([
        asked.status,
        misfits('/components/schemas/OperationAnswer', asked.json.result, DOCUMENT),
    ]).toEqual([200, ''])
    const { sysId, waitsFor } = asked.json.result.operation
    expect(waitsFor).toMatchObject({ what: 'verification', who: ['Marc Manager'] })
    expect((await lab.ask(record, 'octave.operations')).json.result.operation.sysId).toBe(sysId)
    expect(await incident(record)).toMatchObject({ state: '2' })
})

test('on an incident the manager vouches and approves on the page, and is shown the secret; the incident is resolved', async () => {
    const record = await lab.incident(TOM)
    const { sysId } = (await lab.ask(record)).json.result.operation
    const page = async (decision: string) =>
        (await lab.call(MANAGER, 'POST', `${OWN}/${String(sysId)}/decisions`, { decision })).status
    expect([await page('approve'), await page('confirm-identity'), await page('approve')]).toEqual([
        409, 200, 200,
    ])
    const shown = (await lab.call(MANAGER, 'GET', `${OWN}/${String(sysId)}`)).json.result.operation
    expect(shown).toMatchObject({
        waitsFor: { what: 'recipient', who: ['Marc Manager'] },
        may: { handOver: true },
    })
    const { secret } = (await lab.handOver(sysId)).json.result.handOver as { readonly secret: string }
    expect(signsIn(TOM, secret)).toBe(true)
    expect(await incident(record)).toMatchObject({ state: '6' })
    expect(await notes(record)).toBe('A Temporary Access Pass was issued and handed over.')
    const after = await lab.call(MANAGER, 'GET', `${OWN}/${String(sysId)}`)
    expect(after.text).not.toContain(secret)
    expect(after.json.result.operation.may).toMatchObject({ handOver: false, handOverAgain: true })
    // What a person reopens stays open, and the job tells nothing twice.
    await lab.instance.control.loadRecords([{ table: 'incident', values: { sys_id: record, state: '2' } }])
    await lab.passes(2)
    expect(await incident(record)).toMatchObject({ state: '2' })
    expect(await notes(record)).toBe('A Temporary Access Pass was issued and handed over.')
})

test('who is registered for self-service is sent there at once; the incident is resolved with the page', async () => {
    const record = await lab.incident('kenji.mori')
    const { json } = await lab.ask(record)
    expect(json.result.operation).toMatchObject({ state: 'succeeded', outcome: { code: 'self-service' } })
    expect(await incident(record)).toMatchObject({ state: '6' })
    expect(await notes(record)).toContain('https://aka.ms/sspr')
    expect(account('kenji.mori').hasTemporaryAccessPass).toBe(false)
})

test.each([
    ['ursula.admin', 'OPERATION_PRIVILEGED'],
    ['nina.nobody', 'PASSWORD_BY_HAND'],
])('%s ends before anybody is asked: %s', async (who, code) => {
    const record = await lab.incident(who)
    const { status, json } = await lab.ask(record)
    expect([status, json.result.operation.state, json.result.operation.error.code]).toEqual([
        200,
        'failed',
        code,
    ])
    expect(await incident(record)).toMatchObject({ state: '2' })
    expect(await notes(record)).toContain(json.result.operation.error.message)
})

test('a federated account is told its way; a synced one gets a pass', async () => {
    lab.microsoft.control.changeTenantPolicy({ federatedDomains: ['contoso.com'] })
    const federated = await lab.ask(await lab.incident(TOM))
    expect(federated.json.result.operation.error.code).toBe('PASSWORD_ELSEWHERE')
    lab.microsoft.control.changeTenantPolicy({ federatedDomains: [] })
    lab.microsoft.control.changeUser(`${TOM}@contoso.com`, { onPremisesSyncEnabled: true })
    const operation = await lab.approved(TOM)
    expect((await lab.handOver(operation)).json.result.handOver.kind).toBe('access-pass')
    lab.microsoft.control.changeTenantPolicy({ temporaryAccessPass: 'disabled' })
    const without = await lab.handOver(await lab.approved(TOM))
    expect(without.json.result.error.code).toBe('PASSWORD_NOT_WRITTEN_BACK')
    lab.microsoft.control.changeUser(`${TOM}@contoso.com`, { onPremisesSyncEnabled: null })
    const password = (await lab.handOver(await lab.approved(TOM))).json.result.handOver
    expect([password.kind, signsIn(TOM, password.secret)]).toEqual(['password', true])
    expect(account(TOM).mustChangePassword).toBe(true)
    // The pass that nobody may use is gone again.
    expect(account(TOM).hasTemporaryAccessPass).toBe(false)
    lab.microsoft.control.changeTenantPolicy({ temporaryAccessPass: 'enabled' })
})

const passesMade = (): number =>
    lab.microsoft.control
        .requests()
        .filter(({ path, status }) => path.endsWith('/temporaryAccessPassMethods') && status === 201).length

test('throttled at the hand-over: 429 with the time, Microsoft is left alone until then, then it is done once', async () => {
    const operation = await lab.approved(TOM)
    lab.microsoft.control.clearRequests()
    lab.microsoft.control.addFault({
        kind: 'error',
        status: 429,
        retryAfter: 120,
        path: '*/temporaryAccessPassMethods',
    })
    const refused = await lab.handOver(operation)
    expect([refused.status, refused.json.result.error.code]).toEqual([429, 'MICROSOFT_THROTTLED'])
    expect((await lab.handOver(operation)).status).toBe(429)
    await lab.passes(1)
    expect(passesMade()).toBe(0)
    await lab.passes(2)
    expect(passesMade()).toBe(0)
    expect((await lab.handOver(operation)).status).toBe(200)
    expect(passesMade()).toBe(1)
    expect(lab.microsoft.control.requestsTooEarly()).toEqual({})
})

test('a server error at the look is tried again by the job, and nobody is asked before', async () => {
    lab.microsoft.control.addFault({ kind: 'error', status: 500, path: '*/$batch', count: 2 })
    const record = await lab.incident('vera.visio')
    const { json } = await lab.ask(record)
    expect(json.result.operation).toMatchObject({
        state: 'requested',
        waitsFor: { what: 'inspection', who: [] },
        error: { code: 'MICROSOFT_UNAVAILABLE' },
    })
    await lab.passes(3)
    expect(await incident(record)).toMatchObject({ state: '6' })
})

test('without the permission for passes it is a password; the sessions that could not be ended are in the trail', async () => {
    const operation = await lab.approved(TOM)
    for (const path of ['*/temporaryAccessPassMethods', '*/revokeSignInSessions'])
        lab.microsoft.control.addFault({ kind: 'error', status: 403, path })
    const given = await lab.handOver(operation)
    expect(given.json.result.handOver).toMatchObject({ kind: 'password', sessionsEnded: false })
    expect(account(TOM).mustChangePassword).toBe(true)
})

test('without the Entra role the password is refused: resets are off, and say so, until the checks are green', async () => {
    const { control } = lab.instance
    const signInAs = async (clientEnd: string, secret: string): Promise<void> => {
        const sysId = OPERATIONS_PROFILE.replace(/.$/, '1')
        const values = { client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d${clientEnd}`, client_secret: secret }
        await control.loadRecords([{ table: 'oauth_entity', values: { sys_id: sysId, ...values } }])
        // A token of the other lasts for an hour.
        await control.setClock({ advanceSeconds: 3700 })
        lab.microsoft.control.advanceClock(62)
    }
    await lab.configureResets({ usesAccessPass: false })
    const operation = await lab.approved(TOM)
    const record = await lab.incident('vera.visio')
    await signInAs('1e71', 'contoso-operations-no-role-secret')
    expect((await lab.handOver(operation)).json.result.error.code).toBe('PASSWORD_ROLE_MISSING')
    const refused = await lab.ask(record)
    expect([refused.status, refused.json.result.error]).toMatchObject([
        409,
        {
            code: 'OPERATION_PERMISSION_MISSING',
            message: expect.stringContaining('lacks User Administrator'),
        },
    ])
    await signInAs('1e07', 'contoso-operations-secret')
    await setupCalls(lab).check()
    expect((await lab.ask(record)).status).toBe(200)
    await lab.configureResets()
})

test('a role that the person got after the approval ends it; nothing was changed', async () => {
    const operation = await lab.approved(TOM)
    lab.microsoft.control.clearRequests()
    const { passwordChanges } = account(TOM)
    lab.microsoft.control.changeUser(`${TOM}@contoso.com`, { roles: ['Reports Reader'] })
    expect((await lab.handOver(operation)).json.result.error.code).toBe('OPERATION_PRIVILEGED')
    lab.microsoft.control.changeUser(`${TOM}@contoso.com`, { roles: [] })
    expect((await lab.handOver(operation)).json.result.error.code).toBe('OPERATION_STATE')
    expect([account(TOM).passwordChanges, passesMade()]).toEqual([passwordChanges, 0])
})

test('an answer that was lost is made good on purpose, within half an hour', async () => {
    const operation = await lab.approved(TOM)
    const first = (await lab.handOver(operation)).json.result.handOver.secret as string
    const second = await lab.handOver(operation, MANAGER, { again: true })
    expect(second.status).toBe(200)
    expect([signsIn(TOM, first), signsIn(TOM, second.json.result.handOver.secret)]).toEqual([false, true])
    await lab.passes(31)
    expect((await lab.handOver(operation, MANAGER, { again: true })).status).toBe(409)
})

test('of two tabs at once one is shown a secret, and it is the one that counts', async () => {
    const operation = await lab.approved(TOM)
    const both = await Promise.all([lab.handOver(operation), lab.handOver(operation)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { secret } = both.find(({ status }) => status === 200)?.json.result.handOver as { secret: string }
    expect(signsIn(TOM, secret)).toBe(true)
})

describe('who is shown nothing', () => {
    test('asking for a reset is for agents who may read the incident', async () => {
        const record = await lab.incident(TOM)
        for (const [who, status] of [
            [undefined, 401],
            ['emma.employee', 403],
            ['ana.agent', 403],
            [MANAGER, 403],
        ] as const)
            expect([who, (await lab.call(who, 'POST', `${RESETS}/incidents/${record}`, {})).status]).toEqual([
                who,
                status,
            ])
        expect((await lab.ask('9'.repeat(32))).json.result.error.code).toBe('INCIDENT_NOT_FOUND')
    })

    test.each([
        ['ursula.admin', 'OPERATION_PRIVILEGED', 'ACCOUNT_NOT_TOLD'],
        ['kenji.mori', 'self-service', 'told-to-person'],
    ])('what is found out about %s is not for a colleague who may order', async (who, code, told) => {
        const item = await lab.orderReset('ana.agent', who)
        const operation = operationOf(item)
        const seen = async (by: string) => {
            const { text, json } = await lab.call(by, 'GET', `${OWN}/${operation}`)
            const { error, outcome } = json.result.operation
            return { code: (error ?? outcome).code as string, text }
        }
        const colleague = await seen('ana.agent')
        expect(colleague.code).toBe(told)
        expect(colleague.text).not.toMatch(new RegExp(`${code}|sspr|directory role`))
        expect((await lab.comments(item)).join()).not.toMatch(/directory role|sspr/)
        for (const entitled of [who, MANAGER, AGENT]) expect((await seen(entitled)).code).toBe(code)
    })

    test('the agent and the person are refused, which is noted; a stranger is told that there is nothing', async () => {
        const operation = await lab.approved(TOM)
        const refused = await lab.handOver(operation, AGENT)
        expect([refused.status, refused.json.result.error.code]).toEqual([403, 'OPERATION_NOT_YOURS'])
        const own = await lab.handOver(operation, TOM)
        expect([own.status, own.json.result.error.code]).toEqual([403, 'OPERATION_NOT_YOURS'])
        const stranger = await lab.handOver(operation, 'ana.agent')
        const missing = await lab.handOver('9'.repeat(32), 'ana.agent')
        expect([stranger.status, stranger.json.result.error.code]).toEqual([
            missing.status,
            missing.json.result.error.code,
        ])
        expect((await lab.handOver(operation, MANAGER, { again: 'x' })).status).toBe(400)
        const given = await lab.handOver(operation)
        const refusals = (
            given.json.result.operation.history as readonly { readonly kind: string; readonly by: string }[]
        ).filter(({ kind }) => kind === 'refused')
        expect(refusals.map(({ by }) => by)).toEqual(['Olga Operations', TOM])
    })
})
