import type { RefObject } from 'preact'
import { t } from 'sn-translate'
import { GuideSections } from '../shared/guide-sections.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { Progress } from '../shared/progress.tsx'
import { AgreeStep } from './steps/agree-step.tsx'
import { ResultBox } from './result-box.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { StepButtons } from './step-buttons.tsx'
import { StepChecks } from './step-checks.tsx'
import { StepFields } from './step-fields.tsx'
import { stepTitle } from './texts.ts'
import type { SetupProps } from './wizard-view.tsx'

interface StepViewProps extends SetupProps {
    readonly heading: RefObject<HTMLHeadingElement>
}

/** One step: why, what to do elsewhere, the fields, what was checked, and the buttons. */
export function StepView(props: StepViewProps) {
    const { wizard, session, actions, heading } = props
    const step = wizard.steps.find((one) => one.step === session.step)
    if (!step) return null
    const { progress } = session
    return (
        <>
            <h2 ref={heading} tabIndex={-1}>
                {stepTitle(step)}
            </h2>
            {step.step !== 'agree' && (
                <p class="m365-muted">
                    {t('Who does this:')} {step.whoActs}
                </p>
            )}
            <p class="m365-text">{step.why}</p>
            {session.refusal && <RefusalBox {...props} refusal={session.refusal} />}
            {step.step === 'complete' && <ResultBox {...props} />}
            <GuideSections sections={step.guide} />
            {step.step === 'agree' ? (
                <AgreeStep wizard={wizard} actions={actions} isBusy={session.isBusy} />
            ) : (
                <>
                    <StepFields {...props} />
                    {!session.tested && step.checks.length > 0 && (
                        <StepChecks
                            checks={step.checks}
                            isBusy={session.isBusy}
                            onRun={() => actions.check('step')}
                        />
                    )}
                    {progress && (
                        <Progress done={progress.done} total={progress.total}>
                            {`${wizard.texts.running} ${progress.done + 1}/${progress.total} · ${wizard.texts[progress.group]}`}
                        </Progress>
                    )}
                    {session.isSaved && (
                        <MessageBox tone="positive">
                            <p class="m365-message__title">{t('Saved')}</p>
                            <p>{wizard.texts.saved}</p>
                        </MessageBox>
                    )}
                    <StepButtons {...props} />
                </>
            )}
        </>
    )
}
