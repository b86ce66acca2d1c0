import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { CheckAt, NumberAt } from '../shared/settings-fields.tsx'

/** What is read of the caller of an incident, and how often. */
export function EnrichmentSection() {
    return (
        <Section id="enrichment" title={t('Account of the caller')}>
            <CheckAt
                path="enrichment.atCreation"
                label={t('Read the account of the caller when an incident is created')}
                note={t('Otherwise it is read when somebody asks for it on the incident.')}
            />
            <NumberAt
                path="enrichment.minutes"
                label={t('Minutes for which what was read is shown again')}
                note={t('From 1 to 60. Microsoft is not asked again before.')}
            />
        </Section>
    )
}
