import { checkGate, rememberAnswer } from '../../../../src/server/microsoft-clients/throttle-gate.ts'
import { MemoryPlatform } from '../../../fakes/memory-platform.ts'

const SERVICE = 'service-communications' as const
const check = (platform: MemoryPlatform) => checkGate(platform, 't1', SERVICE, 'c1')
const remember = (platform: MemoryPlatform, status: number, retryAfter: string | null = null) =>
    rememberAnswer(platform, 't1', SERVICE, status, retryAfter)

const call = (platform: MemoryPlatform, times: number): void => {
    for (let n = 0; n < times; n += 1) {
        platform.calls.record({
            tenantId: 't1',
            service: SERVICE,
            method: 'GET',
            urlTemplate: '/x',
            httpStatus: 200,
            startedAt: platform.at,
            durationMs: 1,
            clientRequestId: 'c',
            requestId: null,
            errorCode: null,
        })
    }
}

test('nothing passes inside a Retry-After window, and everything after it', () => {
    const platform = new MemoryPlatform()
    expect(remember(platform, 429, '120')).toBe(120)
    platform.at += 119_000
    expect(check(platform)).toMatchObject({ code: 'MICROSOFT_THROTTLED', retryAfterSeconds: 1 })
    platform.at += 1_000
    expect(check(platform)).toBeUndefined()
})

test('without Retry-After the pause grows with each failure and a good answer ends it', () => {
    const platform = new MemoryPlatform()
    const first = remember(platform, 503) ?? 0
    const second = remember(platform, 503) ?? 0
    const third = remember(platform, 503) ?? 0
    expect(second).toBeGreaterThan(first)
    expect(third).toBeGreaterThan(second)
    remember(platform, 200)
    expect(platform.throttles.get('t1')).toEqual({})
    expect(remember(platform, 503)).toBe(first)
})

test('a shorter pause does not shorten a longer one that is known', () => {
    const platform = new MemoryPlatform()
    remember(platform, 429, '600')
    remember(platform, 429, '1')
    platform.at += 599_000
    expect(check(platform)).toBeDefined()
})

test('a good answer without anything remembered writes nothing', () => {
    const platform = new MemoryPlatform()
    remember(platform, 200)
    expect(platform.written).toEqual([])
})

test("the calls of a minute and of an hour stay below Microsoft's 240 and 800", () => {
    const platform = new MemoryPlatform()
    call(platform, 199)
    expect(check(platform)).toBeUndefined()
    call(platform, 1)
    expect(check(platform)).toMatchObject({ code: 'CALL_BUDGET_USED', retryAfterSeconds: 60 })
    platform.at += 60_001
    expect(check(platform)).toBeUndefined()
    call(platform, 500)
    platform.at += 61_000
    expect(check(platform)).toMatchObject({ code: 'CALL_BUDGET_USED' })
    platform.at += 3_600_000
    expect(check(platform)).toBeUndefined()
})

test('another tenant is not held back', () => {
    const platform = new MemoryPlatform()
    remember(platform, 429, '600')
    call(platform, 900)
    expect(checkGate(platform, 't2', SERVICE, 'c2')).toBeUndefined()
})
