import { addMessage } from './page-messages.ts'

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Tells on the page and in the console what went wrong, so that no failing script goes unseen. */
export function report(what: string, error: unknown): void {
    console.error(what, error)
    addMessage('error', `${what}: ${messageOf(error)}`)
}

/** Runs a script's part; an error in it is told, and ends it alone. */
export function guarded<T>(what: string, run: () => T): T | undefined {
    try {
        return run()
    } catch (error) {
        report(what, error)
        return undefined
    }
}
