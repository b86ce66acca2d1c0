import type { GlideRecord } from '@servicenow/glide'
import { DEFAULT_TICKET_SETTINGS, type TicketSettings } from '../security-tickets/ticket-settings.ts'
import type { TicketSettingsRevision, TicketSettingsStore } from '../security-tickets/ticket-store.ts'
import { numberOf, parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const toRevision = (record: GlideRecord<string>): TicketSettingsRevision => ({
    revision: numberOf(record, 'revision'),
    // Written by this app alone, as a whole; what a later version adds has its default.
    settings: {
        ...DEFAULT_TICKET_SETTINGS,
        ...(parseJson(textOf(record, 'settings')) as Partial<TicketSettings>),
    },
    by: textOf(record, 'changed_by'),
    at: timeOf(record, 'changed_at') ?? 0,
})

const newest = (limit: number): readonly TicketSettingsRevision[] =>
    mapRecords(
        TABLES.ticket_settings,
        (query) => {
            query.orderByDesc('revision')
            query.setLimit(limit)
        },
        toRevision,
    )

export const glideTicketSettingsStore: TicketSettingsStore = {
    latest: () => newest(1)[0],
    newest,
    append: (sysId, { revision, settings, by, at }) =>
        insertRecord(TABLES.ticket_settings, sysId, {
            revision: String(revision),
            settings: JSON.stringify(settings),
            changed_by: by,
            changed_at: toGlideTime(at),
        }),
}
