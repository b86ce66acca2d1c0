// Scripts find no Reflect.
const { apply, construct } = Reflect

/** The scope that called into this one, last first; empty when nothing did. */
const callers: string[] = []

/** What gs.getCallerScopeName() answers. */
export const callerScope = (): string | null => callers.at(-1) ?? null

/** Runs something as its own beginning, such as a rule that a cross-scope call sets off: nothing called it. */
export function withoutCaller<T>(work: () => T): T {
    const kept = callers.splice(0)
    try {
        return work()
    } finally {
        callers.splice(0, callers.length, ...kept)
    }
}

const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function'

/**
 * A Script Include of this application as another one holds it: its methods run here and know who called them. Only
 * the class and its instances are wrapped; what methods answer is handed over as it is.
 */
export function asCalledFrom(caller: string, target: unknown): unknown {
    if (!isObject(target)) return target
    const called = <T>(work: () => T): T => {
        callers.push(caller)
        try {
            return work()
        } finally {
            callers.pop()
        }
    }
    const proxy: object = new Proxy(target, {
        apply: (own, self: unknown, given: readonly unknown[]) =>
            called(() => apply(own as (...all: readonly unknown[]) => unknown, self, given)),
        construct: (own, given: unknown[]) =>
            asCalledFrom(
                caller,
                called(() => construct(own as new () => object, given)),
            ) as object,
        get(own, key) {
            const value = (own as Record<string | symbol, unknown>)[key]
            if (typeof value !== 'function' || key === 'constructor') return value
            return (...given: readonly unknown[]) => {
                const answer = called(() =>
                    apply(value as (...all: readonly unknown[]) => unknown, own, given),
                )
                return answer === own ? proxy : answer
            }
        },
    })
    return proxy
}
