import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { viewLinkOf } from '../shared/view-link.tsx'
import { queryOf, searchOf, type PageQuery } from './page-query.ts'

export interface Navigation {
    readonly query: PageQuery
    readonly go: (query: PageQuery) => void
}

/** The page provides it. */
export const NavigationContext = createContext({} as Navigation)

/** What is looked at; the address says the same, and the browser's buttons go back and forth. */
export function useNavigation(): Navigation {
    const [query, setQuery] = useState(() => queryOf(location.search))
    const arrive = (): void => setQuery(queryOf(location.search))
    useEffect(() => {
        addEventListener('popstate', arrive)
        return () => removeEventListener('popstate', arrive)
    }, [])
    return {
        query,
        go(to) {
            history.pushState(null, '', location.pathname + searchOf(to))
            arrive()
        },
    }
}

export const QueryLink = viewLinkOf(() => useContext(NavigationContext), searchOf)
