import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { NoIncident } from '../shared/no-incident.tsx'
import { failureTexts } from './failure-texts.ts'
import type { IncidentInQuery } from '../shared/incident-in-query.ts'
import { LoadingView } from './loading-view.tsx'
import { ReadyView } from './ready-view.tsx'
import { useIncidentTab, type LastDecision, type ReadyTab } from './use-incident-tab.ts'

export function IncidentTabPage({ incident }: { readonly incident: IncidentInQuery }) {
    if (incident.state === 'given') return <SavedIncident sysId={incident.sysId} />
    return (
        <NoIncident
            title={t('Microsoft 365 Insights')}
            state={incident.state}
            onceSaved={t('Save it, and Microsoft 365 insights will be shown here.')}
        />
    )
}

function SavedIncident({ sysId }: { readonly sysId: string }) {
    const { state, readAgain, search, decide } = useIncidentTab(sysId)
    const heading = useRef<HTMLHeadingElement>(null)
    const user = state.phase === 'ready' ? state.tab.user : null
    const offset = state.phase === 'ready' ? state.clockOffset : 0
    const dates = useDates(user, offset)

    function tryAgain(): void {
        // The button that was pressed goes away; the keyboard's place in the page must not go with it.
        heading.current?.focus()
        readAgain()
    }

    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page" aria-busy={state.phase === 'loading'}>
                <h1 ref={heading} tabIndex={-1}>
                    {t('Microsoft 365 Insights')}
                </h1>
                {state.phase === 'loading' && <LoadingView />}
                {state.phase === 'failed' && (
                    <FailureBox
                        failure={state.failure}
                        texts={failureTexts()}
                        signInUrl={signInUrl(sysId)}
                        onTryAgain={tryAgain}
                    />
                )}
                {state.phase === 'ready' && (
                    <ReadyView {...state} onRefresh={readAgain} onSearch={search} onDecide={decide} />
                )}
                <p class="m365-visually-hidden" role="status">
                    {state.phase === 'ready' && <Announcement {...state} />}
                </p>
            </main>
        </DatesContext.Provider>
    )
}

/** What a screen reader says when the answer is there. */
function Announcement({ tab, refresh, search, decision }: ReadyTab) {
    // The box about the failure speaks for itself.
    if (typeof refresh === 'object' || typeof search === 'object') return null
    if (decision) return <DecisionAnnouncement {...decision} />
    if (search === 'running') return <>{t('Searching')}</>
    if (refresh === 'running') return <>{t('Refreshing')}</>
    return (
        <>
            {refresh === 'done' && t('Updated.')} {t('Service health incidents that match:')}{' '}
            {tab.healthIssues.length}. {t('Recommended solutions:')} {tab.recommendations.solutions.length}.
        </>
    )
}

function DecisionAnnouncement({ issueId, what, progress }: LastDecision) {
    if (progress === 'running') return <>{t('Saving')}</>
    if (progress !== 'done') return null
    return (
        <>
            {what === 'confirm' && t('Marked as the cause:')}
            {what === 'dismiss' && t('Marked as not related:')}
            {what === 'adopt' && t('This incident stands for it.')}
            {(what === 'undo' || what === 'release') && t('Decision taken back:')} {issueId}
        </>
    )
}

/** The platform asks for the sign-in and then opens the incident. */
function signInUrl(sysId: string): string {
    return `/nav_to.do?uri=${encodeURIComponent(`incident.do?sys_id=${sysId}`)}`
}
