import type { ThrottleMemory } from '../../src/server/microsoft-clients/throttle-gate.ts'
import type { TenantConnection, TenantStore } from '../../src/server/ports.ts'
import { NO_PROGRESS, type RematchProgress } from '../../src/server/service-health/rematch-progress.ts'
import { NEW_SYNC_STATE, type Tenant } from '../../src/server/setup/tenant.ts'

interface TenantRows {
    readonly tenantRows: Map<string, Tenant>
    readonly connections: Map<string, TenantConnection>
    readonly rematches: Map<string, RematchProgress>
    readonly throttles: Map<string, ThrottleMemory>
}

/** Tenants in memory. */
export function memoryTenants(rows: TenantRows, write: (what: 'tenant' | 'throttle') => void): TenantStore {
    return {
        active: () =>
            [...rows.tenantRows.values()].filter((row) => rows.connections.get(row.sysId)?.isActive ?? true),
        get: (sysId) => rows.tenantRows.get(sysId),
        all: () =>
            [...rows.tenantRows.values()].map((row) => ({
                domain: row.name,
                isActive: true,
                setupRevision: 0,
                ...row,
                ...rows.connections.get(row.sysId),
            })),
        saveConnection: (sysId, connection) => {
            write('tenant')
            rows.connections.set(sysId, connection)
            rows.tenantRows.set(sysId, {
                sync: NEW_SYNC_STATE,
                ...rows.tenantRows.get(sysId),
                sysId,
                name: connection.name,
                cloud: connection.cloud,
                graphProfile: connection.graphProfile || null,
                instanceName: connection.instanceName,
            })
        },
        saveSyncState: (sysId, sync) => {
            write('tenant')
            const row = rows.tenantRows.get(sysId)
            if (row) rows.tenantRows.set(sysId, { ...row, sync })
        },
        rematchProgress: (sysId) => rows.rematches.get(sysId) ?? NO_PROGRESS,
        saveRematchProgress: (sysId, progress) => {
            write('tenant')
            rows.rematches.set(sysId, progress)
        },
        throttle: (sysId) => rows.throttles.get(sysId) ?? {},
        saveThrottle: (sysId, memory) => {
            write('throttle')
            rows.throttles.set(sysId, memory)
        },
    }
}
