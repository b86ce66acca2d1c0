import { useEffect } from 'preact/hooks'

const EVERY_MS = 5_000

/** Reads again every few seconds while something goes on and somebody looks: a hidden tab asks nobody. */
export function usePolling(isGoingOn: boolean, readAgain: () => Promise<void>): void {
    useEffect(() => {
        if (!isGoingOn) return
        const timer = setInterval(() => {
            if (document.visibilityState === 'visible') void readAgain()
        }, EVERY_MS)
        return () => clearInterval(timer)
    })
}
