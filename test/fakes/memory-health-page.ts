import type { JobRun } from '../../src/server/maintenance/job-run.ts'
import type { JobHistory, ServiceStatusStore } from '../../src/server/ports.ts'
import type { ServiceStatus } from '../../src/server/service-health/service-status.ts'

export type StatusRows = Map<string, { readonly tenantId: string; readonly status: ServiceStatus }>

export const memoryJobHistory = (rows: JobRun[], write: () => void): JobHistory => ({
    record: (run) => {
        write()
        rows.push(run)
    },
    newest: (limit, job) =>
        rows
            .map((run, index) => ({ ...run, sysId: String(index) }))
            .filter((run) => job === undefined || run.job === job)
            .reverse()
            .slice(0, limit),
})

export const memoryServiceStatuses = (
    rows: StatusRows,
    reads: Map<string, number>,
    write: (what: 'status' | 'tenant') => void,
): ServiceStatusStore => ({
    ofTenant: (tenantId) =>
        [...rows]
            .filter(([, row]) => row.tenantId === tenantId)
            .map(([sysId, row]) => ({ ...row.status, sysId })),
    save: (sysId, tenantId, status) => {
        write('status')
        rows.set(sysId, { tenantId, status })
    },
    remove: (sysId) => {
        write('status')
        rows.delete(sysId)
    },
    readAt: (tenantId) => reads.get(tenantId) ?? null,
    saveReadAt: (tenantId, at) => {
        write('tenant')
        reads.set(tenantId, at)
    },
})
