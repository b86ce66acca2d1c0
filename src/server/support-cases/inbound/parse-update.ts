import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { INBOUND_LIMITS, TOLD_KINDS, type ToldUpdate } from './inbound-update.ts'
import { toldFieldsOf } from './told-fields.ts'

const KNOWN = ['updateId', 'sequence', 'occurredAt', 'kind', 'state', 'number', 'text', 'author']
/** What Microsoft's case numbers are made of. */
export const CASE_NUMBER = /^[A-Za-z0-9-]+$/

/** Reads the body of `POST /inbound/cases/{case}/updates`; everything that is wrong with it is said at once. */
export function parseUpdate(body: unknown, now: number): Result<ToldUpdate> {
    const fields = toldFieldsOf(body, KNOWN)
    const kind = fields.oneOf('kind', TOLD_KINDS)
    const told = {
        updateId: fields.updateId(),
        sequence: fields.sequence(),
        at: fields.occurredAt(now),
        text: fields.text(kind === 'comment' || kind === 'information-request'),
        author: fields.author(),
    }
    let state: ToldUpdate['state'] = ''
    if (kind === 'status') state = fields.oneOf('state', ['open', 'waiting']) ?? ''
    else fields.absent('state', 'status')
    let number = ''
    if (kind === 'accepted') {
        number = fields.line('number', INBOUND_LIMITS.number)
        if (number !== '' && !CASE_NUMBER.test(number))
            fields.refuse('number', 'be letters, digits and hyphens')
    } else fields.absent('number', 'accepted')

    const [first] = fields.problems
    if (kind === undefined || first !== undefined)
        return err(appError('UPDATE_INVALID', [fields.problems.join('; ')]))
    return ok({ ...told, kind, state, number })
}
