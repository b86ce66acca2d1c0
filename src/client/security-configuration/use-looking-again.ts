import { useEffect, useRef } from 'preact/hooks'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { readPage } from './requests.ts'

/** Soon at first, when somebody makes the call at this moment; later at leisure. */
const PAUSES_MILLISECONDS = [3_000, 5_000, 5_000, 10_000, 10_000, 20_000] as const
const LAST_PAUSE_MILLISECONDS = 30_000

/** Reads the page's answer again and again while something is waited for, and at once when its tab is looked at again. */
export function useLookingAgain(isWaiting: boolean, take: (page: ConfigurationView) => void): void {
    const newest = useRef(take)
    newest.current = take
    useEffect(() => {
        if (!isWaiting) return
        let turn = 0
        let timer = 0
        let isOver = false
        let isReading = false
        const next = (): void => {
            clearTimeout(timer)
            timer = window.setTimeout(() => void look(), PAUSES_MILLISECONDS[turn] ?? LAST_PAUSE_MILLISECONDS)
            turn += 1
        }
        async function look(): Promise<void> {
            if (isReading) return
            // Nobody sees it: it looks again when somebody does.
            if (document.hidden) return
            isReading = true
            const answer = await readPage()
            isReading = false
            if (isOver) return
            if (answer.ok) newest.current(answer.value)
            next()
        }
        const onSight = (): void => void look()
        document.addEventListener('visibilitychange', onSight)
        next()
        return () => {
            isOver = true
            clearTimeout(timer)
            document.removeEventListener('visibilitychange', onSight)
        }
    }, [isWaiting])
}
