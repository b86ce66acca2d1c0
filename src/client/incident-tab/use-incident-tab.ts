import { useEffect, useRef, useState } from 'preact/hooks'
import type { DecisionBody, HealthIssueCard, IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { read, send } from '../shared/api.ts'
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
          /** The last decision of this reader, until the page is read again. */
          readonly decision: LastDecision | null
      }

export interface LastDecision {
    /** Microsoft's id of the issue: it stays the same when the card is of another tenant afterwards. */
    readonly issueId: string
    readonly what: DecisionBody['decision']
    readonly progress: 'running' | 'done' | Failure
}

export type Decide = (issue: HealthIssueCard, what: DecisionBody['decision']) => void

const LOADING: IncidentTabState = { phase: 'loading' }

/**
 * Reads what the tab shows, once, and again when asked; sends decisions, whose answer is the tab too. A second request
 * while one runs is ignored.
 */
export function useIncidentTab(sysId: string): {
    readonly state: IncidentTabState
    readonly readAgain: () => void
    readonly decide: Decide
} {
    const [state, setState] = useState(LOADING)
    const isReading = useRef(false)

    async function readTab(): Promise<void> {
        if (isReading.current) return
        isReading.current = true
        setState((before) =>
            before.phase === 'ready'
                ? { ...before, refresh: 'running', refreshFailure: null, decision: null }
                : LOADING,
        )
        const answer = await read(`/support/incidents/${sysId}`, parseIncidentTab)
        isReading.current = false
        setState((before) => {
            const refresh = before.phase === 'ready' ? 'done' : 'none'
            if (answer.ok) return { ...ready(answer.value), refresh }
            if (before.phase !== 'ready' || !mayKeep(answer.failure))
                return { phase: 'failed', failure: answer.failure }
            return { ...before, refresh: 'none', refreshFailure: answer.failure }
        })
    }

    async function decide(issue: HealthIssueCard, what: DecisionBody['decision']): Promise<void> {
        if (isReading.current) return
        isReading.current = true
        const about = (progress: LastDecision['progress']): LastDecision => ({
            issueId: issue.id,
            what,
            progress,
        })
        setState((before) =>
            before.phase === 'ready' ? { ...before, refresh: 'none', decision: about('running') } : before,
        )
        const path = `/support/incidents/${sysId}`
        const body: DecisionBody = { decision: what, seen: issue.decision?.state ?? 'none' }
        const answer = await send('PUT', `${path}/issues/${issue.sysId}`, body, parseIncidentTab)
        // Somebody else was faster: what they decided is shown beside the refusal.
        const newer =
            !answer.ok && answer.failure.status === 409 ? await read(path, parseIncidentTab) : answer
        isReading.current = false
        setState((before) => {
            if (!answer.ok && !mayKeep(answer.failure) && !answer.failure.notice)
                return { phase: 'failed', failure: answer.failure }
            const shown = newer.ok ? ready(newer.value) : before
            return shown.phase === 'ready'
                ? { ...shown, decision: about(answer.ok ? 'done' : answer.failure) }
                : shown
        })
    }

    useEffect(() => {
        void readTab()
    }, [sysId])

    return {
        state,
        readAgain: () => void readTab(),
        decide: (issue, what) => void decide(issue, what),
    }
}

function ready(tab: IncidentTab): Extract<IncidentTabState, { phase: 'ready' }> {
    const clockOffset = Date.parse(tab.answeredAt) - Date.now()
    return { phase: 'ready', tab, clockOffset, refresh: 'none', refreshFailure: null, decision: null }
}

/** Who may no longer read the incident does not keep it on the screen. */
function mayKeep(failure: Failure): boolean {
    return failure.kind === 'no-connection' || failure.kind === 'timeout' || failure.kind === 'failed'
}
