import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import { settingField, type SettingField, type SettingsEditor } from '../shared/setting-field.ts'

export interface Editor extends SettingsEditor<TicketSettings> {
    readonly page: ConfigurationView
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
    const editor = useContext(EditorContext)
    if (!editor) throw new Error('A field stands outside of the editor.')
    return editor
}

export const useField = (path: string, label: string, description?: string): SettingField =>
    settingField(useEditor(), path, label, description)
