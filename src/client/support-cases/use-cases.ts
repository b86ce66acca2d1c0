import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseView, IncidentCases } from '../../server/support-cases/support-case-view.ts'
import type { Answer } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { useReading } from '../shared/use-reading.ts'
import { parseIncidentCases } from './parse-cases.ts'

/** What was asked for last, and how it went. */
export interface LastRequest {
    /** Names the place on the page that asked: it says there what failed. */
    readonly about: string
    readonly progress: 'running' | 'done' | Failure
}

/** Asks for one thing at a time; the answer is all cases as they are then. Null: it failed, or something else runs. */
export type Ask = (about: string, work: () => Promise<Answer<IncidentCases>>) => Promise<IncidentCases | null>

const LOOK_AGAIN_MILLISECONDS = 20_000

/** The cases of an incident: as last read, or as the last change left them. */
export function useCases(path: string) {
    const { reading, readAgain } = useReading(path, parseIncidentCases)
    const [changed, setChanged] = useState<IncidentCases | null>(null)
    const [last, setLast] = useState<LastRequest | null>(null)
    const isRunning = useRef(false)
    const read = reading.phase === 'ready' ? reading.value : null
    const value = read && changed && changed.answeredAt > read.answeredAt ? changed : read

    async function ask(
        about: string,
        work: () => Promise<Answer<IncidentCases>>,
    ): Promise<IncidentCases | null> {
        if (isRunning.current) return null
        isRunning.current = true
        setLast({ about, progress: 'running' })
        const answer = await work()
        isRunning.current = false
        setLast({ about, progress: answer.ok ? 'done' : answer.failure })
        if (answer.ok) setChanged(answer.value)
        // Somebody else was faster: what they did is shown beside the refusal.
        else if (answer.failure.status === 409) void readAgain()
        return answer.ok ? answer.value : null
    }

    // What waits is sent by a job: the page sees it go.
    const isWaiting = value?.cases.some(isOnItsWay) ?? false
    useEffect(() => {
        if (!isWaiting) return
        const timer = setInterval(() => void readAgain(), LOOK_AGAIN_MILLISECONDS)
        return () => clearInterval(timer)
    }, [isWaiting])

    return { reading, value, last, ask, readAgain }
}

const isOnItsWay = ({ waiting, state }: CaseView): boolean => waiting !== null || state === 'cancelling'
