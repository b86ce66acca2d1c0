import type { CheckResultStore, SetupStore, TenantStore } from './ports.ts'
import type { TicketSettingsStore } from './security-tickets/ticket-store.ts'
import type { Tenant } from './setup/tenant.ts'
import type { OperationSettingsStore } from './user-operations/operation-store.ts'

export interface ReadByMany {
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly tenants: TenantStore
    readonly ticketSettings?: TicketSettingsStore
    readonly operationSettings?: OperationSettingsStore
}

interface Once<T> {
    (): T
    /** The next one reads again. */
    forget(): void
}

function once<T>(read: () => T): Once<T> {
    let known: { readonly value: T } | undefined
    return Object.assign(
        () => {
            known = known ?? { value: read() }
            return known.value
        },
        { forget: () => (known = undefined) },
    )
}

/**
 * Setup, what its checks said, tenants and settings as they are while one request is answered: each is queried once, however
 * many parts ask. For what changes none of them; a result of a check that is saved meanwhile is seen.
 */
export function readOnce<Dependencies extends ReadByMany>(deps: Dependencies): Dependencies {
    const { setup, results, tenants, ticketSettings, operationSettings } = deps
    const all = once(() => results.all())
    const byId = new Map<string, { readonly tenant: Tenant | undefined }>()
    return {
        ...deps,
        setup: { ...setup, latest: once(() => setup.latest()) },
        results: {
            ...results,
            all,
            save(sysId, result) {
                all.forget()
                results.save(sysId, result)
            },
        },
        tenants: {
            ...tenants,
            active: once(() => tenants.active()),
            all: once(() => tenants.all()),
            get(sysId) {
                const known = byId.get(sysId) ?? { tenant: tenants.get(sysId) }
                byId.set(sysId, known)
                return known.tenant
            },
        },
        ...(ticketSettings
            ? { ticketSettings: { ...ticketSettings, latest: once(() => ticketSettings.latest()) } }
            : {}),
        ...(operationSettings
            ? { operationSettings: { ...operationSettings, latest: once(() => operationSettings.latest()) } }
            : {}),
    }
}
