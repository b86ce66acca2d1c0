import { randomUUID } from 'node:crypto'
import type { Millis, ScenarioClock } from '../clock.ts'
import { automationAccounts, idOfAccount, type AutomationAccount } from './automation-account.ts'
import { isEnded, stateAt, type Job } from './job.ts'
import type { Runbook, RunbookScript } from './runbooks.ts'

/** "Job logs are stored for a max of 30 days." */
const KEPT: Millis = 30 * 86_400_000

export interface AskedJob {
    readonly name: string
    readonly runbook: Runbook
    readonly parameters: Readonly<Record<string, string>>
    readonly runOn: string
    /** Why its runbook cannot be called so: it fails as soon as it runs. */
    readonly cannotRun?: string
}

/** Accounts as they were changed since the start, and their jobs. */
export interface JobBook {
    accounts(): readonly AutomationAccount[]
    /** Jobs of an account, newest first; those of the last 30 days. */
    jobs(accountId: string): readonly Job[]
    find(accountId: string, name: string): Job | undefined
    create(accountId: string, asked: AskedJob): Job
    /** Counts that it was asked for again. */
    countPut(job: Job): void
    stop(job: Job): void
    /** Changes what jobs of a runbook do from now on. */
    script(accountId: string, runbook: string, change: Partial<RunbookScript>): Runbook
    /** A worker of the group asks for jobs again, or none does any more. Jobs that wait are taken then. */
    setWorker(accountId: string, group: string, hasLiveWorker: boolean): void
    reset(): void
}

export const createJobBook = (clock: ScenarioClock): JobBook => {
    let accounts: readonly AutomationAccount[] = automationAccounts
    let jobs: readonly Job[] = []
    const accountOf = (accountId: string): AutomationAccount => {
        const found = accounts.find((one) => idOfAccount(one) === accountId)
        if (!found) throw new Error(`There is no Automation account ${accountId}`)
        return found
    }
    const replace = (accountId: string, change: Partial<AutomationAccount>): void => {
        accounts = accounts.map((one) => (idOfAccount(one) === accountId ? { ...one, ...change } : one))
    }
    const change = (job: Job, next: Partial<Job>): void => {
        jobs = jobs.map((one) => (one.id === job.id ? { ...one, ...next } : one))
    }
    const isTakenAtOnce = (accountId: string, runOn: string): boolean =>
        runOn === '' ||
        accountOf(accountId).workerGroups.some(({ name, hasLiveWorker }) => name === runOn && hasLiveWorker)
    const scriptOf = ({ runbook, parameters, cannotRun }: AskedJob): RunbookScript => {
        if (cannotRun !== undefined)
            return { ...runbook.script, runsSeconds: 1, stream: [], ends: 'Failed', exception: cannotRun }
        const { unknownValue } = runbook
        const isKnown = !unknownValue || unknownValue.known.includes(parameters[unknownValue.parameter] ?? '')
        return isKnown ? runbook.script : { ...runbook.script, ...unknownValue.script }
    }
    const listed = (accountId: string): readonly Job[] =>
        jobs.filter((job) => job.accountId === accountId && job.createdAt > clock.now() - KEPT)
    return {
        accounts: () => accounts,
        jobs: listed,
        find: (accountId, name) => listed(accountId).find((job) => job.name === name.toLowerCase()),
        create: (accountId, asked) => {
            const job: Job = {
                name: asked.name.toLowerCase(),
                id: randomUUID(),
                accountId,
                runbook: asked.runbook.name,
                parameters: asked.parameters,
                runOn: asked.runOn,
                createdAt: clock.now(),
                script: scriptOf(asked),
                puts: 1,
                ...(isTakenAtOnce(accountId, asked.runOn) ? { takenAt: clock.now() } : {}),
            }
            jobs = [job, ...jobs]
            return job
        },
        countPut: (job) => change(job, { puts: job.puts + 1 }),
        stop: (job) => change(job, { stopAskedAt: clock.now() }),
        script: (accountId, name, changed) => {
            const { runbooks } = accountOf(accountId)
            const known = runbooks.find((one) => one.name === name)
            if (!known) throw new Error(`There is no runbook "${name}"`)
            const { unknownValue: _same, ...rest } = known
            const runbook = { ...rest, script: { ...known.script, ...changed } }
            replace(accountId, { runbooks: runbooks.map((one) => (one.name === name ? runbook : one)) })
            return runbook
        },
        setWorker: (accountId, group, hasLiveWorker) => {
            const { workerGroups } = accountOf(accountId)
            if (!workerGroups.some(({ name }) => name === group))
                throw new Error(`There is no worker group "${group}"`)
            replace(accountId, {
                workerGroups: workerGroups.map((one) =>
                    one.name === group ? { ...one, hasLiveWorker } : one,
                ),
            })
            if (!hasLiveWorker) return
            jobs.filter(
                (job) =>
                    job.accountId === accountId &&
                    job.runOn === group &&
                    job.takenAt === undefined &&
                    !isEnded(stateAt(job, clock.now()).status),
            ).forEach((job) => change(job, { takenAt: clock.now() }))
        },
        reset: () => {
            accounts = automationAccounts
            jobs = []
        },
    }
}
