import { t } from 'sn-translate'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useAccount } from './use-account.ts'

export function LinkAccountPage() {
    const { state, actions } = useAccount()
    return (
        <PageFrame
            title={t('Link Account')}
            reader={state.phase === 'ready' ? state.page.user : null}
            failure={state.phase === 'failed' ? state.failure : null}
            failureTexts={failureTexts}
            onTryAgain={actions.readAgain}
            lead={
                <p class="m365-text">
                    {t(
                        'Cases with Microsoft are opened in the name of a Microsoft 365 admin account. Link yours, and your cases go by it.',
                    )}
                </p>
            }
        >
            {state.phase === 'ready' && <ReadyView {...state} actions={actions} />}
        </PageFrame>
    )
}
