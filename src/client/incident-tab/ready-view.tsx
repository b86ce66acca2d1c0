import { useEffect } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { failureTexts } from './failure-texts.ts'
import { decisionElementId } from './match-decision.tsx'
import { ServiceHealthSection } from './service-health-section.tsx'
import type { Decide, LastDecision } from './use-incident-tab.ts'

interface ReadyViewProps {
    readonly tab: IncidentTab
    readonly refresh: 'none' | 'running' | 'done'
    readonly refreshFailure: Failure | null
    readonly decision: LastDecision | null
    readonly onRefresh: () => void
    readonly onDecide: Decide
}

export function ReadyView({ tab, refresh, refreshFailure, decision, onRefresh, onDecide }: ReadyViewProps) {
    useEffect(() => {
        if (!decision || decision.progress === 'running') return
        // The button that was pressed may be gone: the keyboard goes on where the decision stands now.
        const place = document.getElementById(decisionElementId(decision.issueId))
        const where = place ?? document.getElementById('service-health')
        if (!document.activeElement || document.activeElement === document.body) where?.focus()
    }, [decision])
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
                tab={tab}
                decisions={{ mayDecide: tab.mayDecide, last: decision, decide: onDecide }}
                isRefreshing={refresh === 'running'}
                onRefresh={onRefresh}
            />
        </>
    )
}
