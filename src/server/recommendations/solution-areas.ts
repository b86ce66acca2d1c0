/** Areas of the catalogue by the name of their file, English message keys. */
export const SOLUTION_AREAS: Readonly<Record<string, string>> = {
    'exchange-outlook': 'Exchange and Outlook',
    teams: 'Teams',
    sharepoint: 'SharePoint',
    onedrive: 'OneDrive',
    'entra-sign-in': 'Sign-in and multifactor authentication',
    'intune-devices': 'Intune and devices',
    'microsoft-365-apps': 'Microsoft 365 Apps',
    'licences-billing': 'Licenses and billing',
    purview: 'Purview',
    copilot: 'Microsoft 365 Copilot',
    'power-platform': 'Power Platform',
    'defender-office': 'Defender for Office 365',
    'servicenow-app': 'Microsoft 365 support in ServiceNow',
}

/** The name of an area; an area that is not known is its own name. */
export const areaName = (area: string): string =>
    Object.prototype.hasOwnProperty.call(SOLUTION_AREAS, area) ? (SOLUTION_AREAS[area] as string) : area
