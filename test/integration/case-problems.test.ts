import { loadPeopleAndRecords } from '../../local/instance/demo/load-demo.ts'
import type { Diagnostics } from '../../src/server/setup/diagnostics/diagnostics-view.ts'
import { openCase, readCases, setTestEnvironment } from '../cases-lab.ts'
import { ACCOUNT_API, SETUP_API, startDemoLab, startLab, type Answer, type Lab } from '../lab.ts'
import { AGREE, COMPLETE, enter, prepareSetup, SET_UPS } from '../setup-lab.ts'

/** Problems 6, 7, 8, 13 and 16 of the installation guide, provoked, read by the agent, explained to the admin. */

const OMAR = 'omar.escalation'
const INCIDENT = 'd3e0000000000000000000000000b001'
const STEPS = 'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.'
const FINAL_STEP =
    'Please contact your ServiceNow admin and ask them to complete the final set up step for the app.'

let lab: Lab | undefined
afterEach(async () => {
    await lab?.close()
    lab = undefined
})

/** Codes and checks that Diagnostics explains a row of the guide with. */
async function explanations(of: Lab, row: number): Promise<readonly string[]> {
    const { json } = await of.call('admin', 'GET', `${SETUP_API}/diagnostics`)
    const problem = (json.result as Diagnostics).knownProblems.find(({ number }) => number === row)
    return problem?.explanations.map(({ id }) => id) ?? []
}

/** Codes of the lines of the system log that carry the correlation ID of an answer. */
async function logged(of: Lab, { json }: Answer): Promise<readonly string[]> {
    const id = String(json.result.error.correlationId)
    const log = await of.call('admin', 'GET', `/api/now/table/syslog?sysparm_query=messageLIKE${id}`)
    return log.json.result.map(({ message }: { message: string }) => /^\[([A-Z_]+)\]/.exec(message)?.[1])
}

const sentences = async (of: Lab): Promise<readonly string[]> =>
    (await readCases(of, OMAR, INCIDENT)).json.result.opening.problems.map(
        ({ message }: { message: string }) => message,
    )

test('6: nobody has set anything up', async () => {
    lab = await startLab()
    await loadPeopleAndRecords(lab.instance)
    expect(await sentences(lab)).toEqual([STEPS])
    const refused = await openCase(lab, OMAR, INCIDENT)
    expect(refused.status).toBe(409)
    expect(refused.json.result.error).toMatchObject({ code: 'SETUP_INCOMPLETE', message: STEPS })
    expect(await explanations(lab, 6)).toContain('SETUP_INCOMPLETE')
    expect((await readCases(lab, OMAR, INCIDENT)).json.result.cases).toEqual([])
}, 120_000)

test('7: a connector is set up, and only the final step is open', async () => {
    lab = await startLab()
    const setup = await prepareSetup(lab)
    await setup.act([AGREE, ...SET_UPS['basic-authentication']])
    expect(await sentences(lab)).toEqual([STEPS])
    await setup.check()
    expect(await sentences(lab)).toEqual([FINAL_STEP])
    const refused = await openCase(lab, OMAR, INCIDENT)
    expect(refused.json.result.error).toMatchObject({ code: 'SETUP_FINAL_STEP', message: FINAL_STEP })
    expect(await explanations(lab, 7)).toContain('SETUP_FINAL_STEP')
}, 120_000)

test('8: the linked account may not open service requests any more; linking another mends it', async () => {
    lab = await startDemoLab()
    const of = lab
    await setTestEnvironment(of, false)
    // While Graph cannot be asked the account is kept as not verified.
    expect((await of.call(OMAR, 'PUT', ACCOUNT_API, { email: 'rana.reader@contoso.com' })).status).toBe(200)
    await of.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: {
                sys_id: 'd3e0000000000000000000000000c001',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e61',
                client_secret: 'contoso-directory-secret',
            },
        },
    ])
    await of.instance.control.setClock({ advanceSeconds: 3700 })
    const refused = await openCase(of, OMAR, INCIDENT)
    expect(refused.json.result.error).toMatchObject({
        code: 'LINKED_ACCOUNT_INVALID',
        message:
            'rana.reader@contoso.com is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account.',
    })
    expect(refused.json.result.error.fix).toContain('Link Account')
    expect(await logged(of, refused)).toEqual(['LINKED_ACCOUNT_INVALID'])
    await of.call(OMAR, 'PUT', ACCOUNT_API, { email: 'sofia.support@contoso.com' })
    expect((await openCase(of, OMAR, INCIDENT)).status).toBe(200)
}, 120_000)

test('13: the button is pressed and nothing comes back: the case stands there, waits, and both pages say why', async () => {
    // Nobody listens there.
    lab = await startLab({ hosts: { 'connector.contoso.com': 'http://127.0.0.1:9' } })
    const setup = await prepareSetup(lab)
    await setup.act([
        AGREE,
        ...SET_UPS['basic-authentication'],
        enter('settings', { adminEmail: 'admin@contoso.com' }),
    ])
    await setup.check()
    expect((await setup.act([COMPLETE])).json.result.refusal).toBeNull()
    const { status, json } = await openCase(lab, OMAR, INCIDENT)
    expect(status).toBe(200)
    expect(json.result.cases).toMatchObject([
        {
            state: 'queued',
            waiting: {
                attempts: 1,
                problem: {
                    code: 'NETWORK_UNREACHABLE',
                    message: 'The host connector.contoso.com could not be reached.',
                    correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
                },
            },
        },
    ])
    expect(await explanations(lab, 13)).toContain('NETWORK_UNREACHABLE')
}, 120_000)

test('16: a rule of the instance keeps the case from being saved: cause, correlation ID, and the form is not lost', async () => {
    lab = await startDemoLab()
    // Through the Table API: a rule that is only stored would not be noticed.
    const rule = await lab.call('admin', 'POST', '/api/now/table/sys_script', {
        // A rule of another scope than its table cannot abort.
        sys_scope: '6d05c93f1b7784507ddd4227cc4bcb9f',
        name: 'Nobody opens cases here',
        collection: 'x_mioms_m365_assis_support_case',
        when: 'before',
        action_insert: 'true',
        abort_action: 'true',
        active: 'true',
        order: '1',
    })
    expect(rule.status).toBe(201)
    const refused = await openCase(lab, OMAR, INCIDENT)
    expect(refused.status).toBe(500)
    expect(refused.json.result.error).toMatchObject({
        code: 'CASE_NOT_SAVED',
        message: 'Unable to save ticket details. Please contact App Support.',
        fix: expect.stringContaining('A business rule or data policy of this instance aborted the insert'),
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(await logged(lab, refused)).toEqual(['CASE_NOT_SAVED'])
    expect((await readCases(lab, OMAR, INCIDENT)).json.result.cases).toEqual([])
}, 120_000)
