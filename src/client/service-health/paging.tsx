import { t } from 'sn-translate'
import type { IssueFilter, IssueHistory } from '../../server/service-health/page/service-health-page.ts'
import { Count } from './amount.tsx'
import { history } from './page-query.ts'
import { ViewLink } from './view-link.ts'

interface PagingProps {
    readonly page: IssueHistory
    readonly filter: IssueFilter
}

/** Which of the results are shown, and the way to the others. */
export function Paging({ page: { offset, limit, total, rows }, filter }: PagingProps) {
    if (rows.length === 0 || total <= limit) return null
    const next = offset + limit
    return (
        <nav class="m365-paging" aria-label={t('Pages of results')}>
            {offset > 0 && (
                <ViewLink class="m365-button" to={history(filter, Math.max(0, offset - limit))}>
                    {t('Previous page')}
                </ViewLink>
            )}
            <span>
                <Count of={offset + 1} />–<Count of={offset + rows.length} /> {t('of a total of')}{' '}
                <Count of={total} />
            </span>
            {next < total && (
                <ViewLink class="m365-button" to={history(filter, next)}>
                    {t('Next page')}
                </ViewLink>
            )}
        </nav>
    )
}
