/** The demo with Secure Score, connected, and another system that sends security tickets by HTTP. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../local/instance/contracts.ts'
import {
    DEFAULT_TICKET_SETTINGS,
    type TicketSettings,
} from '../src/server/security-tickets/ticket-settings.ts'
import { apiCall } from './api-call.ts'
import { basic, INTEGRATION, startInboundLab, type InboundLab } from './inbound-lab.ts'
import { SETUP_API, type Answer, type LabOptions } from './lab.ts'

export const INBOUND_TICKETS = '/api/x_mioms_m365_assis/v1/inbound/security_tickets'
const SCOPE = 'x_mioms_m365_assis'
const GRAPH_CLIENT = 'd3e0000000000000000000000000c001'

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** A revision of the configuration, as an admin saves it. */
export const settingsRow = (
    revision: number,
    settings: Partial<TicketSettings> = {},
): Row & { sys_id: string } => ({
    sys_id: md5(`ticket_settings#${String(revision)}`),
    revision: String(revision),
    settings: JSON.stringify({ ...DEFAULT_TICKET_SETTINGS, isConnected: true, ...settings }),
    changed_at: '2026-11-21 09:00:00',
})

/** Adds Secure Score, and a system that sends tickets, to the demo's setup, the way an admin does. */
export async function chooseSender(lab: InboundLab): Promise<void> {
    // An app registration that may read Secure Score.
    await lab.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: {
                sys_id: GRAPH_CLIENT,
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08',
                client_secret: 'contoso-score-secret',
            },
        },
    ])
    const act = async (...actions: readonly object[]): Promise<void> => {
        const { revision } = (await lab.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result
        const { json } = await lab.call('admin', 'POST', `${SETUP_API}/wizard/actions`, { revision, actions })
        if (json.result.refusal !== null) throw new Error(JSON.stringify(json.result.refusal))
    }
    await act({
        kind: 'enter',
        step: 'setup-type',
        values: {
            features: ['service-health', 'support-cases', 'secure-score'],
            receivesSecurityTickets: true,
        },
    })
    for (const group of ['instance', 'graph', 'inbound'])
        await lab.call('admin', 'POST', `${SETUP_API}/checks`, { group })
    await act({ kind: 'go-to', step: 'complete' }, { kind: 'complete' })
}

export interface InboundTicketsLab extends InboundLab {
    /** A request below `/inbound/security_tickets`, as the integration user unless said otherwise. */
    send(
        method: string,
        path: string,
        body?: unknown,
        headers?: Readonly<Record<string, string>>,
    ): Promise<Answer>
    /** What a table holds, read from the instance's own folder. */
    rows(table: string): readonly Readonly<Record<string, string>>[]
    /** Saves a revision of the configuration. */
    configure(revision: number, settings?: Partial<TicketSettings>): Promise<void>
}

/** Secure Score is connected, and a sender is expected. */
export async function startInboundTicketsLab(options: LabOptions = {}): Promise<InboundTicketsLab> {
    const lab = await startUnchosenLab(options)
    await chooseSender(lab)
    await lab.configure(1)
    return lab
}

/** The demo as it is: nobody chose Secure Score. */
export async function startUnchosenLab(options: LabOptions = {}): Promise<InboundTicketsLab> {
    const directory = mkdtempSync(join(tmpdir(), 'inbound-tickets-'))
    const lab = await startInboundLab({
        ...options,
        instance: { ...options.instance, dataDirectory: directory },
    })
    const configure = async (revision: number, settings: Partial<TicketSettings> = {}): Promise<void> =>
        void (await lab.instance.control.loadRecords([
            { table: `${SCOPE}_ticket_settings`, values: settingsRow(revision, settings) },
        ]))
    return {
        ...lab,
        configure,
        send: (method, path, body, headers = basic(INTEGRATION)) =>
            apiCall(lab.instance.url + INBOUND_TICKETS + path, method, body, headers),
        rows(table) {
            const rows = new Map<string, Readonly<Record<string, string>>>()
            for (const name of readdirSync(directory))
                for (const line of readFileSync(join(directory, name), 'utf8').split('\n')) {
                    if (line === '') continue
                    const [what, of, row] = JSON.parse(line) as [string, string, unknown]
                    if (of !== table) continue
                    if (what === 'delete') rows.delete(String(row))
                    else {
                        const values = row as Readonly<Record<string, string>>
                        rows.set(values['sys_id'] ?? '', values)
                    }
                }
            return [...rows.values()]
        },
        async close() {
            await lab.close()
            rmSync(directory, { recursive: true, force: true })
        },
    }
}

/** A ticket that a flow could have sent. */
export const ticket = (externalId: string, more: Readonly<Record<string, unknown>> = {}): object => ({
    externalId,
    userId: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1eff',
    name: 'Require multifactor authentication for administrative roles',
    description: 'Administrators sign in with a second factor.',
    priority: 'High',
    dueDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    recommendationSource: 'Microsoft recommendation',
    recommendationCategory: 'Identity',
    ...more,
})
