import type { WhoFixes } from '../errors.ts'
import type { CheckRun } from './check-run.ts'
import type { Feature } from './setup-choices.ts'
import type { SetupState, SetupStep } from './setup-state.ts'

/** pass and warn let the wizard go on; not-run: something else must be mended first, or Microsoft is away. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'not-run'

/** Where a fix begins: a page of this instance (path from `/`) or of a Microsoft portal (https). */
export interface FixLink {
    /** English, a message key. */
    readonly text: string
    readonly url: string
}

/** What a check found. Sentences are English message keys (at most 255 characters); a page fills and translates them. */
export interface Finding {
    readonly status: CheckStatus
    readonly message: string
    /** What to do; empty when there is nothing to do. */
    readonly fix: string
    /** Fill {0}, {1} of both sentences: hosts, tenants, names of records. Never a secret, token or mail address. */
    readonly parameters: readonly string[]
    readonly whoFixes: WhoFixes
    readonly link: FixLink | null
    /** Code of the AppError behind it, when there is one. */
    readonly code: string | null
    readonly correlationId: string | null
}

/** The last result of a check. */
export interface CheckResult extends Finding {
    readonly id: string
    /** The entries that were checked (`Check.subject`): a result speaks for no others. */
    readonly subject: string
    readonly ranAt: number
    /** Since when the status is what it is. */
    readonly since: number
}

/** Checks of one group share a token and a transaction; a page runs group after group and shows the progress. */
export const CHECK_GROUPS = [
    'instance',
    'graph',
    'connector',
    'user-operations',
    'azure',
    'inbound',
    'features',
] as const
export type CheckGroup = (typeof CHECK_GROUPS)[number]

/** What the state machine needs of a check. */
export interface CheckRule {
    readonly id: string
    /** The step that shows it; undefined: only "Test setup", the daily job and Diagnostics do. */
    readonly step?: SetupStep
    /** Complete is refused while it has not passed. */
    readonly required: boolean
    /** Does it apply to what is chosen? */
    applies(state: SetupState): boolean
    /** What it looks at, as one text: when that changes, the result that there is says nothing any more. */
    subject(state: SetupState): string
}

/** One check of the registry (`check-registry.ts`). No check ever writes at Microsoft. */
export interface Check extends CheckRule {
    /** English, a message key. */
    readonly title: string
    readonly group: CheckGroup
    /** Whose check it is, for the headings of Diagnostics. */
    readonly feature: Feature | 'setup' | 'incident-tab'
    run(run: CheckRun): Finding
}

const NO_FACTS = { link: null, code: null, correlationId: null } as const

export const passed = (message: string, parameters: readonly string[] = []): Finding => ({
    status: 'pass',
    message,
    fix: '',
    parameters,
    whoFixes: 'nobody',
    ...NO_FACTS,
})

export interface Problem {
    readonly message: string
    readonly fix: string
    readonly parameters?: readonly string[]
    readonly whoFixes: WhoFixes
    readonly link?: FixLink | null
    readonly code?: string
    readonly correlationId?: string | undefined
}

/** A finding other than pass. */
export const found = (status: Exclude<CheckStatus, 'pass'>, problem: Problem): Finding => ({
    status,
    message: problem.message,
    fix: problem.fix,
    parameters: problem.parameters ?? [],
    whoFixes: problem.whoFixes,
    link: problem.link ?? null,
    code: problem.code ?? null,
    correlationId: problem.correlationId ?? null,
})
