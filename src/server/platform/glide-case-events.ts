import { gs } from '@servicenow/glide'
import { SCOPE } from '../scope.ts'
import type { CaseEvents } from '../support-cases/case-dependencies.ts'
import { findRecord } from './records.ts'
import { TABLES } from './tables.ts'

const NAMES = {
    updated: 'case_updated',
    waiting: 'case_waiting',
    'incident-resolved': 'case_incident_over',
} as const

export const glideCaseEvents: CaseEvents = {
    queue: (name, caseSysId, recipientSysId) =>
        gs.eventQueue(
            `${SCOPE}.${NAMES[name]}`,
            findRecord(TABLES.support_case, caseSysId) ?? null,
            recipientSysId,
            '',
        ),
}
