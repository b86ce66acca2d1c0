import type { RunningInstance } from '../instance/start-instance.ts'
import type { Visitor } from './visitor.ts'

/** Runs a script in an app's scope. Rejects with what it threw. */
export type RunInApp = (script: string) => Promise<void>

const NAME = 'try-app'

/** By a job that is executed now and removed again. */
export function runInApp(instance: RunningInstance, admin: Visitor, scopeId: string): RunInApp {
    return async (script) => {
        const job = { name: NAME, run_type: 'on_demand', active: 'true', sys_scope: scopeId, script }
        await instance.control.loadRecords([{ table: 'sysauto_script', values: job }])
        const rows = await admin.rows('sysauto_script', `name=${NAME}^sys_scope=${scopeId}`, ['sys_id'])
        const sysId = rows[0]?.['sys_id'] ?? ''
        try {
            await instance.control.executeJob(sysId)
        } finally {
            await admin.rest('DELETE', `/api/now/table/sysauto_script/${sysId}`)
        }
    }
}
