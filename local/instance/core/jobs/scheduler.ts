import type { Jobs, Row, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { BusinessRules, RuleOperation } from '../rules/business-rules.ts'
import { stackOf } from '../script/instance-scripts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { ASKED } from '../script/executable-job.ts'
import { glideTime } from '../script/time-zone.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { EventProcessor } from './event-processor.ts'
import { JobRunner } from './job-runner.ts'
import { durationOf, nextRun } from './next-run.ts'

const JOB = 'sysauto_script'
const RULE = 'sys_script'
/** Work that keeps making work stops here: a loop is a defect of an application, not of the clock. */
const ROUNDS = 1000

export interface SchedulerDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly rules: BusinessRules
    readonly log: SystemLog
    readonly now: () => number
    /** glide.sys.default.tz: where a job says no time zone of its own. */
    defaultTimeZone(): string
    systemSession(): Session
    sessionOf(userId: string): Session
}

const SCHEDULE = [
    'run_type',
    'run_start',
    'run_end',
    'run_period',
    'run_time',
    'entered_time',
    'run_dayofweek',
    'run_daysofweek',
    'run_dayofmonth',
    'run_weekinmonth',
    'run_month',
    'offset',
    'offset_type',
    'time_zone',
] as const
const scheduleOf = (job: Row): string => SCHEDULE.map((name) => job[name] ?? '').join('|')

interface AsyncWork {
    readonly table: string
    readonly sysId: string
    readonly user: string
    readonly operation: RuleOperation
}

/** Async rules, events and scheduled jobs. What waits is in sys_trigger and sysevent, so a restart loses none of it. */
export class Scheduler implements Jobs {
    /** Until when jobs are planned; a clock that went back since then makes all plans void. */
    private plannedAt = -Infinity

    private readonly events: EventProcessor
    private readonly jobs: JobRunner

    constructor(private readonly deps: SchedulerDependencies) {
        this.events = new EventProcessor(deps)
        this.jobs = new JobRunner(deps)
    }

    runDue(): number {
        const now = glideTime(this.deps.now())
        this.plan()
        let ran = this.drain()
        for (const trigger of this.deps.store.query('sys_trigger', `document=${JOB}^next_action<=${now}`)) {
            const job = this.deps.store.get(JOB, trigger['document_key'] ?? '')
            if (job?.['active'] === 'true') {
                this.schedule(job, trigger, this.deps.now())
                ran += this.isTurn(job, trigger) ? this.runScheduled(job) : 0
            } else this.deps.store.delete('sys_trigger', trigger['sys_id'] ?? '')
        }
        this.expire()
        return ran + this.drain()
    }

    private runScheduled(job: Row): number {
        const work = (): void => this.jobs.run(job, true)
        this.guarded(`scheduled job ${job['name'] ?? ''}`, job['sys_scope'] || 'global', work)
        return 1
    }

    /** Every nth occurrence alone counts, and one that comes too late does not run. */
    private isTurn(job: Row, trigger: Row): boolean {
        const count = Number(trigger['run_count'] || 0) + 1
        this.deps.store.update('sys_trigger', trigger['sys_id'] ?? '', { run_count: String(count) })
        const due = Date.parse(`${(trigger['next_action'] ?? '').replace(' ', 'T')}Z`)
        const drift = durationOf(job['max_drift'])
        if (drift > 0 && this.deps.now() - due > drift) return false
        return count % (Number(job['repeat_every']) || 1) === 0
    }

    /** Jobs whose last day is over are switched off. */
    private expire(): void {
        const over = `active=true^run_endISNOTEMPTY^run_end<${glideTime(this.deps.now())}`
        for (const job of this.deps.store.query(JOB, over))
            this.deps.store.update(JOB, job['sys_id'] ?? '', { active: 'false' })
    }

    /** Gives every active job a row of sys_trigger that says when it runs next; anew when its schedule or the clock went back. */
    private plan(): void {
        const { store } = this.deps
        const now = this.deps.now()
        const wentBack = now < this.plannedAt
        this.plannedAt = now
        for (const job of store.query(JOB, 'active=true')) {
            const [trigger] = store.find('sys_trigger', {
                document: JOB,
                document_key: job['sys_id'] ?? '',
            })
            if (!trigger || wentBack || trigger['job_context'] !== scheduleOf(job))
                this.schedule(job, trigger, now)
        }
    }

    private schedule(job: Row, trigger: Row | undefined, after: number): void {
        let at = Infinity
        this.guarded(`schedule of job ${job['name'] ?? ''}`, job['sys_scope'] || 'global', () => {
            at = nextRun(job, after, this.deps.defaultTimeZone())
        })
        const next_action = at === Infinity ? '' : glideTime(at)
        const values = { next_action, job_context: scheduleOf(job) }
        if (trigger) this.deps.store.update('sys_trigger', trigger['sys_id'] ?? '', values)
        else {
            this.deps.store.insert('sys_trigger', {
                name: job['name'] ?? '',
                document: JOB,
                document_key: job['sys_id'] ?? '',
                ...values,
            })
        }
    }

    executeNow(name: string): void {
        const { store } = this.deps
        const job = store.get(JOB, name) ?? store.find(JOB, { name })[0]
        if (!job) throw new Error(`there is no scheduled job ${name}`)
        this.jobs.run(job, false)
        this.drain()
    }

    drain(): number {
        let ran = 0
        for (let round = 0; round < ROUNDS; round += 1) {
            const waiting = this.deps.store.query('sys_trigger', `document=${RULE}^ORDERBYorder`)
            const asked = this.deps.store.query('sys_trigger', `document=${ASKED}`)
            const events = this.events.due()
            const count = waiting.length + asked.length + events.length
            if (count === 0) return ran
            for (const trigger of waiting) this.runAsyncRule(trigger)
            for (const trigger of asked) this.runAsked(trigger)
            for (const event of events) this.events.run(event)
            ran += count
        }
        throw new Error('local instance: async rules and events keep making more of themselves')
    }

    /** A job that a script asked for by gs.executeNow. */
    private runAsked(trigger: Row): void {
        const job = this.deps.store.get(JOB, trigger['document_key'] ?? '')
        if (job) {
            this.guarded(`scheduled job ${job['name'] ?? ''}`, job['sys_scope'] || 'global', () =>
                this.jobs.run(job, false),
            )
        }
        this.deps.store.delete('sys_trigger', trigger['sys_id'] ?? '')
    }

    private runAsyncRule(trigger: Row): void {
        const { store, rules } = this.deps
        const rule = store.get(RULE, trigger['document_key'] ?? '')
        const { table, sysId, user, operation } = JSON.parse(trigger['script'] ?? '{}') as AsyncWork
        const kept = trigger['job_context'] ?? ''
        const row = kept === '' ? store.get(table, sysId) : (JSON.parse(kept) as Row)
        if (rule && row) {
            this.guarded(`async rule ${rule['name'] ?? ''}`, rule['sys_scope'] || 'global', () =>
                rules.runQueued(this.deps.sessionOf(user), rule, { table, operation, row }),
            )
        }
        // After the work: a killed instance runs it again.
        store.delete('sys_trigger', trigger['sys_id'] ?? '')
    }

    /** Background work that throws is logged, and the next piece of work runs. */
    private guarded(what: string, scopeId: string, work: () => void): void {
        try {
            work()
        } catch (error) {
            this.deps.log.write('error', scopeId, `${what}: ${stackOf(error)}`)
        }
    }
}
