/**
 * An instance of two nodes whose cases go to the reference connector: the setup is complete, an incident has two files.
 */
import type { WebRequest } from '../local/instance/web/http/web-request.ts'
import type { ConnectorCase } from '../local/microsoft/connector/cases.ts'
import { job, restCall, START, startClusterLab, type ClusterLab } from './cluster-lab.ts'
import { AGREE, COMPLETE, enter, NEXT, prepareSetup, SET_UPS } from './setup-lab.ts'
import { SETUP_API, type Lab } from './lab.ts'

export const CASES_API = '/api/x_mioms_m365_assis/v1/cases'
export const CASES_JOB = 'Microsoft 365 Support: send cases'
export const INCIDENT = 'd3e0000000000000000000000000b001'
export const CONNECTOR = 'connector.contoso.com'
/** Bytes that no text has. */
export const FILE_BYTES = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256)

/** Completes the set-up with Basic Authentication and a connector, as an admin does. */
export async function completeConnectorSetup(lab: Lab): Promise<void> {
    const setup = await prepareSetup(lab)
    await setup.act([AGREE, ...SET_UPS['basic-authentication']])
    await setup.check()
    await setup.act([{ kind: 'go-to', step: 'setup-type' }])
    for (let step = 0; step < 7; step += 1) await setup.act([NEXT])
    const { json } = await setup.act([COMPLETE])
    if (json.result.refusal !== null || json.result.wizard.completedAt === null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
}

async function attach(lab: Lab, name: string, contentType: string, bytes: Uint8Array): Promise<void> {
    const query = new URLSearchParams({ table_name: 'incident', table_sys_id: INCIDENT, file_name: name })
    const answer = await fetch(`${lab.instance.url}/api/now/attachment/file?${query.toString()}`, {
        method: 'POST',
        headers: {
            Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
            'Content-Type': contentType,
        },
        body: bytes as Uint8Array<ArrayBuffer>,
    })
    if (answer.status !== 201) throw new Error(`${name} was not attached: ${await answer.text()}`)
}

export interface CaseLab extends ClusterLab {
    /** Everything as at the start. */
    begin(): Promise<void>
    passes(ms: number): void
    /** What a REST call of a person answers; it must be answered. */
    call(user: string, method: string, path: string, body?: unknown, node?: number): Promise<CaseAnswer>
    /** The job of every minute, so many minutes long. */
    minutes(count: number, node?: number): Promise<void>
    received(): readonly ConnectorCase[]
    /** sys_ids of the incident's files, by name. */
    files(): Promise<Readonly<Record<string, string>>>
    notes(): Promise<readonly string[]>
    /** Has an admin change what is in effect. */
    change(step: string, values: Readonly<Record<string, unknown>>): Promise<void>
}

export interface CaseAnswer {
    readonly status: number
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API answered
    readonly json: any
}

export const read = (
    answer: { readonly status: number; readonly body: Uint8Array | string } | undefined,
): CaseAnswer => {
    if (!answer) throw new Error('the node died')
    const text = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('utf8')
    return { status: answer.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

export async function startCaseLab(): Promise<CaseLab> {
    const lab = await startClusterLab({
        async prepare(one) {
            await completeConnectorSetup(one)
            await attach(one, 'capture d’écran.png', 'image/png', FILE_BYTES)
            await attach(one, 'log.txt', 'text/plain', Buffer.from('Outlook 16.0: 0x8004010F'))
        },
    })
    const { cluster, microsoft } = lab
    let clock = START
    const call: CaseLab['call'] = async (user, method, path, body, node = 0) =>
        read((await cluster.work(node, restCall(user, method, path, body))).answer)
    return {
        ...lab,
        async begin() {
            await lab.reset()
            clock = START
        },
        passes(ms) {
            clock += ms
            cluster.setClock(clock)
        },
        call,
        async minutes(count, node = 0) {
            for (let minute = 0; minute < count; minute += 1) {
                clock += 60_000
                cluster.setClock(clock)
                const { answer } = await cluster.work(node, job(CASES_JOB))
                if (answer?.status !== 200) throw new Error(`the job broke off: ${JSON.stringify(answer)}`)
            }
        },
        received: () => microsoft.control.connectorCases(),
        async files() {
            const rows = await cluster.rows(0, 'sys_attachment', `table_sys_id=${INCIDENT}`)
            return Object.fromEntries(rows.map((row) => [row['file_name'] ?? '', row['sys_id'] ?? '']))
        },
        async notes() {
            const rows = await cluster.rows(0, 'sys_journal_field', `element_id=${INCIDENT}`)
            return rows.map((row) => row['value'] ?? '')
        },
        async change(step, values) {
            const { json } = await call('admin', 'GET', `${SETUP_API}/wizard`)
            const act = async (actions: readonly unknown[], revision: number): Promise<CaseAnswer> =>
                call('admin', 'POST', `${SETUP_API}/wizard/actions`, { revision, actions })
            const entered = await act([enter(step, values)], json.result.revision)
            for (const group of entered.json.result.wizard.choices.checkGroups as readonly string[])
                await call('admin', 'POST', `${SETUP_API}/checks`, { group })
            const now = await call('admin', 'GET', `${SETUP_API}/wizard`)
            const done = await act([{ kind: 'go-to', step: 'complete' }, COMPLETE], now.json.result.revision)
            if (done.json.result.refusal !== null) throw new Error(JSON.stringify(done.json.result.refusal))
        },
    }
}

/** What an agent fills in. */
export const form = (files: readonly string[], changes: Readonly<Record<string, unknown>> = {}): unknown => ({
    title: 'Outlook keeps asking for the password',
    description: 'Since 08:15 Outlook asks 120 users again and again.\nTried: „sign out everywhere“.',
    service: 'Exchange Online',
    severity: 'B',
    affectedUsers: 120,
    contactName: 'Canary Contact',
    contactMail: 'canary.contact@contoso.com',
    contactPhone: '+33 1 23 45 67 89',
    preferredTime: 'weekdays 9 to 17',
    language: 'fr',
    files,
    ...changes,
})

/** Opens the incident's first case. */
export const opening = (user: string, body: unknown, ordinal = 1): WebRequest =>
    restCall(user, 'POST', `${CASES_API}/incidents/${INCIDENT}`, { ordinal, form: body })
