/** Codes that Secure Score gives for the service that owns a control. Microsoft documents no list of them. */
export const PRODUCTS: Readonly<Record<string, string>> = {
    AATP: 'Microsoft Defender for Identity',
    AzureAD: 'Microsoft Entra ID',
    EXO: 'Exchange Online',
    Intune: 'Microsoft Intune',
    MCAS: 'Microsoft Defender for Cloud Apps',
    MDATP: 'Microsoft Defender for Endpoint',
    MDO: 'Microsoft Defender for Office 365',
    MIP: 'Microsoft Purview Information Protection',
    MSTeams: 'Microsoft Teams',
    SPO: 'SharePoint Online',
}

/**
 * The product that owns a control, by the name that people know; a code that is not known stays as Microsoft tells it.
 * Follows https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile (`service`).
 */
export const productName = (service: string): string =>
    Object.prototype.hasOwnProperty.call(PRODUCTS, service) ? (PRODUCTS[service] ?? service) : service
