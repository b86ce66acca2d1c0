import { t } from 'sn-translate'
import type { Wizard } from '../../../server/setup/wizard.ts'
import type { SetupActions } from '../use-setup.ts'

interface AgreeStepProps {
    readonly wizard: Wizard
    readonly actions: SetupActions
    readonly isBusy: boolean
}

/** What the app reads, stores and sends, before it does. */
export function AgreeStep({ wizard, actions, isBusy }: AgreeStepProps) {
    return (
        <>
            <p class="m365-text">
                {t('Select Agree to consent to what this app does, and to begin the setup.')}
            </p>
            <ul class="m365-guide__items">
                <li>
                    {t(
                        'It reads: service health and, for the features that you choose, the data that each step names.',
                    )}
                </li>
                <li>
                    {t(
                        'It stores: what it read, in tables of this instance with access controls and retention.',
                    )}
                </li>
                <li>
                    {t(
                        'It sends: requests to Microsoft for your tenant. The text of an incident leaves this instance only when an agent opens a case.',
                    )}
                </li>
            </ul>
            <p class="m365-text">
                {t('If you do not agree, uninstall the app.')}{' '}
                <a
                    href="https://learn.microsoft.com/graph/api/resources/service-communications-api-overview"
                    target="_blank"
                    rel="noopener"
                >
                    {t('About the service health that Microsoft publishes')}
                </a>
            </p>
            <p class="m365-buttons">
                {wizard.hasAgreed ? (
                    <button type="button" class="m365-button" onClick={() => actions.goTo('setup-type')}>
                        {t('Next')}
                    </button>
                ) : (
                    <button
                        type="button"
                        class="m365-button m365-button--primary"
                        aria-disabled={isBusy}
                        onClick={actions.agree}
                    >
                        {t('Agree')}
                    </button>
                )}
            </p>
        </>
    )
}
