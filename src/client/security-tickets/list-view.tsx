import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ActionList } from '../../server/security-tickets/security-tickets-view.ts'
import type { Parse } from '../shared/api.ts'
import { pagesOfResults } from '../shared/pages-of-results.tsx'
import { useTopOfResults } from '../shared/use-top-of-results.ts'
import { ExportButton } from './export-button.tsx'
import { ReaderContext } from './formats.ts'
import { ListFilter, type Choice } from './list-filter.tsx'
import { filterCount, filtered, listPath, type ListQuery } from './page-query.ts'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

type Page = Pick<ActionList, 'total' | 'offset' | 'limit' | 'answeredAt' | 'user'>

interface ListViewProps<T> {
    readonly query: ListQuery
    readonly parse: Parse<T>
    readonly title: string
    readonly searchLabel: string
    readonly choicesOf: (page: T) => readonly Choice[]
    /** Rows. */
    readonly children: (page: T) => ComponentChildren
    /** Shown when there is nothing, and nothing is filtered out. */
    readonly nothing: (page: T) => ComponentChildren
    readonly below?: ComponentChildren
}

/** A list with what it can be filtered by, page by page. */
export function ListView<T extends Page>(props: ListViewProps<T>) {
    const { query, parse, title, searchLabel, choicesOf, children, nothing, below } = props
    return (
        <ViewFrame
            path={listPath(query)}
            parse={parse}
            title={() => title}
            announce={({ total }) => `${t('Found:')} ${total}`}
        >
            {(page) => (
                <>
                    <ListFilter query={query} searchLabel={searchLabel} choices={choicesOf(page)} />
                    <Results query={query} page={page} nothing={nothing(page)}>
                        {children(page)}
                    </Results>
                    {below}
                </>
            )}
        </ViewFrame>
    )
}

interface ResultsProps {
    readonly query: ListQuery
    readonly page: Page
    readonly nothing: ComponentChildren
    readonly children: ComponentChildren
}

/** What was found: how much, the rows, the ways to the other pages, and the list as a file. */
function Results({ query, page, nothing, children }: ResultsProps) {
    const { number } = useContext(ReaderContext)
    const { total } = page
    const found = useTopOfResults(page.offset)
    const link = (to: number, text: string) => (
        <ViewLink class="m365-button" to={filtered(query.view, query.filter, to)}>
            {text}
        </ViewLink>
    )
    return (
        <section class="m365-stack" aria-labelledby="found">
            <div class="m365-meta m365-meta--apart">
                <h3 id="found" ref={found} tabIndex={-1}>
                    {t('Found:')} {number(total)}
                </h3>
                {total > 0 && <ExportButton query={query} />}
            </div>
            {page.offset < total ? (
                children
            ) : (
                <div class="m365-nothing">
                    {total > 0 ? (
                        <>
                            <p class="m365-nothing__title">{t('There are not that many pages')}</p>
                            {link(0, t('Go to the first page'))}
                        </>
                    ) : filterCount(query) > 0 ? (
                        <>
                            <p class="m365-nothing__title">{t('Nothing fits this filter')}</p>
                            <ViewLink to={filtered(query.view, {})}>{t('Clear the filter')}</ViewLink>
                        </>
                    ) : (
                        nothing
                    )}
                </div>
            )}
            {pagesOfResults(page, number, link)}
        </section>
    )
}
