import { useContext, useRef, useState } from 'preact/hooks'
import type { ItemMemory, RecommendationBody } from '../../server/recommendations/recommendations.ts'
import { send } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseMemory } from './parse-recommendations.ts'
import { TabContext } from './tab-context.ts'

export type ItemEvent = RecommendationBody['event']

export interface Remembering {
    readonly memory: ItemMemory
    /** What was sent last, and how it went. */
    readonly last: { readonly event: ItemEvent; readonly progress: 'running' | 'done' | Failure } | null
    readonly remember: (event: ItemEvent) => void
}

/**
 * What becomes of a solution or article on this incident. One event at a time; that it was opened is told beside
 * everything else.
 * @param given what the last read says of it; a newer read stands before what was answered here
 */
export function useItemMemory(
    source: RecommendationBody['source'],
    key: string,
    given: ItemMemory,
): Remembering {
    const { sysId } = useContext(TabContext)
    const [own, setOwn] = useState<{ readonly instead: ItemMemory; readonly memory: ItemMemory } | null>(null)
    const [last, setLast] = useState<Remembering['last']>(null)
    const isSending = useRef(false)

    async function remember(event: ItemEvent): Promise<void> {
        const isOpening = event === 'opened'
        if (isSending.current && !isOpening) return
        if (!isOpening) {
            isSending.current = true
            setLast({ event, progress: 'running' })
        }
        const body: RecommendationBody = { source, key, event }
        const answer = await send('PUT', `/support/incidents/${sysId}/recommendations`, body, parseMemory)
        // That somebody looked at it is no matter to stop them with when it is not remembered.
        if (isOpening) return
        isSending.current = false
        if (answer.ok) setOwn({ instead: given, memory: answer.value })
        setLast({ event, progress: answer.ok ? 'done' : answer.failure })
    }

    return {
        memory: own?.instead === given ? own.memory : given,
        last,
        remember: (event) => void remember(event),
    }
}
