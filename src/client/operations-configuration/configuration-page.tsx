import { t } from 'sn-translate'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useConfiguration } from './use-configuration.ts'

export function ConfigurationPage() {
    const { session, actions } = useConfiguration()
    const { page, failure, clockOffset, isBusy } = session
    return (
        <PageFrame
            title={t('Manage user operations')}
            reader={page?.user}
            clockOffset={clockOffset}
            isBusy={isBusy}
            failure={failure}
            failureTexts={failureTexts}
            onTryAgain={actions.read}
        >
            {page && <ReadyView page={page} session={session} actions={actions} />}
        </PageFrame>
    )
}
