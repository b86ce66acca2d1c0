/**
 * What the pages show of Secure Score and its tickets: the answers of `/security_tickets`. Pages import these types; nothing
 * else of the server. Times are ISO 8601 in UTC, days `2026-11-22`. Sentences and labels come in the user's language.
 */
import type { SettingsProblem } from '../settings-pages/settings-problem.ts'
import type { CheckView, GuideItem } from '../setup/wizard.ts'
import type { ActionCategory, ActionStatus } from './improvement-action.ts'
import type { RemediationBlock } from './remediation-blocks.ts'
import type { TicketKind, TicketPriority, TicketSource, TicketState } from './security-ticket.ts'
import type { TicketSettings } from './ticket-settings.ts'

interface Answered {
    readonly answeredAt: string
    readonly user: {
        readonly language: string
        readonly timeZone: string
        /** May open Setup and Manage ServiceNow configuration. */
        readonly isAdmin: boolean
    }
}

export interface Labelled<T extends string = string> {
    readonly value: T
    readonly label: string
}

/** `GET /security_tickets/overview` */
export interface SecurityOverview extends Answered {
    readonly connection: ConnectionView
    /** Null: nothing was read yet. */
    readonly score: ScoreView | null
    /** One for each kind that is offered or has tickets; none before the connection. */
    readonly cards: readonly TicketCard[]
    /** Actions with something to do, the most gain for the effort first; at most five. */
    readonly next: readonly ActionLineView[]
    /** Number of actions by status, those without any left out. */
    readonly statuses: readonly (Labelled<ActionStatus> & { readonly count: number })[]
}

/**
 * How far the connection is. not-chosen: Setup does not name the feature. setup: Setup is not complete. refused: a check
 * fails. ready: an admin can connect. connected: it runs.
 */
export type ConnectionState = 'not-chosen' | 'setup' | 'refused' | 'ready' | 'connected'

export interface ConnectionView {
    readonly state: ConnectionState
    /** What it is, and what comes next, in a sentence each. */
    readonly status: string
    readonly nextStep: string
    /** Page where the next step is done; null: here, by the button Connect. */
    readonly link: { readonly text: string; readonly url: string } | null
    /** Whose score it is. */
    readonly tenants: readonly { readonly sysId: string; readonly name: string }[]
    readonly lastReadAt: string | null
    /** Why the last reading failed; null: it did not. */
    readonly problem: {
        readonly code: string
        readonly message: string
        readonly fix: string
        readonly correlationId: string | null
        readonly nextAttemptAt: string | null
    } | null
}

export interface ScoreView {
    readonly tenantId: string
    readonly tenant: string
    readonly current: number
    readonly max: number
    /** Rounded to tenths. */
    readonly percent: number
    readonly day: string
    /** Percentage points since the first day of the line; null: one day only. */
    readonly change: number | null
    /** Up to 90 days, oldest first; a day that Microsoft did not tell is missing. */
    readonly line: readonly {
        readonly day: string
        readonly percent: number
        readonly current: number
        readonly max: number
    }[]
    readonly averages: readonly { readonly label: string; readonly percent: number }[]
}

export interface TicketCard {
    readonly kind: TicketKind
    readonly label: string
    readonly open: number
    /** Among the open ones. */
    readonly overdue: number
    readonly done: number
    /** The newest ones, at most five. */
    readonly newest: readonly TicketView[]
    readonly mayCreate: boolean
}

export interface ActionLineView {
    readonly sysId: string
    readonly title: string
    readonly category: Labelled<ActionCategory>
    readonly service: string
    readonly gain: number
    readonly score: number | null
    readonly maxScore: number
    readonly implementationCost: string
    readonly userImpact: string
    readonly threats: readonly string[]
    readonly status: Labelled<ActionStatus>
    readonly rank: number | null
    readonly isDeprecated: boolean
    /** Its open ticket, if there is one. */
    readonly ticket: { readonly sysId: string; readonly number: string } | null
}

export const ACTION_SORTS = ['gain-for-effort', 'gain', 'rank', 'title', 'category'] as const
export type ActionSort = (typeof ACTION_SORTS)[number]

/** What the address of the list says; an empty text filters nothing. `status` `to-do`: to address, or partly. */
export interface ActionFilter {
    readonly text: string
    readonly category: ActionCategory | ''
    readonly status: ActionStatus | 'to-do' | 'all'
    readonly cost: string
    readonly impact: string
    readonly threat: string
    readonly tenant: string
    readonly sort: ActionSort
}

/** `GET /security_tickets/actions` */
export interface ActionList extends Answered {
    readonly total: number
    readonly offset: number
    readonly limit: number
    readonly actions: readonly ActionLineView[]
    /** What there is to filter by, with labels. */
    readonly categories: readonly Labelled<ActionCategory>[]
    readonly statuses: readonly Labelled<ActionStatus | 'to-do' | 'all'>[]
    readonly costs: readonly Labelled[]
    readonly impacts: readonly Labelled[]
    readonly threats: readonly Labelled[]
    readonly tenants: readonly Labelled[]
    readonly isConnected: boolean
}

/** `GET /security_tickets/actions/{sys_id}` */
export interface ActionView extends Answered {
    readonly action: ActionLineView & {
        readonly controlId: string
        readonly tenant: string
        readonly tier: string
        readonly actionType: string
        readonly implementationStatus: string
        readonly description: readonly RemediationBlock[]
        readonly remediation: readonly RemediationBlock[]
        readonly remediationImpact: readonly RemediationBlock[]
        /** Page at Microsoft where it is done; null: none that may be linked. */
        readonly actionUrl: string | null
        readonly goneAt: string | null
        readonly successor: { readonly sysId: string; readonly title: string } | null
    }
    /** Newest first. */
    readonly tickets: readonly TicketView[]
    readonly form: TicketFormView
}

/** The form of a ticket, also part of an action. */
export interface TicketFormView {
    /** Why no ticket can be made now; empty: it can. */
    readonly problems: readonly { readonly message: string; readonly fix: string }[]
    readonly kinds: readonly Labelled<TicketKind>[]
    readonly priorities: readonly Labelled[]
    readonly sources: readonly Labelled<TicketSource>[]
    readonly categories: readonly Labelled<ActionCategory>[]
    /** What the form begins with. */
    readonly proposal: TicketForm
    /** Characters. */
    readonly limits: { readonly name: number; readonly description: number }
    /** Of the proposed kind, what precedes the name in the short description. */
    readonly prefix: Readonly<Record<TicketKind, string>>
}

/** `GET /security_tickets/form`: the form without an action. */
export interface TicketFormPage extends Answered, TicketFormView {}

/** Body of `POST /security_tickets/tickets`. */
export interface TicketForm {
    /** sys_id of the action; empty: none. */
    readonly action: string
    readonly kind: TicketKind
    readonly name: string
    readonly description: string
    readonly priority: TicketPriority
    /** Empty: none. */
    readonly dueOn: string
    readonly source: TicketSource
    readonly category: ActionCategory
    /** Which one of the action's tickets this is to be, as the page showed it: a double click makes one. */
    readonly ordinal: number
    /** One more although one is open. */
    readonly another: boolean
}

/** Answer of `POST /security_tickets/tickets`. isNew false: the action has an open one, or this one was made before. */
export interface TicketOutcome extends Answered {
    readonly isNew: boolean
    readonly ticket: TicketView
}

export interface TicketView {
    readonly sysId: string
    readonly kind: Labelled<TicketKind>
    readonly name: string
    readonly category: Labelled<ActionCategory>
    readonly source: Labelled<TicketSource>
    readonly action: {
        readonly sysId: string
        readonly title: string
        readonly status: Labelled<ActionStatus>
    } | null
    readonly createdAt: string
    /** Name; empty: somebody who is not known here. */
    readonly startedBy: string
    /** Null: it was deleted, or waits to be made. */
    readonly record: {
        readonly number: string
        /** Form of the record. */
        readonly url: string
        readonly state: Labelled
        readonly assignedTo: string
        readonly assignmentGroup: string
        readonly dueAt: string | null
        readonly isOverdue: boolean
    } | null
    readonly state: Labelled<TicketState | 'deleted' | 'waiting' | 'refused'>
    /** States that this page may change it to. */
    readonly may: readonly Labelled<TicketState>[]
    /** What the score says of it, or why something waits; empty: nothing. */
    readonly remark: string
}

export const TICKET_FILTERS = ['open', 'overdue', 'done', 'all'] as const
export type TicketFilterState = (typeof TICKET_FILTERS)[number]

/** `GET /security_tickets/tickets?kind=&state=&text=&offset=` */
export interface TicketList extends Answered {
    readonly total: number
    readonly offset: number
    readonly limit: number
    readonly tickets: readonly TicketView[]
    readonly kinds: readonly Labelled<TicketKind | ''>[]
    readonly states: readonly Labelled<TicketFilterState>[]
}

/** Answer of `PUT /security_tickets/tickets/{sys_id}/state`, body `{ "state": "done" }`. */
export interface TicketChange extends Answered {
    readonly ticket: TicketView
}

/** Answer of `POST /security_tickets/sync`. */
export interface SyncOutcome extends Answered {
    readonly outcome: 'done' | 'busy' | 'failed'
    readonly connection: ConnectionView
}

/** `GET /security_tickets/configuration`: Manage ServiceNow configuration, for admins. */
export interface ConfigurationView extends Answered {
    readonly connection: ConnectionView
    readonly revision: number
    readonly changed: { readonly by: string; readonly at: string } | null
    readonly settings: TicketSettings
    readonly problems: readonly SettingsProblem[]
    /** What each kind has to choose from on this instance. */
    readonly kinds: readonly {
        readonly kind: TicketKind
        readonly label: string
        readonly states: readonly Labelled[]
        readonly closeCodes: readonly Labelled[]
    }[]
    readonly ticketStates: readonly Labelled<TicketState>[]
    /** Names of groups in the settings, by sys_id. */
    readonly names: Readonly<Record<string, string>>
    /** The installation checklist of a setup that another system sends tickets to; empty: Setup expects none. */
    readonly checklist: readonly ChecklistEntry[]
    readonly sender: SenderView
    /** What removing the connection deletes, and what it leaves. */
    readonly removal: { readonly deletes: readonly string[]; readonly keeps: readonly string[] }
    /** Newest first. */
    readonly history: readonly {
        readonly revision: number
        readonly by: string
        readonly at: string
        readonly changed: readonly string[]
    }[]
    /** The statement of what is received and what leaves. */
    readonly dataExchange: { readonly receives: readonly string[]; readonly sends: readonly string[] }
}

/** A step of the installation checklist. */
export interface ChecklistEntry {
    readonly id: 'oauth-entity' | 'integration-user' | 'authorization'
    readonly title: string
    /** The worst of its checks. */
    readonly status: CheckView['status']
    /** How to validate it, and what to know. */
    readonly howToValidate: readonly GuideItem[]
    /** What was found, with the fixes. */
    readonly checks: readonly CheckView[]
}

/** Another system that sends tickets. */
export interface SenderView {
    /** Setup's answer: does another system send security tickets to this instance? */
    readonly isExpected: boolean
    /** Its test call was received and verified; null: not yet, or before the integration user changed. */
    readonly authorizedAt: string | null
    /** Authorize was pressed and a call is waited for until then; null: it was not. */
    readonly waitsUntil: string | null
    /** Address that it calls, and a body to try with. */
    readonly url: string
    readonly testUrl: string
    readonly example: string
}

/** Body of `POST /security_tickets/connection`; the answer is a `ConfigurationView`. */
export interface ConnectionAction {
    readonly action: 'connect' | 'remove' | 'authorize' | 'stop-waiting'
}

/** Answer of `PUT /security_tickets/configuration`, body `{ revision, settings }`. */
export interface ConfigurationOutcome {
    readonly saved: boolean
    readonly problems: readonly SettingsProblem[]
    readonly page: ConfigurationView
}
