import { AttachmentAttributes } from './attachment-attributes.ts'
import { host } from './host.ts'
import { contentOf, inputStream, type StreamContent } from './input-stream.ts'
import { loud } from './not-implemented.ts'
import { GlideRecord } from './record-proxy.ts'

/** What this file asks of a record that a script hands over. */
interface GivenRecord {
    getTableName(): string
    getUniqueValue(): string | null
}

interface Query {
    addQuery(column: string, value: string): unknown
    query(): void
}

/** getContent and getContentBase64 answer no more (page c_GlideSysAttachmentScopedAPI). */
const LARGEST = 5 * 1024 * 1024
/** Both are undefined in the global scope. */
const isGlobal = (): boolean => ['global', 'rhino.global'].includes(host.scope())

function attach(
    record: GivenRecord,
    fileName: unknown,
    contentType: unknown,
    content: StreamContent,
): string | null {
    return host.attach(
        record.getTableName(),
        record.getUniqueValue() ?? '',
        String(fileName),
        String(contentType),
        content,
    )
}

const read = (attachment: GivenRecord, encoding: 'utf8' | 'base64'): string | null | undefined =>
    isGlobal() ? undefined : host.attachmentContent(attachment.getUniqueValue() ?? '', encoding, LARGEST)

// Functions, not methods: the documentation calls one of them with `new`.
const methods = {
    getAttachments: function (table: unknown, sysId: unknown): object {
        const found = new GlideRecord('sys_attachment') as unknown as Query
        found.addQuery('table_name', String(table))
        found.addQuery('table_sys_id', String(sysId))
        found.query()
        return found
    },
    getContent: function (attachment: GivenRecord): string | null | undefined {
        return read(attachment, 'utf8')
    },
    getContentBase64: function (attachment: GivenRecord): string | null | undefined {
        return read(attachment, 'base64')
    },
    getContentStream: function (sysId: unknown): object | null {
        return streamOf(sysId)
    },
    write: function (
        record: GivenRecord,
        fileName: unknown,
        contentType: unknown,
        content: unknown,
    ): string | null {
        return attach(record, fileName, contentType, { text: String(content) })
    },
    writeBase64: function (
        record: GivenRecord,
        fileName: unknown,
        contentType: unknown,
        content: unknown,
    ): string | null {
        return attach(record, fileName, contentType, { base64: String(content) })
    },
    writeContentStream: function (
        record: GivenRecord,
        fileName: unknown,
        contentType: unknown,
        stream: unknown,
    ): string | null {
        return attach(record, fileName, contentType, contentOf(stream))
    },
    copy: function (fromTable: unknown, fromId: unknown, toTable: unknown, toId: unknown): readonly string[] {
        return host.copyAttachments(String(fromTable), String(fromId), String(toTable), String(toId))
    },
    deleteAttachment: function (sysId: unknown): void {
        host.deleteAttachment(String(sysId))
    },
}

function streamOf(sysId: unknown): object | null {
    const base64 = host.attachmentContent(String(sysId), 'base64', Number.MAX_SAFE_INTEGER)
    return base64 === null ? null : inputStream({ base64 })
}

/** Files on records. ServiceNowDocs: api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI */
export class GlideSysAttachment {
    constructor() {
        const attributes = new AttachmentAttributes()
        const all: object = Object.assign(Object.create(attributes) as object, methods)
        return loud('GlideSysAttachment', all) as unknown as GlideSysAttachment
    }
}

/** The stream of an attachment, for applications in the global scope (page c_ScriptableServiceRespStreamWriter). */
export class GlideSysAttachmentInputStream {
    constructor(sysId: unknown) {
        const stream = streamOf(sysId)
        if (!stream) throw new Error(`there is no attachment ${String(sysId)}`)
        return stream as unknown as GlideSysAttachmentInputStream
    }
}
