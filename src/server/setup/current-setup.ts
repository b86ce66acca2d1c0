import type { Instance, SetupStore, TenantStore } from '../ports.ts'
import { newSetup, type SetupState } from './setup-state.ts'

export interface CurrentSetupDependencies {
    readonly setup: SetupStore
    readonly tenants: TenantStore
    readonly instance: Instance
}

export interface CurrentSetup {
    readonly state: SetupState
    /** Null while nobody has changed anything. */
    readonly lastChange: { readonly by: string; readonly at: number } | null
}

/**
 * The setup as it is stored. Where there is none yet, a tenant that somebody connected by hand is proposed: it keeps
 * working, and the admin need not look its values up again.
 */
export function currentSetup(deps: CurrentSetupDependencies): CurrentSetup {
    const stored = deps.setup.latest()
    if (stored) return { state: stored.state, lastChange: { by: stored.by, at: stored.at } }
    const fresh = newSetup(deps.instance.name())
    const rows = deps.tenants.all()
    const byHand = rows.find((row) => row.isActive) ?? rows[0]
    if (!byHand) return { state: fresh, lastChange: null }
    return {
        state: {
            ...fresh,
            entries: {
                ...fresh.entries,
                tenant: { domain: byHand.domain, cloud: byHand.cloud },
                outbound: { ...fresh.entries.outbound, graphProfile: byHand.graphProfile ?? '' },
            },
        },
        lastChange: null,
    }
}
