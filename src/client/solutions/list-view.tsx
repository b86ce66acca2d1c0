import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    CatalogueLine,
    CatalogueList,
    SolutionFilter,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { createAmounts } from '../shared/amounts.ts'
import { Icon } from '../shared/icon.tsx'
import { kindLabel } from '../shared/kind-label.ts'
import { pagesOfResults } from '../shared/pages-of-results.tsx'
import { useTopOfResults } from '../shared/use-top-of-results.ts'
import { originLabel } from './labels.ts'
import { useLanguageName } from './language-name.ts'
import { ListFilter } from './list-filter.tsx'
import { NavigationContext } from './navigation.ts'
import { listOf, listParameters, NO_FILTER } from './page-query.ts'
import { parseList } from './parse-catalogue.ts'
import { UsesLine } from './uses-line.tsx'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

interface ListViewProps {
    readonly filter: SolutionFilter
    readonly offset: number
}

/** All solutions, or those that fit a filter, part by part. */
export function ListView({ filter, offset }: ListViewProps) {
    const { go } = useContext(NavigationContext)
    const asked = listParameters(filter, offset)
    return (
        <ViewFrame
            path={`/catalogue/solutions${asked && `?${asked}`}`}
            parse={parseList}
            title={() => t('All solutions')}
            announce={({ total }) => (
                <>
                    {t('Solutions:')} {total}
                </>
            )}
        >
            {(list) => (
                <>
                    <ListFilter
                        filter={filter}
                        areas={list.areas}
                        onFilter={(wanted) => go(listOf(wanted))}
                    />
                    <Results list={list} filter={filter} />
                </>
            )}
        </ViewFrame>
    )
}

interface ResultsProps {
    readonly list: CatalogueList
    readonly filter: SolutionFilter
}

/** What was found: how much, the lines, and the ways to the other pages. */
function Results({ list, filter }: ResultsProps) {
    const { solutions, offset, total, all, user } = list
    const found = useTopOfResults(offset)
    const { number } = createAmounts(user.language)
    return (
        <section class="m365-stack" aria-labelledby="found">
            <h3 id="found" ref={found} tabIndex={-1}>
                {t('Solutions:')} {number(total)}
                {total < all && ` / ${number(all)}`}
            </h3>
            {solutions.length > 0 ? (
                <ul class="m365-rows">
                    {solutions.map((line) => (
                        <Line key={line.key} line={line} user={user.language} />
                    ))}
                </ul>
            ) : (
                <Nothing list={list} filter={filter} />
            )}
            {pagesOfResults(list, number, (to, text) => (
                <ViewLink class="m365-button" to={listOf(filter, to)}>
                    {text}
                </ViewLink>
            ))}
        </section>
    )
}

function Nothing({ list: { total, all }, filter }: ResultsProps) {
    if (all === 0)
        return (
            <div class="m365-nothing">
                <p class="m365-nothing__title">{t('The catalogue is empty')}</p>
                <p>
                    {t('The app brings solutions with it. Repair its installation, or write your own.')}{' '}
                    <ViewLink to={{ view: 'new', search: '' }}>{t('New solution')}</ViewLink>
                </p>
            </div>
        )
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">
                {total > 0 ? t('There are not that many pages') : t('No solution fits this filter')}
            </p>
            <p>
                {total > 0 ? (
                    <ViewLink to={listOf(filter)}>{t('Go to the first page')}</ViewLink>
                ) : (
                    <ViewLink to={listOf({ ...NO_FILTER, order: filter.order })}>
                        {t('Clear the filter')}
                    </ViewLink>
                )}
            </p>
        </div>
    )
}

function Line({ line, user }: { readonly line: CatalogueLine; readonly user: string }) {
    const languageName = useLanguageName()
    return (
        <li class="m365-row m365-row--stacked">
            <p class="m365-line__title">
                <ViewLink
                    to={{ view: 'solution', key: line.key }}
                    lang={line.language === user ? undefined : line.language}
                >
                    {line.title}
                </ViewLink>
                {line.isHidden && <span class="m365-mark">{t('Hidden')}</span>}
                {line.origin !== 'shipped' && <span class="m365-mark">{originLabel(line.origin)}</span>}
            </p>
            <p class="m365-line__facts m365-muted">
                {line.area && <span>{line.area}</span>}
                <span>{kindLabel(line.kind)}</span>
                {line.origin === 'shipped' && <span>{originLabel(line.origin)}</span>}
                <span>{line.languages.map(languageName).join(', ')}</span>
                {line.reviewed && (
                    <span>
                        {t('Last reviewed')} {line.reviewed}
                    </span>
                )}
                <UsesLine uses={line.uses} />
            </p>
            {line.hasShippedChange && (
                <p>
                    <Icon name="warning" class="m365-tone--warning" />{' '}
                    {t('The shipped text has changed since your edit.')}
                </p>
            )}
        </li>
    )
}
