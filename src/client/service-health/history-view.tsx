import type { ComponentChildren } from 'preact'
import { useContext, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import type { IssueFilter, IssueHistory } from '../../server/service-health/page/service-health-page.ts'
import { Freshness } from '../shared/freshness.tsx'
import '../shared/nothing.css'
import { pagesOfResults } from '../shared/pages-of-results.tsx'
import { StaleWarning } from '../shared/stale-warning.tsx'
import { useTopOfResults } from '../shared/use-top-of-results.ts'
import { When } from '../shared/when.tsx'
import { HistoryFilters } from './history-filters.tsx'
import { Count, Duration } from './amount.tsx'
import { IssueRow } from './issue-row.tsx'
import { NavigationContext } from './navigation.ts'
import { NothingKnown } from './nothing-known.tsx'
import { history, historyPath, isFiltered } from './page-query.ts'
import { parseHistory } from './parse-service-health.ts'
import { ViewFrame, type Refresh } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

interface HistoryViewProps {
    readonly filter: IssueFilter
    readonly offset: number
}

export function HistoryView({ filter, offset }: HistoryViewProps) {
    const { go } = useContext(NavigationContext)
    // What there is to choose from, for a filter that is refused after others were not.
    const choices = useRef<Pick<IssueHistory, 'services' | 'tenants'>>({ services: [], tenants: [] })
    const filters = (refusal?: Notice) => (
        <HistoryFilters
            {...choices.current}
            filter={filter}
            refusal={refusal}
            onFilter={(next) => go(history(next))}
        />
    )
    return (
        <ViewFrame
            path={historyPath(filter, offset)}
            parse={parseHistory}
            title={() => t('History')}
            announce={({ total }) => (
                <>
                    {t('Issues found:')} <Count of={total} />
                </>
            )}
            instead={({ notice }) => notice?.field && filters(notice)}
        >
            {(page, refresh) => {
                choices.current = { services: page.services, tenants: page.tenants }
                return <History page={page} filter={filter} filters={filters()} refresh={refresh} />
            }}
        </ViewFrame>
    )
}

interface HistoryProps {
    readonly filter: IssueFilter
    readonly page: IssueHistory
    readonly filters: ComponentChildren
    readonly refresh: Refresh
}

function History({ page, filter, filters, refresh }: HistoryProps) {
    const { knowledge } = page
    const found = useTopOfResults(page.offset)
    return (
        <>
            <Freshness
                knowledge={knowledge}
                isRefreshing={refresh.isReading}
                onRefresh={() => void refresh.readAgain()}
            />
            {knowledge.state === 'stale' && knowledge.asOf && <StaleWarning asOf={knowledge.asOf} />}
            {filters}
            <section class="m365-results" aria-labelledby="found">
                <h3 id="found" ref={found} tabIndex={-1}>
                    {t('Issues found:')} <Count of={page.total} />
                </h3>
                {page.rows.length > 0 ? (
                    <ul class="m365-rows">
                        {page.rows.map((issue) => (
                            <IssueRow key={issue.sysId} issue={issue}>
                                <span>
                                    <When at={issue.startedAt} />
                                    {' – '}
                                    {issue.endedAt ? <When at={issue.endedAt} /> : t('Still open')}
                                </span>
                                <span>
                                    {issue.isResolved ? t('Duration:') : t('Open for')}{' '}
                                    <Duration seconds={issue.durationSeconds} />
                                </span>
                            </IssueRow>
                        ))}
                    </ul>
                ) : (
                    <NothingFound page={page} filter={filter} />
                )}
                {pagesOfResults(
                    page,
                    (value) => (
                        <Count of={value} />
                    ),
                    (to, text) => (
                        <ViewLink class="m365-button" to={history(filter, to)}>
                            {text}
                        </ViewLink>
                    ),
                )}
            </section>
            <p>
                <a href="/x_mioms_m365_assis_health_issue_list.do">{t('All issues as a list')}</a>
            </p>
        </>
    )
}

interface NothingFoundProps {
    readonly page: IssueHistory
    readonly filter: IssueFilter
}

function NothingFound({ page, filter }: NothingFoundProps) {
    const { state } = page.knowledge
    if (state === 'never' || state === 'not-connected')
        return <NothingKnown state={state} isAdmin={page.user.isAdmin} hasNotice={false} />
    const isBeyond = page.total > 0
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">
                {isBeyond
                    ? t('There are not that many pages')
                    : isFiltered(filter)
                      ? t('No issue fits this filter')
                      : t('Microsoft has reported no issue yet')}
            </p>
            {isBeyond ? (
                <p>
                    <ViewLink to={history(filter)}>{t('Go to the first page')}</ViewLink>
                </p>
            ) : (
                isFiltered(filter) && (
                    <p>
                        <ViewLink to={history()}>{t('Show all issues')}</ViewLink>
                    </p>
                )
            )}
        </div>
    )
}
