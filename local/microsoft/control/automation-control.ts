import { idOfAccount, type WorkerGroup } from '../automation/automation-account.ts'
import type { JobBook } from '../automation/job-book.ts'
import { stateAt } from '../automation/job.ts'
import type { Runbook, RunbookScript } from '../automation/runbooks.ts'
import type { ScenarioClock } from '../clock.ts'
import { tenantId } from './control-tenant.ts'

/** A job as it was asked for. Parameters are what Azure Automation logs: no secret may be among them. */
export interface ShownJob {
    readonly name: string
    readonly id: string
    readonly runbook: string
    readonly parameters: Readonly<Record<string, string>>
    readonly runOn: string
    readonly status: string
    /** How often it was asked for under its name. */
    readonly puts: number
    readonly createdAt: string
}

/** The Automation account of a tenant: of contoso.com unless told otherwise. */
export interface AutomationControl {
    /** Newest first. */
    jobs(tenant?: string): readonly ShownJob[]
    runbooks(tenant?: string): readonly Runbook[]
    /**
     * Changes what jobs of a runbook do that are made from now on.
     * @throws Error when there is no such runbook.
     */
    scriptRunbook(name: string, script: Partial<RunbookScript>, tenant?: string): Runbook
    workerGroups(tenant?: string): readonly WorkerGroup[]
    /** @throws Error when there is no such group. */
    setWorker(group: string, hasLiveWorker: boolean, tenant?: string): readonly WorkerGroup[]
}

export const createAutomationControl = (book: JobBook, clock: ScenarioClock): AutomationControl => {
    const accountOf = (name?: string) => {
        const account = book.accounts().find((one) => one.tenantId === tenantId(name))
        if (!account) throw new Error(`${name ?? ''} has no Automation account`)
        return account
    }
    const idOf = (name?: string): string => idOfAccount(accountOf(name))
    return {
        jobs: (tenant) =>
            book.jobs(idOf(tenant)).map((job) => ({
                name: job.name,
                id: job.id,
                runbook: job.runbook,
                parameters: job.parameters,
                runOn: job.runOn,
                status: stateAt(job, clock.now()).status,
                puts: job.puts,
                createdAt: new Date(job.createdAt).toISOString(),
            })),
        runbooks: (tenant) => accountOf(tenant).runbooks,
        scriptRunbook: (name, script, tenant) => book.script(idOf(tenant), name, script),
        workerGroups: (tenant) => accountOf(tenant).workerGroups,
        setWorker: (group, hasLiveWorker, tenant) => {
            book.setWorker(idOf(tenant), group, hasLiveWorker)
            return accountOf(tenant).workerGroups
        },
    }
}
