/** The Microsoft clouds and the hosts that each serves tokens, Graph and Azure Resource Manager from. */
export type Cloud = 'global' | 'usGovL4' | 'usGovL5' | 'china'

export interface CloudHosts {
    readonly graph: string
    readonly login: string
    /** Issuer host of v1 tokens. */
    readonly sts: string
    /** Azure Resource Manager. */
    readonly management: string
}

/**
 * Hosts per national cloud.
 * https://learn.microsoft.com/graph/deployments,
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure and
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export const clouds: Readonly<Record<Cloud, CloudHosts>> = {
    global: {
        graph: 'graph.microsoft.com',
        login: 'login.microsoftonline.com',
        sts: 'sts.windows.net',
        management: 'management.azure.com',
    },
    usGovL4: {
        graph: 'graph.microsoft.us',
        login: 'login.microsoftonline.us',
        sts: 'sts.windows.net',
        management: 'management.usgovcloudapi.net',
    },
    usGovL5: {
        graph: 'dod-graph.microsoft.us',
        login: 'login.microsoftonline.us',
        sts: 'sts.windows.net',
        management: 'management.usgovcloudapi.net',
    },
    china: {
        graph: 'microsoftgraph.chinacloudapi.cn',
        login: 'login.partner.microsoftonline.cn',
        sts: 'sts.chinacloudapi.cn',
        management: 'management.chinacloudapi.cn',
    },
}

export const cloudNames = Object.keys(clouds) as readonly Cloud[]

export const graphHosts: ReadonlySet<string> = new Set(cloudNames.map((cloud) => clouds[cloud].graph))
export const loginHosts: ReadonlySet<string> = new Set(cloudNames.map((cloud) => clouds[cloud].login))

export const managementHosts: ReadonlySet<string> = new Set(
    cloudNames.map((cloud) => clouds[cloud].management),
)

/** Microsoft Learn is one for all clouds. */
export const learnHost = 'learn.microsoft.com'

/** A connector for support cases, which an organisation runs itself. */
export const connectorHost = 'connector.contoso.com'

/** Maps each simulated Microsoft host to the base URL that serves it. */
export type HostsMap = Readonly<Record<string, string>>

export const hostsMap = (baseUrl: string): HostsMap =>
    Object.fromEntries(
        [...loginHosts, ...graphHosts, ...managementHosts, learnHost, connectorHost].map((host) => [
            host,
            `${baseUrl}/${host}`,
        ]),
    )

/** The cloud whose Graph answers on this host, or undefined. */
export const cloudOfGraphHost = (host: string): Cloud | undefined =>
    cloudNames.find((cloud) => clouds[cloud].graph === host)

/** The clouds whose Resource Manager answers on this host: both of the US Government share one. */
export const cloudsOfManagementHost = (host: string): readonly Cloud[] =>
    cloudNames.filter((cloud) => clouds[cloud].management === host)

export interface HostAndPath {
    readonly host: string
    readonly path: string
}

/** Splits `/<host>/rest` as the hosts map writes it. A path without a second segment gets `/`. */
export const splitHost = (pathname: string): HostAndPath => {
    const [, host = '', ...rest] = pathname.split('/')
    return { host, path: `/${rest.join('/')}` }
}
