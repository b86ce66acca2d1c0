import { t } from 'sn-translate'
import type { Wizard } from '../../../server/setup/wizard.ts'
import type { SetupActions } from '../use-setup.ts'

interface AgreeStepProps {
    readonly wizard: Wizard
    readonly actions: SetupActions
    readonly isBusy: boolean
}

/** The consent; the guide above says to what. */
export function AgreeStep({ wizard, actions, isBusy }: AgreeStepProps) {
    return (
        <p>
            <button
                type="button"
                class="m365-button m365-button--primary"
                aria-disabled={isBusy}
                onClick={wizard.hasAgreed ? () => actions.goTo('setup-type') : actions.agree}
            >
                {wizard.hasAgreed ? t('Next') : t('Agree')}
            </button>
        </p>
    )
}
