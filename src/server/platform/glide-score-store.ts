import type { GlideRecord } from '@servicenow/glide'
import type { AverageScore, DayScore } from '../security-tickets/day-score.ts'
import type { ScoreStore, ScoreSync, ScoreSyncStore } from '../security-tickets/ticket-store.ts'
import { removeRows } from './glide-action-store.ts'
import { countRows } from './glide-row-counts.ts'
import { numberOf, parseJson, textOf } from './glide-values.ts'
import { findRecord, mapRecords, saveRecord, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.secure_score

const toAverages = (text: string): readonly AverageScore[] => {
    const { averages } = parseJson(text)
    return Array.isArray(averages) ? (averages as AverageScore[]) : []
}

const toScore = (record: GlideRecord<string>): DayScore => ({
    sysId: record.getUniqueValue(),
    tenantId: textOf(record, 'tenant'),
    day: textOf(record, 'day').slice(0, 10),
    currentScore: numberOf(record, 'current_score'),
    maxScore: numberOf(record, 'max_score'),
    licensedUsers: numberOf(record, 'licensed_users'),
    averages: toAverages(textOf(record, 'averages')),
})

export const glideScoreStore: ScoreStore = {
    since: (tenantId, day) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('tenant', tenantId)
                query.addQuery('day', '>=', `${day} 00:00:00`)
                query.orderBy('day')
            },
            toScore,
        ),
    save: (score, isNew) =>
        saveRecord(
            TABLE,
            score.sysId,
            {
                tenant: score.tenantId,
                day: `${score.day} 00:00:00`,
                current_score: String(score.currentScore),
                max_score: String(score.maxScore),
                licensed_users: String(score.licensedUsers),
                averages: JSON.stringify({ averages: score.averages }),
            },
            isNew,
        ),
    removeAll: (limit) => removeRows(TABLE, limit),
    count: () => countRows(TABLE),
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** How reading stands is kept with the tenant. */
export const glideScoreSyncStore: ScoreSyncStore = {
    read(tenantId) {
        const record = findRecord(TABLES.tenant, tenantId)
        const kept = parseJson(record ? textOf(record, 'secure_score_sync') : '')
        return {
            lastSuccessAt: numberOrNull(kept['lastSuccessAt']),
            lastAttemptAt: numberOrNull(kept['lastAttemptAt']),
            nextAttemptAt: numberOrNull(kept['nextAttemptAt']),
            lastError: (kept['lastError'] ?? null) as ScoreSync['lastError'],
        }
    },
    save: (tenantId, sync) =>
        void updateRecord(TABLES.tenant, tenantId, { secure_score_sync: JSON.stringify(sync) }),
}
