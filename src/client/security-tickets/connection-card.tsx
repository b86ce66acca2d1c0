import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ConnectionView } from '../../server/security-tickets/security-tickets-view.ts'
import { Progress } from '../shared/progress.tsx'
import { useTask } from '../shared/use-task.ts'
import { ReaderContext } from './formats.ts'
import { connect } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'

interface ConnectionCardProps {
    readonly connection: ConnectionView
    readonly readAgain: () => Promise<void>
}

/** Before the connection: how far it is, what comes next, and who does it. */
export function ConnectionCard({ connection, readAgain }: ConnectionCardProps) {
    const { isAdmin } = useContext(ReaderContext)
    const { isRunning, failure, start } = useTask(connect, readAgain)
    const { status, nextStep, link, state } = connection

    return (
        <section class="m365-card m365-connect" aria-labelledby="connect">
            <h3 id="connect">{t('Connect to Secure Score')}</h3>
            <p class="m365-text">
                {t(
                    'See what raises the score of your tenant, turn it into change requests and incidents, and follow them to the end.',
                )}
            </p>
            <p class="m365-text">
                <strong>{status}</strong>
            </p>
            <p class="m365-text">{nextStep}</p>
            {isAdmin ? (
                <p class="m365-buttons">
                    {state === 'ready' && (
                        <button
                            type="button"
                            class="m365-button m365-button--primary"
                            aria-disabled={isRunning}
                            onClick={() => void start()}
                        >
                            {t('Connect')}
                        </button>
                    )}
                    {link && (
                        <a class="m365-button" href={link.url}>
                            {link.text}
                        </a>
                    )}
                </p>
            ) : (
                <p class="m365-muted">
                    {t('Who can do it:')} {t('your ServiceNow administrator')}
                </p>
            )}
            {isRunning && <Progress>{t('Reading from Microsoft. This may take a minute.')}</Progress>}
            <TaskFailure failure={failure} role="admin" />
        </section>
    )
}
