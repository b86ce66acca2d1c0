import data from './holdings.json'
import { productNamed } from './products.ts'

/** States of a subscription. https://learn.microsoft.com/graph/api/resources/subscribedsku */
export const CAPABILITY_STATUSES = ['Enabled', 'Warning', 'Suspended', 'Deleted', 'LockedOut'] as const

/** What a tenant bought of a product, in units. */
export interface Holding {
    readonly skuPartNumber: string
    readonly enabled: number
    /** Past their end, but still good. */
    readonly warning: number
    readonly suspended: number
    readonly lockedOut: number
    readonly capabilityStatus: (typeof CAPABILITY_STATUSES)[number]
}

/** What the tenants bought, as it was changed since the start. */
export interface LicenseBook {
    of(tenantId: string): readonly Holding[]
    /** @throws Error when there is no product of that name. */
    change(
        tenantId: string,
        skuPartNumber: string,
        change: Partial<Omit<Holding, 'skuPartNumber'>>,
    ): readonly Holding[]
    reset(): void
}

type Stored = Partial<Holding> & Pick<Holding, 'skuPartNumber'>

const stored = data as Readonly<Record<string, readonly Stored[]>>

const NOTHING = { enabled: 0, warning: 0, suspended: 0, lockedOut: 0, capabilityStatus: 'Enabled' } as const

/** Units that may be assigned, whether they are or not. */
export const assignableUnits = ({ enabled, warning }: Holding): number => enabled + warning

export const createLicenseBook = (): LicenseBook => {
    let books = new Map<string, readonly Holding[]>()
    const of = (tenantId: string): readonly Holding[] =>
        books.get(tenantId) ?? (stored[tenantId] ?? []).map((one) => ({ ...NOTHING, ...one }))
    return {
        of,
        change: (tenantId, name, change) => {
            const { skuPartNumber } = productNamed(name)
            const others = of(tenantId).filter((one) => one.skuPartNumber !== name)
            const known = of(tenantId).find((one) => one.skuPartNumber === name)
            const changed = [...others, { ...NOTHING, skuPartNumber, ...known, ...change }]
            books.set(tenantId, changed)
            return changed
        },
        reset: () => {
            books = new Map()
        },
    }
}
