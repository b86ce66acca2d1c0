/**
 * What the page Diagnostics shows: the answers of `/api/x_mioms_m365_assis/v1/setup/diagnostics…`. Pages import these
 * types and nothing else of the server. All sentences are in the user's language; times are ISO 8601 in UTC.
 */
import type { Notice } from '../../incident-tab/incident-tab.ts'
import type { CheckGroup } from '../check.ts'
import type { Feature, SetupType } from '../setup-choices.ts'
import type { CheckView } from '../wizard.ts'

/** `GET /setup/diagnostics`, with `?correlation=` for the calls of one id. */
export interface Diagnostics {
    readonly state: StateView
    readonly checks: readonly CheckView[]
    /** Groups that hold checks that apply, in the order in which "Test setup" runs them. */
    readonly checkGroups: readonly { readonly group: CheckGroup; readonly title: string }[]
    /** Headings for `CheckView.feature`, in the order of the page. */
    readonly checkFeatures: readonly { readonly feature: string; readonly title: string }[]
    readonly calls: CallsView
    readonly logs: readonly LogLink[]
    readonly network: NetworkView
    readonly waiting: readonly WaitingView[]
    readonly pauses: readonly PauseView[]
    readonly knownProblems: readonly KnownProblemView[]
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}

/** The state at a glance. */
export interface StateView {
    readonly tone: 'positive' | 'info' | 'warning' | 'critical'
    readonly title: string
    /** For `POST /setup/wizard/actions`. */
    readonly revision: number
    /** Before somebody agreed no check runs: checks ask Microsoft. */
    readonly hasAgreed: boolean
    readonly setupType: SetupType | null
    /** Name of the set-up; empty while none is chosen. */
    readonly setupTypeTitle: string
    readonly completedAt: string | null
    readonly secretExpiresOn: string
    readonly features: readonly FeatureView[]
    readonly tenants: readonly TenantView[]
    readonly instance: {
        readonly name: string
        /** Null: setup was never completed. */
        readonly confirmedName: string | null
        /** On a clone nothing is sent to Microsoft. */
        readonly isClone: boolean
    }
    readonly app: { readonly scope: string; readonly version: string; readonly build: string }
    readonly nextSteps: readonly NextStep[]
}

export interface FeatureView {
    readonly feature: Feature
    readonly title: string
    readonly isOn: boolean
    readonly why: string
}

export interface TenantView {
    readonly name: string
    readonly domain: string
    readonly cloud: string
    readonly isActive: boolean
    /** The instance that it was connected on, when that is another than this: nothing is sent for it. */
    readonly connectedOn: string | null
    readonly lastSyncAt: string | null
    readonly lastError: (Notice & { readonly at: string }) | null
    /** Its record, to open. */
    readonly url: string
}

export interface NextStep {
    readonly text: string
    readonly url: string
}

export interface CallsView {
    /** The id that was asked for; empty: these are the newest failures. */
    readonly correlation: string
    readonly calls: readonly CallView[]
    /** The system log, filtered by the id that was asked for. */
    readonly logUrl: string
}

export interface CallView {
    readonly at: string
    readonly tenant: string
    readonly service: string
    readonly method: string
    readonly urlTemplate: string
    /** 0: no HTTP answer came. */
    readonly httpStatus: number
    readonly durationMs: number
    /** Null: the call went well. */
    readonly code: string | null
    readonly message: string
    readonly clientRequestId: string
    readonly requestId: string | null
}

export interface LogLink {
    readonly text: string
    readonly note: string
    readonly url: string
}

export interface NetworkView {
    readonly hosts: readonly {
        readonly host: string
        readonly from: 'instance' | 'browser'
        readonly purpose: string
        /** Titles of the features that need it. */
        readonly features: readonly string[]
    }[]
    readonly inbound: string
    readonly obsolete: readonly string[]
    readonly whyObsolete: string
}

export interface WaitingView {
    readonly kind: string
    readonly tenant: string
    readonly nextAttemptAt: string
    /** It should have run by now: the job that runs queued calls does not. */
    readonly isOverdue: boolean
}

export interface PauseView {
    readonly tenant: string
    readonly service: string
    readonly until: string
}

export interface KnownProblemView {
    readonly number: number
    readonly problem: string
    readonly action: string
    readonly explanations: readonly Explanation[]
}

/** A failing check, or an error that occurred lately, that explains a problem now. */
export interface Explanation {
    readonly kind: 'check' | 'code'
    /** Id of the check, or the code. */
    readonly id: string
    readonly message: string
    readonly fix: string
}
