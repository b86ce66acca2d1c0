import { useRef, useState } from 'preact/hooks'
import type { Answer } from './api.ts'
import type { Failure } from './failure.ts'

interface TaskState<T> {
    readonly isRunning: boolean
    /** Of the last time; null: not yet, or it failed. */
    readonly value: T | null
    readonly failure: Failure | null
}

/**
 * Something that a button starts, once at a time: how it goes, and what came of it.
 * @param then with the answer, before it is shown
 */
export function useTask<A extends readonly unknown[], T>(
    work: (...given: A) => Promise<Answer<T>>,
    then: (value: T, ...given: A) => unknown,
) {
    const [state, setState] = useState<TaskState<T>>({ isRunning: false, value: null, failure: null })
    const isRunning = useRef(false)
    return {
        ...state,
        async start(...given: A): Promise<Answer<T> | null> {
            if (isRunning.current) return null
            isRunning.current = true
            setState({ isRunning: true, value: null, failure: null })
            const answer = await work(...given)
            isRunning.current = false
            if (answer.ok) await then(answer.value, ...given)
            setState({
                isRunning: false,
                value: answer.ok ? answer.value : null,
                failure: answer.ok ? null : answer.failure,
            })
            return answer
        },
        forget: () => setState({ isRunning: false, value: null, failure: null }),
    }
}
