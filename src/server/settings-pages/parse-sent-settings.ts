import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'

/** What a page of settings sends: all of them, and the revision that it showed. */
export interface SentSettings<Settings> {
    readonly revision: number
    readonly settings: Settings
}

const MOST_NAMED = 5
const LONGEST = 200

/**
 * Reads the body of a PUT. The error names the places that cannot be understood, never what stands there.
 * @param others what else the page may send; it is read by the page's own code
 */
export function parseSentSettings<Settings>(
    body: unknown,
    parse: (settings: unknown) => { readonly settings: Settings; readonly wrong: readonly string[] },
    others: readonly string[] = [],
): Result<SentSettings<Settings>, string> {
    const known = ['revision', 'settings', ...others]
    if (!isObject(body) || Object.keys(body).some((key) => !known.includes(key))) return err(known.join(', '))
    const { revision } = body
    if (typeof revision !== 'number' || revision < 0 || Math.floor(revision) !== revision)
        return err('revision')
    const { settings, wrong } = parse(body['settings'])
    if (wrong.length > 0) return err(wrong.slice(0, MOST_NAMED).join(', ').slice(0, LONGEST))
    return ok({ revision, settings })
}
