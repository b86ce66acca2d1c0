import { baseRow, type BaseRow } from './base-row.ts'
import { text } from './column.ts'
import { readOnlyAccess, table } from './declared-table.ts'

/** What changed in audited records (platform-security/c_UnderstandingTheSysAuditTable), and which of them were deleted. */
export const auditTables = [
    table(
        'sys_audit',
        'Audit',
        [
            text('tablename', 'Table name', 80),
            text('documentkey', 'Document key', 32),
            text('fieldname', 'Field name', 80),
            text('oldvalue', 'Old value', 65000),
            text('newvalue', 'New value', 65000),
            text('user', 'User', 80),
            text('reason', 'Reason', 255),
            text('record_checkpoint', 'Update count', 40),
        ],
        { access: readOnlyAccess, indexed: ['documentkey'] },
    ),
    table(
        'sys_audit_delete',
        'Deleted Record',
        [
            text('tablename', 'Table name', 80),
            text('documentkey', 'Document key', 32),
            text('display_value', 'Display value', 255, { display: true }),
            text('user', 'User', 80),
        ],
        { access: readOnlyAccess, indexed: ['documentkey'] },
    ),
]

const AUDITED = ['task', 'incident', 'problem', 'change_request']

/** The dictionary entries of the tables that are audited from the beginning (platform-security/exploring-auditing). */
export const auditedTables = (): readonly BaseRow[] =>
    AUDITED.map((name) =>
        baseRow('sys_dictionary', `${name}|collection`, {
            name,
            element: '',
            internal_type: 'collection',
            audit: 'true',
        }),
    )
