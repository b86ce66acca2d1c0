import type { Session } from '../../contracts.ts'
import type { RecordAttachments } from '../attachments/attachments.ts'
import type { HttpCall, HttpReply } from '../glide/host.ts'
import type { WireReply } from './synchronous-http.ts'

export const unreachable = (errorMessage: string): HttpReply => ({
    status: 0,
    body: '',
    headers: [],
    errorCode: 2,
    errorMessage,
})

const headerOf = (reply: WireReply, wanted: string): string =>
    reply.headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? ''

/** An answer with its body as text, in the charset that it names. */
export function textReply(reply: WireReply): HttpReply {
    const charset = /charset="?([^";\s]+)/i.exec(headerOf(reply, 'content-type'))?.[1] ?? 'utf-8'
    const { status, headers, errorCode, errorMessage } = reply
    return { status, headers, errorCode, errorMessage, body: decoderFor(charset).decode(reply.body) }
}

function decoderFor(charset: string): TextDecoder {
    try {
        return new TextDecoder(charset)
    } catch (error) {
        // A charset that nobody knows: the platform reads UTF-8 then.
        if (error instanceof RangeError) return new TextDecoder()
        throw error
    }
}

/** An answer whose body becomes an attachment; one that failed tells its body as error message. */
export function savedReply(
    attachments: RecordAttachments,
    session: Session,
    target: NonNullable<HttpCall['saveAs']>,
    reply: WireReply,
): HttpReply {
    const text = textReply(reply)
    if (reply.errorCode !== 0) return text
    if (reply.status >= 400) return { ...text, body: '', errorMessage: text.body }
    const written = attachments.write(session, {
        ...target,
        contentType: headerOf(reply, 'content-type') || 'application/octet-stream',
        content: reply.body,
    })
    return written.kind === 'done'
        ? { ...text, body: '', attachment: written.sysId }
        : { ...text, body: '', errorCode: 2, errorMessage: `The response was not saved: ${written.kind}` }
}
