import { t } from 'sn-translate'
import { RadioGroup } from '../shared/radio-group.tsx'
import { Section } from '../shared/section.tsx'
import { useField } from '../shared/settings-editor.ts'
import { CheckAt } from '../shared/settings-fields.tsx'

/** What happens to a ticket when the score changes. */
export function RulesSection() {
    const { value, change, field } = useField('whenLost', t('When points are lost again'))
    return (
        <Section id="rules" title={t('Rules')}>
            <CheckAt
                path="closeWhenDone"
                label={t('Close the ticket when the score shows its action done')}
                note={t('The ticket is told in any case, as a work note. This closes its record too.')}
            />
            <RadioGroup
                {...field}
                value={String(value)}
                options={[
                    { value: 'tell', text: t('Tell the ticket, as a work note') },
                    { value: 'reopen', text: t('Reopen the record that was closed') },
                    { value: 'create', text: t('Create a new ticket') },
                ]}
                onChange={change}
            />
            <CheckAt
                path="commentAtMicrosoft"
                label={t('Leave a comment at Microsoft when a ticket is opened and when it is over')}
                note={t(
                    'It stands at the improvement action, with number and state of the ticket. The application permission SecurityEvents.ReadWrite.All has to be granted; without it nothing is sent.',
                )}
            />
        </Section>
    )
}
