import { appError, type ErrorCode } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'

/** A body as it came, and how long its sender said that it is. */
export interface GivenBody {
    readonly contentLength: number | undefined
    /** Not read before it is asked for; undefined: the platform would not give it. */
    text(): string | undefined
}

/** Characters of a body without a file. */
export const LONGEST_BODY = 128 * 1024

/**
 * Parses a body up to so many characters; what says that it is longer is not even read. `invalid` has one placeholder, which
 * is told what is wrong.
 */
export function parseBody(body: GivenBody, longest: number, invalid: ErrorCode): Result<unknown> {
    const tooLarge = err(appError('UPDATE_TOO_LARGE', [String(longest)]))
    // A character has up to four bytes in UTF-8; those of a file in base64 have one.
    if ((body.contentLength ?? 0) > longest + LONGEST_BODY * 3) return tooLarge
    const text = body.text()
    if (text === undefined || text.trim() === '')
        return err(appError(invalid, ['the body must be a JSON object']))
    if (text.length > longest) return tooLarge
    try {
        return ok(JSON.parse(text) as unknown)
    } catch {
        return err(appError(invalid, ['the body is not JSON']))
    }
}
