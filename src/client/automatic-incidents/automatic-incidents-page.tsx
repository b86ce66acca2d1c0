import { t } from 'sn-translate'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useAutomation } from './use-automation.ts'

export function AutomaticIncidentsPage() {
    const { session, actions } = useAutomation()
    const { page, choices, failure, clockOffset, isBusy } = session
    return (
        <PageFrame
            title={t('Automatic Incidents')}
            reader={page?.user}
            clockOffset={clockOffset}
            isBusy={isBusy}
            failure={failure}
            failureTexts={failureTexts}
            onTryAgain={actions.read}
        >
            {page && choices && (
                <ReadyView page={page} choices={choices} session={session} actions={actions} />
            )}
        </PageFrame>
    )
}
