import { DEFAULT_OPERATION_SETTINGS } from './operation-settings.ts'
import type { OperationSettingsRevision, OperationSettingsStore } from './operation-store.ts'

/** What is in effect; revision 0 while nobody has saved anything. */
export const currentOperationSettings = ({
    operationSettings,
}: {
    readonly operationSettings: OperationSettingsStore
}): OperationSettingsRevision =>
    operationSettings.latest() ?? { revision: 0, settings: DEFAULT_OPERATION_SETTINGS, by: '', at: 0 }
