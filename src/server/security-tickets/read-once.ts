import type { CheckResultStore, SetupStore, TenantStore } from '../ports.ts'
import type { TicketSettingsStore } from './ticket-store.ts'

export interface ReadByMany {
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly tenants: TenantStore
    readonly ticketSettings: TicketSettingsStore
}

function once<T>(read: () => T): () => T {
    let known: { readonly value: T } | undefined
    return () => {
        known = known ?? { value: read() }
        return known.value
    }
}

/**
 * Setup, what its checks said, active tenants and settings as they are while one page is read: each is queried once, however
 * many parts of the page ask. For what only reads.
 */
export const readOnce = <Dependencies extends ReadByMany>(deps: Dependencies): Dependencies => ({
    ...deps,
    setup: { ...deps.setup, latest: once(() => deps.setup.latest()) },
    results: { ...deps.results, all: once(() => deps.results.all()) },
    tenants: { ...deps.tenants, active: once(() => deps.tenants.active()) },
    ticketSettings: { ...deps.ticketSettings, latest: once(() => deps.ticketSettings.latest()) },
})
