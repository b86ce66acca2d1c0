/**
 * Two nodes of one instance with the built package, connected to simulated Microsoft services: people, incidents and a
 * tenant are there, service health was never read.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../local/instance/contracts.ts'
import { startCluster, type Cluster } from '../local/instance/cluster/start-cluster.ts'
import { DEMO_PASSWORD } from '../local/instance/demo/demo-rows.ts'
import { loadDemoRows } from '../local/instance/demo/load-demo.ts'
import type { WebRequest } from '../local/instance/web/http/web-request.ts'
import type { Microsoft, MicrosoftOptions } from '../local/microsoft/server.ts'
import { startLab, type Lab } from './lab.ts'

/** The clocks of the nodes and of Microsoft at the start. */
export const START = Date.UTC(2026, 10, 21, 9, 0, 0)

export interface ClusterLab {
    readonly microsoft: Microsoft
    readonly cluster: Cluster
    /** Nodes and Microsoft as they were at the start, their clocks too. */
    reset(): Promise<void>
    close(): Promise<void>
}

const request = (method: string, url: string, body?: unknown, user?: string): WebRequest => ({
    method,
    url,
    headers: {
        host: 'localhost',
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(user
            ? {
                  authorization: `Basic ${Buffer.from(`${user}:${user === 'admin' ? 'admin' : DEMO_PASSWORD}`).toString('base64')}`,
              }
            : {}),
    },
    body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
})

/** Execute Now of a scheduled job. */
export const job = (name: string): WebRequest => request('POST', '/local/jobs/execute', { name })
/** Async rules and events that wait. */
export const drain = (): WebRequest => request('POST', '/local/jobs/drain', {})
export const load = (table: string, values: Readonly<Record<string, string>>): WebRequest =>
    request('POST', '/local/records', [{ table, values }])
/** A REST call of a demo person. */
export const restCall = (user: string, method: string, path: string, body?: unknown): WebRequest =>
    request(method, path, body, user)

export async function startClusterLab(
    options: {
        readonly microsoft?: MicrosoftOptions
        /** Hosts that a test answers for itself, by base URL. */
        readonly hosts?: Readonly<Record<string, string>>
        /** Makes what is there at the start; a tenant that was connected by hand when absent. */
        readonly prepare?: (lab: Lab) => Promise<void>
    } = {},
): Promise<ClusterLab> {
    const recordsFrom = mkdtempSync(join(tmpdir(), 'cluster-lab-'))
    const lab = await startLab({
        // Microsoft's clock stands unless a test moves it: the scenario is the same at every reset.
        microsoft: { now: () => START, ...options.microsoft },
        instance: { dataDirectory: recordsFrom, startAt: START },
    })
    try {
        if (options.prepare) await options.prepare(lab)
        else await loadDemoRows(lab.instance)
        await lab.instance.close()
        const cluster = await startCluster({
            recordsFrom,
            hosts: { ...lab.microsoft.hosts, ...options.hosts },
            startAt: START,
        })
        return {
            microsoft: lab.microsoft,
            cluster,
            async reset() {
                await cluster.reset()
                lab.microsoft.control.reset()
            },
            async close() {
                await cluster.close()
                await lab.microsoft.close()
                rmSync(recordsFrom, { recursive: true, force: true })
            },
        }
    } catch (error) {
        // A thread that is left behind would keep the test runner waiting.
        await lab.close()
        throw error
    }
}

const SCOPE = 'x_mioms_m365_assis'
const STAMPS = /^sys_(?:created|updated|mod)_/
const TENANT = ['sys_id', 'sync_cursor', 'index_version', 'last_error']

const plain = (row: Row, keep: (name: string) => boolean): Row =>
    Object.fromEntries(
        Object.entries(row)
            .filter(([name, value]) => keep(name) && value !== '')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
    )

/** Everything that sync and matching leave behind, but for the times at which it was written. */
export async function finalState(
    cluster: Cluster,
    node: number,
): Promise<Readonly<Record<string, readonly Row[]>>> {
    const rows = async (table: string, keep: (name: string) => boolean): Promise<readonly Row[]> =>
        (await cluster.rows(node, `${SCOPE}_${table}`))
            .map((row) => plain(row, keep))
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1))
    const content = (name: string): boolean => !STAMPS.test(name)
    return {
        issues: await rows('health_issue', content),
        // With which status a post was read first depends on who read it when.
        posts: await rows('health_issue_post', (name) => content(name) && name !== 'status'),
        matches: await rows('issue_match', content),
        tenants: await rows('tenant', (name) => TENANT.includes(name)),
    }
}
