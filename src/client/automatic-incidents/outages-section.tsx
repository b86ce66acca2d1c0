import { Section } from '../shared/section.tsx'
import { useEditor } from './editor.ts'
import { CheckAt, NumberAt } from './fields.tsx'

/** One parent incident for each Microsoft issue that many report. */
export function OutagesSection() {
    const { settings, texts } = useEditor()
    const { enabled, automatic } = settings.outages
    return (
        <Section id="outages" title={texts.outages}>
            <CheckAt path="outages.enabled" />
            {enabled && (
                <div class="m365-nested m365-form">
                    <CheckAt path="outages.automatic" />
                    {automatic && (
                        <div class="m365-nested m365-values">
                            <NumberAt path="outages.fromIncidents" />
                            <NumberAt path="outages.minimumScore" scale={0.01} />
                        </div>
                    )}
                    <CheckAt path="outages.resolveChildren" />
                </div>
            )}
        </Section>
    )
}
