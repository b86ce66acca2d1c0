import type { ServiceStatusStore } from '../ports.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, findRecord, mapRecords, saveRecord, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

export const glideServiceStatusStore: ServiceStatusStore = {
    ofTenant: (tenantId) =>
        mapRecords(
            TABLES.service_status,
            (query) => {
                query.addQuery('tenant', tenantId)
                query.orderBy('service')
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                service: textOf(record, 'service'),
                status: textOf(record, 'status'),
                since: timeOf(record, 'since') ?? 0,
            }),
        ),
    save(sysId, tenantId, { service, status, since }, isNew) {
        saveRecord(
            TABLES.service_status,
            sysId,
            { tenant: tenantId, service, status, since: toGlideTime(since) },
            isNew,
        )
    },
    remove: (sysId) => deleteRecord(TABLES.service_status, sysId),
    readAt(tenantId) {
        const record = findRecord(TABLES.tenant, tenantId)
        return record ? timeOf(record, 'status_read') : null
    },
    saveReadAt: (tenantId, at) =>
        void updateRecord(TABLES.tenant, tenantId, { status_read: toGlideTime(at) }),
}
