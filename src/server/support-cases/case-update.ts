import type { CaseFile } from './support-case.ts'

/**
 * What happened to a case, a row each: the timeline, and what the state is made of.
 * inbound: told by Microsoft or the connector. outbound: of an agent, for Microsoft. local: stays here.
 */
export type UpdateDirection = 'inbound' | 'outbound' | 'local'

/**
 * opened, accepted (Microsoft has it, perhaps with a number), cancelled, reply, close-request (an agent closes it), note
 * (what an agent heard elsewhere), incident-resolved; and what Microsoft tells: status, comment, information-request,
 * file, closure, reopening. An outbound `file` is one that goes with the case, sent after it.
 */
export const UPDATE_KINDS = [
    'opened',
    'accepted',
    'refused',
    'cancelled',
    'reply',
    'close-request',
    'note',
    'incident-resolved',
    'status',
    'comment',
    'information-request',
    'file',
    'closure',
    'reopening',
] as const
export type UpdateKind = (typeof UPDATE_KINDS)[number]

/** What only Microsoft tells; on a hand-off an agent enters it. */
export const MICROSOFT_KINDS = [
    'status',
    'comment',
    'information-request',
    'file',
    'closure',
    'reopening',
] as const satisfies readonly UpdateKind[]
export type MicrosoftKind = (typeof MICROSOFT_KINDS)[number]

export interface CaseUpdate {
    /** Follows from case and update id: an update that comes twice is one row. */
    readonly sysId: string
    readonly caseSysId: string
    /** The sender's id of the update; of a row of ours, a name that is the same when it is done again. */
    readonly updateId: string
    readonly direction: UpdateDirection
    readonly kind: UpdateKind
    /** The sender's count of what it tells of this case; null: none. Orders what was told out of order. */
    readonly sequence: number | null
    /** When it happened. */
    readonly at: number
    /** Of `status`: open or waiting. Empty otherwise. */
    readonly state: '' | 'open' | 'waiting'
    /** Plain text, as somebody wrote it; of a `local` row that the app wrote, a message key. */
    readonly text: string
    /** Name of who said it; empty: Microsoft. */
    readonly author: string
    readonly files: readonly CaseFile[]
    /** Of outbound ones: queued until the backend took it. by-hand: the agent carries it over. */
    readonly delivery: '' | 'queued' | 'delivered' | 'refused' | 'cancelled' | 'by-hand'
    /** The note on the incident. none: needs none. pending: not yet. writing: about to be written, or a run died in between. */
    readonly note: 'none' | 'pending' | 'writing' | 'written' | 'refused'
}

/** Kinds that move a case that is with Microsoft. */
export const MOVING_KINDS = [
    'status',
    'information-request',
    'reply',
    'closure',
    'close-request',
    'reopening',
] as const satisfies readonly UpdateKind[]
