import { t } from 'sn-translate'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './texts.ts'
import { useSetup } from './use-setup.ts'
import { WizardView } from './wizard-view.tsx'

export function SetupPage() {
    const setup = useSetup()
    const { wizard, failure, clockOffset, isBusy } = setup.session
    return (
        <PageFrame
            title={t('Microsoft 365 Support Onboarding Assistant')}
            reader={wizard?.user}
            clockOffset={clockOffset}
            isBusy={isBusy}
            failure={failure}
            failureTexts={failureTexts}
            onTryAgain={setup.actions.read}
            loading={t('Loading Setup')}
        >
            {wizard && <WizardView wizard={wizard} {...setup} />}
        </PageFrame>
    )
}
