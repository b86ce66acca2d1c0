import { appError, type AppError } from '../../errors.ts'
import {
    assignLicense,
    readLicenses,
    setUsageLocation,
    type AccountLicenses,
    type LicensesNow,
    type SubscribedSku,
} from '../../microsoft-clients/licenses.ts'
import type { Attempt, OperationRunner, OperationWork } from '../operation-runner.ts'
import type { OutcomeCode } from '../operation-outcome.ts'
import {
    failed,
    hasLookedEnough,
    heldBy,
    isFresh,
    lookAgain,
    noteAsking,
    wasAsked,
} from './look-for-license.ts'
import { productName } from './product-names.ts'

const succeeded = (code: OutcomeCode, name: string, undo?: string): Attempt => ({
    then: 'succeeded',
    outcome: { code, parameters: [name] },
    ...(undo ? { undo: { removeLicense: undo } } : {}),
})

const shows = ({ account }: LicensesNow, skuId: string): boolean => heldBy(account, skuId) !== 'nobody'

/** Why the product cannot be given; undefined: it can. */
function whyNot(
    sku: SubscribedSku | undefined,
    skuId: string,
    { settings: { licenses } }: OperationWork,
): AppError | undefined {
    if (!sku?.isAssignable) return appError('LICENSE_NOT_SUBSCRIBED')
    if (licenses.offered.length > 0 && !licenses.offered.includes(skuId))
        return appError('LICENSE_NOT_OFFERED', [productName(sku.partNumber)])
    return sku.enabled - sku.consumed < 1
        ? appError('LICENSE_NONE_FREE', [productName(sku.partNumber)])
        : undefined
}

/** The location to set first; empty: none is needed. Undefined: there is none to set. */
function locationToSet({ usageLocation }: AccountLicenses, work: OperationWork): string | undefined {
    if (usageLocation !== '') return ''
    const { licenses } = work.settings
    if (licenses.usageLocation === 'fixed') return licenses.fixedLocation || undefined
    if (licenses.usageLocation === 'country')
        return work.deps.personAddresses.country(work.operation.targetId) || undefined
    return undefined
}

/**
 * Gives an account a license: looks first, sets the usage location by rule, asks, and reads back until Microsoft shows it.
 * Before it asks again it has looked for minutes.
 */
export const runAssignLicense: OperationRunner = (work) => {
    const { deps, connection, accountId, operation, limitMs } = work
    const skuId = String(operation.input['skuId'] ?? '').toLowerCase()
    const now = readLicenses(deps, connection.graph, accountId, limitMs())
    if (!now.ok) return failed(now.error)
    const sku = now.value.skus.find((one) => one.skuId === skuId)
    const name = productName(sku?.partNumber ?? String(operation.input['partNumber'] ?? skuId))
    const held = heldBy(now.value.account, skuId)
    if (held === 'itself')
        return wasAsked(work)
            ? succeeded('license-assigned', name, skuId)
            : succeeded('license-there-already', name)
    if (held === 'group') return succeeded('license-by-group', name)
    if (wasAsked(work) && isFresh(work)) return lookAgain(work)
    if (hasLookedEnough(work)) return failed(appError('LICENSE_NOT_CONFIRMED'))
    const refusal = whyNot(sku, skuId, work)
    if (refusal) return failed(refusal)
    const location = locationToSet(now.value.account, work)
    if (location === undefined) return failed(appError('LICENSE_LOCATION_MISSING'))
    if (operation.isDryRun) return dryRun(skuId, location)
    return ask(work, skuId, location, name)
}

function dryRun(skuId: string, location: string): Attempt {
    const calls = [
        ...(location === '' ? [] : [`PATCH /v1.0/users/{id} usageLocation ${location}`]),
        `POST /v1.0/users/{id}/assignLicense ${skuId}`,
    ]
    return { then: 'succeeded', outcome: { code: 'dry-run', parameters: calls } }
}

function ask(work: OperationWork, skuId: string, location: string, name: string): Attempt {
    const { deps, connection, accountId, limitMs } = work
    if (location !== '') {
        if (!work.note({ usageLocation: location })) return { then: 'taken-over' }
        const set = setUsageLocation(deps, connection.graph, accountId, location, limitMs())
        if (!set.ok) return failed(set.error)
    }
    if (!noteAsking(work)) return { then: 'taken-over' }
    const asked = assignLicense(deps, connection.graph, accountId, skuId, limitMs())
    if (!asked.ok) return failed(asked.error)
    const after = readLicenses(deps, connection.graph, accountId, limitMs())
    return after.ok && shows(after.value, skuId)
        ? succeeded('license-assigned', name, skuId)
        : lookAgain(work)
}
