import type { SecureRandom } from '../../../ports.ts'
import type { SentCode } from '../../people/operation-view.ts'
import { formatTime } from '../../../microsoft-clients/microsoft-time.ts'
import type { UserOperation } from '../../user-operation.ts'

/** How long a code can be entered, how often, and how many are sent for one operation. */
export const VALID_MS = 10 * 60_000
export const TRIES = 5
export const MOST_CODES = 3
const DIGITS = 8

/** For what must not be found out: a hash that is kept in the place of a secret. */
export interface SecretDigest {
    /** SHA-256 as 64 hex digits. */
    sha256(text: string): string
}

type Progress = UserOperation['progress']

const digits = ({ below }: SecureRandom, count: number): string =>
    Array.from({ length: count }, () => String(below(10))).join('')

export const isCode = (text: string): boolean => text.length === DIGITS && /^\d+$/.test(text)

export const codesSent = (progress: Progress): number => Number(progress['codesSent'] ?? 0)

/** A new code with what is kept of it: its salted hash and its time. */
export function newCode(
    deps: { readonly secureRandom: SecureRandom; readonly secretDigest: SecretDigest },
    progress: Progress,
    now: number,
): { readonly code: string; readonly kept: Progress } {
    const code = digits(deps.secureRandom, DIGITS)
    const salt = digits(deps.secureRandom, 32)
    const kept = {
        codeHash: deps.secretDigest.sha256(`${salt}:${code}`),
        codeSalt: salt,
        codeSentAt: String(now),
        codeTries: String(TRIES),
        codesSent: String(codesSent(progress) + 1),
    }
    return { code, kept }
}

export const triesLeft = (progress: Progress): number => Number(progress['codeTries'] ?? 0)

/** There is one that can still be entered. */
export function isOpen(progress: Progress, now: number): boolean {
    const sentAt = Number(progress['codeSentAt'] ?? 0)
    return (progress['codeHash'] ?? '') !== '' && now - sentAt < VALID_MS && triesLeft(progress) > 0
}

/** An agent may still verify the identity by a code: one that was sent, or one that can be sent. */
export const takesCode = (
    { kind, progress }: Pick<UserOperation, 'kind' | 'progress'>,
    now: number,
): boolean => kind === 'reset-password' && (codesSent(progress) < MOST_CODES || isOpen(progress, now))

/** Takes as long whether the first or the last digit differs. */
export function isRight({ sha256 }: SecretDigest, progress: Progress, code: string): boolean {
    const expected = progress['codeHash'] ?? ''
    const given = sha256(`${progress['codeSalt'] ?? ''}:${code}`)
    let difference = expected.length ^ given.length
    for (let at = 0; at < given.length; at += 1)
        difference |= given.charCodeAt(at) ^ (expected.charCodeAt(at) || 0)
    return difference === 0
}

/** What people see of the code that is open; null: there is none. */
export function sentCode({ progress }: UserOperation, now: number): SentCode | null {
    if (!isOpen(progress, now)) return null
    const sentAt = Number(progress['codeSentAt'])
    return {
        sentAt: formatTime(sentAt),
        endsAt: formatTime(sentAt + VALID_MS),
        triesLeft: triesLeft(progress),
    }
}
