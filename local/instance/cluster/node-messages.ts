import type { InstanceOptions, Row } from '../contracts.ts'
import type { JournalEntry } from '../core/store/journal.ts'
import type { WebAnswer, WebRequest } from '../web/http/web-request.ts'

/** What the conductor of a cluster and its nodes say to each other. */

export interface ClusterOptions extends Omit<InstanceOptions, 'dataDirectory'> {
    /** Folder of snapshot and journal that all nodes start from; it stays as it is. */
    readonly recordsFrom: string
}

export interface NodeData {
    readonly instance: ClusterOptions
    /** 1 when the node that waits may go on. */
    readonly signal: SharedArrayBuffer
}

/** What a node is about to do: read records, write one, or call another host. */
export type CallKind = 'read' | 'write' | 'outbound'

/** What a node did not see while it stood still. */
export interface News {
    readonly changes: readonly JournalEntry[]
    /** The clock was set to `at` when the machine's stood at `machine`, both in milliseconds since the epoch. */
    readonly clock?: { readonly at: number; readonly machine: number }
}

export type ToNode = News &
    (
        | {
              readonly kind: 'work'
              readonly request: WebRequest
              /** Wait before every call. */
              readonly stepping: boolean
              /** Dies instead of the change with this number, counted from 1. */
              readonly diesAtChange?: number
          }
        | { readonly kind: 'rows'; readonly table: string; readonly query: string }
        /** Undo everything since the start, and start anew. */
        | { readonly kind: 'reset' }
        | { readonly kind: 'close' }
    )

/** To a node that waits before a call. */
export interface Permit extends News {
    readonly dies: boolean
}

export type FromNode =
    | { readonly kind: 'ready' | 'closed' | 'ok' }
    | { readonly kind: 'rows'; readonly rows: readonly Row[] }
    | {
          readonly kind: 'waiting'
          readonly call: CallKind
          /** The table, or method and URL. */
          readonly detail: string
          readonly changes: readonly JournalEntry[]
      }
    | {
          readonly kind: 'done'
          /** Undefined: the node died. */
          readonly answer: WebAnswer | undefined
          readonly changes: readonly JournalEntry[]
          /** How many changes were made since the work began. */
          readonly changed: number
      }
