import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IssueDetail } from '../../server/service-health/page/service-health-page.ts'
import { Freshness } from '../shared/freshness.tsx'
import { StaleWarning } from '../shared/stale-warning.tsx'
import { FailingBox } from './failing-box.tsx'
import { IssueFacts } from './issue-facts.tsx'
import { IssueMeta } from './issue-meta.tsx'
import { LinkedIncidents } from './linked-incidents.tsx'
import { NavigationContext } from './navigation.ts'
import { parseIssue } from './parse-service-health.ts'
import { ReportSection } from './report-section.tsx'
import { Timeline } from './timeline.tsx'
import { ViewFrame, type Refresh } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

export function IssueView({ sysId }: { readonly sysId: string }) {
    const { list } = useContext(NavigationContext)
    return (
        <ViewFrame
            path={`/service_health/issues/${sysId}`}
            parse={parseIssue}
            title={(page) => page?.issue.title ?? t('Service health incident')}
            announce={(page) => page.issue.title}
        >
            {(page, refresh) => (
                <>
                    {list.view === 'history' && (
                        <p>
                            <ViewLink to={list}>{t('Back to the history')}</ViewLink>
                        </p>
                    )}
                    <Issue page={page} refresh={refresh} />
                </>
            )}
        </ViewFrame>
    )
}

interface IssueProps {
    readonly page: IssueDetail
    readonly refresh: Refresh
}

function Issue({ page, refresh }: IssueProps) {
    const { issue, knowledge, failing, user } = page
    return (
        <>
            <IssueMeta issue={issue} adminCenterUrl={issue.adminCenterUrl} />
            <Freshness
                knowledge={knowledge}
                isRefreshing={refresh.isReading}
                onRefresh={() => void refresh.readAgain()}
            />
            {failing && (
                <FailingBox failing={failing} asOf={knowledge.asOf} user={user} tenant={issue.tenant} />
            )}
            {knowledge.state === 'stale' && knowledge.asOf && !failing && (
                <StaleWarning asOf={knowledge.asOf} />
            )}
            <div class="m365-columns">
                <div class="m365-column">
                    <section class="m365-stack">
                        <h3>{t('User impact')}</h3>
                        <p class="m365-text">{issue.impact || t('Microsoft did not describe it')}</p>
                    </section>
                    <Timeline page={page} />
                </div>
                <div class="m365-column">
                    <IssueFacts page={page} />
                    <LinkedIncidents page={page} />
                    <ReportSection page={page} />
                </div>
            </div>
        </>
    )
}
