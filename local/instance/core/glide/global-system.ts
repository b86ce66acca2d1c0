import { formatPattern } from './date-pattern.ts'
import { host } from './host.ts'
import { dateTimeFormat, wallOf } from './wall-clock.ts'

/** A function of `gs` that scoped applications do not have. */
function globalOnly<T>(
    name: string,
    work: (...given: readonly unknown[]) => T,
): (...given: readonly unknown[]) => T {
    return (...given) => {
        const scope = host.scope()
        if (scope !== 'rhino.global') throw new Error(`Function ${name} is not allowed in scope ${scope}`)
        return work(...given)
    }
}

const log =
    (level: string) =>
    (text: unknown, source?: unknown): void =>
        host.log(level, String(text), source === undefined ? '' : String(source))

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemAPI */
export const globalSystem = {
    log: globalOnly('log', log('info')),
    print: globalOnly('print', log('info')),
    logWarning: globalOnly('logWarning', log('warning')),
    logError: globalOnly('logError', log('error')),
    /** In the user's time zone and format. */
    nowDateTime: globalOnly('nowDateTime', () => formatPattern(wallOf(host.now()), dateTimeFormat())),
    /** In UTC. */
    now: globalOnly('now', () => formatPattern(host.now(), host.dateFormats().date)),
}
