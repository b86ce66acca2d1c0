import { appError } from '../../errors.ts'
import type { PasswordFacts } from '../../microsoft-clients/password-facts.ts'
import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import type { Tenant } from '../../setup/tenant.ts'
import { err, ok, type Result } from '../../result.ts'

/** self-service: the person resets the password at Microsoft. here: the app resets it. */
export type ResetWay = 'self-service' | 'here'

/**
 * Where a person resets the password. In the national clouds the sign-in page leads there ("Can't access your account?").
 * @see https://learn.microsoft.com/entra/identity/authentication/howto-sspr-deployment
 */
export const selfServicePage = ({ cloud }: Pick<Tenant, 'cloud'>): string =>
    cloud === 'global' ? 'https://aka.ms/sspr' : CLOUDS[cloud].login

/**
 * How the password of an account is reset. Self-service comes before everything that only the app cannot do: it writes
 * passwords back where the tenant is set up for that. What is not known is tried: Microsoft refuses it then.
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback
 */
export function resetWay({
    isGuest,
    isEnabled,
    isFederated,
    hasSelfService,
}: PasswordFacts): Result<ResetWay> {
    if (isGuest) return err(appError('PASSWORD_OF_GUEST'))
    if (!isEnabled) return err(appError('PASSWORD_OF_DISABLED'))
    if (hasSelfService) return ok('self-service')
    return isFederated ? err(appError('PASSWORD_ELSEWHERE')) : ok('here')
}
