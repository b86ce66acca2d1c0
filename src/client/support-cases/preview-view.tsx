import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type { CasePreview } from '../../server/support-cases/support-case-view.ts'
import { FileList } from './file-list.tsx'
import { Parts } from './parts.tsx'

interface PreviewViewProps {
    readonly preview: CasePreview
    readonly isRunning: boolean
    readonly onSend: () => void
    readonly onChange: () => void
    /** How sending goes. */
    readonly children: ComponentChildren
}

/** Exactly what leaves the instance, before it does. */
export function PreviewView(props: PreviewViewProps) {
    const { preview, isRunning, onSend, onChange, children } = props
    const { payload, parts, files } = preview
    const isByHand = payload === null
    return (
        <div class="m365-form">
            <p class="m365-text">
                {isByHand
                    ? t(
                          'Nothing leaves by itself. This is all that you are asked to carry over to Microsoft:',
                      )
                    : t('This is all that leaves ServiceNow, word for word:')}
            </p>
            <Parts parts={parts} />
            {files.length > 0 ? <FileList files={files} /> : <p>{t('No file goes along.')}</p>}
            {!isByHand && (
                <details>
                    <summary>{t('As it is sent')}</summary>
                    <pre class="m365-text" tabIndex={0}>
                        {payload}
                    </pre>
                </details>
            )}
            {children}
            <div class="m365-buttons">
                <button
                    type="button"
                    class="m365-button m365-button--primary"
                    aria-disabled={isRunning}
                    onClick={onSend}
                >
                    {isByHand ? t('Prepare the case') : t('Send to Microsoft')}
                </button>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isRunning}
                    onClick={() => !isRunning && onChange()}
                >
                    {t('Change it')}
                </button>
            </div>
        </div>
    )
}
