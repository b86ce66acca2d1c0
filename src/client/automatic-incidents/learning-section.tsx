import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { useEditor } from './editor.ts'
import { CheckAt } from './fields.tsx'

const SINCE = 'learning.since'

interface LearningProps extends Pick<AutomationPage, 'learning'> {
    /** The instance's clock is ahead of the browser's by so many milliseconds. */
    readonly clockOffset: number
}

/** What agents' decisions taught the matcher, and the two ways to end that. */
export function LearningSection({ learning, clockOffset }: LearningProps) {
    const { settings, texts, edit } = useEditor()
    const { since } = settings.learning
    return (
        <Section id="learning" title={texts.learning}>
            <p class="m365-text m365-muted">{texts.learningNote}</p>
            <CheckAt path="learning.on" />
            <p>
                <strong>{learning.state}</strong>
            </p>
            <dl class="m365-inline-facts">
                {learning.facts.map(({ label, value, at }) => (
                    <>
                        <dt>{label}</dt>
                        <dd>{at ? <When at={at} /> : value}</dd>
                    </>
                ))}
            </dl>
            {learning.words.length > 0 && (
                <>
                    <h3>{texts.learningWords}</h3>
                    <ul class="m365-rows">
                        {learning.words.map((word) => (
                            <li key={word} class="m365-row">
                                {word}
                            </li>
                        ))}
                    </ul>
                </>
            )}
            {since > 0 && (
                <p>
                    {texts.onlySince} <When at={new Date(since).toISOString()} />
                </p>
            )}
            <p class="m365-buttons">
                <button
                    type="button"
                    class="m365-button"
                    onClick={() => edit(SINCE, Date.now() + clockOffset)}
                >
                    {texts.startOver}
                </button>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={since === 0}
                    onClick={() => edit(SINCE, 0)}
                >
                    {texts.countAll}
                </button>
            </p>
        </Section>
    )
}
