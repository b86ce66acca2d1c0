import type { InstallReport, Instance } from './contracts.ts'
import type { ActionRun } from './flow-contracts.ts'
import type { Engine } from './engine.ts'

export interface Control {
    health(): Promise<{ readonly status: string; readonly now: string }>
    /** Execute Now of a scheduled job, by name or sys_id. Rejects when there is none. */
    executeJob(name: string): Promise<void>
    /** Runs the Script step of a custom action of Workflow Studio; answers the action's outputs. */
    runAction(run: ActionRun): Promise<Readonly<Record<string, string>>>
    /** Runs async rules and events until none waits. */
    drain(): Promise<number>
    /** Runs what is due by the instance's clock. */
    runDue(): Promise<number>
    setClock(to: { readonly at: string | number } | { readonly advanceSeconds: number }): Promise<void>
    counters(): Promise<ReturnType<Instance['counters']['read']>>
    resetCounters(): Promise<void>
    /** Writes rows without rules, access control or numbering. */
    loadRecords(
        rows: readonly { readonly table: string; readonly values: Readonly<Record<string, string>> }[],
    ): Promise<{ readonly inserted: number; readonly updated: number; readonly kept: number }>
    lastInstallReport(): Promise<InstallReport | null>
}

/** The control API without HTTP: straight to the engine, whether or not the network may use it. */
export function createControl(engine: Engine): Control {
    const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
        const content = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body))
        const request = { method, url: path, headers: { host: 'localhost' }, body: content }
        const answer = await engine.handle(request, true)
        const parsed = JSON.parse(String(answer.body)) as {
            result: T
            error?: { message: string; detail: string }
        }
        if (parsed.error) throw new Error(`${parsed.error.message}: ${parsed.error.detail}`)
        return parsed.result
    }
    return {
        health: () => call('GET', '/local/health'),
        executeJob: async (name) => void (await call('POST', '/local/jobs/execute', { name })),
        runAction: (run) => call('POST', '/local/actions/run', run),
        drain: async () => (await call<{ ran: number }>('POST', '/local/jobs/drain')).ran,
        runDue: async () => (await call<{ ran: number }>('POST', '/local/jobs/run-due')).ran,
        setClock: async (to) => void (await call('POST', '/local/clock', to)),
        counters: () => call('GET', '/local/counters'),
        resetCounters: async () => void (await call('DELETE', '/local/counters')),
        loadRecords: (rows) => call('POST', '/local/records', rows),
        lastInstallReport: () => call('GET', '/local/report'),
    }
}
