import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { useEditor } from './editor.ts'
import { CheckAt } from './fields.tsx'

const SINCE = 'learning.since'

/** What agents' decisions taught the matcher, and the two ways to end that. */
export function LearningSection({ page: { learning, answeredAt } }: { readonly page: AutomationPage }) {
    const { settings, texts, edit } = useEditor()
    const { since } = settings.learning
    const begin = (label: string, from: number) => (
        <button
            type="button"
            class="m365-button"
            aria-disabled={since === from}
            onClick={() => edit(SINCE, from)}
        >
            {label}
        </button>
    )
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
                    <ul>
                        {learning.words.map((word) => (
                            <li key={word}>{word}</li>
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
                {begin(texts.startOver, Date.parse(answeredAt))}
                {begin(texts.countAll, 0)}
            </p>
        </Section>
    )
}
