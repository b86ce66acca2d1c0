import type { Jobs, Row, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { BusinessRules, RuleOperation } from '../rules/business-rules.ts'
import { stackOf } from '../script/instance-scripts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import { glideTime } from '../script/time-zone.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { nextRun } from './next-run.ts'

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
    'run_period',
    'run_time',
    'run_dayofweek',
    'run_dayofmonth',
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

    constructor(private readonly deps: SchedulerDependencies) {}

    runDue(): number {
        const now = glideTime(this.deps.now())
        this.plan()
        let ran = this.drain()
        for (const trigger of this.deps.store.query('sys_trigger', `document=${JOB}^next_action<=${now}`)) {
            const job = this.deps.store.get(JOB, trigger['document_key'] ?? '')
            if (job?.['active'] === 'true') {
                this.schedule(job, trigger, this.deps.now())
                this.guarded(`scheduled job ${job['name'] ?? ''}`, job['sys_scope'] || 'global', () =>
                    this.runJob(job, true),
                )
                ran += 1
            } else this.deps.store.delete('sys_trigger', trigger['sys_id'] ?? '')
        }
        return ran + this.drain()
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
        this.runJob(job, false)
        this.drain()
    }

    private runJob(job: Row, onSchedule: boolean): void {
        const session = job['run_as'] ? this.deps.sessionOf(job['run_as']) : this.deps.systemSession()
        const execution = { session, scopeId: job['sys_scope'] || 'global' }
        const name = `${JOB} ${job['name'] ?? ''}`
        const run = <T>(script: string, finish: (value: unknown) => T): T =>
            this.deps.runtime.run(execution, script, name, () => ({}), finish)
        const condition = answeringLastExpression(job['condition'] ?? '')
        if (onSchedule && job['conditional'] === 'true' && !run(condition, Boolean)) return
        run(job['script'] ?? '', () => undefined)
    }

    drain(): number {
        let ran = 0
        for (let round = 0; round < ROUNDS; round += 1) {
            const waiting = this.deps.store.query('sys_trigger', `document=${RULE}`)
            const events = this.deps.store.query('sysevent', 'state=ready')
            if (waiting.length + events.length === 0) return ran
            for (const trigger of waiting) this.runAsyncRule(trigger)
            for (const event of events) this.runEvent(event)
            ran += waiting.length + events.length
        }
        throw new Error('local instance: async rules and events keep making more of themselves')
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

    private runEvent(event: Row): void {
        const { store } = this.deps
        const session = this.deps.sessionOf(event['user_id'] ?? '')
        const known = store.find('sysevent_script_action', {
            event_name: event['name'] ?? '',
            active: 'true',
        })
        const actions = [...known].sort((a, b) => Number(a['order']) - Number(b['order']))
        for (const action of actions) {
            this.guarded(`script action ${action['name'] ?? ''}`, action['sys_scope'] || 'global', () =>
                this.runAction(session, action, event),
            )
        }
        store.update('sysevent', event['sys_id'] ?? '', { state: 'processed' })
    }

    private runAction(session: Session, action: Row, event: Row): void {
        const { table = '', name = '', parm1 = '', parm2 = '', instance = '' } = event
        const row = table ? this.deps.store.get(table, instance) : undefined
        const run = <T>(script: string, finish: (value: unknown) => T): T =>
            this.deps.runtime.run(
                { session, scopeId: action['sys_scope'] || 'global' },
                script,
                `script action ${action['name'] ?? ''}`,
                ({ internals }) => ({
                    event: internals.eventFor(JSON.stringify({ name, parm1, parm2, table, instance })),
                    current: row ? internals.recordFor(table, row, false, row, '') : null,
                }),
                finish,
            )
        const condition = action['condition_script'] ?? ''
        if (condition.trim() !== '' && !run(answeringLastExpression(condition), Boolean)) return
        run(action['script'] ?? '', () => undefined)
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
