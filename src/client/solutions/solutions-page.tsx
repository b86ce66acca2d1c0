import { EditView } from './edit-view.tsx'
import { EntryView } from './entry-view.tsx'
import { ListView } from './list-view.tsx'
import { NavigationContext, useNavigation } from './navigation.ts'
import { NewView } from './new-view.tsx'
import { searchOf } from './page-query.ts'
import { SearchesView } from './searches-view.tsx'

export function SolutionsPage() {
    const navigation = useNavigation()
    const { query } = navigation
    const key = searchOf(query)
    return (
        <NavigationContext.Provider value={navigation}>
            {query.view === 'list' && <ListView filter={query.filter} offset={query.offset} />}
            {query.view === 'searches' && <SearchesView order={query.order} />}
            {query.view === 'solution' && <EntryView key={key} solution={query.key} />}
            {query.view === 'edit' && <EditView key={key} solution={query.key} language={query.language} />}
            {query.view === 'new' && <NewView key={key} search={query.search} />}
        </NavigationContext.Provider>
    )
}
