import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** For the heading of a list that is shown part by part: another part begins there. */
export function useTopOfResults(offset: number): RefObject<HTMLHeadingElement> {
    const top = useRef<HTMLHeadingElement>(null)
    const shownOffset = useRef(offset)
    useEffect(() => {
        if (shownOffset.current !== offset) top.current?.focus()
        shownOffset.current = offset
    }, [offset])
    return top
}
