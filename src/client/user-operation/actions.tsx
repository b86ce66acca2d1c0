import { useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OperationMay } from '../../server/user-operations/people/operation-view.ts'
import { Question } from '../shared/question.tsx'
import { useTask } from '../shared/use-task.ts'
import type { OperationProps } from './operation-body.tsx'
import { decide, type Decision } from './requests.ts'
import { TaskOutcome } from './task-outcome.tsx'

interface Button {
    readonly decision: Decision
    readonly text: string
    /** Asked before it is done: what it means. */
    readonly asked?: { readonly title: string; readonly lost: string }
    readonly isPrimary?: boolean
}

function buttonsOf(may: OperationMay, name: string): readonly Button[] {
    return [
        may.confirmIdentity && {
            decision: 'confirm-identity' as const,
            text: t('Confirm the identity'),
            isPrimary: true,
            asked: {
                title: t('Is this really the person?'),
                lost: `${name}: ${t('Confirm only after you have seen or called them yourself on a number that you know. A mail or a chat message proves nothing.')}`,
            },
        },
        may.approve && { decision: 'approve' as const, text: t('Approve'), isPrimary: true },
        may.reject && {
            decision: 'reject' as const,
            text: t('Reject'),
            asked: { title: t('Reject it?'), lost: t('It ends there; nothing is changed at Microsoft.') },
        },
        may.cancel && {
            decision: 'cancel' as const,
            text: t('Cancel the operation'),
            asked: {
                title: t('Cancel the operation?'),
                lost: t('It ends there; nothing is changed at Microsoft.'),
            },
        },
        may.stop && {
            decision: 'stop' as const,
            text: t('Stop the job'),
            asked: {
                title: t('Stop the job?'),
                lost: t(
                    'What the runbook has done by then stays, and may be done by half. The operation ends once Azure says that the job has stopped.',
                ),
            },
        },
    ].filter((button) => button !== false)
}

/** What the reader may decide. */
export function Actions({ operation, onChange, onReadAgain }: OperationProps) {
    const { sysId, may, target } = operation
    const [asked, ask] = useState<Button | null>(null)
    const section = useRef<HTMLDivElement>(null)
    const { isRunning, value, failure, start } = useTask(
        (decision: Decision) => decide(sysId, decision),
        ({ operation: now }) => {
            onChange(now)
            // The button that was pressed may be gone: the keyboard goes on here.
            section.current?.focus()
        },
    )
    const buttons = buttonsOf(may, target.name)
    const done = (decision: Decision): void => {
        ask(null)
        void start(decision)
    }
    return (
        <div ref={section} tabIndex={-1} class="m365-stack" role="group" aria-label={t('What you can do')}>
            {buttons.length > 0 && !asked && (
                <p class="m365-buttons">
                    {buttons.map((button) => (
                        <button
                            key={button.decision}
                            type="button"
                            class={`m365-button ${button.isPrimary ? 'm365-button--primary' : ''}`}
                            aria-disabled={isRunning}
                            onClick={() =>
                                !isRunning && (button.asked ? ask(button) : void start(button.decision))
                            }
                        >
                            {button.text}
                        </button>
                    ))}
                </p>
            )}
            {asked?.asked && (
                <Question
                    {...asked.asked}
                    yes={asked.text}
                    no={t('Go back')}
                    onYes={() => done(asked.decision)}
                    onNo={() => {
                        ask(null)
                        section.current?.focus()
                    }}
                />
            )}
            <p role="status">
                {isRunning && t('Sending')}
                {value && t('Done.')}
            </p>
            <TaskOutcome failure={failure} onReadAgain={onReadAgain} />
        </div>
    )
}
