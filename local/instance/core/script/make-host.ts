import { createHash, randomBytes } from 'node:crypto'
import type { Operation, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { Host, HostTable } from '../glide/host.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { OutboundHttp } from '../outbound/outbound-http.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import type { AccessControl } from '../security/security.ts'
import { crossScopeRefusal, scriptableRefusal } from '../security/cross-scope.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import type { Counters } from './counters.ts'
import { displayValue } from './display-value.ts'
import type { Execution } from './script-runtime.ts'
import { fromZone, toZone } from './time-zone.ts'

export interface HostDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly operations: () => RecordOperations
    readonly security: AccessControl
    readonly outbound: OutboundHttp
    readonly log: SystemLog
    readonly counters: Counters
    readonly formWrites: 'allow' | 'refuse'
    readonly crossScope: 'permissive' | 'enforcing'
    readonly now: () => number
    contextOf(session: Session): StoreContext
    property(name: string): string | undefined
    setProperty(name: string, value: string): void
    message(key: string, language: string): string
}

const AGGREGATE = -2

/** The instance as the Glide classes of one application see it. */
export function makeHost(deps: HostDependencies, current: () => Execution): Host {
    const { dictionary, store, security, counters } = deps
    const session = (): Session => current().session
    const table = (name: string): HostTable | null => {
        const definition = dictionary.table(name)
        if (!definition) return null
        const columns = Object.fromEntries(
            dictionary.columns(name).map((column) => [
                column.name,
                {
                    name: column.name,
                    type: column.type,
                    label: column.label,
                    reference: column.reference ?? null,
                },
            ]),
        )
        return { name, label: definition.label, columns, displayColumn: dictionary.displayColumn(name) }
    }
    /** Logs the refusal, as the platform does, and answers true when the operation must not happen. */
    const refused = (name: string, operation: 'read' | 'create' | 'write' | 'delete'): boolean => {
        const why = crossScopeRefusal(deps, current().scopeId, name, operation)
        if (why) deps.log.write('error', current().scopeId, why)
        return why !== undefined
    }
    const denied = (operation: Operation, name: string, sysId: string | null): boolean =>
        !security.can(session(), operation, name, sysId ? store.get(name, sysId) : undefined)

    return {
        table,
        query(name, encoded, limit, offset, secure) {
            if (refused(name, 'read')) return []
            const aggregate = limit === AGGREGATE
            const rows = store.query(
                name,
                encoded,
                secure || limit < 0 ? {} : { limit, offset },
                deps.contextOf(session()),
            )
            const visible = secure ? rows.filter((row) => security.can(session(), 'read', name, row)) : rows
            const window = secure && limit >= 0 ? visible.slice(offset, offset + limit) : visible
            counters.query(name, aggregate ? 1 : window.length)
            return window
        },
        row: (name, sysId) => store.get(name, sysId) ?? null,
        insert(name, values, { runRules, secure }) {
            if (refused(name, 'create') || (secure && denied('create', name, null))) return null
            const written = deps.operations().insert(session(), name, values, runRules)
            return written.kind === 'done' ? (written.row['sys_id'] ?? null) : null
        },
        update(name, sysId, values, { runRules, secure }) {
            if (refused(name, 'write') || (secure && denied('write', name, sysId))) return false
            return deps.operations().update(session(), name, sysId, values, runRules).kind === 'done'
        },
        remove(name, sysId, { runRules, secure }) {
            if (refused(name, 'delete') || (secure && denied('delete', name, sysId))) return false
            return deps.operations().remove(session(), name, sysId, runRules).kind === 'done'
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
            store
                .query(
                    'sys_journal_field',
                    `element_id=${sysId}^element=${element}^ORDERBYDESCsys_created_on`,
                )
                .map((row) => ({
                    value: row['value'] ?? '',
                    by: row['sys_created_by'] ?? '',
                    on: row['sys_created_on'] ?? '',
                })),
        http(call) {
            const why = scriptableRefusal(deps, current().scopeId, 'RESTMessageV2')
            if (why) throw new Error(why)
            counters.outbound()
            return deps.outbound.send(call, current().scopeId)
        },
        log: (level, text) => deps.log.write(level, current().scopeId, text),
        message: (key, language) => deps.message(key, language),
        property: (name) => deps.property(name) ?? null,
        setProperty: (name, value) => deps.setProperty(name, value),
        now: deps.now,
        toZone,
        fromZone,
        user: () => {
            const { userId, userName, language, timeZone, token, id } = session()
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
            }
        },
        hasRole: (role) => security.hasRole(session(), role),
        roles: () => [...security.roles(session().userId)],
        notify: (kind, text) => void session().messages.push({ kind, text }),
        event(name, tableName, sysId, parm1, parm2) {
            store.insert('sysevent', {
                name,
                table: tableName,
                instance: sysId,
                state: 'ready',
                parm1,
                parm2,
                user_id: session().userId,
            })
        },
        guid: () => randomBytes(16).toString('hex'),
        digest(algorithm, text, encoding) {
            if (algorithm === 'base64') return Buffer.from(text, 'utf8').toString('base64')
            if (algorithm === 'unbase64') return Buffer.from(text, 'base64').toString('utf8')
            return createHash(algorithm)
                .update(text, 'utf8')
                .digest(encoding as 'hex' | 'base64')
        },
        scope: () => store.get('sys_scope', current().scopeId)?.['scope'] ?? 'rhino.global',
    }
}
