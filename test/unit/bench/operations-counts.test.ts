import {
    afterRequests,
    duplicatesAmong,
    NO_TRAFFIC,
    tooEarlyAmong,
} from '../../../bench/operations-counts.ts'
import { startMicrosoft } from '../../../local/microsoft/server.ts'

const job = (runbook: string, parameters: Readonly<Record<string, string>>) => ({ runbook, parameters })

test('a planted duplicate is found, whatever the order of its values', () => {
    const jobs = [
        job('New-User', { a: '1', b: '2' }),
        job('New-User', { a: '1', b: '3' }),
        job('Other', { a: '1', b: '2' }),
    ]
    expect(duplicatesAmong(jobs)).toBe(0)
    expect(duplicatesAmong([...jobs, job('New-User', { b: '2', a: '1' })])).toBe(1)
})

test('a planted request inside a Retry-After is found in the journal of the simulated services', async () => {
    const microsoft = await startMicrosoft({ now: () => Date.UTC(2026, 10, 21, 9) })
    try {
        const token = await fetch(
            `${microsoft.hosts['login.microsoftonline.com']}/contoso.com/oauth2/v2.0/token`,
            {
                method: 'POST',
                body: new URLSearchParams({
                    grant_type: 'client_credentials',
                    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e07',
                    client_secret: 'contoso-operations-secret',
                    scope: 'https://graph.microsoft.com/.default',
                }),
            },
        )
        const { access_token: bearer } = (await token.json()) as { access_token: string }
        const ask = () =>
            fetch(`${microsoft.hosts['graph.microsoft.com']}/v1.0/subscribedSkus`, {
                headers: { Authorization: `Bearer ${bearer}` },
            })
        microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 60, path: '/v1.0/*' })
        microsoft.control.clearRequests()
        expect((await ask()).status).toBe(429)
        const { control } = microsoft
        expect(afterRequests(NO_TRAFFIC, control.requests())).toEqual({ requests: 1, sentAway: 1 })
        expect(tooEarlyAmong(control.requestsTooEarly())).toBe(0)
        await ask()
        expect(afterRequests(NO_TRAFFIC, control.requests()).requests).toBe(2)
        expect(tooEarlyAmong(control.requestsTooEarly())).toBe(1)
    } finally {
        await microsoft.close()
    }
})
