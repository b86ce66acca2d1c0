import type { AzureRole } from './automation/azure-roles.ts'
import type { Cloud } from './hosts.ts'
import { operationsApps } from './operations-apps.ts'
import data from './tenants.json'

/** An app registration with its service principal in one tenant. All of it is invented. */
export interface AppRegistration {
    readonly clientId: string
    /** Object id of the service principal: `oid` and `sub` of its tokens. */
    readonly objectId: string
    readonly name: string
    readonly secret: string
    readonly expiredSecrets: readonly string[]
    /** Days from the start of the scenario; a year when absent. */
    readonly secretEndsAfterDays?: number
    /** Application permissions on Microsoft Graph that an administrator consented to. */
    readonly roles: readonly string[]
    /** Display names of the Microsoft Entra roles that its service principal holds. */
    readonly entraRoles?: readonly string[]
    /** Roles of Azure that it was given. */
    readonly azureRoles?: readonly AzureRole[]
    readonly disabled?: boolean
    readonly blockedByConditionalAccess?: boolean
    /** Others ask for tokens for it, by its client id or `api://` and its client id. */
    readonly isApi?: boolean
}

export interface Tenant {
    readonly id: string
    readonly name: string
    readonly cloud: Cloud
    readonly domains: readonly string[]
    /** Resources whose service principal is disabled here, as after a lapsed subscription. */
    readonly disabledResources: readonly string[]
    readonly apps: readonly AppRegistration[]
    /** The tenant has scores and controls; others answer empty lists. */
    readonly hasSecureScore?: boolean
}

export const builtInTenants = (data as readonly Tenant[]).map((tenant) => ({
    ...tenant,
    apps: [...tenant.apps, ...operationsApps(tenant.id)],
})) as readonly Tenant[]

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i

export const isGuid = (text: string): boolean => GUID.test(text)

/** Whether Entra would take this for a tenant at all: a GUID or a DNS name. */
export const isTenantIdentifier = (text: string): boolean => isGuid(text) || DOMAIN.test(text)

/** Finds a tenant by its id or any of its domains. */
export const findTenant = (tenants: readonly Tenant[], identifier: string): Tenant | undefined => {
    const wanted = identifier.toLowerCase()
    return tenants.find((tenant) => tenant.id === wanted || tenant.domains.includes(wanted))
}

export const findApp = (tenant: Tenant, clientId: string): AppRegistration | undefined =>
    tenant.apps.find((app) => app.clientId === clientId.toLowerCase())
