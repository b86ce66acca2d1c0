import { clouds, cloudNames, type Cloud } from '../hosts.ts'

/** App id of Microsoft Graph, which is also accepted as its audience. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000'

/** Resources other than Graph that every tenant of the global cloud knows. */
const otherResources: readonly string[] = ['https://management.azure.com', 'https://manage.office.com']

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '')

/** Whether this resource is Microsoft Graph, of whatever cloud. */
export const isGraph = (resource: string): boolean =>
    resource === GRAPH_APP_ID ||
    cloudNames.some((cloud) => withoutSlash(resource) === `https://${clouds[cloud].graph}`)

/** Whether a tenant of this cloud has a service principal for the resource. */
export const isKnownResource = (resource: string, cloud: Cloud): boolean =>
    resource === GRAPH_APP_ID ||
    withoutSlash(resource) === `https://${clouds[cloud].graph}` ||
    (cloud === 'global' && otherResources.includes(withoutSlash(resource)))

/** The resource of a `.default` scope, or undefined when the scope is of another form. */
export const resourceOfScope = (scope: string): string | undefined =>
    scope.endsWith('/.default') ? scope.slice(0, -'/.default'.length) : undefined
