import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { failureTexts } from './failure-texts.ts'
import { ServiceHealthSection } from './service-health-section.tsx'

interface ReadyViewProps {
    readonly tab: IncidentTab
    readonly refresh: 'none' | 'running' | 'done'
    readonly refreshFailure: Failure | null
    readonly onRefresh: () => void
}

export function ReadyView({ tab, refresh, refreshFailure, onRefresh }: ReadyViewProps) {
    return (
        <>
            {refreshFailure && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">
                        {t('The refresh failed. This page shows what was read before.')}
                    </p>
                    <FailureText failure={refreshFailure} texts={failureTexts()} />
                </MessageBox>
            )}
            {tab.notices.map((notice, index) => (
                <NoticeBox key={index} notice={notice} isAdmin={tab.user.isAdmin} />
            ))}
            <ServiceHealthSection
                issues={tab.healthIssues}
                knowledge={tab.knowledge}
                isRefreshing={refresh === 'running'}
                onRefresh={onRefresh}
            />
        </>
    )
}
