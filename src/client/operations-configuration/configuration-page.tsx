import { t } from 'sn-translate'
import { SettingsFrame } from '../shared/settings-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useConfiguration } from './use-configuration.ts'

export function ConfigurationPage() {
    const { session, actions } = useConfiguration()
    return (
        <SettingsFrame
            title={t('Manage user operations')}
            session={session}
            actions={actions}
            failureTexts={failureTexts}
        >
            {(page) => <ReadyView page={page} session={session} actions={actions} />}
        </SettingsFrame>
    )
}
