import { t } from 'sn-translate'
import type { SetupStep } from '../../server/setup/setup-state.ts'
import type { WizardStep } from '../../server/setup/wizard.ts'
import { Icon } from '../shared/icon.tsx'
import { queryOfStep } from './steps.ts'
import { stepStatus, stepTitle } from './texts.ts'

interface StepNavProps {
    readonly steps: readonly WizardStep[]
    readonly shown: SetupStep
    readonly onGoTo: (step: SetupStep) => void
}

/** Where the wizard stands; each step says in words whether it is done. */
export function StepNav({ steps, shown, onGoTo }: StepNavProps) {
    return (
        <nav class="m365-steps" aria-label={t('Steps')}>
            <ol>
                {steps.map(({ step, number, title, status, isReachable }) => (
                    <li key={step} class={step === shown ? 'm365-steps__shown' : undefined}>
                        {isReachable ? (
                            <a
                                href={queryOfStep(location.search, step)}
                                aria-current={step === shown ? 'step' : undefined}
                                onClick={(event) => {
                                    event.preventDefault()
                                    onGoTo(step)
                                }}
                            >
                                {stepTitle({ number, title })}
                            </a>
                        ) : (
                            <span>{stepTitle({ number, title })}</span>
                        )}
                        <span class="m365-steps__status">
                            {status === 'done' && <Icon name="positive" class="m365-tone--positive" />}
                            {stepStatus(status)}
                        </span>
                    </li>
                ))}
            </ol>
        </nav>
    )
}
