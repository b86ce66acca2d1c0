import { GRAPH, startSimulation, type SimulatedClient } from './simulated-client.ts'

const app = (end: string, secret: string): Record<string, string> => ({
    client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d${end}`,
    client_secret: secret,
})

/** Apps of contoso.com for user operations, by what they lack. */
export const apps = {
    full: app('1e07', 'contoso-operations-secret'),
    noRole: app('1e71', 'contoso-operations-no-role-secret'),
    noPass: app('1e72', 'contoso-operations-no-pass-secret'),
    noAuditLog: app('1e73', 'contoso-operations-no-audit-log-secret'),
    readsOnly: app('1e74', 'contoso-operations-read-secret'),
    noLocation: app('1e75', 'contoso-operations-no-location-secret'),
    noPasswords: app('1e76', 'contoso-operations-no-password-secret'),
    noGroups: app('1e7a', 'contoso-operations-no-groups-secret'),
    noAzure: app('1e78', 'contoso-operations-no-azure-secret'),
    jobsOnly: app('1e79', 'contoso-operations-jobs-secret'),
    jobReader: app('1e7b', 'contoso-operations-job-reader-secret'),
    jobsUntold: app('1e7c', 'contoso-operations-untold-secret'),
    privileged: app('1e77', 'contoso-operations-privileged-secret'),
    healthOnly: app('1e01', 'contoso-simulated-secret'),
} as const

/** Object ids of people of contoso.com. */
const id = (end: string): string => `d1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f${end}`
export const people = {
    helena: id('10'),
    marc: id('11'),
    ingrid: id('12'),
    emma: id('13'),
    tom: id('14'),
    ines: id('15'),
    kenji: id('16'),
    lena: id('17'),
    omar: id('18'),
    paula: id('19'),
    gwen: id('1a'),
    ursula: id('1b'),
    georg: id('1c'),
    rosa: id('1d'),
    noah: id('1e'),
    dora: id('1f'),
    felix: id('21'),
    bruno: id('23'),
    zoe: id('24'),
    liam: id('25'),
    rita: id('26'),
    desk: id('27'),
} as const

export interface Answer {
    readonly status: number
    readonly headers: Headers
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever came
    readonly body: any
}

export interface OperationsClient extends SimulatedClient {
    /** Asks Graph as an app; `apps.full` unless told otherwise. */
    readonly ask: (
        method: string,
        path: string,
        more?: { app?: Record<string, string>; body?: unknown; headers?: Record<string, string> },
    ) => Promise<Answer>
}

export const startOperations = async (): Promise<OperationsClient> => {
    const client = await startSimulation()
    const ask: OperationsClient['ask'] = async (
        method,
        path,
        { app: as = apps.full, body, headers } = {},
    ) => {
        const authorization = `Bearer ${await client.token(as)}`
        const response = await client.send(`${GRAPH}/v1.0${path}`, {
            method,
            headers: {
                authorization,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...headers,
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        return {
            status: response.status,
            headers: response.headers,
            body: text === '' ? undefined : JSON.parse(text),
        }
    }
    return { ...client, ask }
}

/** Status, code and message of a refusal. */
export const refusal = ({ status, body }: Answer): readonly unknown[] => [
    status,
    body?.error?.code,
    body?.error?.message,
]
