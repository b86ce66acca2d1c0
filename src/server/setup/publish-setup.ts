import type { Digest, Instance, TenantRow, TenantStore } from '../ports.ts'
import { currentSetup, type CurrentSetupDependencies } from './current-setup.ts'
import { featuresOf } from './setup-choices.ts'
import { tenantOf } from './setup-tenant.ts'
import type { SetupState } from './setup-state.ts'

export interface PublishDependencies {
    readonly tenants: TenantStore
    readonly digest: Digest
    readonly instance: Instance
}

/**
 * Notes in a new revision which tenant rows it decides on, when what is in effect differs from the revision before.
 * The rows of earlier tenants stay on the list: they are switched off.
 */
export function withPublication(
    deps: PublishDependencies,
    before: SetupState,
    after: SetupState,
): SetupState {
    const isSame = after.inEffect === before.inEffect && after.instanceName === before.instanceName
    if (isSame) return after
    const earlier = before.publication?.tenants ?? []
    const current = after.inEffect ? [tenantOf(deps, after.inEffect).sysId] : []
    const tenants = [...earlier.filter((sysId) => !current.includes(sysId)), ...current]
    return { ...after, publication: { revision: after.revision, tenants } }
}

/**
 * Writes what is in effect to the tenant rows that other features read. Each row is written once a revision: what an
 * admin changes on it by hand afterwards stays, and rows that Setup never wrote are left alone. Repeated at every read,
 * so that a stop between the two writes heals.
 */
export function publishSetup(deps: PublishDependencies, state: SetupState): void {
    const { publication } = state
    if (!publication) return
    const rows = deps.tenants.all()
    for (const sysId of publication.tenants) {
        const row = rows.find((one) => one.sysId === sysId)
        if (row && row.setupRevision >= publication.revision) continue
        const isInEffect =
            sysId === publication.tenants[publication.tenants.length - 1] && state.inEffect !== null
        if (isInEffect) publish(deps, sysId, state, row, publication.revision)
        else if (row) switchOff(deps, row, publication.revision)
    }
}

/** What is stored now, published: for a job that goes by the tenant rows. */
export const publishCurrentSetup = (deps: PublishDependencies & CurrentSetupDependencies): void =>
    publishSetup(deps, currentSetup(deps).state)

function publish(
    deps: PublishDependencies,
    sysId: string,
    { inEffect, instanceName }: SetupState,
    row: TenantRow | undefined,
    revision: number,
): void {
    if (!inEffect) return
    const { domain, cloud } = inEffect.tenant
    deps.tenants.saveConnection(sysId, {
        name: row?.name || domain,
        domain,
        cloud,
        isActive: featuresOf(inEffect['setup-type']).includes('service-health'),
        graphProfile: inEffect.outbound.graphProfile,
        instanceName: instanceName ?? '',
        setupRevision: revision,
    })
}

function switchOff(deps: PublishDependencies, row: TenantRow, revision: number): void {
    deps.tenants.saveConnection(row.sysId, {
        name: row.name,
        domain: row.domain,
        cloud: row.cloud,
        isActive: false,
        graphProfile: row.graphProfile ?? '',
        instanceName: row.instanceName,
        setupRevision: revision,
    })
}
