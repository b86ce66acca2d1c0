import type { Row, Session } from '../../contracts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface JobDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    systemSession(): Session
    sessionOf(userId: string): Session
}

/** Runs the script of a scheduled job (sysauto_script) as the user and in the time zone that it names. */
export class JobRunner {
    constructor(private readonly deps: JobDependencies) {}

    /** A condition counts only on schedule. */
    run(job: Row, onSchedule: boolean): void {
        const session = this.sessionFor(job)
        const execution = { session, scopeId: job['sys_scope'] || 'global' }
        const name = `sysauto_script ${job['name'] ?? ''}`
        const run = <T>(script: string, finish: (value: unknown) => T): T =>
            this.deps.runtime.run(execution, script, name, () => ({}), finish)
        const condition = answeringLastExpression(job['condition'] ?? '')
        if (onSchedule && job['conditional'] === 'true' && !run(condition, Boolean)) return
        run(job['script'] ?? '', () => undefined)
    }

    /** `run_as` is a sys_id or a user name; throws when there is no such user. */
    private sessionFor(job: Row): Session {
        const { store } = this.deps
        const given = job['run_as'] ?? ''
        const user = store.get('sys_user', given) ?? store.find('sys_user', { user_name: given })[0]
        if (given !== '' && !user)
            throw new Error(`job ${job['name'] ?? ''} runs as ${given}, and there is no such user`)
        const session = user ? this.deps.sessionOf(user['sys_id'] ?? '') : this.deps.systemSession()
        return job['run_as_tz'] ? { ...session, timeZone: job['run_as_tz'] } : session
    }
}
