/**
 * The only sites that a text of Microsoft's may link to: its help, its redirectors, and its portals in each cloud. Each host
 * by its whole name: a subdomain of a list's host may belong to anybody.
 */
const HOSTS = [
    'learn.microsoft.com',
    'docs.microsoft.com',
    'support.microsoft.com',
    'support.office.com',
    'techcommunity.microsoft.com',
    'www.microsoft.com',
    'microsoft.com',
    'aka.ms',
    'go.microsoft.com',
    'security.microsoft.com',
    'compliance.microsoft.com',
    'purview.microsoft.com',
    'admin.microsoft.com',
    'portal.office.com',
    'protection.office.com',
    'outlook.office.com',
    'outlook.office365.com',
    'entra.microsoft.com',
    'aad.portal.azure.com',
    'portal.azure.com',
    'account.activedirectory.windowsazure.com',
    'mysignins.microsoft.com',
    'myapps.microsoft.com',
    'intune.microsoft.com',
    'endpoint.microsoft.com',
    'devicemanagement.microsoft.com',
    'config.office.com',
    'admin.exchange.microsoft.com',
    'admin.teams.microsoft.com',
    'admin.powerplatform.microsoft.com',
    'portal.cloudappsecurity.com',
    'securitycenter.windows.com',
    'securityscore.office.com',
    // US government and China
    'security.microsoft.us',
    'compliance.microsoft.us',
    'purview.microsoft.us',
    'entra.microsoft.us',
    'portal.azure.us',
    'intune.microsoft.us',
    'endpoint.microsoft.us',
    'portal.office365.us',
    'portal.apps.mil',
    'portal.azure.cn',
    'portal.partner.microsoftonline.cn',
]

const LONGEST_URL = 2000
// No user, no port, nothing but what a path, a query and a fragment are written with; no quotes, no backslash.
const ADDRESS = /^https:\/\/([a-z0-9.-]{1,253})([/?#][\w\-.~%!$&()*+,;=:@/?#[\]{}|]*)?$/i

/** An address that may be linked to, as it is written but for its host; undefined: it may not. */
export function microsoftLink(address: string): string | undefined {
    const given = address.trim()
    if (given.length > LONGEST_URL) return undefined
    const [, host = '', rest = ''] = ADDRESS.exec(given) ?? []
    const site = HOSTS.find((one) => one === host.toLowerCase())
    return site === undefined ? undefined : `https://${site}${rest}`
}
