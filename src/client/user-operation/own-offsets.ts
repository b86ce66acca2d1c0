import { useEffect, useState } from 'preact/hooks'
import type { OwnList } from '../../server/user-operations/people/own-operations-view.ts'

/** Where each list begins; absent: at its newest. */
export type Offsets = Partial<Readonly<Record<OwnList, number>>>

const LISTS: readonly OwnList[] = ['waiting', 'asked', 'mine']

/** From the query of the page's address; what is no number counts as absent. */
export function offsetsOf(search: string): Offsets {
    const query = new URLSearchParams(search)
    return Object.fromEntries(
        LISTS.flatMap((list) => {
            const text = query.get(list) ?? ''
            return /^[1-9]\d{0,5}$/.test(text) ? [[list, Number(text)]] : []
        }),
    )
}

/** The query of such a page; empty: every list from its beginning. */
export function searchOf(offsets: Offsets): string {
    const query = LISTS.flatMap((list) => (offsets[list] ? [`${list}=${offsets[list]}`] : [])).join('&')
    return query && `?${query}`
}

export const listsPath = (offsets: Offsets): string => `/own_operations/lists/own${searchOf(offsets)}`

/** Where the reader is; the address says the same, and the browser's buttons go back and forth. */
export function useOffsets(): { readonly offsets: Offsets; readonly go: (to: Offsets) => void } {
    const [offsets, setOffsets] = useState(() => offsetsOf(location.search))
    useEffect(() => {
        const arrive = (): void => setOffsets(offsetsOf(location.search))
        addEventListener('popstate', arrive)
        return () => removeEventListener('popstate', arrive)
    }, [])
    return {
        offsets,
        go(to) {
            history.pushState(null, '', location.pathname + searchOf(to))
            setOffsets(to)
        },
    }
}
