import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { JobRunView } from '../../server/service-health/page/service-health-page.ts'
import { Age } from '../shared/age.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { AmountsContext, Count } from './amount.tsx'
import { CallLink } from './call-link.tsx'
import { outcomeLabel } from './labels.ts'
import { Resync } from './resync.tsx'

interface JobsSectionProps {
    readonly runs: readonly JobRunView[]
    readonly hasSeveral: boolean
    readonly onRead: () => Promise<void>
}

/** For admins: reading anew, and what the jobs did. */
export function JobsSection({ runs, hasSeveral, onRead }: JobsSectionProps) {
    return (
        <Section id="jobs" title={t('Reading from Microsoft')}>
            <Resync onRead={onRead} />
            <h3>{t('Job history')}</h3>
            {runs.length === 0 ? (
                <p class="m365-muted">{t('No job has run yet.')}</p>
            ) : (
                <ul class="m365-rows">
                    {runs.map((run) => (
                        <li key={run.sysId} class="m365-row m365-row--stacked">
                            <Run run={run} isNamed={hasSeveral} />
                        </li>
                    ))}
                </ul>
            )}
        </Section>
    )
}

interface RunProps {
    readonly run: JobRunView
    /** The tenant is said. */
    readonly isNamed: boolean
}

function Run({ run, isNamed }: RunProps) {
    const amounts = useContext(AmountsContext)
    return (
        <>
            <p class="m365-issue__meta">
                <strong>{run.title}</strong>
                {isNamed && run.tenant && <span>{run.tenant}</span>}
                <span>
                    <When at={run.startedAt} /> (<Age of={run.startedAt} />)
                </span>
                <span>
                    {t('Took')} {amounts.seconds(run.durationMs / 1000)}
                </span>
            </p>
            <p>
                <Outcome run={run} />
            </p>
        </>
    )
}

function Outcome({ run }: { readonly run: JobRunView }) {
    return (
        <>
            {outcomeLabel(run.outcome)}
            {run.counts.map(({ label, value }) => (
                <span key={label} class="m365-muted">
                    {' · '}
                    {label}: <Count of={value} />
                </span>
            ))}
            {run.error && (
                <>
                    {' · '}
                    {run.error.message}{' '}
                    <CallLink correlationId={run.correlationId}>{run.error.code}</CallLink>
                </>
            )}
        </>
    )
}
