import { createContext } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LIST, queryOf, searchOf, type PageQuery } from './page-query.ts'

interface Place {
    readonly query: PageQuery
    /** The list that the reader came from, to go back to. */
    readonly list: PageQuery
    /** What was just done, said once where the reader arrives. */
    readonly done: string
    /** False until the reader has gone anywhere: a page that just opened does not move the focus. */
    readonly hasMoved: boolean
}

export interface Navigation extends Place {
    readonly go: (query: PageQuery, done?: string) => void
}

const isList = ({ view }: PageQuery): boolean => view === 'list' || view === 'searches'

export const NavigationContext = createContext<Navigation>({
    query: LIST,
    list: LIST,
    done: '',
    hasMoved: false,
    go: () => undefined,
})

/** Where in the page the reader is; the address says the same, and the browser's buttons go back and forth. */
export function useNavigation(): Navigation {
    const [place, setPlace] = useState((): Place => {
        const query = queryOf(location.search)
        return { query, list: isList(query) ? query : LIST, done: '', hasMoved: false }
    })

    const arrive = (query: PageQuery, done = ''): void =>
        setPlace(({ list }) => ({ query, list: isList(query) ? query : list, done, hasMoved: true }))

    useEffect(() => {
        const onPop = (): void => arrive(queryOf(location.search))
        addEventListener('popstate', onPop)
        return () => removeEventListener('popstate', onPop)
    }, [])

    return {
        ...place,
        go(query, done) {
            history.pushState(null, '', location.pathname + searchOf(query))
            arrive(query, done)
        },
    }
}
