import { useEffect, useRef, useState } from 'preact/hooks'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { read } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseIncidentTab } from './parse-incident-tab.ts'

export type IncidentTabState =
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    | {
          readonly phase: 'ready'
          readonly tab: IncidentTab
          /** Milliseconds that the instance's clock is ahead of the browser's. */
          readonly clockOffset: number
          readonly refresh: 'none' | 'running' | 'done'
          /** Why the last refresh brought nothing; what was read before stays on the page. */
          readonly refreshFailure: Failure | null
      }

const LOADING: IncidentTabState = { phase: 'loading' }

/** Reads what the tab shows, once, and again when asked. A second request while one runs is ignored. */
export function useIncidentTab(sysId: string): {
    readonly state: IncidentTabState
    readonly readAgain: () => void
} {
    const [state, setState] = useState(LOADING)
    const isReading = useRef(false)

    async function readTab(): Promise<void> {
        if (isReading.current) return
        isReading.current = true
        setState((before) =>
            before.phase === 'ready' ? { ...before, refresh: 'running', refreshFailure: null } : LOADING,
        )
        const answer = await read(`/support/incidents/${sysId}`, parseIncidentTab)
        isReading.current = false
        setState((before) => {
            const refresh = before.phase === 'ready' ? 'done' : 'none'
            if (answer.ok) {
                const clockOffset = Date.parse(answer.value.answeredAt) - Date.now()
                return { phase: 'ready', tab: answer.value, clockOffset, refresh, refreshFailure: null }
            }
            if (before.phase !== 'ready' || !mayKeep(answer.failure))
                return { phase: 'failed', failure: answer.failure }
            return { ...before, refresh: 'none', refreshFailure: answer.failure }
        })
    }

    useEffect(() => {
        void readTab()
    }, [sysId])

    return { state, readAgain: () => void readTab() }
}

/** Who may no longer read the incident does not keep it on the screen. */
function mayKeep(failure: Failure): boolean {
    return failure.kind === 'no-connection' || failure.kind === 'timeout' || failure.kind === 'failed'
}
