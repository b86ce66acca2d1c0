import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { settingField, type SettingField, type SettingsEditor } from './setting-field.ts'

export const SettingsEditorContext = createContext<SettingsEditor<unknown> | null>(null)

/** The editor of the page; each page has one type of it. */
export function useSettingsEditor<
    Editor extends SettingsEditor<unknown> = SettingsEditor<unknown>,
>(): Editor {
    const editor = useContext(SettingsEditorContext)
    if (!editor) throw new Error('A field stands outside of the editor.')
    return editor as Editor
}

export const useField = (path: string, label: string, description?: string): SettingField =>
    settingField(useSettingsEditor(), path, label, description)
