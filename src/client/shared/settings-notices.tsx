import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import { FailureBox } from './failure-box.tsx'
import type { FailureTexts } from './failure-text.tsx'
import { goToField } from './go-to-field.ts'
import { MessageBox } from './message-box.tsx'
import { SavedBy } from './saved-by.tsx'
import { isDirty } from './settings-drafts.ts'
import type { SettingsActions, SettingsSession } from './settings-session.ts'
import type { SettingsTexts } from './settings-texts.ts'
import { signInUrl } from './sign-in-url.ts'

interface SettingsNoticesProps {
    readonly session: SettingsSession<
        { readonly changed: { readonly at: string | number; readonly by: string } | null },
        unknown
    >
    readonly actions: Pick<SettingsActions, 'save' | 'showWhatIsSaved' | 'putBack'>
    readonly texts: SettingsTexts
    readonly failureTexts: FailureTexts
    /** What is wrong with entries that nobody has changed since. */
    readonly problems: readonly SettingsProblem[]
    /** What stands before a problem, where its sentence alone does not say whose it is. */
    readonly ownerOf?: (path: string) => string | undefined
    /** What comes before all else. */
    readonly children?: ComponentChildren
}

/** What concerns the whole page: a request that failed, somebody else's changes, what stands in the way. */
export function SettingsNotices({ children, ...props }: SettingsNoticesProps) {
    const { session, actions, texts, failureTexts } = props
    const { page, failure, conflict, setAside, isRestored } = session
    const box = useRef<HTMLDivElement>(null)
    useEffect(() => {
        // The button that was pressed may stand far below what it brought.
        if (failure || conflict) box.current?.focus()
    }, [failure, conflict])
    return (
        <div ref={box} class="m365-notices" tabIndex={-1}>
            {children}
            {failure && (
                <FailureBox failure={failure} texts={failureTexts} signInUrl={signInUrl()} keepsPage />
            )}
            {conflict && (
                <MessageBox tone="critical">
                    <p class="m365-message__title">{conflict.message ?? texts.conflict}</p>
                    {page?.changed && (
                        <p>
                            {texts.conflictBy} <SavedBy {...page.changed} texts={texts} />
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
            <Problems {...props} />
        </div>
    )
}

/**
 * What stands in the way of saving, or what is saved and fits no longer, each with the way to its field. While somebody
 * enters it stands at the fields alone.
 */
function Problems({ session, texts, problems, ownerOf }: SettingsNoticesProps) {
    const isRefusal = session.judgement?.isRefusal === true
    const shown = isRefusal
        ? problems.filter(({ blocks }) => blocks)
        : isDirty(session.drafts)
          ? []
          : problems
    if (shown.length === 0) return null
    return (
        <MessageBox tone={isRefusal ? 'critical' : 'warning'}>
            <p class="m365-message__title">{isRefusal ? texts.notSaved : texts.outOfDate}</p>
            <ul>
                {shown.map(({ path, message, fix }) => (
                    <li key={path + message}>
                        {ownerOf?.(path)}{' '}
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
