/**
 * What the Glide classes ask of the instance. They run inside the script context; only text, numbers, booleans and
 * plain data cross, and no host object is ever handed on to a script.
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
}

export interface Host {
    table(name: string): HostTable | null
    query(table: string, encoded: string, limit: number, offset: number, secure: boolean): readonly HostRow[]
    row(table: string, sysId: string): HostRow | null
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
    }
    hasRole(role: string): boolean
    roles(): readonly string[]
    notify(kind: 'info' | 'error', text: string): void
    event(name: string, table: string, sysId: string, parm1: string, parm2: string): void
    guid(): string
    digest(algorithm: string, text: string, encoding: string): string
    scope(): string
}

declare const __host: Host
export const host: Host = __host
