import { gs } from '@servicenow/glide'
import { SCOPE } from '../scope.ts'
import type { OperationEvents } from '../user-operations/people/operation-events.ts'
import { findRecord } from './records.ts'
import { TABLES } from './tables.ts'

const NAMES = {
    waits: 'operation_waits',
    'handed-over': 'operation_handed_over',
    kept: 'operation_kept',
    'self-service': 'operation_self_reset',
    expired: 'operation_expired',
} as const

export const glideOperationEvents: OperationEvents = {
    queue: (name, operationSysId, recipientSysId) =>
        gs.eventQueue(
            `${SCOPE}.${NAMES[name]}`,
            findRecord(TABLES.user_operation, operationSysId) ?? null,
            recipientSysId,
            '',
        ),
}
