import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { Sentences } from '../shared/sentences.tsx'
import { CheckAt } from '../shared/settings-fields.tsx'

/** On or off, and what is never automated. */
export function SwitchSection() {
    return (
        <Section id="switch" title={t('On or off')}>
            <CheckAt
                path="isOn"
                label={t('User operations are on')}
                note={t(
                    'While they are off nothing can be requested, and what was requested before fails instead of being done.',
                )}
            />
            <Sentences
                title={t('What is never automated')}
                list={[
                    t(
                        'Accounts with a directory role in Microsoft Entra, and protected people: only reading is possible.',
                    ),
                    t('What stands in tier 3: a person does it by hand.'),
                    t('What was changed after it was approved: it fails, and has to be requested again.'),
                ]}
            />
        </Section>
    )
}
