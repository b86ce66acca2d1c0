import type { Jobs, Row, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
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
    readonly operations: RecordOperations
    readonly log: SystemLog
    readonly now: () => number
    systemSession(): Session
    sessionOf(userId: string): Session
}

const reason = (error: unknown): string =>
    error instanceof Error ? (error.stack ?? error.message) : String(error)

/** Async rules, events and scheduled jobs. What waits is in sys_trigger and sysevent, so a restart loses none of it. */
export class Scheduler implements Jobs {
    constructor(private readonly deps: SchedulerDependencies) {}

    runDue(): number {
        const now = glideTime(this.deps.now())
        this.plan()
        let ran = this.drain()
        for (const trigger of this.deps.store.query('sys_trigger', `document=${JOB}^next_action<=${now}`)) {
            const job = this.deps.store.get(JOB, trigger['document_key'] ?? '')
            if (job?.['active'] === 'true') {
                this.schedule(job, trigger, this.deps.now())
                this.guarded(`scheduled job ${job['name'] ?? ''}`, job['sys_scope'] ?? 'global', () =>
                    this.runJob(job, true),
                )
                ran += 1
            } else this.deps.store.delete('sys_trigger', trigger['sys_id'] ?? '')
        }
        return ran + this.drain()
    }

    /** Gives every active job a row of sys_trigger that says when it runs next. */
    private plan(): void {
        const { store } = this.deps
        for (const job of store.query(JOB, 'active=true')) {
            const [trigger] = store.query(
                'sys_trigger',
                `document=${JOB}^document_key=${job['sys_id'] ?? ''}`,
            )
            if (!trigger) this.schedule(job, undefined, this.deps.now())
        }
    }

    private schedule(job: Row, trigger: Row | undefined, after: number): void {
        const at = nextRun(job, after)
        const next_action = at === Infinity ? '' : glideTime(at)
        if (trigger) this.deps.store.update('sys_trigger', trigger['sys_id'] ?? '', { next_action })
        else {
            this.deps.store.insert('sys_trigger', {
                name: job['name'] ?? '',
                document: JOB,
                document_key: job['sys_id'] ?? '',
                next_action,
            })
        }
    }

    executeNow(name: string): void {
        const { store } = this.deps
        const job = store.get(JOB, name) ?? store.query(JOB, `name=${name.replace(/\^/g, '^^')}`)[0]
        if (!job) throw new Error(`there is no scheduled job ${name}`)
        this.runJob(job, false)
        this.drain()
    }

    private runJob(job: Row, onSchedule: boolean): void {
        const execution = { session: this.deps.systemSession(), scopeId: job['sys_scope'] || 'global' }
        const name = `${JOB} ${job['name'] ?? ''}`
        if (onSchedule && job['conditional'] === 'true') {
            const condition = `return (${job['condition'] || 'true'})`
            if (!this.deps.runtime.run(execution, condition, name, () => ({}))) return
        }
        this.deps.runtime.run(execution, job['script'] ?? '', name, () => ({}))
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
        const { store, operations } = this.deps
        const rule = store.get(RULE, trigger['document_key'] ?? '')
        const work = JSON.parse(trigger['script'] ?? '{}') as {
            table: string
            sysId: string
            user: string
            operation: 'insert' | 'update' | 'delete'
        }
        if (rule) {
            this.guarded(`async rule ${rule['name'] ?? ''}`, rule['sys_scope'] ?? 'global', () =>
                operations.runAsync(
                    this.deps.sessionOf(work.user),
                    rule,
                    work.table,
                    work.sysId,
                    work.operation,
                ),
            )
        }
        // After the work: a killed instance runs it again.
        store.delete('sys_trigger', trigger['sys_id'] ?? '')
    }

    private runEvent(event: Row): void {
        const { store, runtime } = this.deps
        const session = this.deps.sessionOf(event['user_id'] ?? '')
        for (const action of store.query(
            'sysevent_script_action',
            `active=true^event_name=${event['name'] ?? ''}^ORDERBYorder`,
        )) {
            const scopeId = action['sys_scope'] || 'global'
            const table = event['table'] ?? ''
            const row = table ? store.get(table, event['instance'] ?? '') : undefined
            this.guarded(`script action ${action['name'] ?? ''}`, scopeId, () =>
                runtime.run(
                    { session, scopeId },
                    action['script'] ?? '',
                    `script action ${action['name'] ?? ''}`,
                    (context) => ({
                        event: {
                            parm1: event['parm1'] ?? '',
                            parm2: event['parm2'] ?? '',
                            name: event['name'] ?? '',
                        },
                        current: row ? context.internals.recordFor(table, row, false, row, '') : null,
                    }),
                ),
            )
        }
        store.update('sysevent', event['sys_id'] ?? '', { state: 'processed' })
    }

    /** Background work that throws is logged, and the next piece of work runs. */
    private guarded(what: string, scopeId: string, work: () => void): void {
        try {
            work()
        } catch (error) {
            this.deps.log.write('error', scopeId, `${what}: ${reason(error)}`)
        }
    }
}
