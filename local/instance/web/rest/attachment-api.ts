import type { Row, Session } from '../../contracts.ts'
import { QueryDenied } from '../../core/security/query-denied.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { attachmentAttributes } from './attachment-attributes.ts'
import { attachmentMetadata } from './attachment-metadata.ts'
import { uploadFile, uploadForm } from './attachment-upload.ts'
import { produces } from './media-types.ts'
import { readValues, UnsupportedMediaType } from './read-values.ts'
import { notAuthenticated, notAuthorized, restError } from './rest-error.ts'
import { readTableParameters } from './table-parameters.ts'
import { inWantedFormat, unacceptable } from './wanted-format.ts'

const pattern = /^\/api\/now\/(?:v[12]\/)?attachment(?:\/([^/]+))?(?:\/(file|attributes)(?:\/([^/]+))?)?$/
const PARAMETERS = new Set(['sysparm_query', 'sysparm_limit', 'sysparm_offset'])
const DEFAULT_LIMIT = '1000'

/** /api/now/attachment: page c_AttachmentAPI of the REST API reference. Undefined: not its path. */
export function attachmentApi(exchange: Exchange): WebAnswer | undefined {
    const match = pattern.exec(exchange.path)
    if (!match) return undefined
    const [, sysId, part, key] = match
    const session = authenticateRest(exchange)
    if (!session) return inWantedFormat(exchange, notAuthenticated(exchange))
    // A file goes out as it is.
    if (sysId !== undefined && part === 'file') {
        return key === undefined ? download(exchange, session, sysId) : undefined
    }
    return inWantedFormat(exchange, answered(exchange, session, sysId, part, key))
}

function answered(
    exchange: Exchange,
    session: Session,
    sysId: string | undefined,
    part: string | undefined,
    key: string | undefined,
): WebAnswer {
    const refusal = unacceptable(exchange)
    if (refusal) return refusal
    try {
        if (sysId === undefined) return list(exchange, session)
        if (exchange.method === 'POST' && part === undefined) {
            if (sysId === 'file') return uploadFile(exchange, session)
            if (sysId === 'upload') return uploadForm(exchange, session)
        }
        const row = readable(exchange, session, sysId)
        if (!row) return noAttachment()
        return part === 'attributes'
            ? attachmentAttributes(exchange, session, row, key)
            : single(exchange, session, row)
    } catch (error) {
        if (error instanceof UnsupportedMediaType)
            return restError(415, 'Unsupported media type', error.message)
        if (error instanceof RangeError || error instanceof SyntaxError)
            return restError(400, 'Bad Request', error.message)
        throw error
    }
}

function list(exchange: Exchange, session: Session): WebAnswer {
    if (exchange.method !== 'GET') return notSupported(exchange)
    for (const name of exchange.query.keys()) {
        if (!PARAMETERS.has(name))
            throw new RangeError(`local instance: parameter ${name} is not implemented`)
    }
    const given = new URLSearchParams(exchange.query)
    if (!given.get('sysparm_limit')) given.set('sysparm_limit', DEFAULT_LIMIT)
    const { query, limit, offset } = readTableParameters(given)
    let found: readonly Row[]
    try {
        found = exchange.instance.records
            .query(session, 'sys_attachment', query, { limit, offset })
            .rows.map(({ row }) => row)
    } catch (error) {
        if (error instanceof QueryDenied) return notAuthorized(error.message)
        // The caller's query, answered with the reason: an unknown column or operator is named by the record store.
        return restError(400, 'Invalid query', error instanceof Error ? error.message : String(error))
    }
    const result = found.map((row) => attachmentMetadata(exchange, row))
    const links = result.map(({ download_link: url = '' }) => `<${url}>;rel="enclosure"`)
    return json({ result }, 200, links.length > 0 ? { link: links.join(',') } : {})
}

function single(exchange: Exchange, session: Session, row: Row): WebAnswer {
    const { records } = exchange.instance
    const sysId = row['sys_id'] ?? ''
    const nothing: WebAnswer = { status: 204, headers: {}, body: '' }
    const refused = () => restError(403, 'Operation Failed', 'The attachment may not be changed')
    switch (exchange.method) {
        case 'GET':
            return json({ result: attachmentMetadata(exchange, row) })
        case 'DELETE':
            return records.delete(session, 'sys_attachment', sysId).kind === 'done' ? nothing : refused()
        case 'PATCH': {
            const { file_name } = readValues(exchange)
            if (!file_name) throw new RangeError('file_name is required')
            const outcome = records.update(session, 'sys_attachment', sysId, { file_name })
            return outcome.kind === 'done' ? nothing : refused()
        }
        default:
            return notSupported(exchange)
    }
}

function download(exchange: Exchange, session: Session, sysId: string): WebAnswer {
    if (exchange.method !== 'GET') return notSupported(exchange)
    const row = readable(exchange, session, sysId)
    const content = row && exchange.instance.attachments.content(sysId)
    if (!row || !content) return noAttachment()
    const type = row['content_type'] || 'application/octet-stream'
    if (!produces(type, exchange.headers['accept']))
        return restError(406, 'Not acceptable', `${exchange.headers['accept'] ?? ''} is not ${type}`)
    return {
        status: 200,
        headers: {
            'content-type': type,
            'cache-control': 'no-store',
            // A page of the instance's origin must not run what somebody attached.
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row['file_name'] ?? '')}`,
            'x-attachment-metadata': asciiJson(attachmentMetadata(exchange, row)),
        },
        body: content,
    }
}

/** JSON with nothing but ASCII in it, as header values must be. */
const asciiJson = (value: object): string =>
    JSON.stringify(value).replace(
        /[^\x20-\x7e]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )

const readable = ({ instance }: Exchange, session: Session, sysId: string): Row | undefined =>
    instance.records.get(session, 'sys_attachment', sysId)?.row

const noAttachment = () =>
    restError(404, 'No Record found', 'The attachment does not exist or may not be accessed')
const notSupported = (exchange: Exchange) =>
    restError(405, 'Method not supported', `${exchange.method} is not supported on ${exchange.path}`)
