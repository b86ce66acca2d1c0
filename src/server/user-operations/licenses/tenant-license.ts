import type { Digest } from '../../ports.ts'

/** A product of the tenant as it was last read: what people choose from. */
export interface TenantLicense {
    readonly sysId: string
    readonly tenantId: string
    readonly skuId: string
    readonly partNumber: string
    readonly name: string
    /** Units that can be assigned, and of these the ones that are not. */
    readonly total: number
    readonly free: number
    /** People may ask for it. */
    readonly isOffered: boolean
    /** Milliseconds since 1970. */
    readonly readAt: number
}

/** How reading stands; times are milliseconds since 1970. */
export interface LicenseSync {
    readonly lastSuccessAt: number | null
    readonly nextAttemptAt: number | null
    /** Of the configuration that decided what is offered. */
    readonly settingsRevision: number
}

export interface TenantLicenseStore {
    all(): readonly TenantLicense[]
    bySysId(sysId: string): TenantLicense | undefined
    save(license: TenantLicense, isNew: boolean): void
    remove(sysId: string): void
    sync(tenantId: string): LicenseSync
    saveSync(tenantId: string, sync: LicenseSync): void
}

/** sys_id of the row of a product. */
export const tenantLicenseId = (
    { digest }: { readonly digest: Digest },
    tenantId: string,
    skuId: string,
): string => digest.md5(`tenant_license:${tenantId}:${skuId}`)

/** What the order form shows: free and all units stand as figures, which need no translation. */
export const licenseLabel = ({ name, free, total }: TenantLicense): string => `${name} (${free}/${total})`
