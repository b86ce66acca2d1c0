import type { GlideRecord } from '@servicenow/glide'
import type { ActionVendor, ImprovementAction } from '../security-tickets/improvement-action.ts'
import type { ActionLine, ActionStore } from '../security-tickets/ticket-store.ts'
import { countRows } from './glide-row-counts.ts'
import { flagOf, optionalTime, parseJson, textOf, timeOf } from './glide-values.ts'
import { findRecord, mapRecords, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.improvement_action
const MOST = 5000

const wordsOf = (text: string): readonly string[] => text.split('\n').filter((word) => word !== '')

/** An empty column is no number. */
function numberOrNull(record: GlideRecord<string>, column: string): number | null {
    const text = textOf(record, column)
    return text === '' ? null : Number(text)
}

const toLine = (record: GlideRecord<string>): ActionLine => ({
    sysId: record.getUniqueValue(),
    tenantId: textOf(record, 'tenant'),
    controlId: textOf(record, 'control_id'),
    title: textOf(record, 'title'),
    category: textOf(record, 'category'),
    service: textOf(record, 'service'),
    maxScore: numberOrNull(record, 'max_score') ?? 0,
    score: numberOrNull(record, 'score'),
    implementationCost: textOf(record, 'implementation_cost'),
    userImpact: textOf(record, 'user_impact'),
    threats: wordsOf(textOf(record, 'threats')),
    tier: textOf(record, 'tier'),
    actionType: textOf(record, 'action_type'),
    rank: numberOrNull(record, 'rank'),
    actionUrl: textOf(record, 'action_url'),
    implementationStatus: textOf(record, 'implementation_status'),
    microsoftState: textOf(record, 'microsoft_state'),
    isDeprecated: flagOf(record, 'deprecated'),
    doneSince: timeOf(record, 'done_on'),
    lostAt: timeOf(record, 'lost_on'),
    goneAt: timeOf(record, 'gone_on'),
    successor: textOf(record, 'successor'),
})

function vendorOf(text: string): ActionVendor {
    const { vendor, provider, providerVersion, subProvider } = parseJson(text)
    return {
        vendor: typeof vendor === 'string' ? vendor : '',
        provider: typeof provider === 'string' ? provider : '',
        providerVersion: typeof providerVersion === 'string' ? providerVersion : null,
        subProvider: typeof subProvider === 'string' ? subProvider : null,
    }
}

const toAction = (record: GlideRecord<string>): ImprovementAction => ({
    ...toLine(record),
    description: textOf(record, 'description'),
    remediation: textOf(record, 'remediation'),
    remediationImpact: textOf(record, 'remediation_impact'),
    vendor: vendorOf(textOf(record, 'vendor')),
})

const columnsOf = (action: ImprovementAction): Record<string, string> => ({
    tenant: action.tenantId,
    control_id: action.controlId,
    title: action.title,
    category: action.category,
    service: action.service,
    score: action.score === null ? '' : String(action.score),
    max_score: String(action.maxScore),
    implementation_cost: action.implementationCost,
    user_impact: action.userImpact,
    threats: action.threats.join('\n'),
    tier: action.tier,
    action_type: action.actionType,
    rank: action.rank === null ? '' : String(action.rank),
    action_url: action.actionUrl,
    description: action.description,
    remediation: action.remediation,
    remediation_impact: action.remediationImpact,
    implementation_status: action.implementationStatus,
    microsoft_state: action.microsoftState,
    deprecated: action.isDeprecated ? 'true' : 'false',
    vendor: JSON.stringify(action.vendor),
    done_on: optionalTime(action.doneSince),
    lost_on: optionalTime(action.lostAt),
    gone_on: optionalTime(action.goneAt),
    successor: action.successor,
})

/** Deletes up to so many rows of a table; answers how many. */
export const removeRows = (table: string, limit: number): number =>
    mapRecords(
        table,
        (query) => query.setLimit(limit),
        (record) => record.deleteRecord(),
    ).filter((deleted) => deleted).length

export const glideActionStore: ActionStore = {
    bySysId(sysId) {
        const record = findRecord(TABLE, sysId)
        return record && toAction(record)
    },
    bySysIds: (sysIds) =>
        sysIds.length === 0
            ? []
            : mapRecords(TABLE, (query) => query.addQuery('sys_id', 'IN', sysIds.join(',')), toLine),
    ofTenant: (tenantId) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('tenant', tenantId)
                query.orderBy('control_id')
                query.setLimit(MOST)
            },
            toLine,
        ),
    hashes: (tenantId) =>
        new Map(
            mapRecords(
                TABLE,
                (query) => query.addQuery('tenant', tenantId),
                (record) => [record.getUniqueValue(), textOf(record, 'content_hash')] as const,
            ),
        ),
    save: (action, contentHash, isNew) =>
        saveRecord(TABLE, action.sysId, { ...columnsOf(action), content_hash: contentHash }, isNew),
    removeAll: (limit) => removeRows(TABLE, limit),
    count: () => countRows(TABLE),
}
