import type { GlideRecord } from '@servicenow/glide'
import { isErrorCode } from '../errors.ts'
import { isCloudName } from '../microsoft-clients/clouds.ts'
import type { ThrottleMemory } from '../microsoft-clients/throttle-gate.ts'
import type { TenantStore } from '../ports.ts'
import { parseRematchProgress } from '../service-health/rematch-progress.ts'
import type { StoredError, SyncState, Tenant } from '../setup/tenant.ts'
import { flagOf, numberOf, optionalTime, parseJson, textOf, timeOf } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

function toLastError(text: string): StoredError | null {
    const { code, parameters, correlationId, at, since } = parseJson(text)
    if (typeof code !== 'string' || !isErrorCode(code)) return null
    return {
        code,
        parameters: Array.isArray(parameters) ? parameters.map(String) : [],
        correlationId: typeof correlationId === 'string' ? correlationId : null,
        at: Number(at) || 0,
        since: Number(since) || Number(at) || 0,
    }
}

function toTenant(record: GlideRecord<string>): Tenant {
    const cloud = textOf(record, 'cloud')
    return {
        sysId: record.getUniqueValue(),
        name: textOf(record, 'name'),
        cloud: isCloudName(cloud) ? cloud : 'global',
        graphProfile: textOf(record, 'graph_oauth_profile') || null,
        instanceName: textOf(record, 'instance_name'),
        sync: {
            cursor: timeOf(record, 'sync_cursor'),
            lastSuccessAt: timeOf(record, 'last_sync'),
            lastFullReadAt: timeOf(record, 'last_full_sync'),
            filterRefusedAt: timeOf(record, 'filter_refused'),
            indexVersion: textOf(record, 'index_version'),
            lastError: toLastError(textOf(record, 'last_error')),
        },
    }
}

const syncColumns = (state: SyncState): Readonly<Record<string, string>> => ({
    sync_cursor: optionalTime(state.cursor),
    last_sync: optionalTime(state.lastSuccessAt),
    last_full_sync: optionalTime(state.lastFullReadAt),
    filter_refused: optionalTime(state.filterRefusedAt),
    index_version: state.indexVersion,
    last_error: state.lastError ? JSON.stringify(state.lastError) : '',
})

export const glideTenantStore: TenantStore = {
    active: () =>
        mapRecords(
            TABLES.tenant,
            (query) => {
                query.addQuery('active', true)
                query.orderBy('sys_created_on')
            },
            toTenant,
        ),
    get: (sysId) => {
        const record = findRecord(TABLES.tenant, sysId)
        return record ? toTenant(record) : undefined
    },
    all: () =>
        mapRecords(
            TABLES.tenant,
            (query) => query.orderBy('sys_created_on'),
            (record) => ({
                ...toTenant(record),
                domain: textOf(record, 'domain'),
                isActive: flagOf(record, 'active'),
                setupRevision: numberOf(record, 'setup_revision'),
            }),
        ),
    saveConnection: (sysId, connection) => {
        const values = {
            name: connection.name,
            domain: connection.domain,
            cloud: connection.cloud,
            active: String(connection.isActive),
            graph_oauth_profile: connection.graphProfile,
            instance_name: connection.instanceName,
            setup_revision: String(connection.setupRevision),
        }
        if (!updateRecord(TABLES.tenant, sysId, values)) insertRecord(TABLES.tenant, sysId, values)
    },
    saveSyncState: (sysId, state) => void updateRecord(TABLES.tenant, sysId, syncColumns(state)),
    rematchProgress: (sysId) => {
        const record = findRecord(TABLES.tenant, sysId)
        return parseRematchProgress(record && parseJson(textOf(record, 'rematch_progress')))
    },
    saveRematchProgress: (sysId, progress) =>
        void updateRecord(TABLES.tenant, sysId, { rematch_progress: JSON.stringify(progress) }),
    throttle: (sysId) => {
        const record = findRecord(TABLES.tenant, sysId)
        return record ? (parseJson(textOf(record, 'throttle')) as ThrottleMemory) : {}
    },
    saveThrottle: (sysId, memory) =>
        void updateRecord(TABLES.tenant, sysId, { throttle: JSON.stringify(memory) }),
}
