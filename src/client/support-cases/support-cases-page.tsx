import { IncidentView } from './incident-view.tsx'
import { ListView } from './list-view.tsx'
import { NavigationContext, useNavigation } from './navigation.ts'

export function SupportCasesPage() {
    const navigation = useNavigation()
    const { query } = navigation
    return (
        <NavigationContext.Provider value={navigation}>
            {query.view === 'list' ? (
                <ListView list={query.list} />
            ) : (
                <IncidentView key={query.sysId} query={query} />
            )}
        </NavigationContext.Provider>
    )
}
