/** The state of one service of a tenant, as Microsoft last told it. */
export interface ServiceStatus {
    readonly service: string
    /** camelCase serviceHealthStatus. */
    readonly status: string
    /** When this status was first seen. Microsoft does not tell since when it is so. */
    readonly since: number
}
