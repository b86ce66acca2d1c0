import type { NewAttachment, Session } from '../../contracts.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import { readMultipart, type Multipart } from '../http/read-multipart.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { attachmentMetadata, attachmentUrl } from './attachment-metadata.ts'
import { restError } from './rest-error.ts'
import { tableRefusal } from './table-refusal.ts'

const MEGABYTE = 1024 * 1024
/** com.glide.attachment.max_size, in megabytes. */
const LARGEST = 1024

/** POST /now/attachment/file: the body is the file, the address says where it belongs. */
export function uploadFile(exchange: Exchange, session: Session): WebAnswer {
    const parameter = (name: string): string => exchange.query.get(name) ?? ''
    for (const name of ['creation_time', 'encryption_context']) {
        if (exchange.query.has(name))
            throw new RangeError(`local instance: parameter ${name} is not implemented`)
    }
    const contentType = exchange.headers['content-type']
    if (!contentType) throw new RangeError('The header Content-Type is missing')
    return attach(exchange, session, {
        table: parameter('table_name'),
        tableSysId: parameter('table_sys_id'),
        fileName: parameter('file_name'),
        contentType,
        content: exchange.body,
    })
}

/** POST /now/attachment/upload: a form whose last part is the file. */
export function uploadForm(exchange: Exchange, session: Session): WebAnswer {
    const type = exchange.headers['content-type'] ?? ''
    if (!type.startsWith('multipart/form-data')) throw new RangeError('The body must be multipart/form-data')
    const { fields, files } = formOf(type, exchange.body)
    const [file, ...more] = files
    if (!file || more.length > 0) throw new RangeError('The form must hold one file')
    return attach(exchange, session, {
        table: fields['table_name'] ?? '',
        tableSysId: fields['table_sys_id'] ?? '',
        fileName: file.name,
        contentType: file.type,
        content: file.content,
    })
}

function formOf(type: string, body: Uint8Array): Multipart {
    try {
        return readMultipart(type, body)
    } catch (error) {
        throw new RangeError(`The form is broken: ${error instanceof Error ? error.message : String(error)}`)
    }
}

function attach(exchange: Exchange, session: Session, file: NewAttachment): WebAnswer {
    const { instance } = exchange
    const required = { table_name: file.table, table_sys_id: file.tableSysId, file_name: file.fileName }
    for (const [name, value] of Object.entries(required)) {
        if (value === '') throw new RangeError(`${name} is missing`)
    }
    const refusal = tableRefusal(exchange, file.table)
    if (refusal) return refusal
    const record = instance.store.get(file.table, file.tableSysId)
    // Whoever may not read the record does not learn that it exists.
    if (!record || !instance.security.can(session, 'read', file.table, record))
        return restError(404, 'No Record found', 'The record does not exist or is not accessible')
    if (!instance.security.can(session, 'write', file.table, record))
        return restError(403, 'Operation Failed', 'The record may not be written')
    checkFile(exchange, file)
    const outcome = instance.attachments.write(session, file)
    if (outcome.kind !== 'done')
        return restError(403, 'Operation Failed', `The attachment was refused: ${outcome.kind}`)
    const row = instance.store.get('sys_attachment', outcome.sysId) ?? {}
    const location = attachmentUrl(exchange, outcome.sysId)
    return json({ result: attachmentMetadata(exchange, row) }, 201, { location })
}

/** Limits of the system: com.glide.attachment.max_size and glide.attachment.extensions. */
function checkFile({ instance }: Exchange, { fileName, content }: NewAttachment): void {
    const largest = Number(instance.property('com.glide.attachment.max_size') || LARGEST)
    if (content.length > largest * MEGABYTE)
        throw new RangeError(`${fileName} is larger than ${String(largest)} MB`)
    const extensions = (instance.property('glide.attachment.extensions') ?? '')
        .split(',')
        .map((one) => one.trim())
    const extension = fileName.split('.').slice(1).at(-1)?.toLowerCase() ?? ''
    if (extensions.some(Boolean) && !extensions.includes(extension))
        throw new RangeError(`Files with the extension ${extension} are not allowed`)
}
