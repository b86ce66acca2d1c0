import { t } from 'sn-translate'
import type { ConnectionView } from '../../server/security-tickets/security-tickets-view.ts'
import { NoticeBox } from './notice-box.tsx'
import { When } from './when.tsx'

interface ReadProblemProps {
    readonly problem: NonNullable<ConnectionView['problem']>
    readonly isAdmin: boolean
}

/** Why the last reading of Secure Score failed, when it is tried again, and where an admin looks into it. */
export function ReadProblem({ problem, isAdmin }: ReadProblemProps) {
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
