import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { INBOUND_LIMITS } from './inbound-update.ts'

/** A body as it came, and how long its sender said that it is. */
export interface GivenBody {
    readonly contentLength: number | undefined
    /** Not read before it is asked for; undefined: the platform would not give it. */
    text(): string | undefined
}

/** Parses a body up to so many characters; what says that it is longer is not even read. */
export function parseBody(body: GivenBody, longest: number): Result<unknown> {
    const tooLarge = err(appError('UPDATE_TOO_LARGE', [String(longest)]))
    // A character has up to four bytes in UTF-8; those of a file in base64 have one.
    if ((body.contentLength ?? 0) > longest + INBOUND_LIMITS.body * 3) return tooLarge
    const text = body.text()
    if (text === undefined || text.trim() === '')
        return err(appError('UPDATE_INVALID', ['the body must be a JSON object']))
    if (text.length > longest) return tooLarge
    try {
        return ok(JSON.parse(text) as unknown)
    } catch {
        return err(appError('UPDATE_INVALID', ['the body is not JSON']))
    }
}
