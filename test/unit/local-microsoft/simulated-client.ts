import { startMicrosoft, type Microsoft, type MicrosoftOptions } from '../../../local/microsoft/server.ts'

export const contoso = {
    tenant: 'contoso.com',
    tenantId: '11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01',
    clientId: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
    objectId: 'a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d01',
    secret: 'contoso-simulated-secret',
}
export const GRAPH = 'https://graph.microsoft.com'
export const ISSUES = '/v1.0/admin/serviceAnnouncement/issues'

/** 9 in the morning of a Tuesday, so that expected texts can be written down. */
export const NINE = Date.parse('2026-03-03T09:00:00Z')

type Json = Readonly<Record<string, unknown>>

export interface SimulatedClient {
    readonly microsoft: Microsoft
    /** Time of the machine that the scenario clock runs with; tests move it. */
    readonly machine: { time: number }
    /** Calls a URL of Microsoft's, redirected as the hosts map says. */
    readonly send: (url: string, init?: RequestInit) => Promise<Response>
    readonly requestToken: (fields?: Record<string, string | undefined>, path?: string) => Promise<Response>
    readonly token: (fields?: Record<string, string | undefined>) => Promise<string>
    /** GET on Graph with a fresh token. */
    readonly graph: (path: string, headers?: Record<string, string>) => Promise<Response>
}

export const startSimulation = async (options: MicrosoftOptions = {}): Promise<SimulatedClient> => {
    const machine = { time: NINE }
    const microsoft = await startMicrosoft({ now: () => machine.time, ...options })
    const send: SimulatedClient['send'] = (url, init) => {
        const { host, pathname, search } = new URL(url)
        return fetch(`${microsoft.hosts[host]}${pathname}${search}`, init)
    }
    const requestToken: SimulatedClient['requestToken'] = (
        fields = {},
        path = '/contoso.com/oauth2/v2.0/token',
    ) => {
        const all = {
            grant_type: 'client_credentials',
            client_id: contoso.clientId,
            client_secret: contoso.secret,
            ...(path.includes('v2.0') ? { scope: `${GRAPH}/.default` } : { resource: GRAPH }),
            ...fields,
        }
        const sent = Object.entries(all).filter((field): field is [string, string] => field[1] !== undefined)
        return send(`https://login.microsoftonline.com${path}`, {
            method: 'POST',
            body: new URLSearchParams(sent),
        })
    }
    const token: SimulatedClient['token'] = async (fields) =>
        String(((await (await requestToken(fields)).json()) as Json).access_token)
    const graph: SimulatedClient['graph'] = async (path, headers = {}) =>
        send(`${GRAPH}${path}`, { headers: { authorization: `Bearer ${await token()}`, ...headers } })
    return { microsoft, machine, send, requestToken, token, graph }
}
