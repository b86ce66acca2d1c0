import { t } from 'sn-translate'
import type { SetupProps } from './wizard-view.tsx'

/** Next saves what was entered, checks it, and goes on when nothing stands in the way. */
export function StepButtons({ wizard, session, actions }: SetupProps) {
    const { step, isBusy } = session
    const steps = wizard.steps.map((one) => one.step)
    const before = steps[steps.indexOf(step) - 1]
    const isLast = step === 'complete'
    const isDone = isLast && wizard.completedAt !== null && !wizard.hasPendingChanges
    return (
        <p class="m365-buttons">
            {before && before !== 'agree' && (
                <button type="button" class="m365-button" onClick={() => actions.goTo(before)}>
                    {t('Back')}
                </button>
            )}
            {isLast && (
                <button
                    type="button"
                    class={isDone ? 'm365-button m365-button--primary' : 'm365-button'}
                    aria-disabled={isBusy}
                    onClick={() => actions.check('all')}
                >
                    {wizard.texts.test}
                </button>
            )}
            {!isDone && (
                <button
                    type="button"
                    class="m365-button m365-button--primary"
                    aria-disabled={isBusy}
                    onClick={actions.next}
                >
                    {t('Next')}
                </button>
            )}
            {!isDone && (
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isBusy}
                    onClick={actions.saveAndFinishLater}
                >
                    {wizard.texts.finishLater}
                </button>
            )}
        </p>
    )
}
