import { createElement, type VNode } from 'preact'

/**
 * A text of the solution catalogue: `**what is on the screen**` and `` `what is typed` `` become elements, everything
 * else stays text, whatever it looks like.
 */
export function markedText(text: string): readonly (string | VNode)[] {
    return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
        if (index % 2 === 0) return part
        return part[0] === '`'
            ? createElement('code', null, part.slice(1, -1))
            : createElement('strong', null, part.slice(2, -2))
    })
}

/** The same without its marks, to be copied. */
export const withoutMarks = (text: string): string => text.replace(/\*\*([^*]+)\*\*|`([^`]+)`/g, '$1$2')
