import type { SettingsStore } from '../settings-pages/settings-store.ts'
import { numberOf, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'

/**
 * A chain of revisions: one row a change, all settings in one column as JSON.
 * @param parse reads what is stored in that column
 */
export function glideRevisionStore<Settings>(
    table: string,
    column: 'settings' | 'state',
    parse: (text: string) => Settings,
): SettingsStore<Settings> {
    const newest: SettingsStore<Settings>['newest'] = (limit) =>
        mapRecords(
            table,
            (query) => {
                query.orderByDesc('revision')
                query.setLimit(limit)
            },
            (record) => ({
                revision: numberOf(record, 'revision'),
                settings: parse(textOf(record, column)),
                by: textOf(record, 'changed_by'),
                at: timeOf(record, 'changed_at') ?? 0,
            }),
        )
    return {
        latest: () => newest(1)[0],
        newest,
        append: (sysId, { revision, settings, by, at }) =>
            insertRecord(table, sysId, {
                revision: String(revision),
                [column]: JSON.stringify(settings),
                changed_by: by,
                changed_at: toGlideTime(at),
            }),
    }
}
