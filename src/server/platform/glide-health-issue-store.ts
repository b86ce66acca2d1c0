import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { HealthIssueStore, IssueFingerprint } from '../ports.ts'
import { issueTerms } from '../service-health/issue-terms.ts'
import type { HealthIssue } from '../service-health/health-issue.ts'
import type { StoredHealthIssue } from '../service-health/stored-health-issue.ts'
import { flagOf, safeInQuery, textOf, timeOf, optionalTime, toGlideTime } from './glide-values.ts'
import { deleteRecord, mapRecords, saveRecord, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

export function toStoredIssue(record: GlideRecord<string>): StoredHealthIssue {
    const classification = textOf(record, 'classification')
    const updatedAt = timeOf(record, 'latest_update_time')
    return {
        sysId: record.getUniqueValue(),
        tenantId: textOf(record, 'tenant'),
        id: textOf(record, 'issue_id'),
        title: textOf(record, 'title'),
        service: textOf(record, 'service'),
        feature: textOf(record, 'feature'),
        featureGroup: textOf(record, 'feature_group'),
        classification:
            classification === 'incident' || classification === 'advisory' ? classification : 'unknown',
        status: textOf(record, 'status'),
        origin: textOf(record, 'origin'),
        impact: textOf(record, 'impact'),
        terms: textOf(record, 'match_terms'),
        isResolved: flagOf(record, 'resolved'),
        startAt: timeOf(record, 'start_time') ?? 0,
        endAt: timeOf(record, 'end_time'),
        latestUpdate: updatedAt === null ? null : { at: updatedAt, text: textOf(record, 'latest_update') },
        nextUpdateAt: timeOf(record, 'next_update'),
    }
}

const issueColumns = (
    tenantId: string,
    issue: HealthIssue,
    hashes: { readonly content: string; readonly matching: number },
): Readonly<Record<string, string>> => ({
    tenant: tenantId,
    issue_id: issue.id,
    title: issue.title,
    service: issue.service,
    feature: issue.feature,
    feature_group: issue.featureGroup,
    classification: issue.classification,
    status: issue.status,
    origin: issue.origin,
    impact: issue.impact,
    match_terms: issueTerms(issue),
    resolved: issue.isResolved ? 'true' : 'false',
    start_time: toGlideTime(issue.startAt),
    end_time: optionalTime(issue.endAt),
    last_modified: toGlideTime(issue.lastModifiedAt),
    latest_update_time: optionalTime(issue.latestUpdate?.at ?? null),
    latest_update: issue.latestUpdate?.text ?? '',
    next_update: optionalTime(issue.nextUpdateAt),
    content_hash: hashes.content,
    match_checksum: String(hashes.matching),
})

function inWindow(query: GlideRecord<string> | GlideAggregate<string>, from: number, to: number): void {
    query.addQuery('start_time', '<=', toGlideTime(to))
    query.addNullQuery('end_time').addOrCondition('end_time', '>=', toGlideTime(from))
}

/** `<count>.<sum>` of what matching reads of a tenant's issues. */
function checksumOf(tenantId: string, refine: (query: GlideAggregate<string>) => void): string {
    const aggregate = new GlideAggregate(TABLES.health_issue)
    aggregate.addQuery('tenant', '=', tenantId)
    refine(aggregate)
    aggregate.addAggregate('COUNT', 'sys_id')
    aggregate.addAggregate('SUM', 'match_checksum')
    // One row for all: an aggregate over a column makes a group of each of its values unless told not to.
    aggregate.setGroup(false)
    aggregate.query()
    if (!aggregate.next()) return '0.0'
    const sum = Number(aggregate.getAggregate('SUM', 'match_checksum')) || 0
    return `${Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0}.${sum.toString(36)}`
}

export const glideHealthIssueStore: HealthIssueStore = {
    fingerprints(tenantId, issueIds) {
        const known = new Map<string, IssueFingerprint>()
        mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant', tenantId)
                query.addQuery('issue_id', 'IN', issueIds.filter(safeInQuery).join(','))
            },
            (record) =>
                known.set(textOf(record, 'issue_id'), {
                    contentHash: textOf(record, 'content_hash'),
                    lastModifiedAt: timeOf(record, 'last_modified') ?? 0,
                    storedAt: timeOf(record, 'sys_updated_on') ?? 0,
                }),
        )
        return known
    },
    postHashes(issueSysId) {
        const hashes = new Map<string, string>()
        mapRecords(
            TABLES.health_issue_post,
            (query) => query.addQuery('health_issue', issueSysId),
            (record) => hashes.set(record.getUniqueValue(), textOf(record, 'content_hash')),
        )
        return hashes
    },
    savePost(sysId, issueSysId, post, contentHash, isNew, status) {
        saveRecord(
            TABLES.health_issue_post,
            sysId,
            {
                health_issue: issueSysId,
                posted: toGlideTime(post.createdAt),
                post_type: post.postType,
                content_type: post.contentType,
                content: post.content,
                content_hash: contentHash,
                // A post that is corrected keeps the status that it came with.
                ...(status === '' ? {} : { status }),
            },
            isNew,
        )
    },
    removePost: (sysId) => deleteRecord(TABLES.health_issue_post, sysId),
    saveIssue(sysId, tenantId, issue, hashes, isNew) {
        saveRecord(TABLES.health_issue, sysId, issueColumns(tenantId, issue, hashes), isNew)
    },
    open(tenantId) {
        return mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant', tenantId)
                query.addQuery('resolved', false)
            },
            (record) => ({ sysId: record.getUniqueValue(), id: textOf(record, 'issue_id') }),
        )
    },
    close(sysId, status, at, matching) {
        updateRecord(TABLES.health_issue, sysId, {
            status,
            resolved: 'true',
            end_time: toGlideTime(at),
            next_update: '',
            content_hash: '',
            match_checksum: String(matching),
        })
    },
    indexChecksum: (tenantId) => checksumOf(tenantId, () => undefined),
    windowChecksum: (tenantId, from, to) => checksumOf(tenantId, (query) => inWindow(query, from, to)),
    activeBetween(from, to) {
        return mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant.active', true)
                inWindow(query, from, to)
            },
            toStoredIssue,
        )
    },
    bySysIds(sysIds) {
        return mapRecords(
            TABLES.health_issue,
            (query) => query.addQuery('sys_id', 'IN', sysIds.join(',')),
            toStoredIssue,
        )
    },
    openOfServices(services, limit) {
        const [first, ...others] = services.filter(safeInQuery)
        if (first === undefined) return []
        return mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant.active', true)
                query.addQuery('resolved', false)
                const any = query.addQuery('service', 'STARTSWITH', first)
                for (const service of others) any.addOrCondition('service', 'STARTSWITH', service)
                query.orderByDesc('start_time')
                query.setLimit(limit)
            },
            toStoredIssue,
        )
    },
    openChangedSince(since, limit) {
        return mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant.active', true)
                query.addQuery('resolved', false)
                query.addQuery('last_modified', '>=', toGlideTime(since))
                query.orderBy('start_time')
                query.setLimit(limit)
            },
            toStoredIssue,
        )
    },
    services() {
        const found: string[] = []
        const aggregate = new GlideAggregate(TABLES.health_issue)
        aggregate.groupBy('service')
        aggregate.orderBy('service')
        aggregate.query()
        while (aggregate.next()) found.push(String(aggregate.getValue('service') ?? ''))
        return found.filter((service) => service !== '')
    },
    posts(issueSysId) {
        return mapRecords(
            TABLES.health_issue_post,
            (query) => {
                query.addQuery('health_issue', issueSysId)
                query.orderBy('posted')
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                createdAt: timeOf(record, 'posted') ?? 0,
                postType: textOf(record, 'post_type'),
                contentType:
                    textOf(record, 'content_type') === 'html' ? ('html' as const) : ('text' as const),
                content: textOf(record, 'content'),
                hash: textOf(record, 'content_hash'),
                status: textOf(record, 'status'),
            }),
        )
    },
}
