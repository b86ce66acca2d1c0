import '@servicenow/sdk/global'
import { BusinessRule, ScheduledScript } from '@servicenow/sdk/core'
import {
    matchChangedIncident,
    syncServiceHealthJob,
    workOnIncidentsJob,
} from '../../server/service-health/handlers.ts'

ScheduledScript({
    $id: Now.ID['job-sync-service-health'],
    name: 'Microsoft 365 Support: sync service health',
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2025-01-01 00:00:00',
    script: syncServiceHealthJob,
})

// Its own job: its "Run as" user owns what it writes. Off until an admin switches automatic incidents or outages on.
ScheduledScript({
    $id: Now.ID['job-work-on-incidents'],
    name: 'Microsoft 365 Support: work on incidents',
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2025-01-01 00:02:00',
    script: workOnIncidentsJob,
})

// Rules of a scope on a global table can only be async (or before without a script). Async rules have no previous
// value and run out of order: the condition says "changes", the rule reads the incident again.
BusinessRule({
    $id: Now.ID['rule-match-incident'],
    name: 'Microsoft 365 Support: match service health',
    table: 'incident',
    when: 'async',
    action: ['insert', 'update'],
    order: 1000,
    filterCondition: 'short_descriptionVALCHANGES',
    script: matchChangedIncident,
})
