import { SavedBy } from './saved-by.tsx'
import { Section } from './section.tsx'
import type { SettingsTexts } from './settings-texts.ts'

interface SettingsHistoryProps {
    /** Newest first. */
    readonly history: readonly {
        readonly revision: number
        readonly at: string | number
        readonly by: string
        readonly changed: readonly string[]
    }[]
    readonly texts: Pick<SettingsTexts, 'history' | 'noHistory' | 'goneUser'>
    /** The part of the page that a path of the settings stands in. */
    readonly placeOf: (path: string) => string
    /** Of a change that touched no place. */
    readonly nowhere?: string
}

/** Who saved what, and when. */
export function SettingsHistory({ history, texts, placeOf, nowhere = '' }: SettingsHistoryProps) {
    return (
        <Section id="history" title={texts.history}>
            {history.length === 0 ? (
                <p class="m365-muted">{texts.noHistory}</p>
            ) : (
                <ol class="m365-rows">
                    {history.map(({ revision, at, by, changed }) => (
                        <li key={revision} class="m365-row m365-row--stacked">
                            <p>
                                <SavedBy at={at} by={by} texts={texts} />
                            </p>
                            <p class="m365-muted">
                                {[...new Set(changed.map(placeOf))].join(' · ') || nowhere}
                            </p>
                        </li>
                    ))}
                </ol>
            )}
        </Section>
    )
}
