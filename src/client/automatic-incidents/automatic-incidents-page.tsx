import { t } from 'sn-translate'
import { frameOf } from '../shared/frame-of.ts'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useAutomation } from './use-automation.ts'

export function AutomaticIncidentsPage() {
    const { session, actions } = useAutomation()
    const { page, choices } = session
    return (
        <PageFrame
            title={t('Automatic Incidents')}
            {...frameOf(session, actions)}
            failureTexts={failureTexts}
        >
            {page && choices && (
                <ReadyView page={page} choices={choices} session={session} actions={actions} />
            )}
        </PageFrame>
    )
}
