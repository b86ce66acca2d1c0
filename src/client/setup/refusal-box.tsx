import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { WizardOutcome } from '../../server/setup/wizard.ts'
import { fieldId } from '../shared/field.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { queryOfStep } from './steps.ts'
import { stepTitle } from './texts.ts'
import type { SetupProps } from './wizard-view.tsx'

interface RefusalBoxProps extends SetupProps {
    readonly refusal: NonNullable<WizardOutcome['refusal']>
}

/** Why Next was refused: links to the fields, checks or the earlier step that stand in the way. */
export function RefusalBox({ wizard, session, actions, refusal }: RefusalBoxProps) {
    const box = useRef<HTMLDivElement>(null)
    const here = wizard.steps.find(({ step }) => step === refusal.step)
    const isHere = refusal.step === session.step
    const first = refusal.problems[0]?.field
    useEffect(() => {
        const field = isHere && first !== undefined ? document.getElementById(fieldId(first)) : null
        ;(field ?? box.current)?.focus()
    }, [refusal])

    const checks = (here?.checks ?? []).filter(({ id }) => refusal.checks.includes(id))
    return (
        <div ref={box} tabIndex={-1}>
            <MessageBox tone="critical">
                <p class="m365-message__title">
                    {isHere ? t('This step cannot be left yet') : wizard.texts.earlierFirst}
                </p>
                {!isHere && here && (
                    <p>
                        <a
                            href={queryOfStep(location.search, here.step)}
                            onClick={(event) => {
                                event.preventDefault()
                                actions.goTo(here.step)
                            }}
                        >
                            {stepTitle(here)}
                        </a>
                    </p>
                )}
                <ul class="m365-guide__items">
                    {refusal.problems.map(({ field, message, fix }) => (
                        <li key={field}>
                            {isHere ? (
                                <a
                                    href={`#${fieldId(field)}`}
                                    onClick={(event) => {
                                        event.preventDefault()
                                        document.getElementById(fieldId(field))?.focus()
                                    }}
                                >
                                    {message}
                                </a>
                            ) : (
                                `${message} ${fix}`
                            )}
                        </li>
                    ))}
                    {checks.map(({ id, title, message, fix }) => (
                        <li key={id}>
                            <strong>{title}</strong> {message} {fix}
                        </li>
                    ))}
                </ul>
            </MessageBox>
        </div>
    )
}
