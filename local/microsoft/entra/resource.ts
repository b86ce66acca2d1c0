import { clouds, cloudNames, type Cloud } from '../hosts.ts'
import type { AppRegistration, Tenant } from '../tenants.ts'
import type { TokenVersion } from './token-request.ts'

/** App id of Microsoft Graph, which is also accepted as its audience. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000'

/**
 * Resources other than Graph that a tenant of the cloud knows: Azure Resource Manager, and in the global cloud the
 * Office 365 Management APIs and a connector for support cases, which an organisation registers itself.
 */
const otherResources = (cloud: Cloud): readonly string[] => [
    `https://${clouds[cloud].management}`,
    ...(cloud === 'global' ? ['https://manage.office.com', 'api://m365-connector'] : []),
]

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '')

/** Whether this resource is Microsoft Graph, of whatever cloud. */
export const isGraph = (resource: string): boolean =>
    resource === GRAPH_APP_ID ||
    cloudNames.some((cloud) => withoutSlash(resource) === `https://${clouds[cloud].graph}`)

/** The app registration of a tenant that is the resource asked for. */
const apiOf = ({ apps }: Tenant, resource: string): AppRegistration | undefined =>
    apps.find(({ isApi, clientId }) => isApi === true && resource.replace(/^api:\/\//, '') === clientId)

/**
 * The audience of a token for a resource: of an app registration, a v2 token always names the client id, a v1 token what
 * was asked for.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export const audienceFor = (resource: string, tenant: Tenant, version: TokenVersion): string =>
    version === 'v1' ? resource : (apiOf(tenant, resource)?.clientId ?? resource)

/** Whether a tenant has a service principal for the resource. */
export const isKnownResource = (resource: string, tenant: Tenant): boolean =>
    isServiceOfCloud(resource, tenant.cloud) || apiOf(tenant, resource) !== undefined

const isServiceOfCloud = (resource: string, cloud: Cloud): boolean =>
    resource === GRAPH_APP_ID ||
    withoutSlash(resource) === `https://${clouds[cloud].graph}` ||
    otherResources(cloud).includes(withoutSlash(resource))

/** The resource of a `.default` scope, or undefined when the scope is of another form. */
export const resourceOfScope = (scope: string): string | undefined =>
    scope.endsWith('/.default') ? scope.slice(0, -'/.default'.length) : undefined
