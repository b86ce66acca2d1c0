import type {
    LicenseSync,
    TenantLicense,
    TenantLicenseStore,
} from '../../src/server/user-operations/licenses/tenant-license.ts'

/** Products of the tenant, in memory. */
export class MemoryLicenses implements TenantLicenseStore {
    readonly rows = new Map<string, TenantLicense>()
    readonly syncs = new Map<string, LicenseSync>()

    all = (): readonly TenantLicense[] => [...this.rows.values()]
    bySysId = (sysId: string): TenantLicense | undefined => this.rows.get(sysId)
    save(license: TenantLicense, isNew: boolean): void {
        if (this.rows.has(license.sysId) === isNew) throw new Error(`${license.name}: isNew is ${isNew}`)
        this.rows.set(license.sysId, license)
    }
    remove = (sysId: string): void => void this.rows.delete(sysId)
    sync = (tenantId: string): LicenseSync =>
        this.syncs.get(tenantId) ?? { lastSuccessAt: null, nextAttemptAt: null, settingsRevision: 0 }
    saveSync = (tenantId: string, sync: LicenseSync): void => void this.syncs.set(tenantId, sync)
}
