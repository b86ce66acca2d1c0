import type { RecordAttachments } from '../attachments/attachments.ts'
import type { Host } from '../glide/host.ts'
import type { Execution } from './script-runtime.ts'

type AttachmentHost = Pick<Host, 'attach' | 'attachmentContent' | 'copyAttachments' | 'deleteAttachment'>

export interface AttachmentHostDependencies {
    readonly attachments: RecordAttachments
    onHostCall(kind: 'write', detail: string): void
}

/** What scripts do with attachments: GlideSysAttachment decides no access, as in the platform's server scripts. */
export function attachmentHost(
    { attachments, onHostCall }: AttachmentHostDependencies,
    current: () => Execution,
): AttachmentHost {
    return {
        attach(table, tableSysId, fileName, contentType, given) {
            onHostCall('write', 'insert sys_attachment')
            const content =
                'text' in given ? Buffer.from(given.text, 'utf8') : Buffer.from(given.base64, 'base64')
            const file = { table, tableSysId, fileName, contentType, content }
            const written = attachments.write(current().session, file)
            return written.kind === 'done' ? written.sysId : null
        },
        attachmentContent(sysId, encoding, largest) {
            const content = attachments.content(sysId)
            return content ? Buffer.from(content.subarray(0, largest)).toString(encoding) : null
        },
        copyAttachments(fromTable, fromId, toTable, toId) {
            onHostCall('write', 'insert sys_attachment')
            return attachments.copy(current().session, [fromTable, fromId], [toTable, toId])
        },
        deleteAttachment(sysId) {
            onHostCall('write', 'delete sys_attachment')
            return attachments.remove(current().session, sysId)
        },
    }
}
