import type { ErrorCode } from '../../errors.ts'
import type { AccountProfile, ProfilePart, ProfileParts } from '../../microsoft-clients/account-profile.ts'

/** A part that is not there, and why. */
export interface MissingPart {
    readonly code: ErrorCode
    readonly parameters: readonly string[]
}

/** What was read of a person's account: shown on incidents for a while, then deleted. */
export interface AccountSnapshot {
    /** Milliseconds since 1970. */
    readonly readAt: number
    readonly accountId: string
    readonly parts: Partial<AccountProfile>
    readonly missing: Partial<Readonly<Record<ProfilePart, MissingPart>>>
}

/** By the sys_id of the person. */
export interface AccountSnapshots {
    read(userSysId: string): AccountSnapshot | undefined
    save(userSysId: string, snapshot: AccountSnapshot): void
    /** Deletes what was read before a time; answers how many. */
    removeBefore(at: number): number
}

/** How long a snapshot is kept, in milliseconds: an incident that was enriched at its creation is opened within the day. */
export const KEPT_MS = 24 * 60 * 60_000

export function toSnapshot(readAt: number, accountId: string, parts: ProfileParts): AccountSnapshot {
    const read: Record<string, unknown> = {}
    const missing: Record<string, MissingPart> = {}
    for (const name of Object.keys(parts) as ProfilePart[]) {
        const part = parts[name]
        if (part.ok) read[name] = part.value
        else missing[name] = { code: part.error.code, parameters: part.error.parameters }
    }
    return {
        readAt,
        accountId,
        parts: read as Partial<AccountProfile>,
        missing: missing as AccountSnapshot['missing'],
    }
}
