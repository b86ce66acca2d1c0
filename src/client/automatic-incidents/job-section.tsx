import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import { Icon } from '../shared/icon.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { useEditor } from './editor.ts'
import { NumberAt } from './fields.tsx'

/** Who owns what is written, how much one run may write, and what the last runs did. */
export function JobSection({ page: { runAs, runs } }: { readonly page: AutomationPage }) {
    const { texts } = useEditor()
    const outcomes = {
        done: texts.done,
        busy: texts.busy,
        failed: texts.failed,
        'left-over': texts.leftOver,
    }
    return (
        <Section id="job" title={texts.job}>
            <p class="m365-text m365-muted">{texts.jobNote}</p>
            <p>
                {texts.runAs}{' '}
                <strong>{runAs.userId === '' ? texts.runAsSystem : runAs.name || runAs.userId}</strong>{' '}
                <a href={runAs.jobUrl} target="_blank">
                    {texts.runAsChange}
                </a>
            </p>
            {runAs.userId !== '' && !runAs.isActive && (
                <p class="m365-field__problem">
                    <Icon name="warning" class="m365-tone--warning" /> {texts.runAsInactive}
                </p>
            )}
            <NumberAt path="writesPerRun" />
            <h3>{texts.runs}</h3>
            {runs.length === 0 ? (
                <p class="m365-muted">{texts.noRuns}</p>
            ) : (
                <ul class="m365-rows">
                    {runs.map((run) => (
                        <li key={run.sysId} class="m365-row m365-row--stacked">
                            <p>
                                <When at={run.startedAt} /> · <strong>{outcomes[run.outcome]}</strong> ·{' '}
                                {run.durationMs} ms
                            </p>
                            {run.counts.length > 0 && (
                                <p class="m365-muted">
                                    {run.counts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}
                                </p>
                            )}
                            {run.error && (
                                <p>
                                    {run.error.message} <code>{run.error.code}</code>
                                </p>
                            )}
                        </li>
                    ))}
                </ul>
            )}
        </Section>
    )
}
