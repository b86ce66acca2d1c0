import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useTask } from '../shared/use-task.ts'
import { When } from '../shared/when.tsx'
import type { OperationProps } from './operation-body.tsx'
import { checkCode, sendCode } from './requests.ts'
import { TaskOutcome } from './task-outcome.tsx'

/** A one-time code that the person reads out to the agent. */
export function CodeSection({ operation, onChange, onReadAgain }: OperationProps) {
    const { sysId, may, code } = operation
    const [typed, type] = useState('')
    const sending = useTask(
        () => sendCode(sysId),
        ({ operation: now }) => onChange(now),
    )
    const checking = useTask(checkCode, ({ operation: now }) => {
        type('')
        onChange(now)
        // The field goes away with the section: the keyboard goes on at the top.
        if (!now.may.enterCode) document.querySelector('h1')?.focus()
    })
    const isRunning = sending.isRunning || checking.isRunning
    if (!may.sendCode && !may.enterCode) return null
    return (
        <Section id="code" title={t('One-time code')}>
            <p class="m365-text">
                {t(
                    'The code goes to a device of the person other than the locked mailbox. They read it out to you: in person, or when you call them.',
                )}
            </p>
            {may.enterCode && code && (
                <form
                    class="m365-stack"
                    onSubmit={(event) => {
                        event.preventDefault()
                        if (!typed.trim() || isRunning) return
                        sending.forget()
                        void checking.start(sysId, typed.trim())
                    }}
                >
                    <TextField
                        name="code"
                        label={t('Code that the person reads out')}
                        value={typed}
                        onInput={type}
                    />
                    <p class="m365-muted">
                        {t('Tries left:')} {code.triesLeft} · {t('Valid until:')} <When at={code.endsAt} />
                    </p>
                    <p class="m365-buttons">
                        <button
                            type="submit"
                            class="m365-button m365-button--primary"
                            aria-disabled={isRunning || !typed.trim()}
                        >
                            {t('Check the code')}
                        </button>
                    </p>
                </form>
            )}
            {may.sendCode && (
                <p class="m365-buttons">
                    <button
                        type="button"
                        class="m365-button"
                        aria-disabled={isRunning}
                        onClick={() => !isRunning && void sending.start()}
                    >
                        {code ? t('Send another code') : t('Send a code')}
                    </button>
                </p>
            )}
            <p role="status">
                {isRunning && t('Sending')}
                {sending.value && t('The code was sent.')}
            </p>
            <TaskOutcome failure={sending.failure ?? checking.failure} onReadAgain={onReadAgain} />
        </Section>
    )
}
