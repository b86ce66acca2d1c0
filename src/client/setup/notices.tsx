import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Wizard } from '../../server/setup/wizard.ts'
import { NoticeFix } from '../shared/notice-box.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { SetupFailure } from './setup-failure.tsx'
import type { SetupProps } from './wizard-view.tsx'

/** What concerns the whole setup: a failed request, another admin's change, a clone, changes that wait. */
export function Notices({ wizard, session, actions }: SetupProps) {
    const { failure, conflict, setAside } = session
    return (
        <>
            {failure && <SetupFailure failure={failure} />}
            {conflict && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">{conflict.failure.notice!.message}</p>
                    <NoticeFix notice={conflict.failure.notice!} />
                    <p>{wizard.texts.entered}</p>
                    <p class="m365-buttons">
                        <button type="button" class="m365-button" onClick={actions.showWhatIsSaved}>
                            {wizard.texts.showSaved}
                        </button>
                        <button type="button" class="m365-button" onClick={() => void conflict.retry()}>
                            {t('Save mine')}
                        </button>
                    </p>
                </MessageBox>
            )}
            {setAside && (
                <MessageBox tone="info">
                    <p>{wizard.texts.setAside}</p>
                    <button type="button" class="m365-button" onClick={actions.takeBack}>
                        {wizard.texts.putBack}
                    </button>
                </MessageBox>
            )}
            {wizard.instance.setUpAs !== null && wizard.instance.setUpAs !== wizard.instance.name && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{wizard.texts.clone}</p>
                    <p>
                        {wizard.texts.setUpOn} <strong>{wizard.instance.setUpAs}</strong>.{' '}
                        {wizard.texts.thisInstance} <strong>{wizard.instance.name}</strong>.{' '}
                        {wizard.texts.cloneFix}
                    </p>
                    <button type="button" class="m365-button" onClick={actions.confirmInstance}>
                        {wizard.texts.confirmClone}
                    </button>
                </MessageBox>
            )}
            {wizard.hasPendingChanges && (
                <PendingChanges wizard={wizard} onDiscard={actions.discardChanges} />
            )}
        </>
    )
}

interface PendingChangesProps {
    readonly wizard: Wizard
    readonly onDiscard: () => void
}

function PendingChanges({ wizard, onDiscard }: PendingChangesProps) {
    const [isAsked, setAsked] = useState(false)
    return (
        <MessageBox tone="info">
            <p class="m365-message__title">{wizard.texts.pending}</p>
            <p>{wizard.texts.pendingFix}</p>
            <p class="m365-buttons">
                {isAsked ? (
                    <>
                        <button type="button" class="m365-button" onClick={onDiscard}>
                            {wizard.texts.discardYes}
                        </button>
                        <button type="button" class="m365-button" onClick={() => setAsked(false)}>
                            {wizard.texts.keepChanges}
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
