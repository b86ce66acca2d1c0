import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentPreview } from '../../server/service-health/settings/automation-page.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { Section } from '../shared/section.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import type { AutomationActions } from './use-automation.ts'
import { usePreview } from './use-preview.ts'

interface PreviewSectionProps {
    /** What the server can read of what is shown. */
    readonly settings: HealthSettings
    readonly judge: AutomationActions['judge']
}

/** The incident that would be created, made by what creates it. */
export function PreviewSection({ settings, judge }: PreviewSectionProps) {
    const { texts } = useEditor()
    const [issue, setIssue] = useState('')
    const { preview, failure, isReading, readAgain } = usePreview(settings, issue, judge)
    return (
        <Section id="preview" title={texts.preview}>
            <p class="m365-text m365-muted">{texts.previewNote}</p>
            {failure && (
                <MessageBox tone="warning">
                    <FailureText failure={failure} texts={failureTexts(true)} />
                    <button type="button" class="m365-button" onClick={readAgain}>
                        {t('Try again')}
                    </button>
                </MessageBox>
            )}
            {!preview && !failure && <p>{t('Loading')}</p>}
            {preview && (
                <div class="m365-form" aria-busy={isReading}>
                    {preview.issue === null ? (
                        <p>{texts.example}</p>
                    ) : (
                        <SelectField
                            name="preview-issue"
                            label={texts.previewIssue}
                            value={issue || preview.issue}
                            choices={preview.issues.map(({ sysId, id, title }) => ({
                                value: sysId,
                                text: `${id} ${title}`,
                            }))}
                            mayBeEmpty={false}
                            onChange={setIssue}
                        />
                    )}
                    <p>
                        <span class="m365-muted">{texts.previewRule}</span>{' '}
                        {preview.rule ? preview.rule.name : texts.previewNoRule}
                    </p>
                    {preview.creates ? <Draft preview={preview} /> : <p>{texts.previewNothing}</p>}
                </div>
            )}
        </Section>
    )
}

function Draft({ preview }: { readonly preview: IncidentPreview }) {
    const { texts } = useEditor()
    const notes = [
        [texts.previewWork, preview.note],
        [texts.previewResolution, preview.resolution],
    ] as const
    return (
        <>
            {preview.leftOut.length > 0 && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{texts.previewLeftOut}</p>
                    <ul>
                        {preview.leftOut.map(({ field, label, value, why }) => (
                            <li key={field}>
                                <strong>{label || field}</strong> {value}: {why}
                            </li>
                        ))}
                    </ul>
                </MessageBox>
            )}
            <dl class="m365-draft">
                {preview.fields.map(({ field, label, display }) => (
                    <div key={field}>
                        <dt>{label}</dt>
                        <dd class="m365-text">{display || <i class="m365-muted">{texts.emptyValue}</i>}</dd>
                    </div>
                ))}
                {notes.map(
                    ([label, note]) =>
                        note && (
                            <div key={label}>
                                <dt>{label}</dt>
                                <dd class="m365-text">{note}</dd>
                            </div>
                        ),
                )}
            </dl>
        </>
    )
}
