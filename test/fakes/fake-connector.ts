import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import { jsonAnswer } from './memory-platform.ts'

/** What becomes of one call. lost: it arrives, its answer does not. */
export type CallFate = 'good' | 'unreachable' | 'lost' | 'error' | 'busy' | 'page' | 'refused'

export interface FakeCase {
    readonly key: string
    readonly isTest: string
    readonly body: string
    readonly comments: { readonly key: string; readonly text: string }[]
    readonly files: string[]
    state: 'open' | 'closed'
    closedWith: string
}

const outage: HttpOutcome = { kind: 'failure', reason: 'unreachable', text: 'refused' }
const late: HttpOutcome = { kind: 'failure', reason: 'timeout', text: 'timed out' }

/** A connector in memory that does as its contract says; `fates` are those of the next calls. */
export class FakeConnector {
    readonly cases = new Map<string, FakeCase>()
    fates: CallFate[] = []
    /** Bodies and keys of everything that had an effect, to be counted. */
    effects: string[] = []

    send(request: HttpRequest): HttpOutcome {
        const fate = this.fates.shift() ?? 'good'
        if (fate === 'unreachable') return outage
        if (fate === 'error') return jsonAnswer(500, { error: { code: 'oops', message: 'Oops' } })
        if (fate === 'busy')
            return jsonAnswer(429, { error: { code: 'busy', message: 'Busy' } }, { 'Retry-After': '7' })
        if (fate === 'page') return jsonAnswer(200, '<html>Sign in</html>')
        if (fate === 'refused' && request.method === 'POST')
            return jsonAnswer(422, { error: { code: 'invalid', message: 'Not\n like <b>this</b>.' } })
        const answer = this.act(request)
        return fate === 'lost' ? late : answer
    }

    private act({ url, headers, body = '', bodyAttachment = '' }: HttpRequest): HttpOutcome {
        const [, key = headers['Idempotency-Key'] ?? '', action = ''] =
            /^https:\/\/connector\.example\/m365\/v1\/cases(?:\/(\w+)(?:\/(\w+))?)?$/.exec(url) ?? []
        const isCreation = /\/cases$/.test(url)
        const idempotencyKey = headers['Idempotency-Key'] ?? ''
        const isTest = headers['Test-Environment'] ?? ''
        let found = this.cases.get(`${isTest} ${key}`)
        const show = (status: number, one: FakeCase): HttpOutcome =>
            jsonAnswer(status, { key: one.key, number: `M-${one.key.slice(0, 4)}`, state: one.state })
        if (isCreation) {
            if (found && found.body !== body)
                return jsonAnswer(409, { error: { code: 'key-taken', message: 'Taken' } })
            if (found) return show(200, found)
            found = { key, isTest, body, comments: [], files: [], state: 'open', closedWith: '' }
            this.cases.set(`${isTest} ${key}`, found)
            this.effects.push('create')
            return show(201, found)
        }
        if (!found) return jsonAnswer(404, { error: { code: 'case-not-found', message: 'None' } })
        if (action === 'comments' && !found.comments.some((one) => one.key === idempotencyKey)) {
            const { text } = JSON.parse(body) as { readonly text: string }
            found.comments.push({ key: idempotencyKey, text })
            this.effects.push(`comment ${text}`)
        }
        if (action === 'attachments' && !found.files.includes(bodyAttachment)) {
            found.files.push(bodyAttachment)
            this.effects.push(`file ${bodyAttachment.slice(0, 2)}`)
        }
        if (action === 'close' && found.state === 'open') {
            found.state = 'closed'
            found.closedWith = (JSON.parse(body) as { readonly text: string }).text
            this.effects.push('close')
        }
        return show(200, found)
    }
}
