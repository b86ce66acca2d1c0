import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ScoreView, SecurityOverview } from '../../server/security-tickets/security-tickets-view.ts'
import { ReaderContext } from './formats.ts'
import { filtered } from './page-query.ts'
import { ScoreLine } from './score-line.tsx'
import { ViewLink } from './view-link.ts'

interface ScoreSectionProps {
    readonly score: ScoreView
    readonly statuses: SecurityOverview['statuses']
}

/** The score, how it went, how others stand, and how the actions stand behind it. */
export function ScoreSection({ score, statuses }: ScoreSectionProps) {
    const { day, percent, number } = useContext(ReaderContext)
    const { averages, line } = score
    return (
        <section class="m365-stack">
            <h3>{t('Microsoft Secure Score')}</h3>
            <div class="m365-score">
                <div class="m365-stack">
                    <p class="m365-score__percent">{percent(score.percent)}</p>
                    <p>
                        {t('Points:')} {number(score.current)} {t('of a total of')} {number(score.max)}
                    </p>
                    {score.change !== null && line[0] && (
                        <p>
                            {score.change > 0 && '+'}
                            {number(score.change)} {t('percentage points since')} {day(line[0].day)}
                        </p>
                    )}
                    <p class="m365-muted">
                        {score.tenant} · {day(score.day)}
                    </p>
                </div>
                <ScoreLine line={line} />
                {averages.length > 0 && (
                    <div class="m365-stack">
                        <h4>{t('In comparison')}</h4>
                        <ul class="m365-bars m365-progress">
                            {[{ label: t('Your organization'), percent: score.percent }, ...averages].map(
                                (one) => (
                                    <li key={one.label}>
                                        <span>{one.label}</span> <span>{percent(one.percent)}</span>
                                        <progress value={one.percent} max={100} aria-hidden="true" />
                                    </li>
                                ),
                            )}
                        </ul>
                    </div>
                )}
            </div>
            {statuses.length > 0 && (
                <ul class="m365-chips" aria-label={t('Improvement actions by status')}>
                    {statuses.map(({ value, label, count }) => (
                        <li key={value}>
                            <ViewLink class="m365-pill" to={filtered('actions', { status: value })}>
                                {label} <strong>{number(count)}</strong>
                            </ViewLink>
                        </li>
                    ))}
                </ul>
            )}
        </section>
    )
}
