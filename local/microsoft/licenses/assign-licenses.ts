import type { AssignedLicense, DirectoryAccount } from '../directory/account.ts'
import { effectiveLicenses, enabledPlans, type LicenseState } from './license-states.ts'
import { dependencies, mutuallyExclusive, productOf } from './products.ts'

export interface LicenseRequest {
    readonly addLicenses: readonly AssignedLicense[]
    /** Ids of products. */
    readonly removeLicenses: readonly string[]
}

/** What the tenant has, as far as a request asks for it. */
export interface LicensesInStock {
    /** Undefined: the tenant has no such product. */
    freeUnits(skuId: string): number | undefined
}

/** In Microsoft's words. */
export interface LicenseProblem {
    readonly problem: string
}

const invalidSku = (request: LicenseRequest, stock: LicensesInStock): string | undefined => {
    const asked = [...request.addLicenses.map(({ skuId }) => skuId), ...request.removeLicenses]
    const unknown = asked.find((skuId) => stock.freeUnits(skuId) === undefined)
    return unknown && `License ${unknown} does not correspond to a valid company License.`
}

const removalProblem = (request: LicenseRequest, states: readonly LicenseState[]): string | undefined => {
    for (const skuId of request.removeLicenses) {
        const ways = states.filter((state) => state.skuId === skuId)
        if (ways.some(({ group }) => group === null)) continue
        return ways.length > 0
            ? 'User license is inherited from a group membership and it cannot be removed directly from the user.'
            : 'User does not have a corresponding license.'
    }
    return undefined
}

const noFreeUnit = (
    request: LicenseRequest,
    had: readonly AssignedLicense[],
    stock: LicensesInStock,
): string | undefined => {
    const short = request.addLicenses.find(
        ({ skuId }) => !had.some((one) => one.skuId === skuId) && (stock.freeUnits(skuId) ?? 0) < 1,
    )
    return short && `Subscription with SKU ${short.skuId} does not have any available licenses.`
}

const planProblem = (plans: readonly string[]): string | undefined => {
    const pair = mutuallyExclusive.find((both) => both.every((plan) => plans.includes(plan)))
    if (pair)
        return `License assignment failed because service plans ${pair.join(',')} are mutually exclusive`
    const lacking = plans.find(
        (plan) => dependencies[plan] && !dependencies[plan].some((needed) => plans.includes(needed)),
    )
    return (
        lacking &&
        `License assignment failed because service plan ${lacking} depends on the service plan(s) ${dependencies[lacking]!.join(',')}`
    )
}

const unknownPlan = ({ addLicenses }: LicenseRequest): string | undefined => {
    for (const { skuId, disabledPlans } of addLicenses) {
        const known = productOf(skuId)?.servicePlans.map(({ id }) => id) ?? []
        const other = disabledPlans.find((plan) => !known.includes(plan))
        if (other) return `Service plan ${other} is not part of license ${skuId}.`
    }
    return undefined
}

/**
 * The licences that an account has itself after a request, or why it is refused: all of a request or nothing. A
 * product that the account has already is given again without using a unit, with its plans as asked.
 * https://learn.microsoft.com/graph/api/user-assignlicense
 */
export const assignLicenses = (
    account: DirectoryAccount,
    states: readonly LicenseState[],
    request: LicenseRequest,
    stock: LicensesInStock,
): readonly AssignedLicense[] | LicenseProblem => {
    const { addLicenses, removeLicenses } = request
    if (addLicenses.length + removeLicenses.length === 0) return { problem: 'No license changes provided' }
    const invalid = invalidSku(request, stock) ?? unknownPlan(request)
    if (invalid) return { problem: invalid }
    if (addLicenses.length > 0 && account.usageLocation === null)
        return { problem: 'License assignment cannot be done for user with invalid usage location.' }
    const removal = removalProblem(request, states)
    if (removal) return { problem: removal }
    const taken = noFreeUnit(request, effectiveLicenses(states), stock)
    if (taken) return { problem: taken }
    const replaced = [...removeLicenses, ...addLicenses.map(({ skuId }) => skuId)]
    const licenses = [...account.licenses.filter(({ skuId }) => !replaced.includes(skuId)), ...addLicenses]
    const inherited = states.filter(({ group }) => group !== null)
    const own = licenses.map((license) => ({ ...license, group: null, error: null }))
    const clash = planProblem(enabledPlans(effectiveLicenses([...own, ...inherited])))
    return clash ? { problem: clash } : licenses
}
