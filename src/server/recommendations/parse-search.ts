import { appError } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { SearchBody } from './recommendations.ts'

/** A short description has 160; whoever pastes a mail gets a clear answer. */
const LONGEST = 1000

/** Reads the body of a search. */
export function parseSearch(body: unknown): Result<SearchBody> {
    const { text } = isObject(body) ? body : {}
    if (typeof text !== 'string' || text.trim() === '') {
        return err(appError('REQUEST_INVALID', ['text is missing']))
    }
    if (text.length > LONGEST) {
        return err(appError('REQUEST_INVALID', ['text has more than 1000 characters']))
    }
    return ok({ text: text.trim() })
}
