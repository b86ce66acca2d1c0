import { randomBytes } from 'node:crypto'
import type { Instance, InstanceOptions, Session } from '../contracts.ts'
import { RecordAttachments } from './attachments/attachments.ts'
import { baseTables } from './base/base-tables.ts'
import { seedBase } from './base/seed.ts'
import { ServiceCatalog } from './catalog/service-catalog.ts'
import { storedTable, TableDictionary, type StoredTable } from './dictionary/dictionary.ts'
import { dictionaryRows, messageOf, propertyOf, setPropertyOf } from './dictionary/system-texts.ts'
import { Scheduler } from './jobs/scheduler.ts'
import { InboundSignIn } from './inbound-oauth/inbound-sign-in.ts'
import { KnowledgeAccess } from './knowledge/knowledge-access.ts'
import { UserCriteria } from './knowledge/user-criteria.ts'
import { ActionRunner } from './flow/action-runner.ts'
import { SystemLog } from './log/system-log.ts'
import { OutboundHttp } from './outbound/outbound-http.ts'
import { PackageInstaller } from './package/package-installer.ts'
import { Audit } from './rules/audit.ts'
import { BusinessRules } from './rules/business-rules.ts'
import { defaultsOf, type DefaultsDependencies } from './rules/default-values.ts'
import { RecordOperations } from './rules/record-operations.ts'
import { Counters } from './script/counters.ts'
import { AjaxProcessors } from './script/ajax-processors.ts'
import { IncludedScripts } from './script/included-scripts.ts'
import { runDefaultScript } from './script/default-script.ts'
import { InstanceScripts } from './script/instance-scripts.ts'
import { makeHost, type HostCallKind } from './script/make-host.ts'
import { ModuleSource } from './script/module-source.ts'
import { QueryValues } from './script/query-values.ts'
import { ScriptIncludeSource } from './script/script-include-source.ts'
import { ScriptRuntime, type Execution } from './script/script-runtime.ts'
import { answeringLastExpression } from './script/script-source.ts'
import { UserRecordAccess } from './security/record-access.ts'
import { hashPassword } from './security/password.ts'
import { AccessControl } from './security/security.ts'
import type { JournalEntry } from './store/journal.ts'
import { MemoryStore, type StoreContext } from './store/memory-store.ts'
import { watchedStore } from './store/watched-store.ts'

/** Where definitions of installed tables outlive a restart. */
const DEFINITIONS = 'local_table_definition'
const SECURITY_TABLES =
    /^sys_(?:security_acl|security_acl_role|user_role|user_role_contains|user_has_role|user_group|user_grmember|group_has_role)$/

/** What only a caller in the same thread can give. */
export interface InProcessOptions {
    /**
     * Called before a script reads records (detail: the table), right before a record is written (`insert`, `update`
     * or `delete` and the table; its before rules have run), and before a script calls out (method and URL without
     * its query). What it does happens in between, as another node would; what it throws reaches the script.
     */
    readonly onHostCall?: (kind: HostCallKind, detail: string) => void
    /** Called before every row that is written or deleted, the platform's own included; what it throws keeps it out. */
    readonly beforeChange?: (change: JournalEntry) => void
}

/** What only a caller in the same thread can do. */
export interface InProcessInstance extends Instance {
    /** Takes over what another node of a cluster changed. */
    apply(change: JournalEntry): void
    /** Scripts and outbound HTTP start anew: nothing that modules remembered is left, and no token. */
    restart(): void
}

/** Makes an instance: the base system, and what its folder holds. */
export function createInstance(options: InstanceOptions & InProcessOptions): InProcessInstance {
    let clockOffset = options.startAt === undefined ? 0 : options.startAt - Date.now()
    const now = (): number => Date.now() + clockOffset
    const onHostCall = options.onHostCall ?? (() => undefined)

    const dictionary = new TableDictionary()
    for (const table of baseTables) dictionary.define(storedTable(table))
    const store = new MemoryStore(dictionary, now)
    if (options.dataDirectory)
        store.openJournal(options.dataDirectory, (text) => process.stderr.write(`${text}\n`))
    if (options.recordsFrom) store.readJournal(options.recordsFrom)
    for (const row of store.query(DEFINITIONS)) {
        const table = JSON.parse(row['definition'] ?? '{}') as StoredTable
        dictionary.define(table)
    }
    for (const table of dictionary.tables()) store.reindex(table.name)
    if (store.query('sys_user').length === 0) seedBase(store, hashPassword)
    dictionary.connect(dictionaryRows(store))
    const property = (name: string): string | undefined => propertyOf(store, name)
    const setProperty = (name: string, value: string): void => setPropertyOf(store, name, value)
    const message = (key: string, language: string): string => messageOf(store, key, language)
    if (options.instanceName) setProperty('instance_name', options.instanceName)
    if (options.beforeChange) store.beforeChange = options.beforeChange

    const log = new SystemLog(store)
    const counters = new Counters()
    const contextOf = (session: Session): StoreContext => ({
        userId: session.userId,
        userName: session.userName,
        timeZone: session.timeZone,
        evaluate: (script) => queryValues.evaluate(session, script),
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
        sessionOf(store.find('sys_user', { user_name: 'system' })[0]?.['sys_id'] ?? '')

    const security: AccessControl = new AccessControl({
        dictionary,
        store,
        log,
        contextOf,
        runAclScript: (session, acl, table, row) =>
            runtime.run(
                { session, scopeId: acl['sys_scope'] || 'global' },
                `var answer = false\n${answeringLastExpression(acl['script'] ?? '', 'answer')}\nreturn answer`,
                `sys_security_acl ${acl['name'] ?? ''}`,
                ({ internals }) => {
                    const record = row ? internals.recordFor(table, row, false, row, '') : null
                    return { current: record, previous: record }
                },
                Boolean,
            ),
    })
    const rules: BusinessRules = new BusinessRules({
        dictionary,
        store,
        get runtime() {
            return runtime
        },
        security: () => security,
        log,
        property,
        now,
        contextOf,
    })
    const defaults: DefaultsDependencies = {
        dictionary,
        store,
        property,
        log,
        evaluateDefault: (session, script, place) => runDefaultScript(runtime, session, script, place),
    }
    const attachments = new RecordAttachments({ store, operations: () => operations })
    const outbound = new OutboundHttp({ store, hosts: options.hosts ?? {}, attachments, now, property })
    const inboundOAuth = new InboundSignIn({
        store,
        dictionary,
        security,
        log,
        now,
        get: (url) => outbound.lookUp(url),
        property,
        webServiceUserTokens: options.webServiceUserTokens ?? 'refuse',
    })
    const modules = new ModuleSource(store)
    const scriptIncludes = new ScriptIncludeSource(store)
    const includes = new IncludedScripts(scriptIncludes, {
        dictionary,
        store,
        formWrites: options.formWrites ?? 'allow',
        crossScope: options.crossScope ?? 'permissive',
    })
    const criteria = new UserCriteria({ store, security, runtime: () => runtime })
    const catalog = new ServiceCatalog({
        dictionary,
        store,
        security,
        criteria,
        property,
        contextOf,
        operations: () => operations,
        records: () => records,
    })
    const hostFor = (current: () => Execution) =>
        makeHost(
            {
                ...defaults,
                operations: () => operations,
                rules,
                security,
                outbound,
                attachments,
                log,
                counters,
                modules,
                scriptIncludes,
                criteria,
                catalog,
                formWrites: options.formWrites ?? 'allow',
                crossScope: options.crossScope ?? 'permissive',
                now,
                contextOf,
                property,
                message,
                onHostCall,
            },
            current,
        )
    const runtime: ScriptRuntime = new ScriptRuntime(hostFor, (apiName, callerId) =>
        includes.value(runtime, apiName, callerId),
    )
    const queryValues = new QueryValues(hostFor, runtime, (apiName, callerId) =>
        includes.inSandbox(runtime, apiName, callerId),
    )
    const forgetScripts = (): void => {
        modules.forget()
        scriptIncludes.forget()
        runtime.forget()
        queryValues.forget()
    }
    const changed = (table: string): void => {
        if (SECURITY_TABLES.test(table)) security.forget()
        if (table === 'sys_script') rules.forget()
        if (table === 'sys_module' || table === 'sys_script_include' || table === 'sys_scope') forgetScripts()
    }
    const operations: RecordOperations = new RecordOperations({
        ...defaults,
        rules,
        audit: new Audit({ dictionary, store, property }),
        contextOf,
        changed,
        beforeWrite(operation, table) {
            onHostCall('write', `${operation} ${table}`)
            counters.write(table)
        },
    })
    const records = new UserRecordAccess({
        dictionary,
        store,
        security,
        operations,
        rules,
        property,
        contextOf,
    })
    const scripts = new InstanceScripts({
        store,
        dictionary,
        runtime,
        ajax: new AjaxProcessors({ includes, security, property }),
        log,
        rules,
        defaults: (session, table) => defaultsOf(defaults, session, table),
    })
    const forgetAll = (): void => {
        security.forget()
        rules.forget()
        forgetScripts()
    }
    const packages = new PackageInstaller({
        dictionary,
        store,
        formWrites: options.formWrites,
        persistTable(table) {
            const [row] = store.find(DEFINITIONS, { name: table.name })
            const values = { name: table.name, definition: JSON.stringify(table) }
            if (row) store.update(DEFINITIONS, row['sys_id'] ?? '', values)
            else store.insert(DEFINITIONS, values)
        },
        removeTable(name) {
            const [row] = store.find(DEFINITIONS, { name })
            if (row) store.delete(DEFINITIONS, row['sys_id'] ?? '')
        },
        changed: forgetAll,
    })
    const scheduler = new Scheduler({
        store,
        runtime,
        rules,
        log,
        now,
        defaultTimeZone: () => property('glide.sys.default.tz') || 'UTC',
        systemSession,
        sessionOf,
    })

    return {
        options,
        dictionary,
        store: watchedStore(store, changed),
        records,
        security,
        inboundOAuth,
        attachments,
        knowledge: new KnowledgeAccess({ store, security, criteria, property, now }),
        catalog,
        scripts,
        packages,
        jobs: scheduler,
        flowActions: new ActionRunner({ store, runtime, sessionOf }),
        property,
        message,
        now,
        setClock(at) {
            clockOffset = at === 'real' ? 0 : at - Date.now()
        },
        counters,
        apply(change) {
            store.apply(change)
            changed(change[1])
        },
        restart() {
            forgetScripts()
            outbound.forgetTokens()
            inboundOAuth.forgetKeys()
        },
        close() {
            outbound.close()
            store.close()
        },
    }
}
