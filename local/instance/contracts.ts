/**
 * What the parts of the local instance know of each other.
 *
 * One worker thread is "the instance": it holds the records, the script contexts and all decisions, and works
 * strictly one request at a time. The HTTP front (main thread) and outbound HTTP (a third thread) only carry bytes.
 */
import type { Catalog } from './catalog-contracts.ts'
import type { FlowActions } from './flow-contracts.ts'

/** A stored record: column name to stored text. An empty column is '' (the platform's null). Dates are UTC `yyyy-MM-dd HH:mm:ss`. */
export type Row = Readonly<Record<string, string>>

/** A column as the dictionary (sys_dictionary) describes it. */
export interface Column {
    readonly table: string
    readonly name: string
    readonly label: string
    /** `internal_type`: string, integer, decimal, boolean, reference, choice, glide_date_time, html, journal_input, … */
    readonly type: string
    readonly maxLength: number
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly unique: boolean
    readonly display: boolean
    /** Target table of a reference column. */
    readonly reference?: string
    /** What happens to this row when the referenced one is deleted. */
    readonly cascadeRule?: 'none' | 'clear' | 'delete' | 'restrict'
    readonly defaultValue?: string
    /** 0 none, 1 dropdown with none, 2 suggestion, 3 dropdown without none. */
    readonly choice: number
    /** Dictionary attributes as they are written: `name=value,name`. */
    readonly attributes?: string
    /** The field that this one depends on; of a journal_list: the journal fields that it shows, divided by commas. */
    readonly dependent?: string
}

/** Application Access of a table: what other scopes and web services may do. */
export interface TableAccess {
    readonly scope: 'public' | 'package_private'
    readonly webService: boolean
    readonly read: boolean
    readonly create: boolean
    readonly update: boolean
    readonly delete: boolean
}

export interface TableDefinition {
    readonly name: string
    readonly label: string
    readonly superTable?: string
    /** sys_id of the owning application; 'global' for the base system. */
    readonly scopeId: string
    readonly access: TableAccess
}

export interface Choice {
    readonly value: string
    readonly label: string
    readonly sequence: number
    /** Value of the field that the choice list depends on. */
    readonly dependent?: string
}

export interface Dictionary {
    table(name: string): TableDefinition | undefined
    tables(): readonly TableDefinition[]
    /** Own and inherited columns, `sys_*` columns included. Throws on an unknown table. */
    columns(table: string): readonly Column[]
    column(table: string, name: string): Column | undefined
    /** The column whose value stands for the record (display=true, else `name`, `number`, …, else sys_id). */
    displayColumn(table: string): string
    choices(table: string, column: string, language: string): readonly Choice[]
    label(table: string, column: string | null, language: string): string
    /** The table and all tables it extends, the table itself first. */
    lineage(table: string): readonly string[]
}

export type MessageKind = 'info' | 'error' | 'success' | 'low' | 'moderate' | 'high'

/** Who acts. One per signed-in browser, per REST call with Basic sign-in, per job ("system"). */
export interface Session {
    readonly id: string
    readonly userId: string
    readonly userName: string
    readonly language: string
    readonly timeZone: string
    /** The anti-forgery token: `g_ck`, header `X-UserToken`. */
    readonly token: string
    /** Info and error messages waiting for the next page. */
    readonly messages: { readonly kind: MessageKind; readonly text: string }[]
}

export type Operation = 'create' | 'read' | 'write' | 'delete'

export interface Security {
    /** Checks a password (scrypt hash in sys_user.user_password). */
    authenticate(userName: string, password: string): { userId: string; userName: string } | undefined
    /** All roles of a user, containment resolved. `admin` includes every role check. */
    roles(userId: string): ReadonlySet<string>
    hasRole(session: Session, role: string): boolean
    /** ACL decision for a record (row undefined: for the table as a whole). */
    can(session: Session, operation: Operation, table: string, row?: Row): boolean
    canField(session: Session, operation: Operation, table: string, column: string, row?: Row): boolean
    /** May the user search (`match`) or also compare and order (`range`) by this column? */
    canQuery(session: Session, table: string, column: string, kind: 'match' | 'range'): boolean
    /** Decision of a named ACL (types rest_endpoint, ui_page, …): what happens when none exists is the caller's rule. */
    canResource(
        session: Session | undefined,
        type: string,
        name: string,
        operation: string,
    ): 'allowed' | 'denied' | 'no-acl'
    /** Decision of one ACL record by sys_id, as Scripted REST `enforce_acl` names them. */
    allows(session: Session, aclSysId: string): boolean
}

/** What the token endpoint answers, as JSON. */
export interface TokenAnswer {
    readonly status: number
    readonly body: Readonly<Record<string, string | number>>
}

/** Sign-in of API clients by OAuth: this instance's own tokens, and those of OIDC providers. */
export interface InboundOAuth {
    /** One request of /oauth_token.do by its parameters. Throws on a grant type that is documented and not there. */
    token(parameters: Readonly<Record<string, string>>): TokenAnswer
    /** Whose bearer token this is. Undefined: it signs nobody in, and the system log says why. */
    bearer(token: string): { readonly userId: string } | undefined
    /** Marks a token of this instance as expired. */
    revoke(token: string): void
}

/** A row as one user may see it: unreadable columns are absent. */
export interface VisibleRow {
    readonly row: Row
    readonly display: Readonly<Record<string, string>>
}

export type WriteOutcome =
    | { readonly kind: 'done'; readonly sysId: string }
    | { readonly kind: 'denied'; readonly message: string }
    | { readonly kind: 'aborted'; readonly message: string }
    | { readonly kind: 'duplicate'; readonly message: string }
    | { readonly kind: 'missing' }
    | { readonly kind: 'invalid'; readonly message: string }

/** Record operations on behalf of a user: ACLs, business rules, auto-numbering, journal fields, unique keys. */
export interface RecordAccess {
    get(session: Session, table: string, sysId: string): VisibleRow | undefined
    query(
        session: Session,
        table: string,
        encodedQuery: string,
        /** `beforeAccess`: limit and offset count records that the user may not read too, and so does the total. */
        window: { limit: number; offset: number; beforeAccess?: boolean },
    ): { readonly rows: readonly VisibleRow[]; readonly total: number }
    insert(session: Session, table: string, values: Readonly<Record<string, string>>): WriteOutcome
    update(
        session: Session,
        table: string,
        sysId: string,
        values: Readonly<Record<string, string>>,
    ): WriteOutcome
    delete(session: Session, table: string, sysId: string): WriteOutcome
}

/** Rows without ACLs, rules or numbering: the instance's own bookkeeping and the loaders use it. */
export interface RecordStore {
    get(table: string, sysId: string): Row | undefined
    /** Throws, naming it, on an unknown table, column or operator. */
    query(table: string, encodedQuery?: string, window?: { limit?: number; offset?: number }): readonly Row[]
    /** Undefined: a row with this sys_id or unique key exists. Fills sys_id and sys_created_on/by, sys_updated_on/by, sys_mod_count. */
    insert(table: string, values: Readonly<Record<string, string>>): Row | undefined
    update(table: string, sysId: string, values: Readonly<Record<string, string>>): Row | undefined
    delete(table: string, sysId: string): boolean
}

export interface NewAttachment {
    readonly table: string
    readonly tableSysId: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Uint8Array
}

/** Knowledge articles, for those who may read them. */
export interface Knowledge {
    /** By number, else by sys_id; undefined: there is none, or the user may not read it. */
    article(session: Session, of: { readonly number: string; readonly sysId: string }): Row | undefined
}

/** Files on records, without access control: that is the caller's. */
export interface Attachments {
    /** A file's bytes; undefined when there is no such attachment. */
    content(sysId: string): Uint8Array | undefined
    /** `missing`: the record is not there. */
    write(session: Session, file: NewAttachment): WriteOutcome
}

export interface RestRequest {
    readonly method: string
    readonly url: string
    readonly path: string
    readonly query: Readonly<Record<string, readonly string[]>>
    readonly pathParameters: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
    /** Body text, '' without one. */
    readonly body: string
    /** Base64 of a body that is no UTF-8 text; `body` is '' then. */
    readonly binary?: string
    /** The media type that the caller wants the answer in; JSON without it. */
    readonly answerType?: string
}

export interface RestAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    /** Serialised body, already wrapped as `{"result": …}` or `{"error": …}`. */
    readonly body: string
    /** What a stream was written: it takes the body's place. */
    readonly bytes?: Uint8Array
}

/** Where a page's script stands: what the browser sent, and the address of the page before. */
export interface PageContext {
    readonly parameters: Readonly<Record<string, string>>
    readonly returnUrl: string
}

/** Where a page's script leads: undefined is the script's silence. */
export interface PageOutcome {
    readonly redirectUrl?: string
    /** Where the page that it leads to returns to. */
    readonly returnUrl?: string
}

/** The variables and expressions of one page in Jelly. */
export interface JellyScripts {
    /** One expression (the text inside ${} or $[]) as text; a variable that nothing set is empty. */
    text(expression: string): string
    /** A condition: true, or one of the texts that Jelly takes for it. */
    test(expression: string): boolean
    /** Sets a variable to a text. */
    set(variable: string, value: string): void
    /** Sets a variable to what an expression or a script answers last; without `asObject` to its text. */
    evaluate(script: string, options: { variable?: string; asObject: boolean; jelly: boolean }): void
    /** Runs `body` once per item of what the expression answers, with the item in a variable. */
    each(expression: string, variable: string, body: (index: number) => void): void
    /** All variables as text. */
    variables(): Readonly<Record<string, string>>
    /** Runs `body` with further variables, which end with it. */
    within(variables: Readonly<Record<string, string>>, body: () => void): void
}

/** What a client-callable Script Include answered. `denied`: by its access control, or somebody who is not signed in. */
export type AjaxOutcome =
    | { readonly kind: 'done'; readonly xml: string; readonly answer: string }
    | { readonly kind: 'denied' | 'missing'; readonly message: string }

/** The records that a relationship leads to: their table, and an encoded query. */
export interface RelatedRecords {
    readonly table: string
    readonly query: string
}

export interface Scripts {
    /** What a new record of a table begins with: its defaults. A number comes with the insert. */
    newRecord(session: Session, table: string): Row
    /** What a relationship (sys_relationship) leads to from one record; undefined when it is not for the record. */
    relatedRecords(
        session: Session,
        relationship: Row,
        parent: { readonly table: string; readonly sysId: string },
    ): RelatedRecords | undefined
    /**
     * Calls a Script Include as GlideAjax does, by name or API name: `parameters` has `sysparm_name`, the function,
     * and what the client added. Throws what the script throws.
     */
    runAjaxProcessor(
        session: Session,
        processor: string,
        parameters: Readonly<Record<string, string>>,
    ): AjaxOutcome
    /** Runs a sys_ws_operation's script with `request` and `response`. An uncaught script error answers 500 in the platform's error shape. */
    runRestOperation(session: Session, operation: Row, request: RestRequest): RestAnswer
    /**
     * Runs a sys_ui_action on a record; changed form fields are applied to `current` first. sys_id `-1` is a record
     * that is not saved yet. Throws what the script throws.
     */
    runUiAction(
        session: Session,
        action: Row,
        table: string,
        sysId: string,
        changes: Readonly<Record<string, string>>,
        page?: PageContext,
    ): PageOutcome
    /** Runs a sys_ui_page's processing script; what the page's form posted are its variables. Throws what it throws. */
    runProcessingScript(session: Session, uiPage: Row, page: PageContext): PageOutcome
    /** Opens what the expressions and scripts of one Jelly page share. */
    openJelly(
        session: Session,
        scopeId: string,
        page: PageContext,
        record?: { table: string; sysId: string },
    ): JellyScripts
    /** A condition script (UI action, module): empty is true. `current` is bound when a record is given. */
    evaluateCondition(
        session: Session,
        condition: string,
        scopeId: string,
        record?: { table: string; sysId: string },
    ): boolean
    /** One Jelly expression (the text inside ${} or $[]) as text. */
    evaluateExpression(
        session: Session,
        expression: string,
        scopeId: string,
        record?: { table: string; sysId: string },
    ): string
    /**
     * Runs the display rules for the form of a record (sysId undefined: of a new one). Their messages go to the session.
     * `scratchpad` is g_scratchpad as JSON text; `values` are columns that only the form shows so.
     */
    runDisplayRules(
        session: Session,
        table: string,
        sysId: string | undefined,
    ): { readonly scratchpad: string; readonly values: Row }
}

export interface InstallReport {
    readonly scope: string
    readonly version: string
    readonly inserted: number
    readonly updated: number
    readonly deleted: number
    /** Records of tables that this instance does not know: kept, never acted on. */
    readonly inert: Readonly<Record<string, number>>
    /** Records that this instance refused, each with its reason (a switch, a broken file). */
    readonly refused: readonly string[]
}

export interface Packages {
    /** Installs the zip that `now-sdk pack` makes (update, dictionary, author_elective_update, scope, unload…). Throws with a cause on a broken package. */
    install(zip: Uint8Array, options: { readonly loadDemo: boolean }): InstallReport
    /** Removes an application: its records, tables and role grants. */
    uninstall(scopeId: string): void
}

export interface Jobs {
    /** Runs what is due (async rules, events, scheduled jobs by the instance's clock). Answers how many pieces of work ran. */
    runDue(): number
    /** Execute Now of one sysauto_script, by sys_id or name. Throws when there is none. */
    executeNow(job: string): void
    /** Runs async rules and events until none is waiting. */
    drain(): number
}

export interface InstanceOptions {
    /** Folder of snapshot and journal; undefined keeps everything in memory. */
    readonly dataDirectory?: string
    /** Folder of snapshot and journal to start from; what is written afterwards stays in memory. */
    readonly recordsFrom?: string
    /** Host name to base URL, e.g. `graph.microsoft.com` to `http://127.0.0.1:8090/graph.microsoft.com`. Any other host is refused like an unreachable one. */
    readonly hosts?: Readonly<Record<string, string>>
    readonly instanceName?: string
    /** May an application write to global UI tables (sys_ui_form_section)? A real instance may say no. */
    readonly formWrites?: 'allow' | 'refuse'
    readonly crossScope?: 'permissive' | 'enforcing'
    /**
     * Do users with Web service access only get OAuth tokens for their password? One page says that the user must have
     * an interactive session, another that such users sign in to APIs, OAuth among them. Refused unless said otherwise.
     */
    readonly webServiceUserTokens?: 'allow' | 'refuse'
    /** Milliseconds since the epoch; tests pass a clock of their own by `setClock`. */
    readonly startAt?: number
}

/** The whole instance, as the HTTP side sees it. */
export interface Instance {
    readonly options: InstanceOptions
    readonly dictionary: Dictionary
    readonly store: RecordStore
    readonly records: RecordAccess
    readonly security: Security
    readonly inboundOAuth: InboundOAuth
    readonly attachments: Attachments
    readonly knowledge: Knowledge
    readonly catalog: Catalog
    readonly scripts: Scripts
    readonly packages: Packages
    readonly jobs: Jobs
    readonly flowActions: FlowActions
    /** A system property's value (sys_properties). */
    property(name: string): string | undefined
    /** gs.getMessage: sys_ui_message by key and language, falling back to English, then to the key. */
    message(key: string, language: string): string
    /** Milliseconds since the epoch by the instance's clock. */
    now(): number
    /** Moves the instance's clock: to a time, or 'real' to follow the machine again. */
    setClock(at: number | 'real'): void
    /** GlideRecord queries made and rows fetched since the last reset, per table: benches and tests count with it. */
    readonly counters: {
        reset(): void
        read(): {
            queries: number
            rows: number
            writes: number
            outbound: number
            /** Rows that aggregates went over in the database; to scripts they count as one row a query. */
            aggregated: number
            /** Milliseconds inside the store's queries, which have no index to go by. */
            storeMs: number
            byTable: Readonly<Record<string, { queries: number; rows: number; writes: number }>>
        }
    }
    /** Flushes the journal; nothing answered is lost without it. */
    close(): void
}
