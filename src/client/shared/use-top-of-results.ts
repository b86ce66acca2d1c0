import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** For the heading, or the section, of a list that is shown part by part: another part begins there. */
export function useTopOfResults<Top extends HTMLElement = HTMLHeadingElement>(
    offset: number,
): RefObject<Top> {
    const top = useRef<Top>(null)
    const shownOffset = useRef(offset)
    useEffect(() => {
        if (shownOffset.current !== offset) top.current?.focus()
        shownOffset.current = offset
    }, [offset])
    return top
}
