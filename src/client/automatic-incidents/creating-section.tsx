import { Checkbox } from '../shared/checkbox.tsx'
import { Section } from '../shared/section.tsx'
import { useEditor } from './editor.ts'
import { CheckAt, ChoiceAt } from './fields.tsx'
import { ValueFields } from './value-fields.tsx'

interface CreatingSectionProps {
    readonly openWithout: number
    readonly includeOpen: boolean
    readonly onIncludeOpen: (wanted: boolean) => void
}

/** The two switches of the documented app, and the values without which the first cannot be on. */
export function CreatingSection({ openWithout, includeOpen, onIncludeOpen }: CreatingSectionProps) {
    const { settings, texts, choices } = useEditor()
    return (
        <Section id="creating" title={texts.creating}>
            <CheckAt path="incidents.create" />
            <div class="m365-nested">
                <p>
                    {texts.openWithout} <strong>{openWithout}</strong>
                </p>
                {settings.incidents.create && openWithout > 0 && (
                    <Checkbox
                        name="includeOpen"
                        label={texts.includeOpen}
                        isChecked={includeOpen}
                        onChange={onIncludeOpen}
                    />
                )}
            </div>
            <CheckAt path="incidents.resolve" />
            <div class="m365-nested">
                <ChoiceAt
                    path="incidents.resolutionCode"
                    choices={choices.resolutionCodes}
                    empty={texts.none}
                />
            </div>
            <h3>{texts.defaults}</h3>
            <p class="m365-text m365-muted">{texts.defaultsNote}</p>
            <ValueFields path="incidents.defaults" isRule={false} />
        </Section>
    )
}
