import { Section } from '../shared/section.tsx'
import { useEditor } from './editor.ts'
import { CheckAt, NumberAt } from './fields.tsx'

/** One parent incident for each Microsoft issue that many report. */
export function OutagesSection() {
    const { settings, texts } = useEditor()
    const { enabled, automatic } = settings.outages
    return (
        <Section id="outages" title={texts.outages}>
            <CheckAt
                path="outages.enabled"
                label={texts.outagesEnabled}
                description={texts.outagesEnabledNote}
            />
            {enabled && (
                <div class="m365-nested m365-form">
                    <CheckAt
                        path="outages.automatic"
                        label={texts.outagesAutomatic}
                        description={texts.outagesAutomaticNote}
                    />
                    {automatic && (
                        <div class="m365-nested m365-values">
                            <NumberAt path="outages.fromIncidents" label={texts.fromIncidents} />
                            <NumberAt path="outages.minimumScore" label={texts.minimumScore} scale={0.01} />
                        </div>
                    )}
                    <CheckAt
                        path="outages.resolveChildren"
                        label={texts.resolveChildren}
                        description={texts.resolveChildrenNote}
                    />
                </div>
            )}
        </Section>
    )
}
