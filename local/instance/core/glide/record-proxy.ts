import { element } from './glide-element.ts'
import { GlideRecordBase, type MadeRecord } from './glide-record.ts'
import type { HostRow } from './host.ts'
import { recordVariables } from './record-variables.ts'
import type { Referenced } from './record-state.ts'

const REQUESTED_ITEM = 'sc_req_item'

const targets = new WeakMap<object, GlideRecordBase>()

/** Methods that are the instance's affair: to scripts they are unknown columns. */
const INTERNAL = new Set([
    'bySysId',
    'constructor',
    'everything',
    'fetch',
    'id',
    'isStopped',
    'load',
    'nothing',
    'options',
    'setOperation',
    'walked',
    'window',
    'writeOptions',
    'writeReferences',
    'written',
])
/** What a record of a table that does not exist still answers. */
const WITHOUT_TABLE = new Set(['isValid', 'getTableName', 'toString'])
/** Methods of the real class that are not here: asking for one must not look like an unknown column. */
const MISSING =
    /^(?:add(?:RLQuery|Function|ExtraField|DomainQuery|DateQuery|QueryHint|Value)|apply(?:EncodedQuery|Template)|set(?:UseEngines|QueryReferences|Location|DisplayValue|ViewDefinition|DynamicAttribute\w*)|get(?:BooleanAttribute|Category|GlideObject|Fields|RequestedElements|ReferenceTable|Location|Plural|RelatedTables|RelatedLists|RelatedRecords|EscapedDisplayValue|DisplayName|TableScope|ViewDefinition|DynamicAttribute\w*)|restoreLocation|saveLocation|instanceOf|targetExtension|largeResultExpected|queryNoDomain|updateNoDomain|updateMultipleAllowNull|isWorkflow|isDataFabricOperation|enableSessionLanguageJoin|enableSecurityFeature|disableSecurityFeature|find|rowCountIsCapped|deleteProblem|changes|hasAttachments)$/

/** The public method of that name. */
function methodOf(object: GlideRecordBase, key: string): (() => unknown) | undefined {
    if (INTERNAL.has(key) || Object.hasOwn(object, key)) return undefined
    const value = (object as unknown as Record<string, unknown>)[key]
    return typeof value === 'function' ? (value as () => unknown) : undefined
}

function proxied(target: GlideRecordBase): GlideRecordBase {
    const proxy = new Proxy(target, {
        get(object, key) {
            if (typeof key === 'symbol')
                return key === Symbol.toPrimitive ? () => object.toString() : undefined
            if (Object.hasOwn(object.state.table.columns, key)) return element(object.state, key)
            const method = methodOf(object, key)
            if (object.isMissing && method && !WITHOUT_TABLE.has(key))
                throw new Error(`local instance: there is no table ${object.getTableName()}`)
            if (method) return method.bind(object)
            // "Variables are associated only with the Requested Item [sc_req_item] table" (request-management-architecture).
            if (key === 'variables' && object.getTableName() === REQUESTED_ITEM)
                return recordVariables(object.getUniqueValue() ?? '')
            if (MISSING.test(key)) throw new Error(`local instance: GlideRecord.${key} is not implemented`)
            return undefined
        },
        set(object, key, value) {
            object.state.set(String(key), value)
            return true
        },
        has: (object, key) =>
            typeof key === 'string' &&
            (Object.hasOwn(object.state.table.columns, key) || methodOf(object, key) !== undefined),
        ownKeys: (object) => Object.keys(object.state.table.columns),
        getOwnPropertyDescriptor: () => undefined,
        getPrototypeOf: () => null,
        setPrototypeOf: () => false,
        defineProperty: () => false,
        deleteProperty: () => false,
    })
    targets.set(proxy, target)
    return proxy
}

function make(table: string, secure: boolean): MadeRecord {
    const target = new GlideRecordBase(table, secure, make)
    return { target, proxy: proxied(target) }
}

/** The record with this sys_id, or an empty one, without access control. */
export function recordAt(table: string, sysId: string): Referenced {
    const { target, proxy } = make(table, false)
    target.load(sysId)
    return { record: proxy, state: target.state, write: () => target.update() }
}

/** What scripts construct; `new GlideRecord('t').field` needs the proxy, so the constructor answers it. */
export class GlideRecord {
    constructor(table: unknown) {
        return make(String(table), false).proxy as unknown as GlideRecord
    }
}
/** A GlideRecord under access control. ServiceNowDocs: api-reference/scripts/p_GlideServerAPIs */
export class GlideRecordSecure {
    constructor(table: unknown) {
        return make(String(table), true).proxy as unknown as GlideRecordSecure
    }
}

/** A record for `current` and `previous`, made by the instance. */
export function recordFor(
    table: string,
    row: HostRow,
    isNew: boolean,
    previous: HostRow | null,
    operation: string,
): GlideRecordBase {
    const target = new GlideRecordBase(table, false, make)
    target.state.load(row)
    target.state.compareWith(previous ?? (isNew ? {} : row))
    target.state.isNew = isNew
    target.setOperation(operation)
    return proxied(target)
}

function targetOf(proxy: object): GlideRecordBase {
    const target = targets.get(proxy)
    if (!target) throw new Error('local instance: not a record')
    return target
}

export function readBack(proxy: object): { values: HostRow; aborted: boolean } {
    const { state } = targetOf(proxy)
    return { values: { ...state.values }, aborted: state.aborted }
}

/** What a query rule added to `current`. */
export const encodedQueryOf = (proxy: object): string => targetOf(proxy).getEncodedQuery()
