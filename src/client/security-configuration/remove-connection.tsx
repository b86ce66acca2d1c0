import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { useTask } from '../shared/use-task.ts'
import { act } from './requests.ts'
import { Sentences } from '../shared/sentences.tsx'
import { TaskFailure } from './task-failure.tsx'

interface RemoveConnectionProps extends Pick<ConfigurationView, 'removal'> {
    readonly onRemoved: (page: ConfigurationView) => void
}

/** Nothing is removed before it was said what that deletes, and the second button was pressed. */
export function RemoveConnection({ removal, onRemoved }: RemoveConnectionProps) {
    const [isAsking, setAsking] = useState(false)
    const { isRunning, failure, start } = useTask(() => act('remove'), onRemoved)
    const opener = useRef<HTMLButtonElement>(null)
    const question = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        if (isAsking) question.current?.focus()
    }, [isAsking])
    return (
        <>
            <p>
                <button
                    ref={opener}
                    type="button"
                    class="m365-button"
                    aria-expanded={isAsking}
                    onClick={() => setAsking(!isAsking)}
                >
                    {t('Remove the connection')}
                </button>
            </p>
            {isAsking && (
                <div class="m365-question" role="group" aria-labelledby="remove-question">
                    <h3 ref={question} id="remove-question" tabIndex={-1}>
                        {t('Remove the current ServiceNow connection?')}
                    </h3>
                    <Sentences title={t('What is deleted')} list={removal.deletes} />
                    <Sentences title={t('What stays')} list={removal.keeps} />
                    <p class="m365-buttons">
                        <button
                            type="button"
                            class="m365-button m365-button--primary"
                            aria-disabled={isRunning}
                            onClick={() => void start()}
                        >
                            {t('Delete and remove')}
                        </button>
                        <button
                            type="button"
                            class="m365-button"
                            aria-disabled={isRunning}
                            onClick={() => {
                                setAsking(false)
                                opener.current?.focus()
                            }}
                        >
                            {t('Cancel')}
                        </button>
                    </p>
                    <TaskFailure failure={failure} />
                </div>
            )}
        </>
    )
}
