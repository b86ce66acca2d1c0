/** Who can mend an error: what a person is told to do is addressed to them. */
export type WhoFixes = 'agent' | 'servicenow-admin' | 'entra-admin' | 'microsoft' | 'nobody'

export interface ErrorDefinition {
    /** HTTP status of our REST answer. */
    readonly status: number
    readonly retryable: boolean
    readonly whoFixes: WhoFixes
    /** English sentences; they are also the keys of their translations in sys_ui_message. {0}, {1} are filled by the page. */
    readonly message: string
    readonly fix: string
}

/** A table of error codes: its keys are the codes. */
export const defineErrors = <K extends string>(
    table: Record<K, ErrorDefinition>,
): Readonly<Record<K, ErrorDefinition>> => table
