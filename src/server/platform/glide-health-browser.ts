import { GlideRecordSecure, type GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type {
    BrowsedIssue,
    HealthBrowser,
    IssueLinkCounts,
    IssueQuery,
} from '../service-health/page/health-browser.ts'
import { toStoredIssue } from './glide-health-issue-store.ts'
import { flagOf, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { countBy } from './count-by.ts'
import { findRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const toBrowsed = (record: GlideRecord<string>): BrowsedIssue => ({
    ...toStoredIssue(record),
    lastModifiedAt: timeOf(record, 'last_modified') ?? 0,
})

/** What a record and an aggregate are both asked by. */
type Conditions = Pick<GlideRecord<string>, 'addQuery' | 'addNullQuery'>

function refine(query: Conditions, wanted: IssueQuery): void {
    query.addQuery('tenant.active', true)
    if (wanted.tenant !== '') query.addQuery('tenant', wanted.tenant)
    if (wanted.service !== '') query.addQuery('service', wanted.service)
    if (wanted.state !== 'all') query.addQuery('resolved', wanted.state === 'resolved')
    if (wanted.classification !== '') query.addQuery('classification', wanted.classification)
    if (wanted.origin === 'notCustomer') query.addQuery('origin', '!=', 'customer')
    else if (wanted.origin !== '') query.addQuery('origin', wanted.origin)
    if (wanted.to !== null) query.addQuery('start_time', '<=', toGlideTime(wanted.to))
    if (wanted.from !== null) {
        query.addNullQuery('end_time').addOrCondition('end_time', '>=', toGlideTime(wanted.from))
    }
    for (const word of wanted.words) {
        query
            .addQuery('title', 'CONTAINS', word)
            .addOrCondition('impact', 'CONTAINS', word)
            .addOrCondition('issue_id', 'CONTAINS', word)
    }
}

const ofActiveTenants = (aggregate: GlideAggregate): void => {
    aggregate.addQuery('tenant.active', '=', 'true')
}

export const glideHealthBrowser: HealthBrowser = {
    openCounts: () =>
        countBy(
            TABLES.health_issue,
            ['tenant', 'service', 'classification', 'origin'],
            (aggregate) => {
                ofActiveTenants(aggregate)
                aggregate.addQuery('resolved', '=', 'false')
            },
            (value, count) => ({
                tenantId: value('tenant'),
                service: value('service'),
                classification: value('classification'),
                origin: value('origin'),
                count,
            }),
        ),
    openIssues: (customer, limit) =>
        mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant.active', true)
                query.addQuery('resolved', false)
                query.addQuery('origin', customer ? '=' : '!=', 'customer')
                query.orderByDesc('latest_update_time')
                query.setLimit(limit)
            },
            toBrowsed,
        ),
    count(wanted) {
        return (
            countBy(
                TABLES.health_issue,
                [],
                (aggregate) => refine(aggregate as unknown as Conditions, wanted),
                (_value, count) => count,
            )[0] ?? 0
        )
    },
    find: (wanted, offset, limit) =>
        mapRecords(
            TABLES.health_issue,
            (query) => {
                refine(query, wanted)
                query.orderByDesc('start_time')
                // Many begin at the same time: without a second order a row could stand on two pages, or on none.
                query.orderBy('sys_id')
                query.chooseWindow(offset, offset + limit, false)
            },
            toBrowsed,
        ),
    services: () =>
        countBy(TABLES.health_issue, ['service'], ofActiveTenants, (value) => value('service')).filter(
            (service) => service !== '',
        ),
    issue(sysId) {
        const record = findRecord(TABLES.health_issue, sysId)
        return record ? toBrowsed(record) : undefined
    },
    sameElsewhere: ({ sysId, id }) =>
        mapRecords(
            TABLES.health_issue,
            (query) => {
                query.addQuery('tenant.active', true)
                query.addQuery('issue_id', id)
                query.addQuery('sys_id', '!=', sysId)
                query.setLimit(50)
            },
            (record) => ({ sysId: record.getUniqueValue(), tenantId: textOf(record, 'tenant') }),
        ),
    linkCounts(issueSysIds) {
        const counts = new Map<string, IssueLinkCounts>()
        if (issueSysIds.length === 0) return counts
        countBy(
            TABLES.issue_match,
            ['health_issue', 'state'],
            (aggregate) => {
                aggregate.addQuery('health_issue', 'IN', issueSysIds.join(','))
                aggregate.addQuery('state', 'IN', 'confirmed,suggested')
            },
            (value, count) => {
                const known = counts.get(value('health_issue')) ?? { linked: 0, suggested: 0 }
                counts.set(value('health_issue'), {
                    ...known,
                    ...(value('state') === 'confirmed' ? { linked: count } : { suggested: count }),
                })
            },
        )
        return counts
    },
    linkedIncidents: (issueSysId, limit) =>
        mapRecords(
            TABLES.issue_match,
            (query) => {
                query.addQuery('health_issue', issueSysId)
                query.addQuery('state', 'confirmed')
                query.orderByDesc('decided_on')
                query.setLimit(limit)
            },
            (record) => ({
                incidentSysId: textOf(record, 'incident'),
                byName: String(record.getElement('decided_by.name') ?? ''),
                at: timeOf(record, 'decided_on'),
                how: textOf(record, 'decided_how') === 'automatic' ? 'automatic' : 'agent',
            }),
        ),
    readableIncidents(sysIds) {
        if (sysIds.length === 0) return []
        const record = new GlideRecordSecure('incident') as unknown as GlideRecord<string>
        record.addQuery('sys_id', 'IN', sysIds.join(','))
        record.query()
        const found = []
        while (record.next()) {
            const state = String(record.getDisplayValue('state') ?? '')
            found.push({
                sysId: record.getUniqueValue(),
                number: textOf(record, 'number'),
                shortDescription: textOf(record, 'short_description'),
                state: state === '' ? null : state,
                isActive: flagOf(record, 'active'),
            })
        }
        return found
    },
}
