/**
 * Names of products by Microsoft's part numbers, as its page of product names gives them; a part number that is not here
 * is shown as it is.
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const NAMES: Readonly<Record<string, string>> = {
    AAD_PREMIUM: 'Microsoft Entra ID P1',
    AAD_PREMIUM_P2: 'Microsoft Entra ID P2',
    ATP_ENTERPRISE: 'Microsoft Defender for Office 365 (Plan 1)',
    DESKLESSPACK: 'Office 365 F3',
    EMS: 'Enterprise Mobility + Security E3',
    EMSPREMIUM: 'Enterprise Mobility + Security E5',
    ENTERPRISEPACK: 'Office 365 E3',
    ENTERPRISEPREMIUM: 'Office 365 E5',
    EXCHANGEARCHIVE_ADDON: 'Exchange Online Archiving for Exchange Online',
    EXCHANGEDESKLESS: 'Exchange Online Kiosk',
    EXCHANGEENTERPRISE: 'Exchange Online (Plan 2)',
    EXCHANGESTANDARD: 'Exchange Online (Plan 1)',
    FLOW_FREE: 'Microsoft Power Automate Free',
    IDENTITY_THREAT_PROTECTION: 'Microsoft 365 E5 Security',
    INFORMATION_PROTECTION_COMPLIANCE: 'Microsoft 365 E5 Compliance',
    INTUNE_A: 'Intune',
    M365_F1: 'Microsoft 365 F1',
    MCOEV: 'Microsoft Teams Phone Standard',
    MCOMEETADV: 'Microsoft 365 Audio Conferencing',
    MDATP_XPLAT: 'Microsoft Defender for Endpoint P2',
    MEETING_ROOM: 'Microsoft Teams Rooms Standard',
    MICROSOFT_365_COPILOT: 'Microsoft 365 Copilot',
    MICROSOFT_TEAMS_ESSENTIALS_NEW: 'Microsoft Teams Essentials',
    O365_BUSINESS: 'Microsoft 365 Apps for Business',
    O365_BUSINESS_ESSENTIALS: 'Microsoft 365 Business Basic',
    O365_BUSINESS_PREMIUM: 'Microsoft 365 Business Standard',
    OFFICESUBSCRIPTION: 'Microsoft 365 Apps for Enterprise',
    PBI_PREMIUM_PER_USER: 'Power BI Premium Per User',
    POWERAPPS_PER_USER: 'Power Apps Premium',
    POWERAUTOMATE_ATTENDED_RPA: 'Power Automate Premium',
    POWER_BI_PRO: 'Power BI Pro',
    POWER_BI_STANDARD: 'Power BI (free)',
    PROJECTPREMIUM: 'Planner and Project Plan 5',
    PROJECTPROFESSIONAL: 'Planner and Project Plan 3',
    PROJECT_P1: 'Planner Plan 1',
    SHAREPOINTENTERPRISE: 'SharePoint (Plan 2)',
    SHAREPOINTSTANDARD: 'SharePoint (Plan 1)',
    SMB_APPS: 'Business Apps (free)',
    SPB: 'Microsoft 365 Business Premium',
    SPE_E3: 'Microsoft 365 E3',
    SPE_E5: 'Microsoft 365 E5',
    SPE_F1: 'Microsoft 365 F3',
    STANDARDPACK: 'Office 365 E1',
    STREAM: 'Microsoft Stream',
    TEAMS_EXPLORATORY: 'Microsoft Teams Exploratory',
    THREAT_INTELLIGENCE: 'Microsoft Defender for Office 365 (Plan 2)',
    VISIOCLIENT: 'Visio Plan 2',
    VISIOONLINE_PLAN1: 'Visio Plan 1',
    WINDOWS_STORE: 'Windows Store for Business',
}

/** A part number may be spelt in any case. */
export const productName = (partNumber: string): string => {
    const key = partNumber.toUpperCase()
    return Object.prototype.hasOwnProperty.call(NAMES, key) ? (NAMES[key] ?? partNumber) : partNumber
}
