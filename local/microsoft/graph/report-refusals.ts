/** How sign-in activity and the reports refuse an app that was not granted `AuditLog.Read.All`. */
export const MISSING_PERMISSION = [
    'Authentication_MSGraphPermissionMissing',
    'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
] as const

/**
 * And a tenant without Microsoft Entra ID P1 or P2.
 * https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-prerequisites-for-reporting-api
 */
export const NOT_PREMIUM = [
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
] as const
