import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { settingField, type SettingField, type SettingsEditor } from './setting-field.ts'
import type { SettingsActions, SettingsSession } from './settings-session.ts'

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

/** What an editor takes over from the page's session: names that are known or were chosen here, and what an entry does. */
export const namesAndActions = (
    page: { readonly names: Readonly<Record<string, string>> },
    session: Pick<SettingsSession<unknown, unknown>, 'names'>,
    { edit, name }: SettingsActions,
): Pick<SettingsEditor<unknown>, 'names' | 'edit' | 'name'> => ({
    names: { ...page.names, ...session.names },
    edit,
    name,
})
