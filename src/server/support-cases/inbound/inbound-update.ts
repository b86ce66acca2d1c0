import { LONGEST_BODY } from '../../inbound/given-body.ts'

/** What another system may tell of a case, as it is once it was read: docs/api/inbound.openapi.yaml. */
export const TOLD_KINDS = [
    'accepted',
    'status',
    'comment',
    'information-request',
    'closure',
    'reopening',
] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

interface Told {
    /** The sender's own id: the same update sent twice is one update. */
    readonly updateId: string
    /** The sender's count for this case; null: none. */
    readonly sequence: number | null
    readonly at: number
    /** Plain text. */
    readonly text: string
    /** Empty: Microsoft. */
    readonly author: string
}

export interface ToldUpdate extends Told {
    readonly kind: ToldKind
    readonly state: '' | 'open' | 'waiting'
    /** Microsoft's case number; empty but for `accepted`. */
    readonly number: string
}

export interface ToldFile extends Told {
    readonly fileName: string
    readonly contentType: string
    /** Bytes. */
    readonly size: number
    readonly base64: string
}

/**
 * What one request may hold. A file has to stay below the 5 MB up to which the platform reads attachments
 * (GlideSysAttachment.getContentBase64), also when they are counted in base64, so that it can be read again; and the body
 * below the 10 MB up to which it parses one (glide.rest.scripted.max_inbound_content_length_mb).
 */
export const INBOUND_LIMITS = {
    updateId: 90,
    text: 16_000,
    author: 100,
    number: 60,
    fileName: 100,
    fileBytes: 3 * 1024 * 1024,
    /** Characters of a body without a file, and with one. */
    body: LONGEST_BODY,
    fileBody: 4 * 1024 * 1024 + LONGEST_BODY,
    /** Clocks differ; more than that is no clock. */
    futureMs: 10 * 60_000,
} as const
