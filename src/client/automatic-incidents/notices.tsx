import { useEffect, useRef } from 'preact/hooks'
import { FailureBox } from '../shared/failure-box.tsx'
import { goToField } from '../shared/go-to-field.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { When } from '../shared/when.tsx'
import { isDirty } from '../shared/settings-drafts.ts'
import { standingProblems, useEditor } from './editor.ts'
import { failureTexts, signInUrl } from './failure-texts.ts'
import type { AutomationActions, AutomationSession } from './use-automation.ts'

interface NoticesProps {
    readonly session: AutomationSession
    readonly actions: AutomationActions
}

/** What concerns the whole page: a request that failed, somebody else's changes, what stands in the way. */
export function Notices({ session, actions }: NoticesProps) {
    const { texts } = useEditor()
    const { page, failure, conflict, setAside, isRestored } = session
    const box = useRef<HTMLDivElement>(null)
    useEffect(() => {
        // The button that was pressed may stand far below what it brought.
        if (failure || conflict) box.current?.focus()
    }, [failure, conflict])
    return (
        <div ref={box} class="m365-notices" tabIndex={-1}>
            {page?.isConnected === false && (
                <MessageBox tone="info">
                    <p class="m365-message__title">{texts.notSetUp}</p>
                    <p>{texts.notSetUpFix}</p>
                    <a href="x_mioms_m365_assis_setup.do">{texts.openSetup}</a>
                </MessageBox>
            )}
            {failure && (
                <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
            )}
            {conflict && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">{conflict.message ?? texts.conflict}</p>
                    {page?.changed && (
                        <p>
                            {texts.conflictBy} <When at={new Date(page.changed.at).toISOString()} />,{' '}
                            {page.changed.by || texts.goneUser}
                        </p>
                    )}
                    <p>
                        {texts.conflictKept} {texts.conflictMineNote}
                    </p>
                    <p class="m365-buttons">
                        <button type="button" class="m365-button" onClick={actions.showWhatIsSaved}>
                            {texts.conflictTheirs}
                        </button>
                        <button type="button" class="m365-button" onClick={actions.save}>
                            {texts.conflictMine}
                        </button>
                    </p>
                </MessageBox>
            )}
            {isRestored && !conflict && (
                <MessageBox tone="info">
                    <p>{texts.restored}</p>
                </MessageBox>
            )}
            {setAside && (
                <MessageBox tone="info">
                    <p>{texts.setAside}</p>
                    <button type="button" class="m365-button" onClick={actions.putBack}>
                        {texts.putBack}
                    </button>
                </MessageBox>
            )}
            <Problems session={session} />
        </div>
    )
}

/**
 * What stands in the way of saving, or what is saved and fits no longer, each with the way to its field. While somebody
 * enters it stands at the fields alone.
 */
function Problems({ session: { judgement, drafts } }: Pick<NoticesProps, 'session'>) {
    const { settings, texts } = useEditor()
    const isRefusal = judgement?.isRefusal === true
    const problems =
        isRefusal || !isDirty(drafts)
            ? standingProblems(settings, judgement).filter((one) => one.blocks || !isRefusal)
            : []
    if (problems.length === 0) return null
    return (
        <MessageBox tone={isRefusal ? 'critical' : 'warning'}>
            <p class="m365-message__title">{isRefusal ? texts.notSaved : texts.outOfDate}</p>
            <ul>
                {problems.map(({ path, message, fix }) => (
                    <li key={path + message}>
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
