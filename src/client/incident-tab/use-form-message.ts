import { useEffect, useRef, type MutableRef } from 'preact/hooks'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import { isMissingSetup, tellForm } from './form-message.ts'

/**
 * Says missing setup on the form that holds this page: once, and not before somebody opens the tab, so that whoever
 * only works on incidents is left in peace.
 * @returns what has to be on the screen for that
 */
export function useFormMessage(notices: readonly Notice[]): MutableRef<HTMLDivElement | null> {
    const place = useRef<HTMLDivElement>(null)
    const isTold = useRef(false)
    useEffect(() => {
        const missing = notices.filter(isMissingSetup)
        if (isTold.current || missing.length === 0 || !place.current) return
        const observer = new IntersectionObserver((entries) => {
            if (isTold.current || !entries.some(({ isIntersecting }) => isIntersecting)) return
            isTold.current = true
            tellForm(missing)
            observer.disconnect()
        })
        observer.observe(place.current)
        return () => observer.disconnect()
    }, [notices])
    return place
}
