import type { GlideRecord } from '@servicenow/glide'
import type { CheckResultStore } from '../ports.ts'
import { parseCheckResult } from '../setup/parse-check-result.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { findRecord, mapRecords, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

const toResult = (record: GlideRecord<string>): ReturnType<typeof parseCheckResult> =>
    parseCheckResult(textOf(record, 'finding'), {
        id: textOf(record, 'check_id'),
        ranAt: timeOf(record, 'ran_at') ?? 0,
        since: timeOf(record, 'since') ?? 0,
    })

export const glideCheckResultStore: CheckResultStore = {
    all: () =>
        mapRecords(TABLES.check_result, (query) => query.orderBy('check_id'), toResult).filter(
            (result) => result !== undefined,
        ),
    save(sysId, { id, ranAt, since, ...finding }) {
        const values = {
            check_id: id,
            status: finding.status,
            ran_at: toGlideTime(ranAt),
            since: toGlideTime(since),
            finding: JSON.stringify(finding),
        }
        saveRecord(TABLES.check_result, sysId, values, false)
    },
    notifiedStage(sysId) {
        const record = findRecord(TABLES.check_result, sysId)
        return record ? textOf(record, 'notified') : ''
    },
    saveNotifiedStage: (sysId, stage) => saveRecord(TABLES.check_result, sysId, { notified: stage }, false),
}
