/** The demo with cases, and another system that tells of them by HTTP. */
import { createHash } from 'node:crypto'
import { apiCall, basic as basicOf, type Answer } from './api-call.ts'
import { startDemoLab, type Lab, type LabOptions } from './lab.ts'
import type { LoadedDemo } from '../local/instance/demo/load-demo.ts'

export const INBOUND_API = '/api/x_mioms_m365_assis/v1/inbound/cases'
/** User ID of the integration user that the demo's setup was completed with. */
export const INTEGRATION = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e21'
export const CASES = 'x_mioms_m365_assis_support_case'
export const UPDATES = 'x_mioms_m365_assis_support_case_update'
export const INCIDENT = 'd3e0000000000000000000000000b004'
export const OWNER = 'd3e0000000000000000000000000a002'

export const basic = (user: string, password = 'demo'): Readonly<Record<string, string>> =>
    basicOf(user, password)

const glideTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/** The key of a case of an incident, as the app makes it. */
export const caseKey = (incident: string, ordinal: number): string =>
    createHash('md5').update(`support-case:${incident}:${ordinal}`).digest('hex')

/** A row of a case that a connector has taken. */
export function caseRow(
    ordinal: number,
    values: Readonly<Record<string, string>> = {},
    now = Date.now(),
): { readonly table: string; readonly values: Readonly<Record<string, string>> } {
    const incident = values['incident'] ?? INCIDENT
    const opened = glideTime(now - 3_600_000)
    return {
        table: CASES,
        values: {
            sys_id: caseKey(incident, ordinal),
            incident,
            ordinal: String(ordinal),
            title: 'OneDrive does not sync',
            state: 'open',
            state_since: opened,
            severity: 'C',
            service: 'OneDrive',
            backend: 'connector',
            is_test: 'false',
            owner: OWNER,
            opened_on: opened,
            accepted_on: opened,
            last_update: opened,
            request: JSON.stringify({ title: 'OneDrive does not sync', files: [] }),
            attempts: '0',
            ...values,
        },
    }
}

export interface InboundLab extends Lab {
    readonly demo: LoadedDemo
    /** Loads a case; answers its key. */
    addCase(ordinal: number, values?: Readonly<Record<string, string>>): Promise<string>
    /** A request of another system, as the integration user unless said otherwise. */
    tell(
        method: string,
        path: string,
        body?: unknown,
        headers?: Readonly<Record<string, string>>,
    ): Promise<Answer>
}

export async function startInboundLab(options: LabOptions = {}): Promise<InboundLab> {
    const lab = await startDemoLab({
        ...options,
        instance: { webServiceUserTokens: 'allow', ...options.instance },
    })
    return {
        ...lab,
        async addCase(ordinal, values) {
            const row = caseRow(ordinal, values)
            await lab.instance.control.loadRecords([row])
            return row.values['sys_id'] ?? ''
        },
        tell: (method, path, body, headers = basic(INTEGRATION)) =>
            apiCall(lab.instance.url + INBOUND_API + path, method, body, headers),
    }
}

/** An update that Microsoft could have sent. */
export const comment = (updateId: string, more: Readonly<Record<string, unknown>> = {}): object => ({
    updateId,
    occurredAt: new Date(Date.now() - 60_000).toISOString(),
    kind: 'comment',
    text: 'We are looking into it.',
    ...more,
})
