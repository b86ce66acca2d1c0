import { appError } from '../../errors.ts'
import { readLicenses, removeLicense } from '../../microsoft-clients/licenses.ts'
import type { OutcomeCode } from '../operation-outcome.ts'
import type { Attempt, OperationRunner } from '../operation-runner.ts'
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

const succeeded = (code: OutcomeCode, parameter: string): Attempt => ({
    then: 'succeeded',
    outcome: { code, parameters: [parameter] },
})

/**
 * Takes back a license that was given to the account itself: looks first, asks, and reads back until Microsoft no longer
 * shows it. What a group gives stays.
 */
export const runRemoveLicense: OperationRunner = (work) => {
    const { deps, connection, accountId, operation, limitMs } = work
    // The person may have another account by now; it was given to this one.
    if (operation.input['accountId'] !== accountId) return failed(appError('OPERATION_CHANGED'))
    const skuId = String(operation.input['skuId'] ?? '').toLowerCase()
    const now = readLicenses(deps, connection.graph, accountId, limitMs())
    if (!now.ok) return failed(now.error)
    const name = productName(String(operation.input['partNumber'] || skuId))
    if (heldBy(now.value.account, skuId) !== 'itself')
        return succeeded(wasAsked(work) ? 'license-removed' : 'license-not-there', name)
    if (wasAsked(work) && isFresh(work)) return lookAgain(work)
    if (hasLookedEnough(work)) return failed(appError('LICENSE_NOT_REMOVED'))
    if (!noteAsking(work)) return { then: 'taken-over' }
    const asked = removeLicense(deps, connection.graph, accountId, skuId, limitMs())
    if (!asked.ok) return failed(asked.error)
    const after = readLicenses(deps, connection.graph, accountId, limitMs())
    return after.ok && heldBy(after.value.account, skuId) !== 'itself'
        ? succeeded('license-removed', name)
        : lookAgain(work)
}
