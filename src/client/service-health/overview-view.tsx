import { t } from 'sn-translate'
import type { ServiceHealthOverview } from '../../server/service-health/page/service-health-page.ts'
import { Freshness } from '../shared/freshness.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { StaleWarning } from '../shared/stale-warning.tsx'
import { FailingBox } from './failing-box.tsx'
import { Figures } from './figures.tsx'
import { JobsSection } from './jobs-section.tsx'
import { knowledgeOf } from './knowledge-of.ts'
import { NothingKnown } from './nothing-known.tsx'
import { OpenIssuesSection } from './open-issues-section.tsx'
import { parseOverview } from './parse-service-health.ts'
import { ServicesSection } from './services-section.tsx'
import { ViewFrame, type Refresh } from './view-frame.tsx'

export function OverviewView() {
    return (
        <ViewFrame
            path="/service_health/overview"
            parse={parseOverview}
            title={() => t('Current state')}
            announce={({ openIssues, actionRequired }) => (
                <>
                    {t('Open issues:')} {openIssues.total + actionRequired.total}
                </>
            )}
        >
            {(page, refresh) => <Overview page={page} refresh={refresh} />}
        </ViewFrame>
    )
}

interface OverviewProps {
    readonly page: ServiceHealthOverview
    readonly refresh: Refresh
}

function Overview({ page, refresh }: OverviewProps) {
    const { tenants, user } = page
    const knowledge = knowledgeOf(tenants)
    const isKnown = knowledge.state === 'current' || knowledge.state === 'stale'
    const hasSeveral = tenants.length > 1
    const areAllFailing = tenants.every(({ failing }) => failing !== null)
    return (
        <>
            <Freshness
                knowledge={knowledge}
                isRefreshing={refresh.isReading}
                onRefresh={() => void refresh.readAgain()}
            />
            {page.notices.map((notice, index) => (
                <NoticeBox key={index} notice={notice} isAdmin={user.isAdmin} />
            ))}
            {tenants.map(
                ({ sysId, name, failing, knowledge: own }) =>
                    failing && (
                        <FailingBox
                            key={sysId}
                            failing={failing}
                            asOf={own.asOf}
                            user={user}
                            tenant={hasSeveral ? name : null}
                        />
                    ),
            )}
            {knowledge.state === 'stale' && knowledge.asOf && !areAllFailing && (
                <StaleWarning asOf={knowledge.asOf} />
            )}
            {!isKnown && (
                <NothingKnown
                    state={knowledge.state}
                    isAdmin={user.isAdmin}
                    hasNotice={page.notices.length > 0}
                />
            )}
            {isKnown && (
                <>
                    <Figures page={page} />
                    {page.actionRequired.total > 0 && (
                        <OpenIssuesSection
                            id="action-required"
                            title={t('Issues in your environment that require action')}
                            description={t(
                                'Microsoft sees their cause in your tenant or network. It waits for you, not for Microsoft.',
                            )}
                            issues={page.actionRequired}
                            filter={{ state: 'open', origin: 'customer' }}
                        />
                    )}
                    <OpenIssuesSection
                        id="open-issues"
                        title={t('Open issues')}
                        issues={page.openIssues}
                        filter={{ state: 'open', origin: 'notCustomer' }}
                        isOld={knowledge.state === 'stale'}
                    />
                    <ServicesSection tenants={tenants} />
                </>
            )}
            {user.isAdmin && tenants.length > 0 && (
                <JobsSection runs={page.runs} hasSeveral={hasSeveral} onRead={refresh.readAgain} />
            )}
        </>
    )
}
