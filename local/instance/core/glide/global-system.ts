import { host } from './host.ts'

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
    /** In the user's time zone. */
    nowDateTime: globalOnly('nowDateTime', () => host.toZone(host.now(), host.user().timeZone)),
    now: globalOnly('now', () => host.toZone(host.now(), host.user().timeZone).slice(0, 10)),
}
