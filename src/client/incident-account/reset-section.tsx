import { t } from 'sn-translate'
import type { OfferView } from '../../server/user-operations/account/incident-account-view.ts'
import { useTask } from '../shared/use-task.ts'
import { AskedBox } from './asked-box.tsx'
import { BeforeItIsDone } from './before-it-is-done.tsx'
import { Offer } from './offer.tsx'
import { askForReset } from './requests.ts'

interface ResetProps {
    readonly incident: string
    readonly person: string
    readonly offer: OfferView
    readonly onAsked: () => unknown
}

/** Asks for a reset of the caller's password. The secret is shown elsewhere, to who hands it over. */
export function ResetSection({ incident, person, offer, onAsked }: ResetProps) {
    const task = useTask(() => askForReset(incident), onAsked)
    return (
        <Offer offer={offer}>
            <p>
                {t('For:')} <strong>{person}</strong>
            </p>
            <BeforeItIsDone {...offer} />
            <p>
                {t(
                    'What comes of it is shown once, to the person who hands it over. Who may reset it alone is sent to self-service.',
                )}
            </p>
            <div class="m365-buttons">
                <button
                    type="button"
                    class="m365-button m365-button--primary"
                    aria-disabled={task.isRunning}
                    onClick={() => void task.start()}
                >
                    {t('Ask for the reset')}
                </button>
                <span role="status">{task.isRunning && t('Asking Microsoft about the account')}</span>
            </div>
            <AskedBox asked={task.value?.operation ?? null} failure={task.failure} />
        </Offer>
    )
}
