import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { failureTexts } from './texts.ts'
import type { SetupProps } from './wizard-view.tsx'

/** What concerns the whole setup: a failed request, another admin's change, a clone, changes that wait. */
export function Notices({ wizard, session, actions }: SetupProps) {
    const { failure, conflict, setAside } = session
    return (
        <>
            {failure && (
                <FailureBox failure={failure} texts={failureTexts()} signInUrl="/login.do" keepsPage />
            )}
            {conflict && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">{conflict.failure.notice!.message}</p>
                    <NoticeFix notice={conflict.failure.notice!} />
                    <p>{t('What you entered is still on this page and is not saved.')}</p>
                    <p class="m365-buttons">
                        <button type="button" class="m365-button" onClick={actions.showWhatIsSaved}>
                            {t('Show what is saved')}
                        </button>
                        <button type="button" class="m365-button" onClick={() => void conflict.retry()}>
                            {t('Save mine')}
                        </button>
                    </p>
                </MessageBox>
            )}
            {setAside && (
                <MessageBox tone="info">
                    <p>{t('This page shows what is saved. What you entered is set aside.')}</p>
                    <button type="button" class="m365-button" onClick={actions.takeBack}>
                        {t('Put back what I entered')}
                    </button>
                </MessageBox>
            )}
            {wizard.instance.setUpAs !== null && wizard.instance.setUpAs !== wizard.instance.name && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('This instance looks like a clone')}</p>
                    <p>
                        {t('Set up on:')} <strong>{wizard.instance.setUpAs}</strong>. {t('This instance:')}{' '}
                        <strong>{wizard.instance.name}</strong>.{' '}
                        {t('Nothing is sent to Microsoft until you confirm that this instance is meant to.')}
                    </p>
                    <button type="button" class="m365-button" onClick={actions.confirmInstance}>
                        {t('Confirm this instance')}
                    </button>
                </MessageBox>
            )}
            {wizard.hasPendingChanges && <PendingChanges onDiscard={actions.discardChanges} />}
        </>
    )
}

function PendingChanges({ onDiscard }: { readonly onDiscard: () => void }) {
    const [isAsked, setAsked] = useState(false)
    return (
        <MessageBox tone="info">
            <p class="m365-message__title">{t('Changes wait')}</p>
            <p>
                {t(
                    'They take effect when you complete the integration again. Until then everything runs as before.',
                )}
            </p>
            <p class="m365-buttons">
                {isAsked ? (
                    <>
                        <button type="button" class="m365-button" onClick={onDiscard}>
                            {t('Yes, discard the changes')}
                        </button>
                        <button type="button" class="m365-button" onClick={() => setAsked(false)}>
                            {t('Keep them')}
                        </button>
                    </>
                ) : (
                    <button type="button" class="m365-button" onClick={() => setAsked(true)}>
                        {t('Discard')}
                    </button>
                )}
            </p>
        </MessageBox>
    )
}
