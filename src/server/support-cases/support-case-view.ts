/**
 * What the pages show of cases: the answers of `/cases`. Pages import these types; nothing else of the server.
 * Times are ISO 8601 in UTC. Sentences come in the user's language.
 */
import type { Notice } from '../incident-tab/incident-tab.ts'
import type { BackendId } from './backends/support-backend.ts'
import type { UpdateDirection, UpdateKind } from './case-update.ts'
import type { CaseFile, CaseRequest, CaseState, Severity } from './support-case.ts'

interface CaseUser {
    /** Language code and IANA time zone of the signed-in user, for dates. */
    readonly language: string
    readonly timeZone: string
    /** May open Setup. */
    readonly isAdmin: boolean
}

/** `GET /cases/incidents/{sys_id}`, and what every change of a case on an incident answers. */
export interface IncidentCases {
    readonly incident: {
        readonly sysId: string
        readonly number: string
        readonly shortDescription: string
        /** Resolved, closed or canceled: a case that is with Microsoft still is warned of. */
        readonly isEnded: boolean
    }
    /** Newest first, with all that is known of each. */
    readonly cases: readonly CaseView[]
    readonly opening: CaseOpening
    readonly answeredAt: string
    readonly user: CaseUser
}

/** Whether this user may open a case here, and what the form begins with. */
export interface CaseOpening {
    /** Why not: setup, role, admin account. Empty: the form may be sent. They stand at the top of the tab. */
    readonly problems: readonly Notice[]
    /** Ordinal that the next case has; sent back with the form, so that of two agents one is told. */
    readonly ordinal: number
    readonly backend: BackendId
    /** A person carries the case over; else it is sent by calls. */
    readonly isByHand: boolean
    /** Test Environment is on: nothing reaches a Microsoft support agent. */
    readonly isTest: boolean
    /** Whose Microsoft 365 admin account it goes by: the user's own address, or null for that of Application Settings. */
    readonly linkedAccount: string | null
    /** Empty, as services and files are, for who may not open cases. */
    readonly proposal: CaseForm
    readonly services: readonly string[]
    readonly severities: readonly { readonly value: Severity; readonly label: string }[]
    readonly languages: readonly { readonly value: string; readonly label: string }[]
    /** Files of the incident to choose from. */
    readonly files: readonly CaseFile[]
    readonly limits: CaseFormLimits
}

/** Characters, files, bytes. */
export interface CaseFormLimits {
    readonly title: number
    readonly description: number
    readonly other: number
    readonly files: number
    readonly fileBytes: number
}

/** What the agent enters. */
export interface CaseForm extends Omit<CaseRequest, 'files'> {
    /** sys_ids of the chosen files. */
    readonly files: readonly string[]
}

/** Body of `POST /cases/incidents/{sys_id}/preview` (`ordinal` only) and of `POST /cases/incidents/{sys_id}`. */
export interface OpenCaseBody {
    readonly ordinal: number
    readonly form: CaseForm
    /** Yes, although a case of the incident is not over. */
    readonly another?: boolean
}

/** Exactly what leaves the instance. */
export interface CasePreview {
    /** What is wrong with a field, under its name; empty: it may be sent. */
    readonly problems: Readonly<Partial<Record<keyof CaseForm, string>>>
    readonly backend: BackendId
    /** For a person to read. by-hand: nothing leaves by itself, the parts are what the agent carries over. */
    readonly parts: readonly { readonly label: string; readonly value: string; readonly isLong: boolean }[]
    /** by-call: the body as it is sent; null on a hand-off. */
    readonly payload: string | null
    readonly files: readonly CaseFile[]
}

export interface CaseView {
    readonly sysId: string
    readonly incident: { readonly sysId: string; readonly number: string }
    readonly title: string
    readonly backend: BackendId
    /** A person carries it over; else it is sent by calls. */
    readonly isByHand: boolean
    readonly isTest: boolean
    readonly state: CaseState
    /** The state in words. */
    readonly stateLabel: string
    readonly stateSince: string
    readonly microsoftNumber: string
    readonly owner: string
    readonly openedAt: string
    readonly lastUpdateAt: string
    /** What is to be done next, and by whom. */
    readonly nextAction: { readonly text: string; readonly by: 'us' | 'microsoft' | 'nobody' }
    readonly severity: Severity
    readonly service: string
    /** Newest first. */
    readonly timeline: readonly CaseTimelineEntry[]
    /** What this user may do with the case now. */
    readonly may: readonly CaseAction['action'][]
    /** The parts to carry over, while it is prepared; null for a case that is sent by calls, and for who may open none. */
    readonly handOff: CaseHandOff | null
    /** Something waits to be sent; null: nothing does. */
    readonly waiting: {
        readonly attempts: number
        readonly nextAttemptAt: string | null
        readonly problem: Notice | null
    } | null
    /** The incident is over and the case is not. */
    readonly incidentEnded: boolean
    /** Microsoft closed the case and the incident is open: its last words, to resolve the incident with. */
    readonly proposesResolving: { readonly text: string } | null
}

export interface CaseHandOff {
    /** Null: a dry run, under Test Environment. */
    readonly url: string | null
    readonly parts: readonly { readonly label: string; readonly value: string; readonly isLong: boolean }[]
    readonly files: readonly CaseFile[]
}

export interface CaseTimelineEntry {
    readonly sysId: string
    readonly at: string
    readonly direction: UpdateDirection
    readonly kind: UpdateKind
    /** What it is, in words: "Reply to Microsoft". */
    readonly title: string
    readonly author: string
    /** Plain text, with its line breaks. */
    readonly text: string
    readonly files: readonly CaseFile[]
    readonly delivery: '' | 'queued' | 'delivered' | 'refused' | 'cancelled' | 'by-hand'
}

/**
 * Body of `POST /cases/case/{sys_id}/actions`, which answers `IncidentCases` as it is then. `key`: made by the page for
 * each thing that is said, so that saying it twice is saying it once.
 * accept: the number that Microsoft gave. told: on a hand-off, what Microsoft told. reply: to Microsoft. close: as the
 * customer. send: try now. resend: with what was refused. cancel. reopen. next-action. use-in-close-notes: Microsoft's
 * last words become the incident's resolution notes.
 */
export type CaseAction =
    | { readonly action: 'accept'; readonly number: string }
    | {
          readonly action: 'told'
          readonly key: string
          readonly kind: 'comment' | 'information-request' | 'closure' | 'reopening'
          readonly text: string
      }
    | {
          readonly action: 'reply'
          readonly key: string
          readonly text: string
          readonly files: readonly string[]
      }
    | { readonly action: 'close'; readonly key: string; readonly text: string }
    | { readonly action: 'next-action'; readonly text: string }
    | { readonly action: 'send' }
    | { readonly action: 'resend' }
    | { readonly action: 'cancel' }
    | { readonly action: 'use-in-close-notes' }

/** `GET /cases/list?states=…&mine=…&page=…` */
export interface CaseList {
    readonly cases: readonly Omit<CaseView, 'timeline' | 'may' | 'handOff' | 'proposesResolving'>[]
    readonly total: number
    readonly page: number
    readonly pageSize: number
    readonly answeredAt: string
    readonly user: CaseUser
}
