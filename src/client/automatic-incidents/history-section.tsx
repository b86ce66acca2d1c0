import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { useEditor } from './editor.ts'

/** The part of the page that a path of the settings stands in. */
function placeOf(path: string, texts: AutomationTexts): string {
    if (path.startsWith('incidents.rules')) return texts.rules
    if (path.startsWith('incidents.fieldMap')) return texts.fieldMap
    if (path.startsWith('incidents.defaults')) return texts.defaults
    if (path.startsWith('outages')) return texts.outages
    if (path.startsWith('learning')) return texts.learning
    return path === 'writesPerRun' ? texts.writesPerRun : texts.creating
}

/** Who saved what, and when. */
export function HistorySection({ history }: Pick<AutomationPage, 'history'>) {
    const { texts } = useEditor()
    return (
        <Section id="history" title={texts.history}>
            {history.length === 0 ? (
                <p class="m365-muted">{texts.noHistory}</p>
            ) : (
                <ol class="m365-rows">
                    {history.map(({ revision, at, by, changed }) => (
                        <li key={revision} class="m365-row m365-row--stacked">
                            <p>
                                <When at={new Date(at).toISOString()} />, {by || texts.goneUser}
                            </p>
                            <p class="m365-muted">
                                {[...new Set(changed.map((path) => placeOf(path, texts)))].join(' · ') ||
                                    texts.includeOpen}
                            </p>
                        </li>
                    ))}
                </ol>
            )}
        </Section>
    )
}
