import type { Unready } from '../setup/readiness.ts'
import type { ConnectionState } from './security-tickets-view.ts'

export interface ConnectionFacts {
    /** What Setup lacks for Secure Score; undefined: nothing. */
    readonly unready: Unready | undefined
    /** A check that reading needs fails. */
    readonly isRefused: boolean
    /** Somebody connected, and nobody removed the connection since. */
    readonly isConnected: boolean
}

/**
 * How far the connection is. What was connected stays so while a check fails: the tickets are there, and the page says why
 * nothing new is read.
 */
export function connectionState({ unready, isRefused, isConnected }: ConnectionFacts): ConnectionState {
    if (unready === 'not-chosen') return 'not-chosen'
    if (unready !== undefined) return 'setup'
    if (isConnected) return 'connected'
    return isRefused ? 'refused' : 'ready'
}
