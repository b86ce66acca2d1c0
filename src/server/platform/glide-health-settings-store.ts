import type { GlideRecord } from '@servicenow/glide'
import type { HealthSettingsRevision, HealthSettingsStore } from '../ports.ts'
import { parseHealthSettings } from '../service-health/settings/parse-health-settings.ts'
import { numberOf, parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const toRevision = (record: GlideRecord<string>): HealthSettingsRevision => ({
    revision: numberOf(record, 'revision'),
    settings: parseHealthSettings(parseJson(textOf(record, 'settings'))).settings,
    by: textOf(record, 'changed_by'),
    at: timeOf(record, 'changed_at') ?? 0,
})

const newest = (limit: number): readonly HealthSettingsRevision[] =>
    mapRecords(
        TABLES.health_settings,
        (query) => {
            query.orderByDesc('revision')
            query.setLimit(limit)
        },
        toRevision,
    )

export const glideHealthSettingsStore: HealthSettingsStore = {
    latest: () => newest(1)[0],
    newest,
    append: (sysId, { revision, settings, by, at }) =>
        insertRecord(TABLES.health_settings, sysId, {
            revision: String(revision),
            settings: JSON.stringify(settings),
            changed_by: by,
            changed_at: toGlideTime(at),
        }),
}
