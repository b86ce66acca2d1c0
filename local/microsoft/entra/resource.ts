import { clouds, cloudNames, type Cloud } from '../hosts.ts'

/** App id of Microsoft Graph, which is also accepted as its audience. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000'

/**
 * Resources other than Graph that a tenant of the cloud knows: Azure Resource Manager, and in the global cloud the
 * Office 365 Management APIs and a connector for support cases, which an organisation registers itself.
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 */
const otherResources: Readonly<Record<Cloud, readonly string[]>> = {
    global: ['https://management.azure.com', 'https://manage.office.com', 'api://m365-connector'],
    usGovL4: ['https://management.usgovcloudapi.net'],
    usGovL5: ['https://management.usgovcloudapi.net'],
    china: ['https://management.chinacloudapi.cn'],
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '')

/** Whether this resource is Microsoft Graph, of whatever cloud. */
export const isGraph = (resource: string): boolean =>
    resource === GRAPH_APP_ID ||
    cloudNames.some((cloud) => withoutSlash(resource) === `https://${clouds[cloud].graph}`)

/** Whether a tenant of this cloud has a service principal for the resource. */
export const isKnownResource = (resource: string, cloud: Cloud): boolean =>
    resource === GRAPH_APP_ID ||
    withoutSlash(resource) === `https://${clouds[cloud].graph}` ||
    otherResources[cloud].includes(withoutSlash(resource))

/** The resource of a `.default` scope, or undefined when the scope is of another form. */
export const resourceOfScope = (scope: string): string | undefined =>
    scope.endsWith('/.default') ? scope.slice(0, -'/.default'.length) : undefined
