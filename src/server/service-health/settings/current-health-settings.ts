import type { HealthSettingsRevision, HealthSettingsStore } from '../../ports.ts'
import { DEFAULT_SETTINGS } from './health-settings.ts'

const NOTHING_SAVED: HealthSettingsRevision = { revision: 0, settings: DEFAULT_SETTINGS, by: '', at: 0 }

/** What is in effect; revision 0 while nobody has saved anything. */
export const currentHealthSettings = (deps: {
    readonly healthSettings: HealthSettingsStore
}): HealthSettingsRevision => deps.healthSettings.latest() ?? NOTHING_SAVED
