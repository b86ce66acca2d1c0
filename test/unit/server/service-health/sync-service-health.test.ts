import { refreshServiceHealth } from '../../../../src/server/service-health/refresh-service-health.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { drainOutboundQueue } from '../../../../src/server/microsoft-clients/outbound-queue.ts'
import { graphIssue, otherIssues } from '../../../fakes/graph-issues.ts'
import { Crash, DAY, jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const LEASE = 10 * 60_000

const connected = (items: () => unknown[] = () => [graphIssue(), ...otherIssues()]): MemoryPlatform => {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.answer = () => jsonAnswer(200, { value: items() })
    return platform
}
const sync = (platform: MemoryPlatform) => {
    const [row] = platform.tenants.active()
    if (!row) throw new Error('no tenant')
    return syncServiceHealth(platform.dependencies(), row)
}
const state = (platform: MemoryPlatform) => platform.tenants.active()[0]?.sync

test('issues and posts are stored, then the cursor moves', () => {
    const platform = connected()
    expect(sync(platform)).toMatchObject({ ok: true, value: { outcome: 'done', pages: 1, written: 3 } })
    expect(platform.issueRows.size).toBe(3)
    expect(platform.postRows.size).toBe(6)
    expect(state(platform)).toMatchObject({
        cursor: Date.parse('2026-11-21T08:10:00.123Z'),
        lastSuccessAt: NOW,
        lastFullReadAt: NOW,
        lastError: null,
    })
})

test('a second read of the same list writes no issue and no post', () => {
    const platform = connected()
    sync(platform)
    platform.written = []
    expect(sync(platform)).toMatchObject({ value: { written: 0, unchanged: 3 } })
    expect(new Set(platform.written)).toEqual(new Set(['lock', 'call', 'tenant']))
})

test('the next read asks for changes since the cursor, an hour of overlap included', () => {
    const platform = connected()
    sync(platform)
    sync(platform)
    expect(decodeURIComponent(platform.sent[1]?.url ?? '')).toContain(
        'lastModifiedDateTime ge 2026-11-21T07:10:00.123Z',
    )
})

test('a change dated in the future does not hide what comes before it', () => {
    const platform = connected(() => [graphIssue({ lastModifiedDateTime: '2036-01-01T00:00:00Z' })])
    sync(platform)
    expect(state(platform)?.cursor).toBe(NOW)
})

test('once a day the whole list is read', () => {
    const platform = connected()
    sync(platform)
    platform.at += DAY
    sync(platform)
    expect(platform.sent[1]?.url).not.toContain('filter')
})

test('when Microsoft refuses the filter the whole list is read, and for a day no filter is tried', () => {
    const platform = connected()
    sync(platform)
    platform.answer = ({ url }) =>
        url.includes('filter')
            ? jsonAnswer(400, { error: { code: 'BadRequest' } })
            : jsonAnswer(200, { value: [graphIssue()] })
    expect(sync(platform)).toMatchObject({ ok: true, value: { pages: 2 } })
    platform.at += 60_000
    sync(platform)
    expect(platform.sent.filter(({ url }) => url.includes('filter'))).toHaveLength(1)
})

test('every cut: a run that dies at any write, repeated, ends in the same state', () => {
    const whole = connected()
    sync(whole)
    expect(whole.written.length).toBeGreaterThan(14)
    for (let cut = 1; cut <= whole.written.length; cut += 1) {
        const platform = connected()
        platform.crashAt = cut
        expect(() => sync(platform)).toThrow(Crash)
        platform.crashAt = Infinity
        // The lock of the dead run stands until its lease ends.
        platform.at += LEASE
        sync(platform)
        expect(platform.healthState()).toEqual(whole.healthState())
    }
})

test('a changed issue is written again with its new post, and the index version changes only for what matching reads', () => {
    let item = graphIssue()
    const platform = connected(() => [item])
    sync(platform)
    const version = state(platform)?.indexVersion
    const posts = item['posts'] as unknown[]
    item = graphIssue({
        lastModifiedDateTime: '2026-11-21T08:50:00Z',
        posts: [
            ...posts,
            {
                createdDateTime: '2026-11-21T08:50:00Z',
                postType: 'Regular',
                description: { contentType: 'text', content: 'News.' },
            },
        ],
    })
    expect(sync(platform)).toMatchObject({ value: { written: 1 } })
    expect(platform.postRows.size).toBe(3)
    expect(state(platform)?.indexVersion).toBe(version)
    item = graphIssue({ lastModifiedDateTime: '2026-11-21T08:55:00Z', isResolved: true })
    sync(platform)
    expect(state(platform)?.indexVersion).not.toBe(version)
})

describe('an open issue that is missing in a complete read', () => {
    const gone = graphIssue({ id: 'EX9' })
    const afterADay = (byId: ReturnType<typeof jsonAnswer>): MemoryPlatform => {
        const platform = connected(() => [gone, ...otherIssues()])
        sync(platform)
        platform.at += DAY
        platform.answer = ({ url }) =>
            url.endsWith('/issues/EX9') ? byId : jsonAnswer(200, { value: otherIssues() })
        return platform
    }
    const issue = (platform: MemoryPlatform) =>
        [...platform.issueRows.values()].find((row) => row.issue.id === 'EX9')?.issue

    it('is closed when Microsoft does not know its id any more', () => {
        const platform = afterADay(jsonAnswer(404, { error: { code: 'NotFound' } }))
        const version = state(platform)?.indexVersion
        expect(sync(platform)).toMatchObject({ ok: true })
        expect(issue(platform)).toMatchObject({
            status: 'noLongerListed',
            isResolved: true,
            endAt: platform.at,
        })
        expect(state(platform)?.indexVersion).not.toBe(version)
        // Closed once: the next complete read does not ask again.
        platform.at += DAY
        platform.sent = []
        sync(platform)
        expect(platform.sent.map(({ url }) => url).filter((url) => url.endsWith('/EX9'))).toEqual([])
    })

    it('stays open when the list was only short', () => {
        const platform = afterADay(jsonAnswer(200, gone))
        expect(sync(platform)).toMatchObject({ ok: true })
        expect(issue(platform)).toMatchObject({ isResolved: false })
    })

    it('stays open when Microsoft cannot say, and the next run asks again', () => {
        const platform = afterADay(jsonAnswer(500, ''))
        expect(sync(platform)).toMatchObject({ ok: false })
        expect(issue(platform)).toMatchObject({ isResolved: false })
        platform.sent = []
        sync(platform)
        expect(platform.sent.some(({ url }) => url.endsWith('/EX9'))).toBe(true)
    })

    it('is open again when Microsoft lists it again', () => {
        const platform = afterADay(jsonAnswer(404, {}))
        sync(platform)
        platform.answer = () => jsonAnswer(200, { value: [gone, ...otherIssues()] })
        platform.at += DAY
        sync(platform)
        expect(issue(platform)).toMatchObject({
            status: 'serviceDegradation',
            isResolved: false,
            endAt: null,
        })
    })
})

test('an older version of an issue never overwrites a newer one', () => {
    let item = graphIssue()
    const platform = connected(() => [item])
    sync(platform)
    item = graphIssue({ title: 'An old title', lastModifiedDateTime: '2026-11-21T07:59:00Z' })
    expect(sync(platform)).toMatchObject({ value: { written: 0 } })
    expect([...platform.issueRows.values()][0]?.issue.title).toContain('repeatedly prompted')
})

test('what retention would delete is not stored', () => {
    const platform = connected(() => [
        graphIssue({
            id: 'EX1',
            isResolved: true,
            endDateTime: '2020-01-01T00:00:00Z',
            startDateTime: '2019-12-01T00:00:00Z',
        }),
    ])
    expect(sync(platform)).toMatchObject({ value: { written: 0 } })
})

test('an unreadable item does not keep the others out, and the log names the field only', () => {
    const platform = connected(() => [{ id: 'bob@contoso.com' }, graphIssue()])
    expect(sync(platform)).toMatchObject({ value: { written: 1, unreadable: 1 } })
    expect(platform.infos.join()).toContain('id')
    expect(platform.infos.join()).not.toContain('contoso')
})

test('a second node that comes while the first is at work leaves', () => {
    const platform = connected()
    let second: unknown
    platform.answer = () => {
        second ??= sync(platform)
        return jsonAnswer(200, { value: [graphIssue()] })
    }
    expect(sync(platform)).toMatchObject({ value: { outcome: 'done' } })
    expect(second).toMatchObject({ value: { outcome: 'busy' } })
})

test('a holder that slept past its lease stops writing and leaves the cursor alone', () => {
    const platform = connected()
    platform.answer = () => {
        platform.answer = () => jsonAnswer(200, { value: [graphIssue({ id: 'EX2' })] })
        platform.at += 11 * 60_000
        sync(platform)
        return jsonAnswer(200, {
            value: [graphIssue({ id: 'EX1', lastModifiedDateTime: '2030-01-01T00:00:00Z' })],
        })
    }
    expect(sync(platform)).toMatchObject({ ok: false, error: { code: 'SYNC_TAKEN_OVER' } })
    expect([...platform.issueRows.values()].map(({ issue }) => issue.id)).toEqual(['EX2'])
    expect(state(platform)?.cursor).toBeLessThan(Date.UTC(2030, 0))
})

test('a holder that slept in the middle of a page writes no older version over a newer one', () => {
    const older = graphIssue({ lastModifiedDateTime: '2026-11-21T08:00:00Z', title: 'older' })
    const newer = graphIssue({ lastModifiedDateTime: '2026-11-21T08:30:00Z', title: 'newer' })
    const platform = connected(() => [...otherIssues(), older])
    // Asleep right after its first post, past its lease: another node reads the newer list meanwhile.
    platform.beforeWrite = () => {
        if (platform.written.at(-1) !== 'post') return
        platform.beforeWrite = () => undefined
        platform.at += LEASE + 1000
        const answer = platform.answer
        platform.answer = () => jsonAnswer(200, { value: [...otherIssues(), newer] })
        sync(platform)
        platform.answer = answer
    }
    expect(sync(platform)).toMatchObject({ ok: false, error: { code: 'SYNC_TAKEN_OVER' } })
    const titles = [...platform.issueRows.values()].map(({ issue }) => issue.title)
    expect(titles).toContain('newer')
    expect(titles).not.toContain('older')
})

test('an error is remembered on the tenant, logged once, and leaves what is known', () => {
    const platform = connected()
    sync(platform)
    platform.answer = () => jsonAnswer(403, { error: { code: 'Forbidden' } })
    refreshServiceHealth(platform.dependencies())
    expect(platform.errors.map(({ code }) => code)).toEqual(['GRAPH_PERMISSION_MISSING'])
    expect(state(platform)).toMatchObject({
        lastSuccessAt: NOW,
        lastError: {
            code: 'GRAPH_PERMISSION_MISSING',
            correlationId: platform.sent[1]?.headers['client-request-id'],
        },
    })
    expect(platform.issueRows.size).toBe(3)
})

test('a pause that Microsoft asks for is kept, then the queue brings the sync back by itself', () => {
    const platform = connected()
    platform.answer = () => jsonAnswer(429, {}, { 'Retry-After': '90' })
    const deps = platform.dependencies()
    refreshServiceHealth(deps)
    refreshServiceHealth(deps)
    expect(platform.sent).toHaveLength(1)
    expect(platform.queueRows.size).toBe(1)

    platform.answer = () => jsonAnswer(200, { value: [graphIssue()] })
    const drain = () => drainOutboundQueue(deps, (call) => refreshServiceHealth(deps, call.tenantId))
    platform.at += 89_000
    expect(drain()).toBe(0)
    platform.at += 2_000
    expect(drain()).toBe(1)
    expect(platform.queueRows.size).toBe(0)
    expect(platform.issueRows.size).toBe(1)
})

test('a tenant that fails does not keep the next one waiting', () => {
    const platform = connected()
    platform.tenantRows.set(
        'b'.repeat(32),
        tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam', graphProfile: 'e'.repeat(32) }),
    )
    platform.answer = ({ oauthProfile }) =>
        oauthProfile?.startsWith('f') ? jsonAnswer(500, '') : jsonAnswer(200, { value: [graphIssue()] })
    refreshServiceHealth(platform.dependencies())
    expect([...platform.issueRows.values()].map(({ tenantId }) => tenantId)).toEqual(['b'.repeat(32)])
})
