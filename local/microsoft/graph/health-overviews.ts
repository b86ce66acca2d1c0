import type { ServiceHealth, ServiceHealthIssue, ServiceHealthStatus } from '@microsoft/microsoft-graph-types'

/** Services that a tenant sees even without an issue, with their ids in Graph. */
const wellKnown: Readonly<Record<string, string>> = {
    'Exchange Online': 'Exchange',
    'Microsoft 365 suite': 'OSDPPlatform',
    'Microsoft Defender XDR': 'Microsoft365Defender',
    'Microsoft Entra': 'AzureActiveDirectory',
    'Microsoft Intune': 'Intune',
    'Microsoft Teams': 'microsoftteams',
    'OneDrive for Business': 'OneDriveForBusiness',
    'Power Platform': 'PowerPlatform',
    'SharePoint Online': 'SharePoint',
}

const idOf = (service: string): string => wellKnown[service] ?? service.replace(/[^A-Za-z0-9]/g, '')

/** An incident outranks an advisory; of equals the one changed last speaks. */
const statusOf = (issues: readonly ServiceHealthIssue[]): ServiceHealthStatus => {
    const active = issues.filter((issue) => issue.isResolved === false)
    const rank = (issue: ServiceHealthIssue): string =>
        `${issue.classification === 'incident' ? 1 : 0} ${issue.lastModifiedDateTime ?? ''}`
    const [first] = [...active].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))
    return first?.status ?? 'serviceOperational'
}

/**
 * Derives the health overview of every service from the issues.
 * https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
 */
export const healthOverviews = (
    issues: readonly ServiceHealthIssue[],
    expandIssues: boolean,
): readonly ServiceHealth[] => {
    const services = new Set([...Object.keys(wellKnown), ...issues.flatMap(({ service }) => service ?? [])])
    return [...services].sort().map((service) => {
        const own = issues.filter((issue) => issue.service === service)
        const overview = { service, status: statusOf(own), id: idOf(service) }
        return expandIssues ? { ...overview, issues: own } : overview
    })
}
