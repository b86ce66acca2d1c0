import { ActionView } from './action-view.tsx'
import { ActionsView } from './actions-view.tsx'
import { NavigationContext, useNavigation } from './navigation.ts'
import { NewView } from './new-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { TicketsView } from './tickets-view.tsx'

export function SecurityTicketsPage() {
    const navigation = useNavigation()
    const { query } = navigation
    return (
        <NavigationContext.Provider value={navigation}>
            {query.view === 'overview' && <OverviewView />}
            {query.view === 'actions' && <ActionsView query={query} />}
            {query.view === 'action' && <ActionView key={query.sysId} sysId={query.sysId} />}
            {query.view === 'tickets' && <TicketsView query={query} />}
            {query.view === 'new' && <NewView key={query.kind} kind={query.kind} />}
        </NavigationContext.Provider>
    )
}
