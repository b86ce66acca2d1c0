import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AutomationChoices } from '../../server/service-health/settings/automation-page.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import { settingField, type SettingField, type SettingsEditor } from '../shared/setting-field.ts'

export interface Editor extends SettingsEditor<HealthSettings> {
    readonly texts: AutomationTexts
    readonly choices: AutomationChoices
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
    const editor = useContext(EditorContext)
    if (!editor) throw new Error('A field stands outside of the editor.')
    return editor
}

/**
 * The field of a path. Label and note are the texts named like the path's last step; what a rule leaves empty needs no
 * note.
 */
export function useField(path: string, given?: string): SettingField {
    const editor = useEditor()
    const said: Readonly<Record<string, string>> = editor.texts
    const step = path.slice(path.lastIndexOf('.') + 1)
    return settingField(
        editor,
        path,
        given ?? said[step] ?? step,
        path.includes('rules') ? undefined : said[`${step}Note`],
    )
}
