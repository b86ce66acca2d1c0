import type { CaseState } from '../support-case.ts'

/** What a system that told of a case is answered: the body of both POST routes. Only types. */
export interface Received {
    readonly updateId: string
    /** True: it came before, and nothing was done again. */
    readonly duplicate: boolean
    readonly case: TellableCase
}

/** What another system may know of a case: nothing of its incident, and nothing that people wrote. */
export interface TellableCase {
    /** The key that the case was sent with. */
    readonly key: string
    /** Microsoft's; null: not known here. */
    readonly number: string | null
    readonly state: CaseState
    readonly isTest: boolean
    readonly openedAt: string
    readonly lastUpdateAt: string
}

/** `GET /inbound/cases/{case}` */
export interface TellableCaseWithUpdates {
    readonly case: TellableCase
    /** Updates that were received, in the order in which they happened. */
    readonly updates: readonly {
        readonly updateId: string
        readonly kind: string
        readonly sequence: number | null
        readonly occurredAt: string
    }[]
}
