import { t } from 'sn-translate'
import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'
import { ExchangeSection } from '../shared/exchange-section.tsx'
import { problemsStanding } from '../shared/judgement.ts'
import { withDrafts } from '../shared/settings-drafts.ts'
import { namesAndActions, SettingsEditorContext } from '../shared/settings-editor.ts'
import { SettingsHistory } from '../shared/settings-history.tsx'
import type { SettingsActions } from '../shared/settings-session.ts'
import { settingsWords } from '../shared/settings-words.ts'
import type { Editor } from './editor.ts'
import { EnrichmentSection } from './enrichment-section.tsx'
import { KindsSection } from './kinds-section.tsx'
import { LicensesSection } from './licenses-section.tsx'
import { Notices } from './notices.tsx'
import { PasswordsSection } from './passwords-section.tsx'
import { placeOf } from './place-of.ts'
import { ProtectedSection } from './protected-section.tsx'
import { RunbooksSection } from './runbooks-section.tsx'
import { SuggestionsSection } from './suggestions-section.tsx'
import { SwitchSection } from './switch-section.tsx'
import type { ConfigurationSession } from './use-configuration.ts'

interface ReadyViewProps {
    readonly page: OperationsConfigurationView
    readonly session: ConfigurationSession
    readonly actions: SettingsActions
}

export function ReadyView({ page, session, actions }: ReadyViewProps) {
    const { drafts, judgement } = session
    const settings = withDrafts(page.settings, drafts)
    const editor: Editor = {
        ...namesAndActions(page, session, actions),
        settings,
        page,
        problems: problemsStanding(settings, judgement),
    }
    return (
        <SettingsEditorContext.Provider value={editor}>
            <p class="m365-text">
                {t(
                    'What this app may do to accounts of people, who approves it, and what it never does by itself.',
                )}
            </p>
            <Notices session={session} actions={actions} />
            <SwitchSection />
            <KindsSection />
            <ProtectedSection />
            <EnrichmentSection />
            <SuggestionsSection />
            <LicensesSection />
            <PasswordsSection />
            <RunbooksSection />
            <ExchangeSection dataExchange={page.dataExchange} />
            <SettingsHistory
                history={page.history}
                texts={settingsWords()}
                placeOf={(path) => placeOf(path, page)}
            />
        </SettingsEditorContext.Provider>
    )
}
