import { t } from 'sn-translate'
import type { PauseView, WaitingView } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { When } from '../shared/when.tsx'
import { Section } from '../shared/section.tsx'

interface WaitingSectionProps {
    readonly waiting: readonly WaitingView[]
    readonly pauses: readonly PauseView[]
}

/** Calls that wait for their time, and until when Microsoft asked this instance to wait. */
export function WaitingSection({ waiting, pauses }: WaitingSectionProps) {
    return (
        <Section id="waiting" title={t('Waiting calls')}>
            {waiting.length === 0 && pauses.length === 0 && (
                <p class="m365-muted">
                    {t('Nothing waits, and Microsoft has not asked this instance to wait.')}
                </p>
            )}
            {pauses.length > 0 && (
                <ul class="m365-list">
                    {pauses.map(({ tenant, service, until }) => (
                        <li key={tenant + service}>
                            {t('Microsoft asked this instance to wait:')} {tenant}, {service}, {t('until')}{' '}
                            <When at={until} />
                        </li>
                    ))}
                </ul>
            )}
            {waiting.length > 0 && (
                <ul class="m365-list">
                    {waiting.map(({ kind, tenant, nextAttemptAt, isOverdue }, index) => (
                        <li key={index}>
                            {kind}, {tenant}: {t('next attempt')} <When at={nextAttemptAt} />{' '}
                            {isOverdue && (
                                <strong>{t('Overdue: the job that runs queued calls does not run.')}</strong>
                            )}
                        </li>
                    ))}
                </ul>
            )}
        </Section>
    )
}
