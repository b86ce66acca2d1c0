import { MessageBox } from '../shared/message-box.tsx'
import { SettingsNotices } from '../shared/settings-notices.tsx'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import type { AutomationActions, AutomationSession } from './use-automation.ts'

interface NoticesProps {
    readonly session: AutomationSession
    readonly actions: AutomationActions
}

/** What concerns the whole page; without a tenant there is nothing to work on. */
export function Notices({ session, actions }: NoticesProps) {
    const { texts, problems } = useEditor()
    return (
        <SettingsNotices
            session={session}
            actions={actions}
            texts={texts}
            failureTexts={failureTexts(true)}
            problems={problems}
        >
            {session.page?.isConnected === false && (
                <MessageBox tone="info">
                    <p class="m365-message__title">{texts.notSetUp}</p>
                    <p>{texts.notSetUpFix}</p>
                    <a href="x_mioms_m365_assis_setup.do">{texts.openSetup}</a>
                </MessageBox>
            )}
        </SettingsNotices>
    )
}
