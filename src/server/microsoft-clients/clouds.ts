/**
 * Microsoft's national clouds and their hosts.
 * @see https://learn.microsoft.com/graph/deployments
 */
export interface Cloud {
    readonly graph: string
    readonly login: string
    /**
     * Azure Resource Manager.
     * @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
     */
    readonly azure: string
    /** Where a person opens the Microsoft 365 admin center of this cloud. */
    readonly adminCenter: string
}

export const CLOUDS = {
    global: {
        graph: 'https://graph.microsoft.com',
        login: 'https://login.microsoftonline.com',
        azure: 'https://management.azure.com',
        adminCenter: 'https://admin.microsoft.com',
    },
    us_government_l4: {
        graph: 'https://graph.microsoft.us',
        login: 'https://login.microsoftonline.us',
        azure: 'https://management.usgovcloudapi.net',
        adminCenter: 'https://portal.office365.us',
    },
    us_government_l5: {
        graph: 'https://dod-graph.microsoft.us',
        login: 'https://login.microsoftonline.us',
        azure: 'https://management.usgovcloudapi.net',
        adminCenter: 'https://portal.apps.mil',
    },
    china: {
        graph: 'https://microsoftgraph.chinacloudapi.cn',
        login: 'https://login.partner.microsoftonline.cn',
        azure: 'https://management.chinacloudapi.cn',
        adminCenter: 'https://portal.partner.microsoftonline.cn',
    },
} as const satisfies Record<string, Cloud>

export type CloudName = keyof typeof CLOUDS

export const isCloudName = (text: string): text is CloudName =>
    Object.prototype.hasOwnProperty.call(CLOUDS, text)
