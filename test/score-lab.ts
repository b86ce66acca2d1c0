/**
 * An instance of two nodes that reads Secure Score: the setup is complete, Secure Score is connected, nothing was read yet.
 */
import { createHash } from 'node:crypto'
import type { Row } from '../local/instance/contracts.ts'
import type { Cluster } from '../local/instance/cluster/start-cluster.ts'
import type { ScoreChange } from '../local/microsoft/secure-score/score-book.ts'
import { DEFAULT_TICKET_SETTINGS } from '../src/server/security-tickets/ticket-settings.ts'
import { job, START, startClusterLab, type ClusterLab } from './cluster-lab.ts'
import { DEMO_TENANT, type Lab } from './lab.ts'
import { AGREE, COMPLETE, enter, prepareSetup, RECORDS } from './setup-lab.ts'

export const TICKET_JOB = 'Microsoft 365 Support: work on security tickets'
export const SCORE_PATHS = '*/security/secureScore*'
export const DAY_MS = 24 * 60 * 60_000
const SCOPE = 'x_mioms_m365_assis'

/** A control that becomes two. */
export const SPLIT: ScoreChange = {
    kind: 'split',
    control: 'RiskySignIns',
    into: [
        { id: 'RiskySignInsHigh', title: 'Act on sign-ins of high risk' },
        { id: 'RiskySignInsMedium', title: 'Act on sign-ins of medium risk' },
    ],
}

/** sys_id of the action of a control. */
export const actionId = (control: string): string =>
    createHash('md5').update(`improvement-action:${DEMO_TENANT}:${control}`).digest('hex')

/** Completes a set-up with Secure Score, with an app registration that may read it. */
export async function completeScoreSetup(lab: Lab): Promise<void> {
    const setup = await prepareSetup(lab)
    await lab.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: {
                sys_id: 'd3e0000000000000000000000000c001',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08',
                client_secret: 'contoso-score-secret',
            },
        },
    ])
    await setup.act([
        AGREE,
        enter('setup-type', {
            basicAuthentication: true,
            singleTenant: true,
            features: ['service-health', 'support-cases', 'secure-score'],
            supportBackend: 'admin-center',
        }),
        enter('tenant', { domain: 'contoso.com', cloud: 'global' }),
        enter('outbound', { graphProfile: RECORDS.graphProfile }),
        enter('inbound', { skip: false, externalOidc: false, client: RECORDS.inboundClient }),
        enter('integration-user', { skip: false, user: RECORDS.integrationUser }),
        enter('settings', { adminEmail: 'hugo.helpdesk@contoso.com', testEnvironment: true }),
    ])
    await setup.check()
    const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }, COMPLETE])
    if (json.result.refusal !== null || json.result.wizard.completedAt === null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
}

/** What connecting writes. */
const connected = {
    table: `${SCOPE}_ticket_settings`,
    values: {
        sys_id: createHash('md5').update('ticket_settings#1').digest('hex'),
        revision: '1',
        settings: JSON.stringify({ ...DEFAULT_TICKET_SETTINGS, isConnected: true }),
        changed_at: '2026-11-21 09:00:00',
    },
}

export interface ScoreClusterLab extends ClusterLab {
    /** Everything as at the start. */
    begin(): Promise<void>
    /** Moves all clocks. */
    passes(ms: number): void
    /** Runs the job. */
    read(node?: number): Promise<void>
    change(...changes: readonly ScoreChange[]): void
    /** Calls for Secure Score since the start, or since they were last asked for. */
    calls(): readonly string[]
    action(control: string): Promise<Row>
    actions(): Promise<readonly Row[]>
    days(): Promise<readonly Row[]>
    /** How reading stands, as it is kept with the tenant. */
    sync(): Promise<Readonly<Record<string, unknown>>>
    /** Rows of the job's history, oldest first. */
    runs(): Promise<readonly Row[]>
}

export async function startScoreLab(): Promise<ScoreClusterLab> {
    const lab = await startClusterLab({
        async prepare(one) {
            await completeScoreSetup(one)
            await one.instance.control.loadRecords([connected])
        },
    })
    const { cluster, microsoft } = lab
    let clock = START
    const rows = (table: string, query = ''): Promise<readonly Row[]> =>
        cluster.rows(0, `${SCOPE}_${table}`, query)
    return {
        ...lab,
        async begin() {
            await lab.reset()
            clock = START
        },
        passes(ms) {
            clock += ms
            cluster.setClock(clock)
            microsoft.control.advanceClock(ms / 60_000)
        },
        async read(node = 0) {
            const { answer } = await cluster.work(node, job(TICKET_JOB))
            if (answer?.status !== 200) throw new Error(`the job broke off: ${JSON.stringify(answer)}`)
        },
        change: (...changes) => {
            for (const one of changes) microsoft.control.changeSecureScore(one)
        },
        calls() {
            const all = microsoft.control
                .requests()
                .filter(({ path }) => path.includes('/security/'))
                .map(({ method, path, query }) => {
                    const options = Object.entries(query).map(([name, value]) =>
                        name === '$skiptoken' ? name : `${name}=${String(value)}`,
                    )
                    return `${method} ${path.split('/security/')[1] ?? ''}${options.length > 0 ? `?${options.join('&')}` : ''}`
                })
            microsoft.control.clearRequests()
            return all
        },
        action: async (control) => (await rows('improvement_action', `sys_id=${actionId(control)}`))[0] ?? {},
        actions: () => rows('improvement_action'),
        days: () => rows('secure_score'),
        async sync() {
            const [tenant] = await rows('tenant', `sys_id=${DEMO_TENANT}`)
            return JSON.parse(tenant?.['secure_score_sync'] || '{}') as Readonly<Record<string, unknown>>
        },
        runs: () => rows('job_run', 'job=sync-secure-score^ORDERBYstarted'),
    }
}

const STAMPS = /^sys_(?:created|updated|mod)_/
/** Whether they are set, not when: a run that takes over comes later. */
const MOMENTS = ['done_on', 'lost_on', 'gone_on']

/** Everything that reading leaves behind, but for the times at which it did. */
export async function scoreState(
    cluster: Cluster,
    node: number,
): Promise<Readonly<Record<string, readonly Row[]>>> {
    const plain = async (table: string): Promise<readonly Row[]> =>
        (await cluster.rows(node, `${SCOPE}_${table}`))
            .map((row) =>
                Object.fromEntries(
                    Object.entries(row)
                        // The hash covers the moments.
                        .filter(
                            ([name, value]) => !STAMPS.test(name) && value !== '' && name !== 'content_hash',
                        )
                        .map(([name, value]) => [name, MOMENTS.includes(name) ? 'set' : value])
                        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
                ),
            )
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1))
    return { actions: await plain('improvement_action'), days: await plain('secure_score') }
}
