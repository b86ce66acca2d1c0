import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
import { messageOf } from './host-bridge.ts'
import { ScriptRuntime, type Execution } from './script-runtime.ts'
import { singleExpression } from './script-source.ts'

/** What an expression in a query may ask: who the user is, what time it is, texts. Nothing of records. */
const ALLOWED = [
    'user',
    'hasRole',
    'roles',
    'now',
    'toZone',
    'fromZone',
    'message',
    'scope',
    'scriptIncludes',
] as const

const refused =
    (name: string) =>
    (...given: readonly unknown[]): never => {
        throw new Error(`${name}(${String(given[0] ?? '')}) is not allowed`)
    }

/** A host that answers only what is harmless when anybody who can send a query may ask it. */
function harmless(host: Host): Host {
    const names = Object.keys(host) as (keyof Host)[]
    const nothing = Object.fromEntries(names.map((name) => [name, refused(name)]))
    const allowed = Object.fromEntries(ALLOWED.map((name) => [name, host[name]]))
    const user: Host['user'] = () => ({ ...host.user(), token: '' })
    return { ...(nothing as unknown as Host), ...allowed, user }
}

/**
 * Evaluates what stands behind `javascript:` in an encoded query: one expression over `gs` and GlideDateTime that
 * defines and assigns nothing. Whoever can send a query can send one of these.
 * @see ServiceNowDocs: api-reference/scripts/script-sandbox (stricter here: no GlideRecord)
 */
export class QueryValues {
    private readonly runtime: ScriptRuntime

    /** Script Includes for the sandbox run outside of it, in `scripts`. */
    constructor(
        makeHost: (current: () => Execution) => Host,
        private readonly scripts: ScriptRuntime,
        include: (apiName: string, callerId: string) => unknown,
    ) {
        this.runtime = new ScriptRuntime((current) => harmless(makeHost(current)), include)
    }

    /** Call after Script Includes changed. */
    forget(): void {
        this.runtime.forget()
    }

    /** Throws, as an invalid query, on anything else. */
    evaluate(session: Session, source: string): string {
        try {
            const execution = { session, scopeId: 'global' }
            return this.scripts.during(execution, () =>
                this.runtime.run(
                    execution,
                    `return (${singleExpression(source)}\n)`,
                    'value of a query',
                    () => ({ require: undefined }),
                    (value) => String(value ?? ''),
                ),
            )
        } catch (error) {
            throw new Error(`local instance: invalid query: javascript:${source}: ${messageOf(error)}`)
        }
    }
}
