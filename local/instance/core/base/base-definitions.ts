import { auditedTables } from './audit-tables.ts'
import { baseId, baseRow, type BaseRow } from './base-row.ts'
import { baseTables } from './base-tables.ts'
import type { DeclaredTable } from './declared-table.ts'
import { ATTACHMENTS_RELATIONSHIP } from './related-list-tables.ts'

const PROPERTIES: readonly (readonly [string, string, string])[] = [
    ['instance_name', 'local', 'string'],
    // Whoever serves the instance writes its address here; it is not known before.
    ['glide.servlet.uri', '', 'string'],
    // The build (it-service-management/devops-change-velocity/devops-reference-error-messages).
    ['glide.buildtag.last', 'glide-local', 'string'],
    ['glide.sys.language', 'en', 'string'],
    ['glide.sys.default.tz', 'UTC', 'string'],
    ['glide.ui.session_timeout', '30', 'integer'],
    ['com.snc.platform.security.oauth.is.active', 'true', 'boolean'],
    ['glide.oauth.allow.parameters.in.post.body.only', 'true', 'boolean'],
]

const objectRow = ({ name, label, extends: superTable, access }: DeclaredTable): BaseRow =>
    baseRow('sys_db_object', name, {
        name,
        label,
        super_class: superTable ? baseId('sys_db_object', superTable) : '',
        access: access.scope,
        ws_access: String(access.webService),
        read_access: String(access.read),
        create_access: String(access.create),
        update_access: String(access.update),
        delete_access: String(access.delete),
    })

const choiceRows = ({ name, columns }: DeclaredTable): readonly BaseRow[] =>
    columns.flatMap((column) =>
        (column.choices ?? []).map(([value, label], sequence) =>
            baseRow('sys_choice', `${name}|${column.name}|${value}`, {
                name,
                element: column.name,
                value,
                label,
                sequence: String(sequence),
                language: 'en',
            }),
        ),
    )

/** The global scope, system properties, and the base tables as records with their choices. */
export const baseDefinitions = (): readonly BaseRow[] => [
    baseRow('sys_scope', 'global', { sys_id: 'global', scope: 'global', name: 'Global' }),
    ...PROPERTIES.map(([name, value, type]) => baseRow('sys_properties', name, { name, value, type })),
    ATTACHMENTS_RELATIONSHIP,
    ...baseTables.map(objectRow),
    ...baseTables.flatMap(choiceRows),
    ...auditedTables(),
]
