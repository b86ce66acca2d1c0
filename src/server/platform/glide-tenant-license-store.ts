import type { GlideRecord } from '@servicenow/glide'
import {
    licenseLabel,
    type TenantLicense,
    type TenantLicenseStore,
} from '../user-operations/licenses/tenant-license.ts'
import { flagOf, numberOf, parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, findRecord, mapRecords, saveRecord, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.tenant_license

const toLicense = (record: GlideRecord<string>): TenantLicense => ({
    sysId: record.getUniqueValue(),
    tenantId: textOf(record, 'tenant'),
    skuId: textOf(record, 'sku_id'),
    partNumber: textOf(record, 'part_number'),
    name: textOf(record, 'name'),
    total: numberOf(record, 'total'),
    free: numberOf(record, 'free'),
    isOffered: flagOf(record, 'offered'),
    readAt: timeOf(record, 'read_at') ?? 0,
})

const timeOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

export const glideTenantLicenseStore: TenantLicenseStore = {
    all: () => mapRecords(TABLE, (query) => query.orderBy('name'), toLicense),
    bySysId(sysId) {
        const record = findRecord(TABLE, sysId)
        return record && toLicense(record)
    },
    save: (license, isNew) =>
        saveRecord(
            TABLE,
            license.sysId,
            {
                tenant: license.tenantId,
                sku_id: license.skuId,
                part_number: license.partNumber,
                name: license.name,
                total: String(license.total),
                free: String(license.free),
                offered: String(license.isOffered),
                label: licenseLabel(license),
                read_at: toGlideTime(license.readAt),
            },
            isNew,
        ),
    remove: (sysId) => deleteRecord(TABLE, sysId),
    sync(tenantId) {
        const record = findRecord(TABLES.tenant, tenantId)
        const kept = parseJson(record ? textOf(record, 'license_sync') : '')
        return {
            lastSuccessAt: timeOrNull(kept['lastSuccessAt']),
            nextAttemptAt: timeOrNull(kept['nextAttemptAt']),
            settingsRevision: timeOrNull(kept['settingsRevision']) ?? 0,
        }
    },
    saveSync: (tenantId, sync) =>
        void updateRecord(TABLES.tenant, tenantId, { license_sync: JSON.stringify(sync) }),
}
