import type { Answer, ServiceRequest } from '../http/exchange.ts'
import type { Caller } from './authorize.ts'
import type { GraphExchange } from './graph-error.ts'
import type { Graph } from './route.ts'
import type { LimitName } from './throttle.ts'

/** One resource of Graph: which paths are its own, who may ask, and what it answers. */
export interface GraphEndpoint {
    readonly isOwn: (path: string) => boolean
    readonly methods: readonly string[]
    /** Application permissions of which one is enough; empty: a token is. */
    readonly permissions: readonly string[]
    /** The same for anything but GET, where that asks for more. */
    readonly writePermissions?: readonly string[]
    /** Code and message of the 403. */
    readonly refusal: readonly [code: string, message: string]
    /** The limits that count its requests. */
    readonly limits: readonly LimitName[]
    readonly answer: (
        graph: Graph,
        request: ServiceRequest,
        exchange: GraphExchange,
        caller: Caller,
    ) => Answer | Promise<Answer>
}

export const CONTENT_TYPE =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** How the directory refuses what was not consented to. */
export const DIRECTORY_REFUSAL = [
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
] as const
