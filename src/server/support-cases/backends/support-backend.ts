import type { Result } from '../../result.ts'
import type { CaseFile, SupportCase } from '../support-case.ts'
import type { CaseUpdate } from '../case-update.ts'
import type { BackendId } from './definitions.ts'

export type { BackendId } from './definitions.ts'

/** What a backend knows of a case. */
export interface BackendCase {
    /** Microsoft's number; empty while it has none. */
    readonly microsoftNumber: string
    readonly isClosed: boolean
}

/**
 * How cases get to Microsoft. by-hand: a person carries them over, and tells here what becomes of them. by-call: calls
 * do; each carries a key under which doing it again does nothing more, and says whether the case is a test.
 */
export type SupportBackend = ByHand | ByCall

export interface ByHand {
    readonly id: BackendId
    readonly delivery: 'by-hand'
    /** The case as Microsoft's form wants it, part by part in the form's order. */
    layOut(supportCase: SupportCase): readonly HandOffPart[]
    /** Where the form is; undefined: a case under test has no way there. */
    formUrl(supportCase: SupportCase, adminCenter: string): string | undefined
}

export interface HandOffPart {
    /** The form's own label, a message key. */
    readonly label: string
    readonly value: string
    readonly isLong: boolean
}

export interface ByCall {
    readonly id: BackendId
    readonly delivery: 'by-call'
    /** The body of `create` as it will be sent, for the preview: nothing else leaves the instance. */
    payload(supportCase: SupportCase): string
    create(supportCase: SupportCase): Result<BackendCase>
    /** Undefined: it knows no case under this key. */
    read(supportCase: SupportCase): Result<BackendCase | undefined>
    comment(supportCase: SupportCase, update: CaseUpdate): Result<undefined>
    attach(supportCase: SupportCase, file: CaseFile): Result<undefined>
    close(supportCase: SupportCase, update: CaseUpdate): Result<undefined>
}
