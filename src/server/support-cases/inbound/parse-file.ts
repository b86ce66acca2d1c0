import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { bytesOfBase64, firstBytes } from './base64.ts'
import { FILE_TYPES, fitsType } from './file-types.ts'
import { INBOUND_LIMITS, type ToldFile } from './inbound-update.ts'
import { toldFieldsOf } from './told-fields.ts'

const KNOWN = ['updateId', 'sequence', 'occurredAt', 'fileName', 'contentType', 'content', 'text', 'author']
/** A name that is one on every system, and no path. */
const FILE_NAME = /^[^\\/:*?"<>|.][^\\/:*?"<>|]*\.([A-Za-z0-9]{1,8})$/
/** Signatures are short; text shows itself early. */
const LOOKED_AT = 512

/** Reads the body of `POST /inbound/cases/{case}/attachments`: a file in base64, and what it is. */
export function parseFile(body: unknown, now: number): Result<ToldFile> {
    const fields = toldFieldsOf(body, KNOWN)
    const told = {
        updateId: fields.updateId(),
        sequence: fields.sequence(),
        at: fields.occurredAt(now),
        text: fields.text(false),
        author: fields.author(),
        fileName: fields.line('fileName', INBOUND_LIMITS.fileName),
        contentType: (fields.line('contentType', 200).split(';')[0] ?? '').trim().toLowerCase(),
    }
    const content = isObject(body) ? body['content'] : undefined
    const base64 = typeof content === 'string' ? content : ''
    const size = bytesOfBase64(base64)
    if (base64 === '' || size === undefined || size === 0)
        fields.refuse('content', 'be the file in base64 (RFC 4648, with padding, on one line), and not empty')
    const [first] = fields.problems
    if (first !== undefined || size === undefined)
        return err(appError('UPDATE_INVALID', [fields.problems.join('; ')]))

    const refused = whyNot(told.fileName, told.contentType, base64, size)
    return refused === undefined ? ok({ ...told, base64, size }) : err(appError('FILE_REFUSED', [refused]))
}

function whyNot(fileName: string, contentType: string, base64: string, size: number): string | undefined {
    if (size > INBOUND_LIMITS.fileBytes) return `it has more than ${String(INBOUND_LIMITS.fileBytes)} bytes`
    const type = FILE_TYPES.find((one) => one.contentType === contentType)
    if (!type) return `contentType is none of ${FILE_TYPES.map((one) => one.contentType).join(', ')}`
    const extension = FILE_NAME.exec(fileName)?.[1]?.toLowerCase()
    if (extension === undefined) return 'fileName is not a plain name with an extension'
    if (!type.extensions.includes(extension))
        return `the extension of fileName does not belong to contentType: ${type.extensions.join(', ')}`
    return fitsType(type, firstBytes(base64, LOOKED_AT))
        ? undefined
        : 'its first bytes are not those of contentType'
}
