import { parseOperationSettings } from '../user-operations/configuration/parse-operation-settings.ts'
import type { OperationSettingsStore } from '../user-operations/operation-store.ts'
import { glideRevisionStore } from './glide-revision-store.ts'
import { parseJson } from './glide-values.ts'
import { TABLES } from './tables.ts'

export const glideOperationSettingsStore: OperationSettingsStore = glideRevisionStore(
    TABLES.operation_settings,
    'settings',
    (text) => parseOperationSettings(parseJson(text)).settings,
)
