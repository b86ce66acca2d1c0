import type { Host } from '../glide/host.ts'

export type Bridge = (name: string, given: string) => string

/** What went wrong, as text: the error may be of a script's own realm or no Error at all. */
export function messageOf(error: unknown): string {
    if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
    return String(error)
}

/** Does this instance say that it lacks or refuses something? That is no mistake of the script that asked. */
export const isOfThisInstance = (message: string): boolean => message.startsWith('local instance:')

/**
 * The only way from a script's context to the instance: name and arguments as JSON in, result or error message as
 * JSON out. No object of Node's realm ever reaches a script, also not as an exception.
 */
export const bridgeTo =
    (host: Host): Bridge =>
    (name, given) => {
        try {
            if (!Object.hasOwn(host, name))
                throw new Error(`local instance: host function ${name} is unknown`)
            const call = host[name as keyof Host] as (...values: readonly unknown[]) => unknown
            return JSON.stringify({ value: call(...(JSON.parse(given) as readonly unknown[])) ?? null })
        } catch (error) {
            return JSON.stringify({ error: messageOf(error) })
        }
    }
