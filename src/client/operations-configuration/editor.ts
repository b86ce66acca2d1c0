import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'
import type { OperationSettings } from '../../server/user-operations/operation-settings.ts'
import type { SettingsEditor } from '../shared/setting-field.ts'
import { useSettingsEditor } from '../shared/settings-editor.ts'

export interface Editor extends SettingsEditor<OperationSettings> {
    readonly page: OperationsConfigurationView
}

export const useEditor = (): Editor => useSettingsEditor<Editor>()
