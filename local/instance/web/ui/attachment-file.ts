import type { Session } from '../../contracts.ts'
import { text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

const KNOWN = new Set(['sys_id'])

/**
 * The file that a link `/sys_attachment.do?sys_id=…` names (page r_UsefulAttachmentScripts), to whoever may read the
 * record that it is attached to. Undefined: no file is named, it is the form of the table.
 */
export function attachmentFile(exchange: Exchange, session: Session): WebAnswer | undefined {
    const { instance, path, query } = exchange
    const sysId = query.get('sys_id')
    if (path !== '/sys_attachment.do' || sysId === null) return undefined
    for (const name of query.keys())
        if (!KNOWN.has(name)) throw new Error(`local instance: parameter ${name} is not implemented`)
    const row = instance.records.get(session, 'sys_attachment', sysId)?.row
    const content = row && instance.attachments.content(sysId)
    if (!row || !content) return text('The attachment does not exist or may not be accessed', 404)
    return {
        status: 200,
        headers: {
            'content-type': row['content_type'] || 'application/octet-stream',
            'cache-control': 'no-store',
            // A page of the instance's origin must not run what somebody attached.
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row['file_name'] ?? '')}`,
        },
        body: content,
    }
}
