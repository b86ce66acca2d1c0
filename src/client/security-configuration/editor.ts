import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import type { SettingsEditor } from '../shared/setting-field.ts'
import { useSettingsEditor } from '../shared/settings-editor.ts'

export interface Editor extends SettingsEditor<TicketSettings> {
    readonly page: ConfigurationView
}

export const useEditor = (): Editor => useSettingsEditor<Editor>()
