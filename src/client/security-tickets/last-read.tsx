import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ConnectionView } from '../../server/security-tickets/security-tickets-view.ts'
import { Age } from '../shared/age.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { Progress } from '../shared/progress.tsx'
import { When } from '../shared/when.tsx'
import { ReaderContext } from './formats.ts'
import { readNow } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import { useTask } from './use-task.ts'

interface LastReadProps {
    readonly connection: ConnectionView
    readonly readAgain: () => Promise<void>
}

/** How old it is what the page shows, why the last reading failed, and the button that reads now. */
export function LastRead({ connection, readAgain }: LastReadProps) {
    const { isRunning, value, failure, start } = useTask(readNow, readAgain)
    const outcome = value?.outcome
    const { lastReadAt, problem } = connection

    return (
        <>
            <div class="m365-meta">
                <p class="m365-muted">
                    {lastReadAt ? (
                        <>
                            {t('Read from Microsoft')} <When at={lastReadAt} /> (<Age of={lastReadAt} />)
                        </>
                    ) : (
                        t('Nothing was read from Microsoft yet')
                    )}
                </p>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isRunning}
                    onClick={() => void start()}
                >
                    {t('Read now')}
                </button>
            </div>
            {isRunning && <Progress>{t('Reading from Microsoft. This may take a minute.')}</Progress>}
            <p role="status" class="m365-said">
                {outcome === 'done' && !problem && t('Everything was read')}
                {outcome === 'busy' &&
                    t('A read was under way already. It brings the same: refresh this page in a minute.')}
            </p>
            <TaskFailure failure={failure} />
            {problem && <Problem problem={problem} />}
        </>
    )
}

function Problem({ problem }: { readonly problem: NonNullable<ConnectionView['problem']> }) {
    const { isAdmin } = useContext(ReaderContext)
    const { correlationId, nextAttemptAt } = problem
    return (
        <NoticeBox
            notice={{ ...problem, severity: 'warning', whoFixes: 'nobody', retryAfterSeconds: null }}
            isAdmin={isAdmin}
        >
            <p>
                {t('What is shown is what was read last.')}{' '}
                {nextAttemptAt && (
                    <>
                        {t('Next attempt:')} <When at={nextAttemptAt} />
                    </>
                )}
            </p>
            {isAdmin && (
                <p>
                    <a
                        href={`/x_mioms_m365_assis_diagnostics.do${correlationId ? `?correlation=${encodeURIComponent(correlationId)}#calls` : ''}`}
                    >
                        {t('Look into it in Diagnostics')}
                    </a>
                </p>
            )}
        </NoticeBox>
    )
}
