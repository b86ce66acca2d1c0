import type { Millis } from '../clock.ts'
import type { AssignedLicense, DirectoryAccount, DirectoryGroup } from '../directory/account.ts'
import { groupsOf, type Directory } from '../directory/directory.ts'
import { productOf } from './products.ts'

/** One way by which an account has, or should have, a licence. */
export interface LicenseState {
    readonly skuId: string
    readonly disabledPlans: readonly string[]
    /** Id of the group that it is inherited from; null: given to the account itself. */
    readonly group: string | null
    /** Why it could not be given. */
    readonly error: string | null
    readonly at?: Millis
}

/**
 * Licences given to the account itself, then those of its groups. A group's licences do not reach members of groups
 * in it. https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing
 */
export const licenseStates = (
    account: Pick<DirectoryAccount, 'licenses' | 'licenseErrors'>,
    groups: readonly Pick<DirectoryGroup, 'id' | 'licenses'>[],
): readonly LicenseState[] => [
    ...account.licenses.map((license) => ({ ...license, group: null, error: null })),
    ...groups.flatMap(({ id, licenses }) =>
        licenses.map((license) => ({ ...license, group: id, error: account.licenseErrors[id] ?? null })),
    ),
]

/** What the account has, each product once. A plan is off only where every way to it has it off. */
export const effectiveLicenses = (states: readonly LicenseState[]): readonly AssignedLicense[] => {
    const good = states.filter(({ error }) => error === null)
    return [...new Set(good.map(({ skuId }) => skuId))].map((skuId) => {
        const ways = good.filter((state) => state.skuId === skuId)
        const off = ways[0]!.disabledPlans.filter((plan) =>
            ways.every(({ disabledPlans }) => disabledPlans.includes(plan)),
        )
        return { skuId, disabledPlans: off }
    })
}

/** Ids of the service plans that are on. */
export const enabledPlans = (licenses: readonly AssignedLicense[]): readonly string[] =>
    licenses.flatMap(({ skuId, disabledPlans }) =>
        (productOf(skuId)?.servicePlans ?? [])
            .map(({ id }) => id)
            .filter((plan) => !disabledPlans.includes(plan)),
    )

export const statesOf = (directory: Directory, tenantId: string, account: DirectoryAccount) =>
    licenseStates(account, groupsOf(directory, tenantId, account))

/** How many of the accounts have the product. */
export const consumedUnits = (
    directory: Directory,
    tenantId: string,
    accounts: readonly DirectoryAccount[],
    sku: string,
): number =>
    accounts.filter((account) =>
        effectiveLicenses(statesOf(directory, tenantId, account)).some(({ skuId }) => skuId === sku),
    ).length
