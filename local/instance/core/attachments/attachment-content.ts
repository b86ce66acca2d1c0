import { gunzipSync, gzipSync } from 'node:zlib'
import type { RecordStore, Row } from '../../contracts.ts'

/** Bytes in one row of sys_attachment_doc: its base64 text then fills the column, and is of whole groups of three bytes. */
const CHUNK = 48_000

/** An attachment's bytes: base64 chunks in their order, compressed or not (tables sys_attachment, sys_attachment_doc). */
export function attachmentBytes(store: Pick<RecordStore, 'query'>, attachment: Row): Uint8Array {
    const id = attachment['sys_id'] ?? ''
    const chunks = store.query('sys_attachment_doc', `sys_attachment=${id}^ORDERBYposition`)
    const stored = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk['data'] ?? '', 'base64')))
    return attachment['compressed'] === 'true' ? gunzipSync(stored) : stored
}

/** A file as the rows of sys_attachment_doc keep it. */
export function attachmentChunks(content: Uint8Array): {
    readonly size: number
    readonly chunks: readonly { readonly data: string; readonly length: string; readonly position: string }[]
} {
    const compressed = gzipSync(content)
    const count = Math.ceil(compressed.length / CHUNK)
    return {
        size: compressed.length,
        chunks: Array.from({ length: count }, (_, position) => {
            const part = compressed.subarray(position * CHUNK, (position + 1) * CHUNK)
            return {
                data: part.toString('base64'),
                length: String(part.length),
                position: String(position),
            }
        }),
    }
}
