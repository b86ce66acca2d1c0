import { useEffect, useRef, useState } from 'preact/hooks'
import { read, type Parse } from './api.ts'
import type { Failure } from './failure.ts'

interface Answered {
    readonly answeredAt: string
}

export type Reading<T> =
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    | {
          readonly phase: 'ready'
          readonly value: T
          /** Milliseconds that the instance's clock is ahead of the browser's. */
          readonly clockOffset: number
          readonly refresh: 'none' | 'running' | 'done'
          /** Why the last reading brought nothing; what was read before stays on the page. */
          readonly refreshFailure: Failure | null
      }

/** Reads a view, again when its path changes, and again when asked. */
export function useReading<T extends Answered>(
    path: string,
    parse: Parse<T>,
): { readonly reading: Reading<T>; readonly readAgain: () => Promise<void> } {
    const [reading, setReading] = useState<Reading<T>>({ phase: 'loading' })
    // Of two readings the one that was asked for last counts, whichever answers first.
    const latest = useRef(0)
    const answered = useRef('')

    async function readPath(): Promise<void> {
        latest.current += 1
        const turn = latest.current
        setReading(awaiting)
        const answer = await read(path, parse)
        if (turn !== latest.current) return
        const isSamePath = answered.current === path
        answered.current = path
        setReading((before) => {
            if (answer.ok)
                return {
                    phase: 'ready',
                    value: answer.value,
                    clockOffset: Date.parse(answer.value.answeredAt) - Date.now(),
                    refresh: before.phase === 'ready' ? 'done' : 'none',
                    refreshFailure: null,
                }
            return before.phase === 'ready' && isSamePath && mayKeep(answer.failure)
                ? { ...before, refresh: 'none', refreshFailure: answer.failure }
                : { phase: 'failed', failure: answer.failure }
        })
    }

    useEffect(() => {
        void readPath()
    }, [path])

    return { reading: answered.current === path ? reading : awaiting(reading), readAgain: readPath }
}

/** Until there is an answer, what was read before stays, also that of another path. */
const awaiting = <T>(reading: Reading<T>): Reading<T> =>
    reading.phase === 'ready'
        ? { ...reading, refresh: 'running', refreshFailure: null }
        : { phase: 'loading' }

/** Who may no longer read it does not keep it on the screen. */
const mayKeep = ({ kind }: Failure): boolean =>
    kind === 'no-connection' || kind === 'timeout' || kind === 'failed'
