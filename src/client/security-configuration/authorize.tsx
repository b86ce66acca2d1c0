import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { CopyButton } from '../shared/copy-button.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { Progress } from '../shared/progress.tsx'
import { useTask } from '../shared/use-task.ts'
import { When } from '../shared/when.tsx'
import { act } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import { useLookingAgain } from './use-looking-again.ts'
import { verdictOf, waitingIn, type Waiting } from './verdict.ts'

interface AuthorizeProps {
    readonly sender: ConfigurationView['sender']
    readonly take: (page: ConfigurationView) => void
    readonly answeredAt: string
}

/** Waits for the sender's test call: the address it goes to, until when, and what came of it. */
export function Authorize({ sender, answeredAt, take }: AuthorizeProps) {
    const { authorizedAt, waitsUntil, testUrl, url, example } = sender
    const [waiting, setWaiting] = useState<Waiting | null>(null)
    const button = useRef<HTMLButtonElement>(null)
    const starting = useTask(
        () => act('authorize'),
        (page) => {
            setWaiting(waitingIn(page))
            take(page)
        },
    )
    const stopping = useTask(
        () => act('stop-waiting'),
        (page) => {
            setWaiting(null)
            take(page)
            button.current?.focus()
        },
    )
    const isWaiting = waitsUntil !== null
    useLookingAgain(isWaiting, take)
    useEffect(() => {
        // Somebody waited before this page was opened.
        if (isWaiting && waiting === null) setWaiting(waitingIn({ sender, answeredAt }))
    }, [isWaiting])
    const verdict = verdictOf(sender, answeredAt, waiting)
    return (
        <div class="m365-form m365-authorize">
            <p class="m365-buttons">
                <button
                    ref={button}
                    type="button"
                    class="m365-button m365-button--primary"
                    aria-disabled={isWaiting || starting.isRunning}
                    onClick={() => {
                        if (!isWaiting) void starting.start()
                    }}
                >
                    {t('Authorize')}
                </button>
                {isWaiting && (
                    <button
                        type="button"
                        class="m365-button"
                        aria-disabled={stopping.isRunning}
                        onClick={() => void stopping.start()}
                    >
                        {t('Stop waiting')}
                    </button>
                )}
            </p>
            {isWaiting && (
                <>
                    <Progress>
                        {t('Waiting for the test call of the sender, signed in as the integration user.')}
                    </Progress>
                    <p class="m365-muted">
                        {t('It is waited for until')} <When at={waitsUntil} />
                    </p>
                </>
            )}
            {verdict === 'verified' && (
                <MessageBox tone="positive">
                    <p>{t('The test call was received and verified.')}</p>
                </MessageBox>
            )}
            {verdict === 'none-came' && (
                <MessageBox tone="warning">
                    <p>
                        {t(
                            'No test call came in time. Check address and login of the sender, then choose Authorize again.',
                        )}
                    </p>
                </MessageBox>
            )}
            {authorizedAt && (
                <p>
                    {t('Last verified:')} <When at={authorizedAt} />
                </p>
            )}
            <TaskFailure failure={starting.failure ?? stopping.failure} />
            <dl class="m365-addresses">
                <Given label={t('Address of the test call (POST)')} value={testUrl} />
                <Given label={t('Body of the test call')} value="{}" />
                <Given label={t('Address for tickets (POST)')} value={url} />
                <Given label={t('Body of a ticket, as an example')} value={example} isLong />
            </dl>
        </div>
    )
}

interface GivenProps {
    readonly label: string
    readonly value: string
    readonly isLong?: boolean
}

const Given = ({ label, value, isLong }: GivenProps) => (
    <div>
        <dt>
            {label} <CopyButton value={value} label={label} />
        </dt>
        <dd>
            {isLong ? (
                <pre tabIndex={0} role="region" aria-label={label}>
                    {value}
                </pre>
            ) : (
                <code>{value}</code>
            )}
        </dd>
    </div>
)
