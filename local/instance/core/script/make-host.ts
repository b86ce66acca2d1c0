import { createHash, randomBytes } from 'node:crypto'
import type { Operation, Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { Host, HostTable, QueryOptions, WriteAnswer, WriteOptions } from '../glide/host.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { RecordAttachments } from '../attachments/attachments.ts'
import type { OutboundHttp } from '../outbound/outbound-http.ts'
import type { BusinessRules } from '../rules/business-rules.ts'
import { defaultsOf, type DefaultsDependencies } from '../rules/default-values.ts'
import { nextNumber } from '../rules/record-numbers.ts'
import type { RecordOperations, Written } from '../rules/record-operations.ts'
import type { ServiceCatalog } from '../catalog/service-catalog.ts'
import { queueEvent } from '../jobs/queue-event.ts'
import { crossScopeRefusal, scriptableRefusal } from '../security/cross-scope.ts'
import type { AccessControl } from '../security/security.ts'
import { mayQuery } from '../security/query-access.ts'
import { pathColumn } from '../store/compile-query.ts'
import { parseQuery, restricted } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { aggregate, type AggregateColumns } from './aggregate.ts'
import { attachmentHost } from './attachment-host.ts'
import type { Counters } from './counters.ts'
import { displayValue } from './display-value.ts'
import { fromDisplayValue } from './from-display-value.ts'
import { journalEntries } from './journal-entries.ts'
import { outboundHost } from './outbound-host.ts'
import type { UserCriteria } from '../knowledge/user-criteria.ts'
import type { ModuleSource } from './module-source.ts'
import type { ScriptIncludeSource } from './script-include-source.ts'
import type { Execution } from './script-runtime.ts'
import { scopeName } from './scope-name.ts'
import { fromZone, toZone } from './time-zone.ts'
import { userHost } from './user-host.ts'
import { recordMeets } from './record-filter.ts'
import { executableJob } from './executable-job.ts'
import { setScopedProperty } from './scoped-property.ts'
import { xmlObject } from './xml-object.ts'
import { xmlTree } from './xml-tree.ts'
import { xmlValue } from './xml-value.ts'

export type HostCallKind = 'read' | 'write' | 'outbound'

export interface HostDependencies extends DefaultsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly operations: () => RecordOperations
    readonly rules: BusinessRules
    readonly security: AccessControl
    readonly outbound: OutboundHttp
    readonly attachments: RecordAttachments
    readonly log: SystemLog
    readonly counters: Counters
    readonly modules: ModuleSource
    readonly scriptIncludes: ScriptIncludeSource
    readonly criteria: UserCriteria
    readonly catalog: ServiceCatalog
    readonly formWrites: 'allow' | 'refuse'
    readonly crossScope: 'permissive' | 'enforcing'
    readonly now: () => number
    contextOf(session: Session): StoreContext
    property(name: string): string | undefined
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
    /** Under access control, columns that the user may not write are left out; what decides is `write`, also for new records. */
    const writable = (name: string, values: Row, sysId?: string): Row => {
        const row = sysId ? store.get(name, sysId) : {}
        return Object.fromEntries(
            Object.entries(values).filter(
                ([column]) => column === 'sys_id' || security.canField(session(), 'write', name, column, row),
            ),
        )
    }
    const rowsOf = (
        name: string,
        encoded: string,
        window: { limit?: number; offset?: number },
        runRules = true,
    ) => {
        deps.onHostCall('read', name)
        const conditions = runRules ? deps.rules.queryConditions(session(), name) : ''
        return counters.timed(() =>
            store.query(name, restricted(encoded, conditions), window, deps.contextOf(session())),
        )
    }
    const readable = (name: string, encoded: string, { secure, runRules }: QueryOptions): readonly Row[] => {
        const rows = rowsOf(name, encoded, {}, runRules)
        return secure ? rows.filter((row) => security.can(session(), 'read', name, row)) : rows
    }
    /** A text in a language, else in the user's, else in English, which is what an unknown language reads. */
    const inLanguage = (language: string, read: (language: string) => string): string => {
        const text = read(language)
        const isTranslated = language === 'en' || text !== read('en')
        return isTranslated ? text : read(session().language)
    }
    const settings = ({ runRules, autoSysFields }: WriteOptions) => ({ runRules, autoSysFields })

    return {
        table: (name) => hostTable(dictionary, name),
        lineage: (name) => dictionary.lineage(name),
        extensions: (name) => dictionary.family(name).filter((other) => other !== name),
        meets: (name, values, encoded, options) =>
            recordMeets(deps, deps.contextOf(session()), name, values, encoded, options),
        query(name, encoded, options) {
            if (refused(name, 'read')) return []
            const { limit, offset, secure, runRules } = options
            const window = limit < 0 ? {} : { limit, offset }
            const rows = secure
                ? readable(name, encoded, options).slice(offset, limit < 0 ? undefined : offset + limit)
                : rowsOf(name, encoded, window, runRules)
            counters.query(name, rows.length)
            return rows
        },
        count(name, encoded, options) {
            if (refused(name, 'read')) return 0
            counters.query(name, 1)
            return readable(name, encoded, options).length
        },
        mayQuery: (name, encoded) => mayQuery(deps, session(), name, encoded),
        joined(name, column, encoded) {
            if (refused(name, 'read')) return []
            const read = store.reader(name, column)
            const values = new Set(rowsOf(name, encoded, {}).map(read))
            counters.query(name, values.size)
            return [...values].filter((value) => value !== '')
        },
        aggregate(name, query) {
            if (refused(name, 'read')) return []
            const { first, last } = query.window ?? { first: 0, last: Infinity }
            const rows = rowsOf(name, query.encoded, {}, query.runRules).slice(first, last)
            counters.aggregate(name, rows.length)
            const columns: AggregateColumns = {
                read: (column) => store.reader(name, column),
                typeOf: (column) => pathColumn(dictionary, name, column).type,
                orderText(column) {
                    const { type, reference } = pathColumn(dictionary, name, column)
                    return (value) =>
                        type === 'reference' && reference ? store.displayOf(reference, value) : value
                },
            }
            return counters.timed(() => aggregate(rows, query, columns))
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
            if (refused(name, 'create')) return failed(CROSS_SCOPE)
            if (options.secure && denied('create', name, null)) return failed(DENIED)
            const given = options.secure ? writable(name, values) : values
            return outcome(deps.operations().insert(session(), name, given, settings(options)))
        },
        update(name, sysId, values, options) {
            if (refused(name, 'write')) return failed(CROSS_SCOPE)
            if (options.secure && denied('write', name, sysId)) return failed(DENIED)
            const given = options.secure ? writable(name, values, sysId) : values
            return outcome(deps.operations().update(session(), name, sysId, given, settings(options)))
        },
        remove(name, sysId, options) {
            if (refused(name, 'delete')) return failed(CROSS_SCOPE)
            if (options.secure && denied('delete', name, sysId)) return failed(DENIED)
            return outcome(deps.operations().remove(session(), name, sysId, settings(options)))
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
        display: (name, column, value, language) =>
            inLanguage(language ?? session().language, (one) =>
                displayValue(deps, { ...session(), language: one }, name, column, value),
            ),
        fromDisplay: (name, column, text) => fromDisplayValue(deps, session(), name, column, text),
        choices: (name, column) =>
            dictionary
                .choices(name, column, session().language)
                .map(({ value, label, dependent = '' }) => ({ value, label, dependent })),
        label: (name, column, language) => inLanguage(language, (one) => dictionary.label(name, column, one)),
        journal: (name, sysId, element) => journalEntries(deps, session(), name, sysId, element),
        ...outboundHost({
            store,
            outbound: deps.outbound,
            counters,
            onHostCall: deps.onHostCall,
            refusal: (name) => scriptableRefusal(deps, current().scopeId, name),
            current,
        }),
        parseXml: xmlValue,
        xmlObject,
        xmlTree,
        ...attachmentHost(deps, current),
        log: (level, text, source) => deps.log.write(level, current().scopeId, text, source),
        message: (key, language) => deps.message(key, language),
        property: (name) => deps.property(name) ?? null,
        setProperty(name, value, description) {
            deps.onHostCall('write', 'update sys_properties')
            setScopedProperty(deps, current().scopeId, name, value, description)
        },
        now: deps.now,
        toZone,
        fromZone,
        user: () => userOf(store, session()),
        hasRole: (role) => security.hasRole(session(), role),
        roles: () => [...security.roles(session().userId)],
        ...userHost(deps, session),
        matchingCriteria: (userId, criteria) => deps.criteria.met(session(), userId, criteria),
        variables: (requestItem) => deps.catalog.ordered(session(), requestItem),
        executeNow: (name, sysId) => executableJob(deps, current().scopeId, name, sysId),
        notify: (kind, text) => void session().messages.push({ kind, text }),
        event(name, table, instance, parm1, parm2, queue = '', processOn = '') {
            deps.onHostCall('write', 'insert sysevent')
            const event = { name, table, instance, parm1, parm2, queue, processOn }
            queueEvent(deps, session(), current().scopeId, event)
        },
        nextNumber: (name, isPadded) => nextNumber(deps, name, isPadded),
        guid: () => randomBytes(16).toString('hex'),
        digest,
        scope: () => scopeName(store, current().scopeId),
        scriptIncludes: () =>
            [...deps.scriptIncludes.all().values()].map(({ apiName, name, scopeId }) => ({
                apiName,
                name,
                own: scopeId === current().scopeId,
            })),
        resolveModule: (from, specifier) =>
            deps.modules.resolve(from, specifier, scopeName(store, current().scopeId)),
        moduleCode: (path) => deps.modules.code(path),
    }
}

const DENIED = 'Operation Failed: access is denied by an access control'
const CROSS_SCOPE = 'Operation Failed: access is denied to another application'
const failed = (error: string): WriteAnswer => ({ sysId: null, error })

/** What getLastErrorMessage says. */
function outcome(written: Written): WriteAnswer {
    switch (written.kind) {
        case 'done':
            return { sysId: written.row['sys_id'] ?? null, error: '' }
        case 'aborted':
            return failed('Operation was aborted by a business rule')
        case 'duplicate':
            return failed('A record with this key exists')
        case 'missing':
            return failed('There is no such record')
        case 'restricted':
            return failed(`Operation was restricted: ${written.by} refers to the record`)
    }
}

function hostTable(dictionary: TableDictionary, name: string): HostTable | null {
    const definition = dictionary.table(name)
    if (!definition) return null
    const columns = dictionary.columns(name).map((column) => {
        const { name: own, type, label, reference = null, table, maxLength } = column
        const { mandatory, readOnly, display, choice, defaultValue = '', attributes = '' } = column
        const flags = { mandatory, readOnly, display, choice, defaultValue, attributes }
        return [own, { name: own, type, label, reference, table, maxLength, ...flags }] as const
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
