import { SettingsNotices } from '../shared/settings-notices.tsx'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { settingsWords } from '../shared/settings-words.ts'
import type { ConfigurationActions, ConfigurationSession } from './use-configuration.ts'

interface NoticesProps {
    readonly session: ConfigurationSession
    readonly actions: ConfigurationActions
}

/** What concerns the whole page. What harms nothing stands at the fields alone. */
export function Notices({ session, actions }: NoticesProps) {
    const { problems, page } = useEditor()
    return (
        <SettingsNotices
            session={session}
            actions={actions}
            texts={settingsWords()}
            failureTexts={failureTexts(true)}
            problems={problems.filter(({ blocks }) => blocks)}
            ownerOf={(path) => page.kinds.find(({ kind }) => path.startsWith(`kinds.${kind}.`))?.label}
        />
    )
}
