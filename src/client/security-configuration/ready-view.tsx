import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { ChecklistSection } from './checklist-section.tsx'
import { ConnectionSection } from './connection-section.tsx'
import { namesAndActions, SettingsEditorContext } from '../shared/settings-editor.ts'
import type { Editor } from './editor.ts'
import { shownSettings } from './entered-settings.ts'
import { ExchangeSection } from '../shared/exchange-section.tsx'
import { HistorySection } from './history-section.tsx'
import { standingProblems } from './judgement.ts'
import { KindsSection } from './kinds-section.tsx'
import { Notices } from './notices.tsx'
import { RulesSection } from './rules-section.tsx'
import { StatesSection } from './states-section.tsx'
import type { ConfigurationActions, ConfigurationSession } from './use-configuration.ts'

interface ReadyViewProps {
    readonly page: ConfigurationView
    readonly session: ConfigurationSession
    readonly actions: ConfigurationActions
}

export function ReadyView({ page, session, actions }: ReadyViewProps) {
    const { drafts, judgement } = session
    const settings = shownSettings(page, drafts)
    const editor: Editor = {
        ...namesAndActions(page, session, actions),
        settings,
        page,
        problems: standingProblems(settings, judgement),
    }
    return (
        <SettingsEditorContext.Provider value={editor}>
            <p class="m365-text">
                {t(
                    'What is read of Microsoft Secure Score, how its tickets are made and followed, and who else may send some.',
                )}{' '}
                <a href="x_mioms_m365_assis_security_tickets.do">{t('Open Security Tickets')}</a>
            </p>
            <Notices session={session} actions={actions} />
            <ConnectionSection page={page} actions={actions} />
            <KindsSection />
            <StatesSection />
            <RulesSection />
            <ChecklistSection page={page} take={actions.take} />
            <ExchangeSection dataExchange={page.dataExchange} />
            <HistorySection history={page.history} />
        </SettingsEditorContext.Provider>
    )
}
