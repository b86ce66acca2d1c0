/**
 * What the Glide classes ask of the instance. They run inside the script context; every call crosses as JSON text,
 * so no object of Node's realm is ever there for a script to reach.
 */
export interface HostColumn {
    readonly name: string
    readonly type: string
    readonly label: string
    readonly reference: string | null
}

export interface HostTable {
    readonly name: string
    readonly label: string
    readonly columns: Readonly<Record<string, HostColumn>>
    readonly displayColumn: string
}

export interface HostRow {
    readonly [column: string]: string
}

export interface HttpCall {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMs: number
    readonly authentication:
        | { readonly kind: 'none' }
        | { readonly kind: 'oauth2' | 'basic'; readonly profile: string }
        | { readonly kind: 'password'; readonly user: string; readonly password: string }
}

export interface HttpReply {
    readonly status: number
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
    /** 0: none. */
    readonly errorCode: number
    readonly errorMessage: string
}

export interface WriteOptions {
    readonly runRules: boolean
    readonly secure: boolean
    /** False: sys_updated_on and its kind are the script's affair. */
    readonly autoSysFields: boolean
}

export interface AggregateQuery {
    readonly encoded: string
    readonly groups: readonly string[]
    /** Name and column, e.g. `SUM` and `impact`; COUNT may have none. */
    readonly wanted: readonly { readonly name: string; readonly column: string }[]
}

export interface AggregateGroup {
    readonly key: HostRow
    /** By `NAME column`. */
    readonly values: HostRow
}

export interface Host {
    table(name: string): HostTable | null
    query(table: string, encoded: string, limit: number, offset: number, secure: boolean): readonly HostRow[]
    aggregate(table: string, query: AggregateQuery): readonly AggregateGroup[]
    isValidQuery(table: string, encoded: string): boolean
    row(table: string, sysId: string): HostRow | null
    exists(table: string, sysId: string): boolean
    defaults(table: string): HostRow
    insert(table: string, values: HostRow, options: WriteOptions): string | null
    update(table: string, sysId: string, values: HostRow, options: WriteOptions): boolean
    remove(table: string, sysId: string, options: WriteOptions): boolean
    can(operation: string, table: string, sysId: string | null): boolean
    canField(operation: string, table: string, column: string, sysId: string | null): boolean
    display(table: string, column: string, value: string): string
    journal(
        table: string,
        sysId: string,
        column: string,
    ): readonly { readonly value: string; readonly by: string; readonly on: string }[]
    http(call: HttpCall): HttpReply
    log(level: string, text: string): void
    message(key: string, language: string): string
    property(name: string): string | null
    setProperty(name: string, value: string): void
    now(): number
    /** `yyyy-MM-dd HH:mm:ss` in a time zone. */
    toZone(at: number, timeZone: string): string
    fromZone(text: string, timeZone: string): number
    user(): {
        readonly id: string
        readonly name: string
        readonly displayName: string
        readonly email: string
        readonly language: string
        readonly timeZone: string
        readonly token: string
        readonly interactive: boolean
        readonly sessionId: string
    }
    hasRole(role: string): boolean
    roles(): readonly string[]
    notify(kind: 'info' | 'error', text: string): void
    event(name: string, table: string, sysId: string, parm1: string, parm2: string): void
    guid(): string
    digest(algorithm: string, text: string, encoding: string): string
    scope(): string
    /** Path of the module that a specifier means in a module (`from` empty: in a script record). Throws, naming it. */
    resolveModule(from: string, specifier: string): string
    /** A module's code, as CommonJS; JSON as it is. */
    moduleCode(path: string): string
}

declare const __bridge: (name: string, given: string) => string

// Kept from before any script ran, which could replace them.
const { parse, stringify } = JSON
const bridge = __bridge

function call(name: string, given: readonly unknown[]): unknown {
    let answer: string
    try {
        answer = bridge(name, stringify(given))
    } catch {
        // Whatever this is, such as a stack overflow, it is an object of another realm.
        throw new Error(`local instance: ${name} did not come to an end`)
    }
    const { value, error } = parse(answer) as { value?: unknown; error?: string }
    if (error !== undefined) throw new Error(error)
    return value
}

const method =
    (name: string) =>
    (...given: unknown[]): unknown =>
        call(name, given)

const NAMES: Readonly<Record<Exclude<keyof Host, 'table'>, true>> = {
    query: true,
    aggregate: true,
    isValidQuery: true,
    row: true,
    exists: true,
    defaults: true,
    insert: true,
    update: true,
    remove: true,
    can: true,
    canField: true,
    display: true,
    journal: true,
    http: true,
    log: true,
    message: true,
    property: true,
    setProperty: true,
    now: true,
    toZone: true,
    fromZone: true,
    user: true,
    hasRole: true,
    roles: true,
    notify: true,
    event: true,
    guid: true,
    digest: true,
    scope: true,
    resolveModule: true,
    moduleCode: true,
}

/** Definitions hold as long as the context: an installation makes new contexts. */
const tables = new Map<string, HostTable>()

export const host: Host = {
    ...(Object.fromEntries(Object.keys(NAMES).map((name) => [name, method(name)])) as unknown as Omit<
        Host,
        'table'
    >),
    table(name) {
        const known = tables.get(name)
        if (known) return known
        const found = call('table', [name]) as HostTable | null
        if (found) tables.set(name, found)
        return found
    },
}
