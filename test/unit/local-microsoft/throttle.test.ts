import { createThrottle } from '../../../local/microsoft/graph/throttle.ts'
import { GRAPH, ISSUES, startSimulation } from './simulated-client.ts'

const contoso = { tenantId: 'contoso', clientId: 'app' }

test('the 241st request within a minute waits until the oldest is a minute old', () => {
    const throttle = createThrottle()
    for (let index = 0; index < 240; index++) expect(throttle.count(contoso, index * 100)).toBeUndefined()
    expect(throttle.count(contoso, 24_000)).toBe(37)
    expect(throttle.count({ ...contoso, tenantId: 'fabrikam' }, 24_000)).toBeUndefined()
    expect(throttle.count(contoso, 24_000 + 37_000)).toBeUndefined()
})

test('the 801st request within an hour is refused however slowly they come', () => {
    const throttle = createThrottle()
    for (let index = 0; index < 800; index++) expect(throttle.count(contoso, index * 1000)).toBeUndefined()
    expect(throttle.count(contoso, 800_000)).toBe(2801)
    expect(throttle.count(contoso, 800_000 + 2_801_000)).toBeUndefined()
})

test('refused requests count too, so that hammering lengthens the wait', () => {
    const throttle = createThrottle()
    for (let index = 0; index < 240; index++) throttle.count(contoso, 0)
    expect(throttle.count(contoso, 1000)).toBe(59)
    for (let index = 0; index < 239; index++) throttle.count(contoso, 2000)
    expect(throttle.count(contoso, 3000)).toBe(59)
})

test('the server answers 429 with Retry-After once an app is over the limit', async () => {
    const client = await startSimulation()
    const headers = { authorization: `Bearer ${await client.token()}` }
    const url = `${GRAPH}${ISSUES}?$top=1&$select=id`
    const statuses = new Set<number>()
    for (let index = 0; index < 240; index++) {
        const response = await client.send(url, { headers })
        await response.text()
        statuses.add(response.status)
    }
    const refused = await client.send(url, { headers })
    await client.microsoft.close()
    expect([...statuses]).toEqual([200])
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
})
