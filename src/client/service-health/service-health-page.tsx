import { HistoryView } from './history-view.tsx'
import { IssueView } from './issue-view.tsx'
import { NavigationContext, useNavigation } from './navigation.ts'
import { OverviewView } from './overview-view.tsx'

export function ServiceHealthPage() {
    const navigation = useNavigation()
    const { query } = navigation
    return (
        <NavigationContext.Provider value={navigation}>
            {query.view === 'overview' && <OverviewView />}
            {query.view === 'history' && <HistoryView filter={query.filter} offset={query.offset} />}
            {query.view === 'issue' && <IssueView key={query.sysId} sysId={query.sysId} />}
        </NavigationContext.Provider>
    )
}
