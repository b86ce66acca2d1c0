import { useEffect, useRef, useState } from 'preact/hooks'
import type { DecisionBody, HealthIssueCard, IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import type { SearchBody } from '../../server/recommendations/recommendations.ts'
import { read, send, type Answer } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseIncidentTab } from './parse-incident-tab.ts'

export type IncidentTabState =
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    | ReadyTab

export interface ReadyTab {
    readonly phase: 'ready'
    readonly tab: IncidentTab
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset: number
    readonly refresh: Progress
    /** How the last search goes; what was found before stays on the page until it is there. */
    readonly search: Progress
    /** The last decision of this reader, until the page is read again. */
    readonly decision: LastDecision | null
}

/** A failure says why nothing came; what was read before stays on the page. */
export type Progress = 'none' | 'running' | 'done' | Failure

export interface LastDecision {
    /** Microsoft's id of the issue: it stays the same when the card is of another tenant afterwards. */
    readonly issueId: string
    readonly what: DecisionBody['decision']
    readonly progress: 'running' | 'done' | Failure
}

export type Decide = (issue: HealthIssueCard, what: DecisionBody['decision']) => void

type Kind = 'refresh' | 'search' | 'decision'

const LOADING: IncidentTabState = { phase: 'loading' }

/**
 * Reads what the tab shows, once, and again when asked; sends searches and decisions, whose answer is the tab too.
 * A second request of a kind while one runs is ignored; one of another kind waits for it.
 */
export function useIncidentTab(sysId: string): {
    readonly state: IncidentTabState
    readonly readAgain: () => void
    readonly search: (text: string) => void
    readonly decide: Decide
} {
    const [state, setState] = useState(LOADING)
    const running = useRef<readonly string[]>([])
    const queue = useRef(Promise.resolve())
    /** What the solutions on the page were searched for, where that is not the short description. */
    const searched = useRef<string | null>(null)
    const path = `/support/incidents/${sysId}`

    function inTurn(kind: Kind, begun: Partial<ReadyTab>, work: () => Promise<void>): void {
        if (running.current.includes(kind)) return
        running.current = [...running.current, kind]
        setState((before) => (before.phase === 'ready' ? { ...settled(before), ...begun } : LOADING))
        queue.current = queue.current.then(work).then(() => {
            running.current = running.current.filter((one) => one !== kind)
        })
    }

    /** Takes what was read, or says why nothing was; who may see the page no longer does not keep it. */
    function answered(kind: 'refresh' | 'search', answer: Answer<IncidentTab>): void {
        setState((before) => {
            if (before.phase !== 'ready')
                return answer.ok ? ready(answer.value) : { phase: 'failed', failure: answer.failure }
            if (answer.ok) return { ...before, ...shown(answer.value), [kind]: 'done' }
            return mayKeep(answer.failure)
                ? { ...before, [kind]: answer.failure }
                : { phase: 'failed', failure: answer.failure }
        })
    }

    const ask = (text: string | null): Promise<Answer<IncidentTab>> =>
        text === null
            ? read(path, parseIncidentTab)
            : send('POST', `${path}/search`, { text } satisfies SearchBody, parseIncidentTab)

    const readTab = (): void =>
        inTurn('refresh', { refresh: 'running' }, async () =>
            answered('refresh', await ask(searched.current)),
        )

    const search = (text: string): void =>
        inTurn('search', { search: 'running' }, async () => {
            const answer = await ask(text)
            if (answer.ok) {
                const { incident, recommendations } = answer.value
                searched.current = recommendations.text === incident.shortDescription.trim() ? null : text
            }
            answered('search', answer)
        })

    function decide(issue: HealthIssueCard, what: DecisionBody['decision']): void {
        const about = (progress: LastDecision['progress']): Partial<ReadyTab> => ({
            decision: { issueId: issue.id, what, progress },
        })
        inTurn('decision', about('running'), async () => {
            const body: DecisionBody = { decision: what, seen: issue.decision?.state ?? 'none' }
            const answer = await send('PUT', `${path}/issues/${issue.sysId}`, body, parseIncidentTab)
            // Somebody else was faster: what they decided is shown beside the refusal.
            const newer = !answer.ok && answer.failure.status === 409 ? await ask(null) : answer
            setState((before) => {
                if (!answer.ok && !mayKeep(answer.failure) && !answer.failure.notice)
                    return { phase: 'failed', failure: answer.failure }
                if (before.phase !== 'ready') return before
                // The answer recommends for the short description; the page may show what was searched for.
                const { recommendations } = before.tab
                return {
                    ...before,
                    ...(newer.ok && shown({ ...newer.value, recommendations })),
                    ...about(answer.ok ? 'done' : answer.failure),
                }
            })
        })
    }

    useEffect(readTab, [sysId])

    return { state, readAgain: readTab, search, decide }
}

const shown = (tab: IncidentTab): Pick<ReadyTab, 'tab' | 'clockOffset'> => ({
    tab,
    clockOffset: Date.parse(tab.answeredAt) - Date.now(),
})

const ready = (tab: IncidentTab): ReadyTab => ({
    phase: 'ready',
    ...shown(tab),
    refresh: 'none',
    search: 'none',
    decision: null,
})

/** What somebody does next takes the place of what was said of the last; what still runs goes on. */
const settled = (state: ReadyTab): ReadyTab => ({
    ...state,
    refresh: state.refresh === 'running' ? 'running' : 'none',
    search: state.search === 'running' ? 'running' : 'none',
    decision: state.decision?.progress === 'running' ? state.decision : null,
})

/** Who may no longer read the incident does not keep it on the screen. */
function mayKeep(failure: Failure): boolean {
    return failure.kind === 'no-connection' || failure.kind === 'timeout' || failure.kind === 'failed'
}
