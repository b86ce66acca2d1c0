import { isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import type { CaseAction } from './support-case-view.ts'

const LONGEST_TEXT = 8000
const LONGEST_NEXT_ACTION = 500
const MOST_FILES = 10
const TOLD = ['comment', 'information-request', 'closure', 'reopening'] as const
const BARE = ['send', 'resend', 'cancel', 'use-in-close-notes'] as const

/** Why a body is no action: the parameter of REQUEST_INVALID. */
export type ActionProblem = { readonly problem: string }

const text = (value: unknown, most: number, least: number): string | undefined => {
    if (typeof value !== 'string') return undefined
    const trimmed = value.replace(/\r\n?/g, '\n').trim()
    return trimmed.length >= least && trimmed.length <= most ? trimmed : undefined
}

const bad = (problem: string): ActionProblem => ({ problem })
const NO_TEXT = bad('text must be a text of 1 to 8000 characters')
const NO_KEY = bad('key must be a text of 8 to 64 letters, digits and hyphens')

/** Reads what a page asks for. */
export function parseAction(body: unknown): CaseAction | ActionProblem {
    if (!isObject(body)) return bad('the body must be an object')
    const { action, key } = body
    const bare = BARE.find((known) => known === action)
    if (bare) return { action: bare }
    if (action === 'accept') return parseAccept(body)
    if (action === 'next-action') {
        const said = text(body['text'], LONGEST_NEXT_ACTION, 0)
        return said === undefined ? bad('text must have at most 500 characters') : { action, text: said }
    }
    if (action !== 'told' && action !== 'reply' && action !== 'close') return bad('action is not known')
    if (typeof key !== 'string' || !/^[A-Za-z0-9-]{8,64}$/.test(key)) return NO_KEY
    // A case may be closed without a word.
    const said = text(body['text'], LONGEST_TEXT, action === 'close' ? 0 : 1)
    if (said === undefined) return NO_TEXT
    if (action === 'close') return { action, key, text: said }
    if (action === 'told') {
        const kind = TOLD.find((known) => known === body['kind'])
        return kind
            ? { action, key, kind, text: said }
            : bad('kind must be comment, information-request, closure or reopening')
    }
    const files = body['files']
    const areFiles =
        Array.isArray(files) &&
        files.length <= MOST_FILES &&
        files.every((file) => typeof file === 'string' && isSysId(file))
    return areFiles
        ? { action, key, text: said, files: files as readonly string[] }
        : bad('files must be a list of at most 10 sys_ids')
}

/** Microsoft's numbers are digits today; another system's may have letters and hyphens. */
function parseAccept({ number }: Readonly<Record<string, unknown>>): CaseAction | ActionProblem {
    const given = typeof number === 'string' ? number.trim() : ''
    return /^[A-Za-z0-9][A-Za-z0-9-]{3,39}$/.test(given)
        ? { action: 'accept', number: given }
        : bad('number must be 4 to 40 letters, digits and hyphens')
}
