import { GlideRecordSecure, type GlideRecord } from '@servicenow/glide'
import type { Incident } from '../incident-tab/incident.ts'
import type { IncidentStore } from '../ports.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'

const toIncident = (record: GlideRecord<string>): Incident => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    shortDescription: textOf(record, 'short_description'),
    openedAt: timeOf(record, 'opened_at') ?? timeOf(record, 'sys_created_on') ?? 0,
})

export const glideIncidentStore: IncidentStore = {
    readableByUser(sysId) {
        const record = new GlideRecordSecure('incident')
        return record.get(sysId) ? toIncident(record as unknown as GlideRecord<string>) : undefined
    },
    changeableByUser(sysId) {
        const record = new GlideRecordSecure('incident')
        return record.get(sysId) && record.canWrite()
    },
    bySysId(sysId) {
        const record = findRecord('incident', sysId)
        return record ? toIncident(record) : undefined
    },
    openSince(since, limit) {
        return mapRecords(
            'incident',
            (query) => {
                query.addQuery('active', true)
                query.addQuery('opened_at', '>=', toGlideTime(since))
                query.orderByDesc('opened_at')
                query.setLimit(limit)
            },
            toIncident,
        )
    },
    openedBetween(from, to, afterSysId, limit) {
        return mapRecords(
            'incident',
            (query) => {
                query.addQuery('active', true)
                query.addQuery('opened_at', '>=', toGlideTime(from))
                query.addQuery('opened_at', '<', toGlideTime(to))
                if (afterSysId !== '') query.addQuery('sys_id', '>', afterSysId)
                query.orderBy('sys_id')
                query.setLimit(limit)
            },
            toIncident,
        )
    },
    newestOpenedBefore(before, since) {
        const [newest] = mapRecords(
            'incident',
            (query) => {
                query.addQuery('active', true)
                query.addQuery('opened_at', '<', toGlideTime(before))
                query.addQuery('opened_at', '>=', toGlideTime(since))
                query.orderByDesc('opened_at')
                query.setLimit(1)
            },
            (record) => timeOf(record, 'opened_at'),
        )
        return newest ?? null
    },
}
