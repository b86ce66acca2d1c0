import { useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { Question } from '../shared/question.tsx'
import { Section } from '../shared/section.tsx'
import { useTask } from '../shared/use-task.ts'
import type { OperationProps } from './operation-body.tsx'
import { handOver } from './requests.ts'
import { SecretBox } from './secret-box.tsx'
import { TaskOutcome } from './task-outcome.tsx'

/** Resets the password, and shows what comes of it once to the person who hands it over. */
export function HandOver({ operation, onChange, onReadAgain }: OperationProps) {
    const { sysId, may, target } = operation
    const isAgain = may.handOverAgain
    const isDue = may.handOver || isAgain
    const [isAsked, ask] = useState(false)
    const [isOver, setOver] = useState(false)
    const place = useRef<HTMLDivElement>(null)
    const { isRunning, value, failure, start, forget } = useTask(
        () => handOver(sysId, isAgain),
        ({ operation: now }) => onChange(now),
    )
    const shown = value?.handOver
    if (!isDue && !shown && !isOver && !isRunning && !failure) return null
    return (
        <Section id="hand-over" title={t('Hand-over')}>
            <div ref={place} tabIndex={-1} class="m365-stack">
                {shown && (
                    <SecretBox
                        {...shown}
                        person={target.name}
                        onHide={() => {
                            forget()
                            setOver(true)
                            place.current?.focus()
                        }}
                    />
                )}
                {isOver && (
                    <p role="status">
                        {t('It is hidden, and nobody can show it again. If it was lost, reset again.')}
                    </p>
                )}
                {isDue && !shown && (
                    <p class="m365-text">
                        {t(
                            'Microsoft makes a Temporary Access Pass, or the password is reset. You are shown it once, and you hand it over: in person or by phone.',
                        )}
                    </p>
                )}
                {isDue && !shown && !isAsked && !isRunning && (
                    <p class="m365-buttons">
                        <button
                            type="button"
                            class="m365-button m365-button--primary"
                            onClick={() => ask(true)}
                        >
                            {isAgain
                                ? t('Reset again: the answer was lost')
                                : t('Reset now and show the password once')}
                        </button>
                    </p>
                )}
                {isAsked && (
                    <Question
                        title={t('Can you hand it over now?')}
                        lost={t(
                            'The password that the person has now may stop working at once. Begin when you are with them or have them on the phone, and when nobody else sees your screen.',
                        )}
                        yes={t('Reset now')}
                        no={t('Go back')}
                        onYes={() => {
                            ask(false)
                            setOver(false)
                            place.current?.focus()
                            void start()
                        }}
                        onNo={() => {
                            ask(false)
                            place.current?.focus()
                        }}
                    />
                )}
                <p role="status">{isRunning && t('Asking Microsoft. Keep this page open.')}</p>
                <TaskOutcome failure={failure} onReadAgain={onReadAgain} />
            </div>
        </Section>
    )
}
