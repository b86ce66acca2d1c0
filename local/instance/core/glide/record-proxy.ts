import { element } from './glide-element.ts'
import { GlideRecordBase } from './glide-record.ts'
import type { HostRow } from './host.ts'

const targets = new WeakMap<object, GlideRecordBase>()

/** Members that are the instance's affair: to scripts they are unknown columns. */
const INTERNAL = new Set([
    'state',
    'builder',
    'rows',
    'position',
    'limit',
    'offset',
    'runRules',
    'stamps',
    'guid',
    'operationName',
    'secure',
    'setOperation',
    'writeOptions',
    'fetch',
    'written',
    'constructor',
])
/** Methods of the real class that are not here: asking for one must not look like an unknown column. */
const MISSING =
    /^(?:add(?:JoinQuery|RLQuery|Function|ExtraField|DomainQuery|DateQuery|UserQuery|UserEncodedQuery|UserOrderBy|UserOrderByDesc|SystemOrderBy|SystemOrderByDesc)|applyEncodedQuery|applyTemplate|set(?:Category|UseEngines|QueryReferences|Location|DisplayValue|NoCount)|get(?:Attribute|ED|GlideObject|Fields|Elements|ReferenceTable|Location|Plural|RelatedTables|RelatedLists|RelatedRecords|LastErrorMessage)|restoreLocation|saveLocation|insertWithReferences|updateWithReferences|instanceOf|enableSecurityFeature|disableSecurityFeature|disableSysIdInOptimization|isView|find|rowCountIsCapped)$/

function proxied(target: GlideRecordBase): GlideRecordBase {
    const proxy = new Proxy(target, {
        get(object, key) {
            if (typeof key === 'symbol')
                return key === Symbol.toPrimitive ? () => object.toString() : undefined
            if (Object.hasOwn(object.state.table.columns, key)) return element(object.state, key)
            const value = INTERNAL.has(key) ? undefined : (object as unknown as Record<string, unknown>)[key]
            if (typeof value === 'function') return value.bind(object)
            if (MISSING.test(key)) throw new Error(`local instance: GlideRecord.${key} is not implemented`)
            return undefined
        },
        set(object, key, value) {
            object.state.set(String(key), value)
            return true
        },
        has: (object, key) =>
            typeof key === 'string' &&
            (Object.hasOwn(object.state.table.columns, key) || (key in object && !INTERNAL.has(key))),
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

const make = (table: string, secure: boolean): GlideRecordBase =>
    proxied(new GlideRecordBase(table, secure, make))

/** What scripts construct; `new GlideRecord('t').field` needs the proxy, so the constructor answers it. */
export class GlideRecord {
    constructor(table: unknown) {
        return make(String(table), false) as unknown as GlideRecord
    }
}
/** A GlideRecord under access control. ServiceNowDocs: api-reference/scripts/c_UsingGlideRecordToQueryTables */
export class GlideRecordSecure {
    constructor(table: unknown) {
        return make(String(table), true) as unknown as GlideRecordSecure
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
