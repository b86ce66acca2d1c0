import { createHash } from 'node:crypto'
import type { Attachments, NewAttachment, Row, Session, WriteOutcome } from '../../contracts.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { attachmentBytes, attachmentChunks } from './attachment-content.ts'

export interface AttachmentsDependencies {
    readonly store: MemoryStore
    readonly operations: () => RecordOperations
}

const AS_USUAL = { runRules: true, autoSysFields: true } as const
const ATTRIBUTES = 'sys_attachment_attribute'

/** Files on records: metadata in sys_attachment, with its rules; bytes in sys_attachment_doc. */
export class RecordAttachments implements Attachments {
    constructor(private readonly deps: AttachmentsDependencies) {}

    content(sysId: string): Uint8Array | undefined {
        const row = this.deps.store.get('sys_attachment', sysId)
        return row && attachmentBytes(this.deps.store, row)
    }

    write(session: Session, file: NewAttachment): WriteOutcome {
        const { store, operations } = this.deps
        const { table, tableSysId, fileName, contentType, content } = file
        if (!store.get(table, tableSysId)) return { kind: 'missing' }
        const { size, chunks } = attachmentChunks(content)
        const metadata = {
            table_name: table,
            table_sys_id: tableSysId,
            file_name: fileName,
            content_type: contentType,
            size_bytes: String(content.length),
            size_compressed: String(size),
            compressed: 'true',
            hash: createHash('sha256').update(content).digest('hex'),
        }
        const written = operations().insert(session, 'sys_attachment', metadata, AS_USUAL)
        if (written.kind !== 'done') return { kind: 'aborted', message: `The attachment was ${written.kind}` }
        const sysId = written.row['sys_id'] ?? ''
        for (const chunk of chunks) store.insert('sys_attachment_doc', { sys_attachment: sysId, ...chunk })
        return { kind: 'done', sysId }
    }

    of(table: string, tableSysId: string): readonly Row[] {
        return this.deps.store.find('sys_attachment', { table_name: table, table_sys_id: tableSysId })
    }

    copy(
        session: Session,
        from: readonly [string, string],
        to: readonly [string, string],
    ): readonly string[] {
        const { store } = this.deps
        return this.of(...from).flatMap((row) => {
            const written = this.write(session, {
                table: to[0],
                tableSysId: to[1],
                fileName: row['file_name'] ?? '',
                contentType: row['content_type'] ?? '',
                content: attachmentBytes(store, row),
            })
            if (written.kind !== 'done') return []
            for (const { key = '', value = '' } of store.find(ATTRIBUTES, {
                sys_attachment: row['sys_id'] ?? '',
            }))
                store.insert(ATTRIBUTES, { sys_attachment: written.sysId, key, value })
            return [written.sysId]
        })
    }

    /** Its chunks and attributes go with it: their references say so. */
    remove(session: Session, sysId: string): boolean {
        return this.deps.operations().remove(session, 'sys_attachment', sysId, AS_USUAL).kind === 'done'
    }
}
