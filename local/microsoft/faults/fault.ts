import { isAadstsCode, type AadstsCode } from '../entra/aadsts-errors.ts'
import { isLearnTrouble, type LearnTrouble } from '../learn/trouble.ts'

export const errorStatuses = [401, 403, 429, 500, 502, 503, 504] as const
export type ErrorStatus = (typeof errorStatuses)[number]

/** What goes wrong. */
export type FaultKind =
    /** An error in the host's own shape; `retryAfter` in seconds, sent as a number or as an HTTP date. */
    | {
          readonly kind: 'error'
          readonly status: ErrorStatus
          readonly retryAfter?: number
          readonly retryAfterForm?: 'seconds' | 'date'
      }
    /** A refusal of the token endpoint that no request can provoke by itself. */
    | { readonly kind: 'aadsts'; readonly code: AadstsCode }
    /** Accepts the request and answers after `afterMs`, or never. */
    | { readonly kind: 'timeout'; readonly afterMs?: number }
    /** Announces the whole body, sends half of it and cuts the connection. */
    | { readonly kind: 'cut' }
    /** Closes the connection without a byte. */
    | { readonly kind: 'refuse' }
    /** A page of a proxy or gateway where JSON belongs. */
    | { readonly kind: 'html'; readonly status: 200 | 502 }
    /** A body that is not JSON, labelled as JSON. */
    | { readonly kind: 'invalidJson' }
    /** The first half of the right body, delivered as if it were whole. */
    | { readonly kind: 'truncatedPage' }
    /** A page whose next link leads to itself. */
    | { readonly kind: 'nextLinkLoop' }
    /** Microsoft Learn does something another way than today, or wrong. */
    | { readonly kind: 'learn'; readonly trouble: LearnTrouble }

/** Which requests a fault is for. */
export interface FaultScope {
    /** Host name; `*` stands for any characters. Every host when absent. */
    readonly host?: string
    /** Path on the host; `*` stands for any characters. Every path when absent. */
    readonly path?: string
    /** How many requests it strikes; 1 when absent, without end when only `probability` is given. */
    readonly count?: number
    /** Chance from 0 to 1 that a request in scope is struck. */
    readonly probability?: number
}

export type Fault = FaultKind & FaultScope

/** Keys that each kind takes beside the scope. */
const keysOfKind: Readonly<Record<FaultKind['kind'], readonly string[]>> = {
    error: ['status', 'retryAfter', 'retryAfterForm'],
    aadsts: ['code'],
    timeout: ['afterMs'],
    cut: [],
    refuse: [],
    html: ['status'],
    invalidJson: [],
    truncatedPage: [],
    nextLinkLoop: [],
    learn: ['trouble'],
}

const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value)
const isCount = (value: unknown, least: number): boolean =>
    Number.isInteger(value) && (value as number) >= least

const wrongValue = (fault: Readonly<Record<string, unknown>>): string | undefined => {
    const { kind, status, retryAfter, retryAfterForm, code, trouble, afterMs, count, probability } = fault
    if (kind === 'error' && !isOneOf(errorStatuses, status)) return 'status'
    if (kind === 'html' && !isOneOf([200, 502], status)) return 'status'
    if (retryAfter !== undefined && !isCount(retryAfter, 0)) return 'retryAfter'
    if (!isOneOf([undefined, 'seconds', 'date'], retryAfterForm)) return 'retryAfterForm'
    if (kind === 'aadsts' && !(typeof code === 'number' && isAadstsCode(code))) return 'code'
    if (kind === 'learn' && !isLearnTrouble(trouble)) return 'trouble'
    if (afterMs !== undefined && !isCount(afterMs, 0)) return 'afterMs'
    if (count !== undefined && !isCount(count, 1)) return 'count'
    const inRange = typeof probability === 'number' && probability >= 0 && probability <= 1
    if (probability !== undefined && !inRange) return 'probability'
    if (!isOneOf(['undefined', 'string'], typeof fault.host)) return 'host'
    return isOneOf(['undefined', 'string'], typeof fault.path) ? undefined : 'path'
}

/**
 * Checks a fault that came as JSON.
 * @throws Error that names the wrong or unknown key.
 */
export const parseFault = (value: unknown): Fault => {
    if (typeof value !== 'object' || value === null) throw new Error('A fault is a JSON object')
    const fault = value as Readonly<Record<string, unknown>>
    if (typeof fault.kind !== 'string' || !Object.hasOwn(keysOfKind, fault.kind))
        throw new Error(`Unknown fault kind: ${String(fault.kind)}`)
    const known = [
        'kind',
        'host',
        'path',
        'count',
        'probability',
        ...keysOfKind[fault.kind as FaultKind['kind']],
    ]
    const unknown = Object.keys(fault).find((key) => !known.includes(key))
    if (unknown !== undefined) throw new Error(`A fault of kind ${fault.kind} has no "${unknown}"`)
    const wrong = wrongValue(fault)
    if (wrong !== undefined) throw new Error(`Wrong value of "${wrong}": ${JSON.stringify(fault[wrong])}`)
    return fault as unknown as Fault
}
