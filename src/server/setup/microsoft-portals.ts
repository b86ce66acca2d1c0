import { CLOUDS, type CloudName } from '../microsoft-clients/clouds.ts'

/**
 * Where an admin of each cloud opens app registrations.
 * @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
const PORTALS: Readonly<Record<CloudName, string>> = {
    global: 'https://portal.azure.com',
    us_government_l4: 'https://portal.azure.us',
    us_government_l5: 'https://portal.azure.us',
    china: 'https://portal.azure.cn',
}

const APP = '#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~'

/** The tenant's own page: its domain and id. */
export const entraOverviewUrl = (cloud: CloudName): string =>
    `${PORTALS[cloud]}/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview`

/** The list of app registrations. */
export const appRegistrationsUrl = (cloud: CloudName): string =>
    `${PORTALS[cloud]}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`

/** A page of an app registration: permissions, or secrets. */
export const appRegistrationUrl = (
    cloud: CloudName,
    clientId: string,
    page: 'CallAnAPI' | 'Credentials' | 'Overview',
): string => `${PORTALS[cloud]}/${APP}/${page}/appId/${encodeURIComponent(clientId)}`

export const enterpriseAppsUrl = (cloud: CloudName): string =>
    `${PORTALS[cloud]}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`

/** The directory roles, to assign one. */
export const entraRolesUrl = (cloud: CloudName): string =>
    `${PORTALS[cloud]}/#view/Microsoft_AAD_IAM/AllRolesBlade`

/**
 * Where an Entra admin consents to what the app registration lists.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export const adminConsentUrl = (cloud: CloudName, tenant: string, clientId: string): string =>
    `${CLOUDS[cloud].login}/${encodeURIComponent(tenant)}/adminconsent?client_id=${encodeURIComponent(clientId)}`

/**
 * A resource of Azure, by its id: the form of `portalLink` in alerts.
 * @see https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-webhooks
 */
export const azureResourceUrl = (cloud: CloudName, id: string): string => `${PORTALS[cloud]}/#resource${id}`
