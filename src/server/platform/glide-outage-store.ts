import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { OutageStore } from '../ports.ts'
import { ENDED_STATES } from '../service-health/incident-standing.ts'
import { toDecision } from './glide-issue-match-store.ts'
import { textOf, toGlideTime } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

type Query = Pick<GlideRecord<string>, 'addQuery'>

/** Resolved and closed; what was cancelled did not end well. */
const ENDED_WELL = '6,7'

const ofOpenIncident = (query: {
    addQuery(column: string, operator: string, value: unknown): unknown
}): void => {
    query.addQuery('incident.active', '=', true)
    query.addQuery('incident.state', 'NOT IN', ENDED_STATES.join(','))
}

const decisions = (
    refine: (query: Query) => void,
    refusedBefore: number,
    limit: number,
): ReturnType<OutageStore['toLink']> =>
    mapRecords(
        TABLES.issue_match,
        (query) => {
            refine(query)
            query.addNullQuery('link_refused').addOrCondition('link_refused', '<', toGlideTime(refusedBefore))
            query.orderBy('decided_on')
            query.orderBy('sys_id')
            query.setLimit(limit)
        },
        toDecision,
    )

const ofStrongMatch = (
    query: { addQuery(column: string, operator: string, value: unknown): unknown },
    minimumScore: number,
): void => {
    query.addQuery('state', '=', 'suggested')
    query.addQuery('score', '>=', String(minimumScore))
    ofOpenIncident(query)
}

export const glideOutageStore: OutageStore = {
    toLink: (refusedBefore, limit) =>
        decisions(
            (query) => {
                query.addQuery('state', 'confirmed')
                query.addQuery('link', 'IN', 'waiting,linking')
                query.addQuery('health_issue.resolved', false)
                ofOpenIncident(query)
            },
            refusedBefore,
            limit,
        ),
    toUnlink: (refusedBefore, limit) =>
        decisions(
            (query) => {
                query.addQuery('state', 'IN', 'dismissed,undone')
                query.addQuery('link', 'IN', 'linking,linked')
            },
            refusedBefore,
            limit,
        ),
    toResolve: (refusedBefore, limit) =>
        decisions(
            (query) => {
                query.addQuery('state', 'confirmed')
                query.addQuery('link', 'IN', 'linked,resolving')
                query.addQuery('health_issue.resolved', true)
                query.addQuery('linked_to.state', 'IN', ENDED_WELL)
                ofOpenIncident(query)
            },
            refusedBefore,
            limit,
        ),
    strongCounts(minimumScore) {
        const counts = new Map<string, number>()
        const aggregate = new GlideAggregate(TABLES.issue_match)
        ofStrongMatch(aggregate, minimumScore)
        aggregate.addQuery('health_issue.resolved', '=', false)
        aggregate.addAggregate('COUNT', 'sys_id')
        aggregate.groupBy('health_issue')
        aggregate.query()
        while (aggregate.next())
            counts.set(
                String(aggregate.getValue('health_issue')),
                Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0,
            )
        return counts
    },
    strongMatches: (issueSysId, minimumScore, after, limit) =>
        mapRecords(
            TABLES.issue_match,
            (query) => {
                query.addQuery('health_issue', issueSysId)
                ofStrongMatch(query, minimumScore)
                query.addNullQuery('incident.parent_incident')
                query.addQuery('sys_id', '>', after)
                query.orderBy('sys_id')
                query.setLimit(limit)
            },
            (record) => ({ sysId: record.getUniqueValue(), incidentSysId: textOf(record, 'incident') }),
        ),
    children(parentSysId) {
        const aggregate = new GlideAggregate('incident')
        aggregate.addQuery('parent_incident', '=', parentSysId)
        aggregate.addAggregate('COUNT', 'sys_id')
        aggregate.setGroup(false)
        aggregate.query()
        return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0 : 0
    },
}
