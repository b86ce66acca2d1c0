import { createHash, randomBytes } from 'node:crypto'
import type { Operation, Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { Host, HostTable, WriteOptions } from '../glide/host.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { OutboundHttp } from '../outbound/outbound-http.ts'
import type { BusinessRules } from '../rules/business-rules.ts'
import { defaultsOf, type DefaultsDependencies } from '../rules/default-values.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import { crossScopeRefusal, scriptableRefusal } from '../security/cross-scope.ts'
import type { AccessControl } from '../security/security.ts'
import { pathColumn } from '../store/compile-query.ts'
import { parseQuery, restricted } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { aggregate } from './aggregate.ts'
import type { Counters } from './counters.ts'
import { displayValue } from './display-value.ts'
import type { ModuleSource } from './module-source.ts'
import type { Execution } from './script-runtime.ts'
import { fromZone, toZone } from './time-zone.ts'

export type HostCallKind = 'read' | 'write' | 'outbound'

export interface HostDependencies extends DefaultsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly operations: () => RecordOperations
    readonly rules: BusinessRules
    readonly security: AccessControl
    readonly outbound: OutboundHttp
    readonly log: SystemLog
    readonly counters: Counters
    readonly modules: ModuleSource
    readonly formWrites: 'allow' | 'refuse'
    readonly crossScope: 'permissive' | 'enforcing'
    readonly now: () => number
    contextOf(session: Session): StoreContext
    property(name: string): string | undefined
    setProperty(name: string, value: string): void
    message(key: string, language: string): string
    /** Called before a script reads records, writes or calls out. */
    onHostCall(kind: HostCallKind, detail: string): void
}

/** The instance as the Glide classes of one application see it. */
export function makeHost(deps: HostDependencies, current: () => Execution): Host {
    const { dictionary, store, security, counters } = deps
    const session = (): Session => current().session
    /** Logs the refusal, as the platform does, and answers true when the operation must not happen. */
    const refused = (name: string, operation: 'read' | 'create' | 'write' | 'delete'): boolean => {
        const why = crossScopeRefusal(deps, current().scopeId, name, operation)
        if (why) deps.log.write('error', current().scopeId, why)
        return why !== undefined
    }
    const denied = (operation: Operation, name: string, sysId: string | null): boolean =>
        !security.can(session(), operation, name, sysId ? store.get(name, sysId) : undefined)
    /** Under access control, columns that the user may not write stay as they are. */
    const writable = (operation: Operation, name: string, values: Row, sysId?: string): Row => {
        const row = sysId ? store.get(name, sysId) : undefined
        return Object.fromEntries(
            Object.entries(values).filter(
                ([column]) =>
                    column === 'sys_id' || security.canField(session(), operation, name, column, row),
            ),
        )
    }
    const rowsOf = (name: string, encoded: string, window: { limit?: number; offset?: number }) => {
        deps.onHostCall('read', name)
        const query = restricted(encoded, deps.rules.queryConditions(session(), name))
        return store.query(name, query, window, deps.contextOf(session()))
    }
    const settings = ({ runRules, autoSysFields }: WriteOptions) => ({ runRules, autoSysFields })

    return {
        table: (name) => hostTable(dictionary, name),
        query(name, encoded, limit, offset, secure) {
            if (refused(name, 'read')) return []
            if (!secure) {
                const rows = rowsOf(name, encoded, limit < 0 ? {} : { limit, offset })
                counters.query(name, rows.length)
                return rows
            }
            const visible = rowsOf(name, encoded, {}).filter((row) =>
                security.can(session(), 'read', name, row),
            )
            const rows = limit < 0 ? visible : visible.slice(offset, offset + limit)
            counters.query(name, rows.length)
            return rows
        },
        aggregate(name, query) {
            if (refused(name, 'read')) return []
            const rows = rowsOf(name, query.encoded, {})
            counters.query(name, 1)
            return aggregate(
                rows,
                query,
                (column) => store.reader(name, column),
                (column) => pathColumn(dictionary, name, column).type,
            )
        },
        isValidQuery(name, encoded) {
            try {
                store.predicate(name, parseQuery(encoded), deps.contextOf(session()))
                return true
            } catch {
                return false
            }
        },
        row: (name, sysId) => store.get(name, sysId) ?? null,
        exists: (name, sysId) => store.get(name, sysId) !== undefined,
        defaults: (name) => defaultsOf(deps, session(), name),
        insert(name, values, options) {
            if (refused(name, 'create') || (options.secure && denied('create', name, null))) return null
            const given = options.secure ? writable('create', name, values) : values
            const written = deps.operations().insert(session(), name, given, settings(options))
            return written.kind === 'done' ? (written.row['sys_id'] ?? null) : null
        },
        update(name, sysId, values, options) {
            if (refused(name, 'write') || (options.secure && denied('write', name, sysId))) return false
            const given = options.secure ? writable('write', name, values, sysId) : values
            return deps.operations().update(session(), name, sysId, given, settings(options)).kind === 'done'
        },
        remove(name, sysId, options) {
            if (refused(name, 'delete') || (options.secure && denied('delete', name, sysId))) return false
            return deps.operations().remove(session(), name, sysId, settings(options)).kind === 'done'
        },
        can: (operation, name, sysId) => !denied(operation as Operation, name, sysId),
        canField: (operation, name, column, sysId) =>
            security.canField(
                session(),
                operation as Operation,
                name,
                column,
                sysId ? store.get(name, sysId) : undefined,
            ),
        display: (name, column, value) => displayValue(deps, session(), name, column, value),
        journal: (_table, sysId, element) =>
            [...store.find('sys_journal_field', { element_id: sysId, element })]
                .reverse()
                .map(({ value = '', sys_created_by: by = '', sys_created_on: on = '' }) => ({
                    value,
                    by,
                    on,
                })),
        http(call) {
            const why = scriptableRefusal(deps, current().scopeId, 'RESTMessageV2')
            if (why) throw new Error(why)
            deps.onHostCall('outbound', `${call.method} ${call.url.split('?')[0] ?? ''}`)
            counters.outbound()
            return deps.outbound.send(call, current().scopeId)
        },
        log: (level, text) => deps.log.write(level, current().scopeId, text),
        message: (key, language) => deps.message(key, language),
        property: (name) => deps.property(name) ?? null,
        setProperty(name, value) {
            deps.onHostCall('write', 'update sys_properties')
            deps.setProperty(name, value)
        },
        now: deps.now,
        toZone,
        fromZone,
        user: () => userOf(store, session()),
        hasRole: (role) => security.hasRole(session(), role),
        roles: () => [...security.roles(session().userId)],
        notify: (kind, text) => void session().messages.push({ kind, text }),
        event(name, tableName, instance, parm1, parm2) {
            deps.onHostCall('write', 'insert sysevent')
            const user_id = session().userId
            store.insert('sysevent', {
                name,
                table: tableName,
                instance,
                parm1,
                parm2,
                user_id,
                state: 'ready',
            })
        },
        guid: () => randomBytes(16).toString('hex'),
        digest,
        scope: () => store.get('sys_scope', current().scopeId)?.['scope'] ?? 'rhino.global',
        resolveModule: (from, specifier) => deps.modules.resolve(from, specifier),
        moduleCode: (path) => deps.modules.code(path),
    }
}

function hostTable(dictionary: TableDictionary, name: string): HostTable | null {
    const definition = dictionary.table(name)
    if (!definition) return null
    const columns = dictionary.columns(name).map((column) => {
        const { type, label, reference = null } = column
        return [column.name, { name: column.name, type, label, reference }] as const
    })
    return {
        name,
        label: definition.label,
        columns: Object.fromEntries(columns),
        displayColumn: dictionary.displayColumn(name),
    }
}

function userOf(store: MemoryStore, { userId, userName, language, timeZone, token, id }: Session) {
    const row = userId ? store.get('sys_user', userId) : undefined
    return {
        id: userId,
        name: userName,
        displayName: row?.['name'] ?? userName,
        email: row?.['email'] ?? '',
        language,
        timeZone,
        token,
        interactive: id !== 'system',
        sessionId: id,
    }
}

function digest(algorithm: string, text: string, encoding: string): string {
    if (algorithm === 'base64') return Buffer.from(text, 'utf8').toString('base64')
    if (algorithm === 'unbase64') return Buffer.from(text, 'base64').toString('utf8')
    return createHash(algorithm)
        .update(text, 'utf8')
        .digest(encoding as 'hex' | 'base64')
}
