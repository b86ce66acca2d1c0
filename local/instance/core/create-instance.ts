import { randomBytes } from 'node:crypto'
import type { Instance, InstanceOptions, Session } from '../contracts.ts'
import { baseTables } from './base/base-tables.ts'
import { seedBase } from './base/seed.ts'
import { storedTable, TableDictionary, type StoredTable } from './dictionary/dictionary.ts'
import { Scheduler } from './jobs/scheduler.ts'
import { SystemLog } from './log/system-log.ts'
import { OutboundHttp } from './outbound/outbound-http.ts'
import { PackageInstaller } from './package/package-installer.ts'
import { RecordOperations } from './rules/record-operations.ts'
import { Counters } from './script/counters.ts'
import { InstanceScripts } from './script/instance-scripts.ts'
import { makeHost } from './script/make-host.ts'
import { queryExpression } from './script/query-value.ts'
import { ScriptRuntime } from './script/script-runtime.ts'
import { UserRecordAccess } from './security/record-access.ts'
import { hashPassword } from './security/password.ts'
import { AccessControl } from './security/security.ts'
import { MemoryStore, type StoreContext } from './store/memory-store.ts'

/** Where definitions of installed tables outlive a restart. */
const DEFINITIONS = 'local_table_definition'
const SECURITY_TABLES =
    /^sys_(?:security_acl|security_acl_role|user_role|user_role_contains|user_has_role|user_grmember|group_has_role)$/

/** Makes an instance: the base system, and what its folder holds. */
export function createInstance(options: InstanceOptions): Instance {
    let clockOffset = options.startAt === undefined ? 0 : options.startAt - Date.now()
    const now = (): number => Date.now() + clockOffset

    const dictionary = new TableDictionary()
    for (const table of baseTables) dictionary.define(storedTable(table))
    const store = new MemoryStore(dictionary, now)
    if (options.dataDirectory)
        store.openJournal(options.dataDirectory, (text) => process.stderr.write(`${text}\n`))
    for (const row of store.query(DEFINITIONS)) {
        const table = JSON.parse(row['definition'] ?? '{}') as StoredTable
        dictionary.define(table)
    }
    for (const table of dictionary.tables()) store.reindex(table.name)
    if (store.query('sys_user').length === 0) seedBase(store, hashPassword)
    dictionary.connect({
        choices: (table, column) =>
            store.query('sys_choice', `name=${table}^element=${column}`).map((row) => ({
                value: row['value'] ?? '',
                label: row['label'] ?? '',
                sequence: row['sequence'] ?? '',
                language: row['language'] ?? 'en',
                inactive: row['inactive'] ?? '',
            })),
        label: (table, column, language) =>
            store.query('sys_documentation', `name=${table}^element=${column}^language=${language}`)[0]?.[
                'label'
            ],
    })

    const property = (name: string): string | undefined =>
        store.query('sys_properties', `name=${name}`)[0]?.['value']
    const setProperty = (name: string, value: string): void => {
        const [row] = store.query('sys_properties', `name=${name}`)
        if (row) store.update('sys_properties', row['sys_id'] ?? '', { value })
        else store.insert('sys_properties', { name, value })
    }
    if (options.instanceName) setProperty('instance_name', options.instanceName)
    const message = (key: string, language: string): string => {
        const rows = store
            .query('sys_ui_message', `key=${key.replace(/\^/g, '^^')}`)
            .filter((row) => row['key'] === key)
        const own =
            rows.find((row) => row['language'] === language) ?? rows.find((row) => row['language'] === 'en')
        return own?.['message'] || key
    }

    const log = new SystemLog(store)
    const counters = new Counters()
    const outbound = new OutboundHttp({ store, hosts: options.hosts ?? {}, now })
    const contextOf = (session: Session): StoreContext => ({
        userId: session.userId,
        userName: session.userName,
        evaluate: (script) => scripts.evaluateExpression(session, queryExpression(script), 'global'),
    })
    const sessionOf = (userId: string): Session => {
        const user = userId ? store.get('sys_user', userId) : undefined
        return {
            id: 'system',
            userId: user?.['sys_id'] ?? '',
            userName: user?.['user_name'] ?? 'system',
            language: user?.['preferred_language'] || property('glide.sys.language') || 'en',
            timeZone: user?.['time_zone'] || property('glide.sys.default.tz') || 'UTC',
            token: randomBytes(36).toString('hex'),
            messages: [],
        }
    }
    const systemSession = (): Session =>
        sessionOf(store.query('sys_user', 'user_name=system')[0]?.['sys_id'] ?? '')

    const security: AccessControl = new AccessControl({
        dictionary,
        store,
        contextOf,
        runAclScript: (session, acl, table, row) =>
            Boolean(
                runtime.run(
                    { session, scopeId: acl['sys_scope'] || 'global' },
                    `let answer = false\n${acl['script'] ?? ''}\nreturn answer`,
                    'sys_security_acl',
                    (context) => ({
                        current: row ? context.internals.recordFor(table, row, false, row, '') : null,
                    }),
                ),
            ),
    })
    const runtime: ScriptRuntime = new ScriptRuntime({
        store,
        now,
        makeHost: (current) =>
            makeHost(
                {
                    dictionary,
                    store,
                    operations: () => operations,
                    security,
                    outbound,
                    log,
                    counters,
                    formWrites: options.formWrites ?? 'allow',
                    crossScope: options.crossScope ?? 'permissive',
                    now,
                    contextOf,
                    property,
                    setProperty,
                    message,
                },
                current,
            ),
    })
    const changed = (table: string): void => {
        if (SECURITY_TABLES.test(table)) security.forget()
        if (table === 'sys_script') operations.forgetRules()
        if (table === 'sys_module') runtime.forget()
    }
    const operations: RecordOperations = new RecordOperations({
        dictionary,
        store,
        runtime,
        security: () => security,
        now,
        contextOf,
        log: (level, scopeId, text) => log.write(level, scopeId, text),
        changed,
        evaluateDefault: (session, script, scopeId) => scripts.evaluateExpression(session, script, scopeId),
        onWrite: (table) => counters.write(table),
    })
    const scripts = new InstanceScripts({ store, runtime, log })
    const forgetAll = (): void => {
        security.forget()
        operations.forgetRules()
        runtime.forget()
    }
    const packages = new PackageInstaller({
        dictionary,
        store,
        formWrites: options.formWrites,
        persistTable(table) {
            const [row] = store.query(DEFINITIONS, `name=${table.name}`)
            const values = { name: table.name, definition: JSON.stringify(table) }
            if (row) store.update(DEFINITIONS, row['sys_id'] ?? '', values)
            else store.insert(DEFINITIONS, values)
        },
        removeTable(name) {
            const [row] = store.query(DEFINITIONS, `name=${name}`)
            if (row) store.delete(DEFINITIONS, row['sys_id'] ?? '')
        },
        changed: forgetAll,
    })
    const scheduler = new Scheduler({ store, runtime, operations, log, now, systemSession, sessionOf })

    return {
        options,
        dictionary,
        // Rows written past the rules still must not leave stale caches behind.
        store: {
            get: (table, sysId) => store.get(table, sysId),
            query: (table, encodedQuery, window) => store.query(table, encodedQuery, window),
            insert: (table, values) => {
                const row = store.insert(table, values)
                changed(table)
                return row
            },
            update: (table, sysId, values) => {
                const row = store.update(table, sysId, values)
                changed(table)
                return row
            },
            delete: (table, sysId) => {
                const done = store.delete(table, sysId)
                changed(table)
                return done
            },
        },
        records: new UserRecordAccess({ dictionary, store, security, operations, contextOf }),
        security,
        scripts,
        packages,
        jobs: scheduler,
        property,
        message,
        now,
        setClock(at) {
            clockOffset = at === 'real' ? 0 : at - Date.now()
        },
        counters,
        close() {
            outbound.close()
            store.close()
        },
    }
}
