import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import { goToField } from '../shared/go-to-field.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { isDirty } from '../shared/settings-drafts.ts'
import { useEditor } from './editor.ts'
import { failureTexts, signInUrl } from './failure-texts.ts'
import { standingProblems } from './judgement.ts'
import { SavedBy } from './saved-by.tsx'
import type { ConfigurationActions, ConfigurationSession } from './use-configuration.ts'

interface NoticesProps {
    readonly session: ConfigurationSession
    readonly actions: ConfigurationActions
}

/** What concerns the whole page: a request that failed, somebody else's changes, what stands in the way. */
export function Notices({ session, actions }: NoticesProps) {
    const { page, failure, conflict, setAside, isRestored } = session
    const box = useRef<HTMLDivElement>(null)
    useEffect(() => {
        // The button that was pressed may stand far below what it brought.
        if (failure || conflict) box.current?.focus()
    }, [failure, conflict])
    return (
        <div ref={box} class="m365-notices" tabIndex={-1}>
            {failure && (
                <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
            )}
            {conflict && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">
                        {conflict.message ??
                            t('The settings were saved by somebody else while you were changing them')}
                    </p>
                    {page?.changed && (
                        <p>
                            {t('Last saved:')} <SavedBy {...page.changed} />
                        </p>
                    )}
                    <p>
                        {t('What you entered is still on this page and is not saved.')}{' '}
                        {t('Only what you changed is saved, above what they saved.')}
                    </p>
                    <p class="m365-buttons">
                        <button type="button" class="m365-button" onClick={actions.showWhatIsSaved}>
                            {t('Show what is saved')}
                        </button>
                        <button type="button" class="m365-button" onClick={actions.save}>
                            {t('Save mine')}
                        </button>
                    </p>
                </MessageBox>
            )}
            {isRestored && !conflict && (
                <MessageBox tone="info">
                    <p>{t('What you had entered and not saved is back.')}</p>
                </MessageBox>
            )}
            {setAside && (
                <MessageBox tone="info">
                    <p>{t('This page shows what is saved. What you entered is set aside.')}</p>
                    <button type="button" class="m365-button" onClick={actions.putBack}>
                        {t('Put back what I entered')}
                    </button>
                </MessageBox>
            )}
            <Problems session={session} />
        </div>
    )
}

/**
 * What stands in the way of saving, or what is saved and fits no longer, each with the way to its field. While somebody
 * enters it stands at the fields alone, as does what harms nothing.
 */
function Problems({ session: { judgement, drafts } }: Pick<NoticesProps, 'session'>) {
    const { settings, page } = useEditor()
    const isRefusal = judgement?.isRefusal === true
    const problems =
        isRefusal || !isDirty(drafts) ? standingProblems(settings, judgement).filter((one) => one.blocks) : []
    if (problems.length === 0) return null
    return (
        <MessageBox tone={isRefusal ? 'critical' : 'warning'}>
            <p class="m365-message__title">
                {isRefusal
                    ? t('Nothing was saved yet: this needs your attention')
                    : t('This no longer fits your instance')}
            </p>
            <ul>
                {problems.map(({ path, message, fix }) => (
                    <li key={path + message}>
                        {page.kinds.find(({ kind }) => path.startsWith(`kinds.${kind}.`))?.label}{' '}
                        <button type="button" class="m365-link" onClick={() => goToField(path)}>
                            {message}
                        </button>{' '}
                        {fix}
                    </li>
                ))}
            </ul>
        </MessageBox>
    )
}
