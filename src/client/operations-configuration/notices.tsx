import { t } from 'sn-translate'
import { MessageBox } from '../shared/message-box.tsx'
import { SettingsNotices } from '../shared/settings-notices.tsx'
import type { SettingsActions } from '../shared/settings-session.ts'
import { settingsWords } from '../shared/settings-words.ts'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { placeOf } from './place-of.ts'
import type { ConfigurationSession } from './use-configuration.ts'

interface NoticesProps {
    readonly session: ConfigurationSession
    readonly actions: SettingsActions
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
            ownerOf={(path) => `${placeOf(path, page)}:`}
        >
            {page.setup && (
                <MessageBox tone="info">
                    <p class="m365-message__title">{page.setup.message}</p>
                    <p>
                        {page.setup.fix} {t('Everything can be prepared here before.')}
                    </p>
                    <p>
                        <a href="x_mioms_m365_assis_setup.do?step=setup-type">{t('Open Setup')}</a>
                    </p>
                </MessageBox>
            )}
        </SettingsNotices>
    )
}
