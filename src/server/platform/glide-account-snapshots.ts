import { GlideRecordSecure } from '@servicenow/glide'
import { isEnded } from '../service-health/incident-standing.ts'
import type { AccountSnapshot, AccountSnapshots } from '../user-operations/account/account-snapshot.ts'
import type { IncidentCallers } from '../user-operations/account/incident-callers.ts'
import { parseJson, textOf, toGlideTime } from './glide-values.ts'
import { findRecord, mapRecords, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.account_snapshot
const MOST_A_RUN = 1000

/** A row has the sys_id of the person. */
export const glideAccountSnapshots: AccountSnapshots = {
    read(userSysId) {
        const record = findRecord(TABLE, userSysId)
        // Written by this app alone, as a whole.
        return record && (parseJson(textOf(record, 'snapshot')) as unknown as AccountSnapshot)
    },
    save(userSysId, snapshot) {
        const values = {
            person: userSysId,
            snapshot: JSON.stringify(snapshot),
            read_at: toGlideTime(snapshot.readAt),
        }
        saveRecord(TABLE, userSysId, values, !findRecord(TABLE, userSysId))
    },
    removeBefore: (at) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('read_at', '<', toGlideTime(at))
                query.setLimit(MOST_A_RUN)
            },
            (record) => record.deleteRecord(),
        ).length,
}

export const glideIncidentCallers: IncidentCallers = {
    callerFor(incidentSysId) {
        const record = new GlideRecordSecure('incident')
        return record.get(incidentSysId) ? String(record.getValue('caller_id') ?? '') : undefined
    },
    textFor(incidentSysId) {
        const record = new GlideRecordSecure('incident')
        if (!record.get(incidentSysId)) return undefined
        const text = (column: string): string => String(record.getValue(column) ?? '')
        return {
            shortDescription: text('short_description'),
            description: text('description'),
            isOpen: !isEnded({ state: text('state'), isActive: text('active') === '1' }),
        }
    },
    caller(incidentSysId) {
        const record = findRecord('incident', incidentSysId)
        return record ? textOf(record, 'caller_id') : ''
    },
}
