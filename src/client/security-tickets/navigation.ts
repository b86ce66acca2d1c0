import { createContext } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { queryOf, searchOf, type PageQuery } from './page-query.ts'

interface Place {
    readonly query: PageQuery
    /** The list that the reader came from, to go back to. */
    readonly list: PageQuery | null
    /** The action that the reader comes back from: the keyboard goes on where it was. */
    readonly leftAction: string
    /** False until the reader has gone anywhere: a page that just opened does not move the focus. */
    readonly hasMoved: boolean
}

export interface Navigation extends Place {
    readonly go: (query: PageQuery) => void
}

const isList = ({ view }: PageQuery): boolean => view === 'actions' || view === 'tickets'

/** Where the keyboard goes on in a list. */
export const linkIdOf = (sysId: string): string => `action-${sysId}`

function arrived(before: Place | null): Place {
    const query = queryOf(location.search)
    return {
        query,
        list: isList(query) ? query : (before?.list ?? null),
        leftAction: before?.query.view === 'action' ? before.query.sysId : '',
        hasMoved: before !== null,
    }
}

/** The page provides it. */
export const NavigationContext = createContext({} as Navigation)

/** Where in the page the reader is; the address says the same, and the browser's buttons go back and forth. */
export function useNavigation(): Navigation {
    const [place, setPlace] = useState(() => arrived(null))
    const arrive = (): void => setPlace(arrived)
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
