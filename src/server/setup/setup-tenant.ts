import type { Digest, Instance, TenantStore } from '../ports.ts'
import type { SetupEntries } from './setup-state.ts'
import { NEW_SYNC_STATE, type Tenant } from './tenant.ts'

export interface SetupTenantDependencies {
    readonly tenants: Pick<TenantStore, 'all'>
    readonly digest: Digest
    readonly instance: Pick<Instance, 'name'>
}

/**
 * The tenant that the entries mean: the row of the same domain, else the one that Complete will make, under the sys_id
 * that it will have. Checks call with what is entered; what the row says of profile and cloud is of an earlier setup.
 */
export function tenantOf(
    { tenants, digest, instance }: SetupTenantDependencies,
    entries: SetupEntries,
): Tenant {
    const domain = entries.tenant.domain.trim()
    const known = tenants.all().find((row) => row.domain.toLowerCase() === domain.toLowerCase())
    return {
        sysId: known?.sysId ?? digest.md5(`tenant#${domain.toLowerCase()}`),
        name: known?.name || domain,
        cloud: entries.tenant.cloud,
        graphProfile: entries.outbound.graphProfile || null,
        instanceName: instance.name(),
        sync: known?.sync ?? NEW_SYNC_STATE,
    }
}
