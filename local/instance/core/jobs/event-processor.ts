import type { Row, Session } from '../../contracts.ts'
import { propertyOf } from '../dictionary/system-texts.ts'
import type { SystemLog } from '../log/system-log.ts'
import { stackOf } from '../script/instance-scripts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import { glideTime } from '../script/time-zone.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface EventDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly log: SystemLog
    readonly now: () => number
    sessionOf(userId: string): Session
}

const DEFAULT_PRIORITY = 100

/**
 * Runs the script actions of events that wait in sysevent.
 * @see ServiceNowDocs: build-workflows/system-events/r_ScriptActions, r_EventStates, t_RegisterAnEvent
 */
export class EventProcessor {
    constructor(private readonly deps: EventDependencies) {}

    /** Events whose time has come, by the priority of their registration, then as they were fired. */
    due(): readonly Row[] {
        const { store } = this.deps
        const now = glideTime(this.deps.now())
        const ready = store
            .find('sysevent', { state: 'ready' })
            .filter((row) => (row['process_on'] ?? '') <= now)
        if (propertyOf(store, 'com.glide.sysevent.priority.enabled') === 'false') return ready
        const priority = ({ name = '' }: Row): number => {
            const [registration] = store.find('sysevent_register', { event_name: name })
            return Number(registration?.['priority'] || DEFAULT_PRIORITY)
        }
        return [...ready].sort((a, b) => priority(a) - priority(b))
    }

    /** An action that throws is logged and the others run; the event ends in the state error. */
    run(event: Row): void {
        const { store } = this.deps
        const session = this.deps.sessionOf(event['user_id'] ?? '')
        const actions = store.find('sysevent_script_action', {
            event_name: event['name'] ?? '',
            active: 'true',
        })
        const failures: string[] = []
        for (const action of [...actions].sort((a, b) => Number(a['order']) - Number(b['order']))) {
            try {
                this.runAction(session, action, event)
            } catch (error) {
                const text = `script action ${action['name'] ?? ''}: ${stackOf(error)}`
                this.deps.log.write('error', action['sys_scope'] || 'global', text)
                failures.push(text)
            }
        }
        store.update('sysevent', event['sys_id'] ?? '', {
            state: failures.length > 0 ? 'error' : 'processed',
            processed: glideTime(this.deps.now()),
            error_message: failures.join('\n'),
        })
    }

    private runAction(session: Session, action: Row, event: Row): void {
        const { table = '', instance = '' } = event
        const row = table ? this.deps.store.get(table, instance) : undefined
        const run = <T>(script: string, finish: (value: unknown) => T): T =>
            this.deps.runtime.run(
                { session, scopeId: action['sys_scope'] || 'global' },
                script,
                `script action ${action['name'] ?? ''}`,
                ({ internals }) => ({
                    event: internals.recordFor('sysevent', event, false, event, ''),
                    current: row ? internals.recordFor(table, row, false, row, '') : null,
                }),
                finish,
            )
        const condition = action['condition_script'] ?? ''
        if (condition.trim() !== '' && !run(answeringLastExpression(condition), Boolean)) return
        run(action['script'] ?? '', () => undefined)
    }
}
