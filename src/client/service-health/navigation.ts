import { createContext } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { queryOf, searchOf, type PageQuery } from './page-query.ts'

export interface Navigation {
    readonly query: PageQuery
    /** The list that the reader came from, to go back to. */
    readonly list: PageQuery
    /** The issue that the reader comes back from: the keyboard goes on where it was. */
    readonly leftIssue: string | null
    /** False until the reader has gone anywhere: a page that just opened does not move the focus. */
    readonly hasMoved: boolean
    readonly go: (query: PageQuery) => void
}

interface Place {
    readonly query: PageQuery
    readonly list: PageQuery
    readonly leftIssue: string | null
    readonly hasMoved: boolean
}

const startOf = (query: PageQuery): Place => ({
    query,
    list: query.view === 'issue' ? { view: 'overview' } : query,
    leftIssue: null,
    hasMoved: false,
})

/** Where the keyboard goes on in a list. */
export const linkIdOf = (issueSysId: string): string => `issue-${issueSysId}`

export const NavigationContext = createContext<Navigation>({
    ...startOf({ view: 'overview' }),
    go: () => undefined,
})

/** Where in the page the reader is; the address says the same, and the browser's buttons go back and forth. */
export function useNavigation(): Navigation {
    const [place, setPlace] = useState(() => startOf(queryOf(window.location.search)))

    function arrive(query: PageQuery): void {
        setPlace((before) => ({
            query,
            list: query.view === 'issue' ? before.list : query,
            leftIssue: before.query.view === 'issue' ? before.query.sysId : null,
            hasMoved: true,
        }))
    }

    useEffect(() => {
        const onPop = (): void => arrive(queryOf(window.location.search))
        window.addEventListener('popstate', onPop)
        return () => window.removeEventListener('popstate', onPop)
    }, [])

    return {
        ...place,
        go(query) {
            window.history.pushState(null, '', window.location.pathname + searchOf(query))
            arrive(query)
        },
    }
}
