import { acquireLock } from '../../../src/server/lock.ts'
import { MemoryPlatform } from '../../fakes/memory-platform.ts'

const LEASE = 60_000

test('one of two takers gets the lock, the other leaves', () => {
    const platform = new MemoryPlatform()
    expect(acquireLock(platform, 'sync', LEASE)).toBeDefined()
    expect(acquireLock(platform, 'sync', LEASE)).toBeUndefined()
})

test('two nodes that both saw the lock free: the insert decides', () => {
    const platform = new MemoryPlatform()
    let other: ReturnType<typeof acquireLock>
    platform.beforeWrite = () => {
        platform.beforeWrite = () => undefined
        other = acquireLock(platform, 'sync', LEASE)
    }
    expect(acquireLock(platform, 'sync', LEASE)).toBeUndefined()
    expect(other).toBeDefined()
})

test('a released lock is free at once, with a higher fence', () => {
    const platform = new MemoryPlatform()
    const first = acquireLock(platform, 'sync', LEASE)
    first?.release()
    expect(acquireLock(platform, 'sync', LEASE)?.fence).toBe((first?.fence ?? 0) + 1)
})

test('an expired lock is taken over and its late holder is fenced off', () => {
    const platform = new MemoryPlatform()
    const late = acquireLock(platform, 'sync', LEASE)
    platform.at += LEASE
    const next = acquireLock(platform, 'sync', LEASE)
    expect(next).toBeDefined()
    expect(late?.renew()).toBe(false)
    late?.release()
    expect(next?.renew()).toBe(true)
})

test('a renewed lock outlives its first lease', () => {
    const platform = new MemoryPlatform()
    const lock = acquireLock(platform, 'sync', LEASE)
    platform.at += LEASE - 1
    expect(lock?.renew()).toBe(true)
    platform.at += LEASE - 1
    expect(acquireLock(platform, 'sync', LEASE)).toBeUndefined()
})

test('a node that slept through many fences does not get a used one', () => {
    const platform = new MemoryPlatform()
    const slow = { ...platform, locks: { ...platform.locks } }
    acquireLock(platform, 'sync', LEASE)?.release()
    const old = platform.locks.rows('sync')
    for (let round = 0; round < 20; round += 1) acquireLock(platform, 'sync', LEASE)?.release()
    const holder = acquireLock(platform, 'sync', LEASE)
    let reads = 0
    slow.locks.rows = (key) => {
        reads += 1
        return reads === 1 ? old : platform.locks.rows(key)
    }
    platform.at += 1
    expect(acquireLock(slow, 'sync', LEASE)).toBeUndefined()
    expect(holder?.renew()).toBe(true)
})

test('locks of different keys do not know each other, and old fences are cleaned up', () => {
    const platform = new MemoryPlatform()
    acquireLock(platform, 'other', LEASE)
    for (let round = 0; round < 50; round += 1) acquireLock(platform, 'sync', LEASE)?.release()
    expect(platform.locks.rows('sync').length).toBeLessThan(12)
    expect(platform.locks.rows('other')).toHaveLength(1)
})
