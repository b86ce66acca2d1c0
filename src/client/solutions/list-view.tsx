import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    CatalogueLine,
    CatalogueList,
    SolutionFilter,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { Icon } from '../shared/icon.tsx'
import { kindLabel } from '../shared/kind-label.ts'
import { originLabel } from './labels.ts'
import { useLanguageName } from './language-name.ts'
import { ListFilter } from './list-filter.tsx'
import { NavigationContext } from './navigation.ts'
import { filterParameters, LIST } from './page-query.ts'
import { parseList } from './parse-catalogue.ts'
import { UsesLine } from './uses-line.tsx'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

/** All solutions, or those that fit a filter. */
export function ListView({ filter }: { readonly filter: SolutionFilter }) {
    const { go } = useContext(NavigationContext)
    const asked = filterParameters(filter)
    return (
        <ViewFrame
            path={`/catalogue/solutions${asked && `?${asked}`}`}
            parse={parseList}
            title={() => t('All solutions')}
            announce={({ solutions }) => (
                <>
                    {t('Solutions:')} {solutions.length}
                </>
            )}
        >
            {(list) => (
                <>
                    <ListFilter
                        filter={filter}
                        areas={list.areas}
                        onFilter={(wanted) => go({ view: 'list', filter: wanted })}
                    />
                    <p>
                        {t('Solutions:')} {list.solutions.length}
                        {asked && ` / ${list.total}`}
                    </p>
                    <Lines list={list} user={list.user.language} />
                </>
            )}
        </ViewFrame>
    )
}

function Lines({
    list: { solutions, total },
    user,
}: {
    readonly list: CatalogueList
    readonly user: string
}) {
    if (solutions.length > 0)
        return (
            <ul class="m365-rows">
                {solutions.map((line) => (
                    <Line key={line.key} line={line} user={user} />
                ))}
            </ul>
        )
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">
                {total === 0 ? t('The catalogue is empty') : t('No solution fits this filter')}
            </p>
            <p>
                {total === 0 ? (
                    <>
                        {t('The app brings solutions with it. Repair its installation, or write your own.')}{' '}
                        <ViewLink to={{ view: 'new', search: '' }}>{t('New solution')}</ViewLink>
                    </>
                ) : (
                    <ViewLink to={LIST}>{t('Clear the filter')}</ViewLink>
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
