import type { StreamContent } from './input-stream.ts'

/**
 * What the Glide classes ask of the instance. They run inside the script context; every call crosses as JSON text,
 * so no object of Node's realm is ever there for a script to reach.
 */
export interface HostColumn {
    readonly name: string
    readonly type: string
    readonly label: string
    readonly reference: string | null
    /** The table that declares it. */
    readonly table: string
    readonly maxLength: number
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly display: boolean
    readonly choice: number
    readonly defaultValue: string
    /** Dictionary attributes as they are written: `name=value,name`. */
    readonly attributes: string
}

export interface HostChoice {
    readonly value: string
    readonly label: string
    readonly dependent: string
}

export interface QueryOptions {
    /** Below 0: all. */
    readonly limit: number
    readonly offset: number
    readonly secure: boolean
    /** False: query business rules have no say. */
    readonly runRules: boolean
}

/** What became of a write: the record's sys_id, or null and why. */
export interface WriteAnswer {
    readonly sysId: string | null
    readonly error: string
}

export interface HostTable {
    readonly name: string
    readonly label: string
    readonly columns: Readonly<Record<string, HostColumn>>
    readonly displayColumn: string
}

/** A variable of a requested item. */
export interface HostVariable {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly display: string
}

export interface HostRow {
    readonly [column: string]: string
}

export interface HttpHeader {
    readonly name: string
    readonly value: string
}

export interface HttpCall {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** sys_id of the attachment that is sent instead of `body`. */
    readonly bodyAttachment?: string
    /** Where the answer's body becomes an attachment. */
    readonly saveAs?: {
        readonly table: string
        readonly tableSysId: string
        readonly fileName: string
    }
    /** Addresses that an answer may redirect to. */
    readonly redirects: readonly string[]
    /** 0: as the properties say. */
    readonly timeoutMs: number
    readonly logLevel: 'basic' | 'elevated' | 'all'
    readonly authentication:
        | { readonly kind: 'none' }
        | { readonly kind: 'oauth2' | 'basic'; readonly profile: string }
        | { readonly kind: 'password'; readonly user: string; readonly password: string }
}

export interface HttpReply {
    readonly status: number
    readonly body: string
    /** In their order, with duplicates. */
    readonly headers: readonly HttpHeader[]
    /** 0: none. */
    readonly errorCode: number
    readonly errorMessage: string
    /** sys_id of the attachment that the body became. */
    readonly attachment?: string
}

/** A REST message and one of its methods, as their records say; `${name}` not yet substituted. */
export interface RestMessageDefinition {
    readonly httpMethod: string
    readonly endpoint: string
    readonly content: string
    readonly headers: readonly HttpHeader[]
    readonly query: readonly HttpHeader[]
    /** Names of the variables that may be substituted. */
    readonly variables: readonly string[]
    readonly authentication: HttpCall['authentication']
    readonly midServer: boolean
}

export interface OAuthRequest {
    readonly parameters: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
}

export interface OAuthAnswer {
    readonly status: number
    readonly body: string
    readonly contentType: string
    readonly parameters: Readonly<Record<string, string>>
    readonly errorMessage: string
    readonly token: {
        readonly accessToken: string
        readonly refreshToken: string
        readonly expiresIn: number
        readonly scope: string
    } | null
}

export interface WriteOptions {
    readonly runRules: boolean
    readonly secure: boolean
    /** False: sys_updated_on and its kind are the script's affair. */
    readonly autoSysFields: boolean
}

export interface AggregateOrder {
    readonly column: string
    readonly descending: boolean
    /** Name of an aggregate of the column; '' for the column itself. */
    readonly aggregate: string
}

export interface AggregateTrend {
    readonly column: string
    readonly interval: 'quarter' | 'year' | 'dayofweek'
    /** Of a day of the week: are years kept apart? */
    readonly byYear: boolean
}

export interface AggregateQuery {
    readonly encoded: string
    readonly groups: readonly string[]
    /** Name and column, e.g. `SUM` and `impact`; COUNT may have none. */
    readonly wanted: readonly { readonly name: string; readonly column: string }[]
    readonly order: readonly AggregateOrder[]
    readonly trend: AggregateTrend | null
    /** The rows of the table that count; null: all. */
    readonly window: { readonly first: number; readonly last: number } | null
    /** Do query business rules have a say? */
    readonly runRules: boolean
}

export interface AggregateGroup {
    /** By column; `timeref` of a trend. */
    readonly key: HostRow
    /** By `NAME column`. */
    readonly values: HostRow
}

export interface XmlTreeText {
    readonly text: string
    readonly cdata: boolean
}

export interface XmlTreeElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlTree[]
}

export type XmlTree = XmlTreeText | XmlTreeElement

export interface Host {
    table(name: string): HostTable | null
    /** The table and all that it extends, itself first. */
    lineage(table: string): readonly string[]
    /** Every table that extends it. */
    extensions(table: string): readonly string[]
    /** Do these values of a table's record meet an encoded query? `all` false: one condition is enough. */
    meets(
        table: string,
        values: HostRow,
        encoded: string,
        options: { readonly caseSensitive: boolean; readonly all: boolean },
    ): boolean
    query(table: string, encoded: string, options: QueryOptions): readonly HostRow[]
    /** How many records a query finds, whatever its window. */
    count(table: string, encoded: string, options: QueryOptions): number
    /** May the user ask this, by the query access controls of every column that it names? */
    mayQuery(table: string, encoded: string): boolean
    /** The distinct values of a column in what a query finds: the other side of a join. */
    joined(table: string, column: string, encoded: string): readonly string[]
    aggregate(table: string, query: AggregateQuery): readonly AggregateGroup[]
    isValidQuery(table: string, encoded: string): boolean
    row(table: string, sysId: string): HostRow | null
    exists(table: string, sysId: string): boolean
    defaults(table: string): HostRow
    insert(table: string, values: HostRow, options: WriteOptions): WriteAnswer
    update(table: string, sysId: string, values: HostRow, options: WriteOptions): WriteAnswer
    remove(table: string, sysId: string, options: WriteOptions): WriteAnswer
    can(operation: string, table: string, sysId: string | null): boolean
    canField(operation: string, table: string, column: string, sysId: string | null): boolean
    /** In the user's language, unless another one is named. */
    display(table: string, column: string, value: string, language?: string): string
    /** What is stored when a person enters a display value. */
    fromDisplay(table: string, column: string, display: string): string
    choices(table: string, column: string): readonly HostChoice[]
    label(table: string, column: string, language: string): string
    /** Newest first; `by` is a display value, `label` that of the field that the entry was made in. */
    journal(
        table: string,
        sysId: string,
        column: string,
    ): readonly {
        readonly value: string
        readonly by: string
        readonly on: string
        readonly label: string
    }[]
    http(call: HttpCall): HttpReply
    /** Sends without waiting; the number is for `httpWait`. */
    httpStart(call: HttpCall): number
    /** Null: the answer is not there yet. */
    httpWait(id: number, milliseconds: number): HttpReply | null
    /** Throws, naming it, when there is none that this application may use. */
    restMessage(name: string, methodName: string): RestMessageDefinition
    oauthToken(clientName: string, request: OAuthRequest): OAuthAnswer
    /** An XML text as plain values: objects of elements, lists where a name repeats. */
    parseXml(text: string): unknown
    /** An XML text as gs.xmlToJSON has it. */
    xmlObject(text: string): unknown
    /** An XML text with all its nodes; null: it is none. */
    xmlTree(text: string): XmlTreeElement | null
    /** Null: it was not attached. */
    attach(
        table: string,
        sysId: string,
        fileName: string,
        contentType: string,
        content: StreamContent,
    ): string | null
    /** The first bytes of a file; null: there is no such attachment. */
    attachmentContent(sysId: string, encoding: 'utf8' | 'base64', largest: number): string | null
    copyAttachments(fromTable: string, fromId: string, toTable: string, toId: string): readonly string[]
    deleteAttachment(sysId: string): boolean
    /** `source`: the application, unless another one is named. */
    log(level: string, text: string, source?: string): void
    message(key: string, language: string): string
    property(name: string): string | null
    setProperty(name: string, value: string, description: string | null): void
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
    notify(kind: 'info' | 'error' | 'success' | 'low' | 'moderate' | 'high', text: string): void
    /** Messages that wait for the next page. */
    messages(kind: 'error'): readonly string[]
    /** What a script put into the session. */
    clientData(name: string): string | null
    putClientData(name: string, value: string): void
    /** A column of the user's record. */
    userValue(column: string): string
    preference(name: string): string | null
    savePreference(name: string, value: string): void
    /** Roles that the user was given, without those that come with a group or another role. */
    grantedRoles(): readonly string[]
    /** By name or sys_id. */
    isMemberOf(group: string): boolean
    /** The variables of a requested item, with their values and how these read. */
    variables(requestItem: string): readonly HostVariable[]
    /** Those of the user criteria that a user meets. */
    matchingCriteria(userId: string, criteria: readonly string[]): readonly string[]
    /** How the user reads dates and times, as Java's formats. */
    dateFormats(): { readonly date: string; readonly time: string }
    /** Runs a job of this application; null: it is global. */
    executeNow(table: string, sysId: string): string | null
    /** `processOn`: not before this time, in UTC; empty: at once. */
    event(
        name: string,
        table: string,
        sysId: string,
        parm1: string,
        parm2: string,
        queue?: string,
        processOn?: string,
    ): void
    /** Uses up the next number of a table; '' for one that has no numbering. */
    nextNumber(table: string, isPadded: boolean): string
    guid(): string
    digest(algorithm: string, text: string, encoding: string): string
    scope(): string
    /** The Script Includes that there are; `own`: of this application. */
    scriptIncludes(): readonly { readonly apiName: string; readonly name: string; readonly own: boolean }[]
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
    lineage: true,
    extensions: true,
    meets: true,
    query: true,
    aggregate: true,
    isValidQuery: true,
    count: true,
    mayQuery: true,
    joined: true,
    row: true,
    exists: true,
    defaults: true,
    insert: true,
    update: true,
    remove: true,
    can: true,
    canField: true,
    display: true,
    fromDisplay: true,
    choices: true,
    label: true,
    journal: true,
    http: true,
    httpStart: true,
    httpWait: true,
    restMessage: true,
    oauthToken: true,
    parseXml: true,
    xmlObject: true,
    xmlTree: true,
    attach: true,
    attachmentContent: true,
    copyAttachments: true,
    deleteAttachment: true,
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
    messages: true,
    clientData: true,
    putClientData: true,
    userValue: true,
    preference: true,
    savePreference: true,
    grantedRoles: true,
    isMemberOf: true,
    matchingCriteria: true,
    variables: true,
    dateFormats: true,
    executeNow: true,
    event: true,
    nextNumber: true,
    guid: true,
    digest: true,
    scope: true,
    scriptIncludes: true,
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
