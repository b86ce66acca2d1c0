import type { HealthSettingsStore } from '../ports.ts'
import { parseHealthSettings } from '../service-health/settings/parse-health-settings.ts'
import { glideRevisionStore } from './glide-revision-store.ts'
import { parseJson } from './glide-values.ts'
import { TABLES } from './tables.ts'

export const glideHealthSettingsStore: HealthSettingsStore = glideRevisionStore(
    TABLES.health_settings,
    'settings',
    (text) => parseHealthSettings(parseJson(text)).settings,
)
