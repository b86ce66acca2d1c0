import { appError } from '../errors.ts'
import type { CheckResultStore, Clock, Digest, Instance, SetupStore, TenantStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { featuresOf } from '../setup/setup-choices.ts'
import { tenantOf } from '../setup/setup-tenant.ts'
import type { Tenant } from '../setup/tenant.ts'

export interface ConnectionDependencies {
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly tenants: TenantStore
    readonly instance: Instance
    readonly digest: Digest
    readonly clock: Clock
}

/**
 * The tenant, called with the app registration of user operations: the one for service health never carries their
 * permissions.
 */
export interface OperationsConnection {
    /** For Microsoft Graph. */
    readonly graph: Tenant
    /** For Azure Automation; its profile is null where setup has chosen none. */
    readonly azure: Tenant
}

/** What Setup was completed with. */
export function operationsConnection(deps: ConnectionDependencies): Result<OperationsConnection> {
    const { inEffect } = currentSetup(deps).state
    if (!inEffect || !featuresOf(inEffect['setup-type']).includes('user-operations'))
        return err(appError('OPERATIONS_NOT_CHOSEN'))
    const tenant = deps.tenants.get(tenantOf(deps, inEffect).sysId)
    if (!tenant) return err(appError('SETUP_INCOMPLETE'))
    const { userOperationsProfile, azureProfile } = inEffect.outbound
    return ok({
        graph: { ...tenant, graphProfile: userOperationsProfile || null },
        azure: { ...tenant, graphProfile: azureProfile || null },
    })
}
