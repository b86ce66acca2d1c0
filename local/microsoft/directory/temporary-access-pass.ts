import type { Millis } from '../clock.ts'
import type { TemporaryAccessPass } from './account.ts'
import type { TenantPolicy } from './tenant-policy.ts'

/** Why a pass can be used or not. https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod */
export type Usability = 'EnabledByPolicy' | 'DisabledByPolicy' | 'Expired' | 'NotYetValid' | 'OneTimeUsed'

export const usabilityOf = (pass: TemporaryAccessPass, policy: TenantPolicy, now: Millis): Usability => {
    if (policy.temporaryAccessPass !== 'enabled') return 'DisabledByPolicy'
    if (now >= pass.startsAt + pass.lifetimeInMinutes * 60_000) return 'Expired'
    if (now < pass.startsAt) return 'NotYetValid'
    return pass.isUsableOnce && pass.isUsed ? 'OneTimeUsed' : 'EnabledByPolicy'
}
