import { useEffect, useRef, useState } from 'preact/hooks'
import type { Diagnostics } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { read } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseDiagnostics } from './parse-diagnostics.ts'

export type DiagnosticsState =
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    | {
          readonly phase: 'ready'
          readonly page: Diagnostics
          /** Milliseconds that the instance's clock is ahead of the browser's. */
          readonly clockOffset: number
          readonly isReading: boolean
          /** Why the last reading brought nothing; what was read before stays on the page. */
          readonly refreshFailure: Failure | null
      }

const LOADING: DiagnosticsState = { phase: 'loading' }

/** Reads the page for a correlation ID (empty: the newest failures), and again when asked. */
export function useDiagnostics(correlation: string): {
    readonly state: DiagnosticsState
    readonly readAgain: () => Promise<void>
} {
    const [state, setState] = useState(LOADING)
    // Of two readings the one that was asked for last counts, whichever answers first.
    const latest = useRef(0)

    async function readPage(): Promise<void> {
        latest.current += 1
        const turn = latest.current
        setState((before) =>
            before.phase === 'ready' ? { ...before, isReading: true, refreshFailure: null } : LOADING,
        )
        const query = correlation === '' ? '' : `?correlation=${encodeURIComponent(correlation)}`
        const answer = await read(`/setup/diagnostics${query}`, parseDiagnostics)
        if (turn !== latest.current) return
        setState((before) => {
            if (answer.ok)
                return {
                    phase: 'ready',
                    page: answer.value,
                    clockOffset: Date.parse(answer.value.answeredAt) - Date.now(),
                    isReading: false,
                    refreshFailure: null,
                }
            return before.phase === 'ready' && answer.failure.kind !== 'forbidden'
                ? { ...before, isReading: false, refreshFailure: answer.failure }
                : { phase: 'failed', failure: answer.failure }
        })
    }

    useEffect(() => {
        void readPage()
    }, [correlation])

    return { state, readAgain: readPage }
}
