import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ConnectionView } from '../../server/security-tickets/security-tickets-view.ts'
import { Age } from '../shared/age.tsx'
import { Progress } from '../shared/progress.tsx'
import { ReadProblem } from '../shared/read-problem.tsx'
import { useTask } from '../shared/use-task.ts'
import { When } from '../shared/when.tsx'
import { ReaderContext } from './formats.ts'
import { readNow } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'

interface LastReadProps {
    readonly connection: ConnectionView
    readonly readAgain: () => Promise<void>
}

/** How old it is what the page shows, why the last reading failed, and the button that reads now. */
export function LastRead({ connection, readAgain }: LastReadProps) {
    const { isRunning, value, failure, start } = useTask(readNow, readAgain)
    const { isAdmin } = useContext(ReaderContext)
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
            {problem && <ReadProblem problem={problem} isAdmin={isAdmin} />}
        </>
    )
}
