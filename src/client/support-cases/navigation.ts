import { createContext } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LIST, queryOf, searchOf, type PageQuery } from './page-query.ts'

interface Place {
    readonly query: PageQuery
    /** The list that the reader came from, to go back to. */
    readonly list: PageQuery
    /** False until the reader has gone anywhere: a page that just opened does not move the focus. */
    readonly hasMoved: boolean
}

export interface Navigation extends Place {
    readonly go: (query: PageQuery) => void
}

export const NavigationContext = createContext<Navigation>({
    query: LIST,
    list: LIST,
    hasMoved: false,
    go: () => undefined,
})

/** Where in the page the reader is; the address says the same, and the browser's buttons go back and forth. */
export function useNavigation(): Navigation {
    const [place, setPlace] = useState<Place>(() => arrived(LIST, false))
    function arrive(): void {
        setPlace(({ list }) => arrived(list, true))
    }
    useEffect(() => {
        addEventListener('popstate', arrive)
        return () => removeEventListener('popstate', arrive)
    }, [])
    return {
        ...place,
        go(query) {
            history.pushState(null, '', location.pathname + searchOf(query))
            arrive()
        },
    }
}

function arrived(list: PageQuery, hasMoved: boolean): Place {
    const query = queryOf(location.search)
    return { query, list: query.view === 'list' ? query : list, hasMoved }
}
