import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { Http, HttpOutcome } from '../ports.ts'
import { TABLES } from './tables.ts'

/** The platform has no error class for these: its message is the only sign. It is read here and goes no further than token-errors.ts. */
const reasonOf = (text: string): 'timeout' | 'unreachable' | 'token' => {
    if (/AADSTS|oauth|access token/i.test(text)) return 'token'
    return /timed? ?out/i.test(text) ? 'timeout' : 'unreachable'
}

const failure = (text: string): HttpOutcome => ({ kind: 'failure', reason: reasonOf(text), text })

/** Outbound HTTP by RESTMessageV2; the platform fetches, keeps and renews the token of the OAuth profile. */
export const restMessageHttp: Http = {
    send(request) {
        const message = new RESTMessageV2()
        message.setEndpoint(request.url)
        message.setHttpMethod(request.method)
        message.setHttpTimeout(request.timeoutMs)
        message.setLogLevel('basic')
        if (request.oauthProfile !== null) message.setAuthenticationProfile('oauth2', request.oauthProfile)
        for (const name of Object.keys(request.headers)) {
            message.setRequestHeader(name, request.headers[name])
        }
        const { saveAs } = request
        if (saveAs) {
            message.saveResponseBodyAsAttachment(TABLES.health_issue, saveAs.issueSysId, saveAs.fileName)
        }
        if (request.body !== undefined) message.setRequestBody(request.body)
        if (request.bodyAttachment !== undefined) message.setRequestBodyFromAttachment(request.bodyAttachment)
        try {
            const response = message.execute()
            const status = Number(response.getStatusCode()) || 0
            const isAnswered = status >= 400 || (saveAs !== undefined && status >= 200)
            if (status === 0 || (response.haveError() && !isAnswered)) {
                return failure(String(response.getErrorMessage() ?? ''))
            }
            return {
                kind: 'answer',
                status,
                // A body that became a file has no text; that of a failure stands in the message.
                body: String((saveAs ? response.getErrorMessage() : response.getBody()) ?? ''),
                ...(saveAs ? { attachment: String(response.getResponseAttachmentSysid() ?? '') } : {}),
                header: (name) => {
                    const value = response.getHeader(name)
                    return value === null || value === undefined ? null : String(value)
                },
            }
        } catch (thrown) {
            return failure(String(thrown))
        }
    },
}
