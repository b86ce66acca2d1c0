import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { CheckAt, RadioAt } from '../shared/settings-fields.tsx'
import { useEditor } from './editor.ts'

/** What RadioAt calls the value null. */
const AS_SHIPPED = 'null'

/** What an incident seems to ask for: shown to agents, never done by itself. */
export function SuggestionsSection() {
    const { settings } = useEditor()
    return (
        <Section id="classification" title={t('Suggestions on incidents')}>
            <CheckAt
                path="classification.suggests"
                label={t('Suggest the operation that an incident asks for')}
                note={t('To who may operate, with the words that spoke for it. Nothing is done by it.')}
            />
            {settings.classification.suggests && (
                <RadioAt
                    path="classification.threshold"
                    label={t('How sure a suggestion has to be')}
                    description={t('The more certain, the fewer suggestions, and the fewer wrong ones.')}
                    options={[
                        { value: AS_SHIPPED, text: t('As shipped'), description: t('80 percent.') },
                        { value: '0.9', text: t('Surer'), description: t('90 percent.') },
                        { value: '0.97', text: t('Very sure'), description: t('97 percent.') },
                    ]}
                    toSetting={(option) => (option === AS_SHIPPED ? null : Number(option))}
                />
            )}
        </Section>
    )
}
