import type { SetupRevision, TenantConnection, TenantStore } from '../../../../src/server/ports.ts'
import { clonedFrom } from '../../../../src/server/setup/cloned-instance.ts'
import { markCloned } from '../../../../src/server/setup/mark-cloned.ts'
import { newSetup, type SetupState } from '../../../../src/server/setup/setup-state.ts'
import { MemoryPlatform, tenant } from '../../../fakes/memory-platform.ts'

const TENANT = tenant().sysId

function clone(changes: Partial<SetupState>) {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(TENANT, tenant({ name: 'contoso.com' }))
    platform.throttles.set(TENANT, { 'service-communications': { until: 9e15, failures: 3 } })
    const fresh = newSetup('dev1')
    const entries = { ...fresh.entries, tenant: { domain: 'contoso.com', cloud: 'global' } } as const
    const revisions: SetupRevision[] = [
        { state: { ...fresh, revision: 4, entries, inEffect: entries, ...changes }, by: 'admin', at: 0 },
    ]
    const saved: TenantConnection[] = []
    const tenants: TenantStore = {
        ...platform.tenants,
        saveConnection: (_sysId, connection) => void saved.push(connection),
    }
    let isTaken = false
    return {
        platform,
        saved,
        revisions,
        latest: (): SetupState => revisions[revisions.length - 1]!.state,
        beFaster: () => (isTaken = true),
        run: () =>
            markCloned({
                tenants,
                digest: platform.digest,
                instance: platform.instance,
                clock: platform.clock,
                setup: {
                    latest: () => revisions[revisions.length - 1],
                    append: (_sysId, revision) => {
                        if (isTaken) return false
                        revisions.push(revision)
                        return true
                    },
                },
            }),
    }
}

test('a copy forgets under which name it was set up, on the setup and on the tenant, as a new revision', () => {
    const copy = clone({ instanceName: 'dev1' })
    copy.run()
    expect(copy.latest()).toMatchObject({ revision: 5, instanceName: '' })
    expect(copy.saved).toMatchObject([{ domain: 'contoso.com', instanceName: '' }])
    expect(clonedFrom(copy.platform, copy.latest())).toBe('?')
})

test('what was entered and completed stays', () => {
    const copy = clone({ instanceName: 'dev1', completedAt: 7, agreedAt: 6 })
    const before = copy.latest()
    copy.run()
    const { entries, inEffect, completedAt, agreedAt } = copy.latest()
    expect({ entries, inEffect, completedAt, agreedAt }).toEqual({
        entries: before.entries,
        inEffect: before.inEffect,
        completedAt: 7,
        agreedAt: 6,
    })
})

test('the pauses of the source are forgotten', () => {
    const copy = clone({ instanceName: 'dev1' })
    copy.run()
    expect(copy.platform.throttles.get(TENANT)).toEqual({})
})

test.each([null, ''])('a setup with the name %p, or run twice, is left alone', (instanceName) => {
    const copy = clone({ instanceName })
    copy.run()
    copy.run()
    expect(copy.revisions).toHaveLength(1)
})

test('an admin who is faster has the word', () => {
    const copy = clone({ instanceName: 'dev1' })
    copy.beFaster()
    copy.run()
    expect([copy.revisions.length, copy.saved]).toEqual([1, []])
})
