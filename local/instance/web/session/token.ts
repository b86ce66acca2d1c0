import { timingSafeEqual } from 'node:crypto'
import type { Session } from '../../contracts.ts'

/** Is this the session's anti-forgery token (`g_ck`)? Compared in constant time. */
export function isToken(session: Session, offered: string | null | undefined): boolean {
    if (!offered) return false
    const [wanted, given] = [Buffer.from(session.token), Buffer.from(offered)]
    return wanted.length === given.length && timingSafeEqual(wanted, given)
}
