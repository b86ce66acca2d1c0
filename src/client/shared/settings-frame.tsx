import type { ComponentChildren } from 'preact'
import type { FailureTexts } from './failure-text.tsx'
import { frameOf, type Reader } from './frame-of.ts'
import { PageFrame } from './page-frame.tsx'
import { SaveBar } from './save-bar.tsx'
import { isDirty } from './settings-drafts.ts'
import type { SettingsActions, SettingsSession } from './settings-session.ts'
import { settingsWords } from './settings-words.ts'

interface SettingsFrameProps<Page> {
    readonly title: string
    readonly session: SettingsSession<Page, unknown>
    readonly actions: SettingsActions
    readonly failureTexts: () => FailureTexts
    /** Once it is read. */
    readonly children: (page: Page) => ComponentChildren
}

/** A page of settings: its heading, loading and failing, and the bar that saves below what it shows. */
export function SettingsFrame<Page extends { readonly user: Reader }>({
    title,
    session,
    actions,
    failureTexts,
    children,
}: SettingsFrameProps<Page>) {
    const { page, drafts, isBusy, isSaved } = session
    return (
        <PageFrame title={title} {...frameOf(session, actions)} failureTexts={failureTexts}>
            {page && (
                <>
                    {children(page)}
                    <SaveBar
                        hasChanges={isDirty(drafts)}
                        isBusy={isBusy}
                        isSaved={isSaved}
                        texts={settingsWords()}
                        onSave={actions.save}
                        onDiscard={actions.discard}
                    />
                </>
            )}
        </PageFrame>
    )
}
