import type { AppError } from '../errors.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { OperationOutcome } from './operation-outcome.ts'
import type { OperationSettings } from './operation-settings.ts'
import type { OperationsConnection } from './operations-connection.ts'
import type { OperationInput, UserOperation } from './user-operation.ts'

/** What the work of a kind is given. */
export interface OperationWork {
    readonly deps: OperationDependencies
    readonly operation: UserOperation
    readonly settings: OperationSettings
    readonly connection: OperationsConnection
    /** Entra object id of the account, found and not protected; empty: there is none, where a kind can do without. */
    readonly accountId: string
    /**
     * Stores what the next attempt has to know, before a call that changes something. False: another node has taken
     * over; stop.
     */
    note(progress: UserOperation['progress']): boolean
    /** Milliseconds that a call may take. */
    limitMs(): number
}

/** What an attempt came to. */
export type Attempt =
    | {
          readonly then: 'succeeded'
          readonly outcome: OperationOutcome
          readonly undo?: OperationInput
      }
    /** One that is retryable is tried again later, others end the operation. */
    | { readonly then: 'failed'; readonly error: AppError }
    /** It goes on at that time; an error is shown until then. */
    | {
          readonly then: 'at'
          readonly at: number
          readonly progress: UserOperation['progress']
          readonly error?: AppError
      }
    /** Somebody wanted it stopped, and it has stopped. */
    | { readonly then: 'stopped' }
    /** The account was looked at; an outcome ends the operation before anybody is asked. */
    | {
          readonly then: 'inspected'
          readonly progress: UserOperation['progress']
          readonly outcome?: OperationOutcome
      }
    /** Another node has taken over. */
    | { readonly then: 'taken-over' }

/**
 * Does the work of a kind. It may be called again after any call of an earlier attempt, whose answer was lost: it looks at
 * Microsoft's side before it changes something. For what is handed over it is called to look at the account, too: while
 * the operation is `requested` it changes nothing.
 */
export type OperationRunner = (work: OperationWork) => Attempt
